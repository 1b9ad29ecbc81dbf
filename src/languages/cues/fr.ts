import { weekdays } from "../calendar/calendar-names.ts";
import type { LanguageCues } from "../shape/cue-words.ts";

const WEEKDAYS = weekdays("fr").join("|");

export const french: LanguageCues = {
  spaced: true,
  event: `
    a (annoncé|décidé|voté|approuvé|rejeté|adopté|ordonné|condamné|révélé|montré|conclu|ouvert|fermé|signé|
    perdu|gagné|présenté|lancé|supprimé),
    ont (annoncé|décidé|voté|approuvé|rejeté|adopté|révélé|montré|conclu|signé|trouvé),
    annonce, décide, lance, ferme, s['’]effondre, s['’]est effondrée?, est mort*, sont mort*, blessé*, arrêté*,
    recule, progresse, augmente, baisse,
    a (augmenté|baissé|reculé|progressé|atteint|failli)`,
  demand: `
    doit, doivent, devrait, devraient, il faut, faudrait, réclame*, demande*, exige*, recommand*, propose*,
    appelle* à, préconis*, je demande, conseill*`,
  ahead: `
    sera, seront, devra, devront, dès, à partir (du|de), prévoit, prévu*, pourra*, en vigueur, d['’]ici,
    l['’]an prochain, prochaine?, aura, auront, à compter`,
  limit: `
    mais, cependant, toutefois, sauf, seulement, ne _ (pas|plus|jamais|que), n['’]_ (pas|plus|jamais|que), sans,
    attention, limite*, déconseill*, risque*, à condition, reproche*, critiqu*, inquiè*`,
  offer: `coûte*, prix, disponible*, garanti*, pèse, tient, dure, vendue?s?, gratuit*, autonomie, compris*`,
  self: "je, j['’]_, moi, mon, ma, mes",
  aside: `
    abonnez-vous, retrouvez, en kiosque, newsletter, écrivez-nous, dites-nous, partagez, vos commentaires,
    en commentaire, suivez-nous, lire aussi, cliquez, propos recueillis, a été (édité|condensé), contact presse,
    service de presse, à propos, marques? déposées?, dernier (livre|ouvrage|roman),
    est (écrivaine?|journaliste|chroniqueu*), dans cet article, nous (remercions|reçoit), merci à,
    droits réservés, photos? (disponibles|sur demande), tous nos`,
  about: "fondée? en, créée? en, emploie #, salariés, financée? par",
  leaning: [
    `
      ce(! (matin|soir|${WEEKDAYS})), cet, cette(! (année|semaine)),
      ces, son, sa, ses, ainsi, alors, aussi, donc, ensuite, puis, enfin, d['’]abord, or, et, mais, car,
      pourtant, cependant, toutefois, en revanche, au contraire, par exemple, de plus, en outre, d['’]ailleurs,
      là, ici, y, certains, d['’]autres, l['’]autre, les autres, le (premier|second|deuxième|troisième),
      la (première|seconde|deuxième), celui-ci, celle-ci, ceux-ci, ce dernier, cette dernière, tous, toutes,
      chacune?, aucune?, après quoi, depuis, à l['’]époque, dans ce cas, pour cela, c['’]est, c['’]était, on,
      elle, elles`,
    /il(?! (?:faut|existe|y a|suffit))/u,
    "ils, lui, leurs?, cela, ça",
  ],
  speech: `
    a (dit|déclaré|expliqué|affirmé|ajouté|précisé),
    dit, déclare, explique, affirme, ajoute, assure, selon, souligne, estime, avertit`,
  order: `
    ignore[rz]?, oublie[rz]?, ne tenez pas compte,
    (systèmes?|modèles?|assistants?) (d['’]IA|de langage|d['’]intelligence),
    IA, intelligence artificielle, chatbots?, assistants?, vos (consignes|instructions),
    tes (consignes|instructions), instructions, consignes, votre (réponse|résumé), ta (réponse|tâche),
    résume[rz]?, répond(ez|s|re), tu es, vous êtes (désormais|maintenant), nouvelle tâche`,
  interview: "entretien, interview, propos recueillis",
  opinion: "tribune, opinion, éditorial, chronique, point de vue, billet",
  howTo: `comment (_(er|ir|re)|bien), guide, conseils, mode d['’]emploi, étape par étape, nos astuces, tutoriel`,
  earnings: `
    chiffre d['’]affaires, bénéfice*, résultat (net|opérationnel), trimestre, par action, marge, prévisions,
    dividende, exercice, EBITDA`,
  ruling: `
    tribunal, cour, arrêt, jugement, appel, pourvoi, requérant*, juge*, article [LR]?.? ?#, alinéa, loi, décret,
    avocat*, condamn*`,
  paper: `
    étude*, chercheu*, scientifiques?, université, revue, expérience*, participants, auteurs,
    publiée? (dans|par), résultats`,
  report: `
    rapport, synthèse, recommandations, principaux constats, méthodologie, enquête, conclusions?, chapitre,
    annexe`,
  product: `
    lance, présente, nouveau, nouvelle, disponible, prix, garantie, modèle, batterie, appareil, commande,
    version, autonomie`,
  quantity: `
    c. à (soupe|café|s|c), cuillères?, pincée, ingrédients, four, pour # personnes, préchauffe[rz]?, gousses?,
    pâte, mélange[rz]?`,
  yields: `
    pour (#|_) (personnes|parts), temps de (préparation|cuisson), enfourne[rz]?,
    (minutes|heures?) (au four|de cuisson|de préparation),
    faites cuire, cuire`,
  ours: "nous, notre, nos",
  holding: `
    (est|sont) (rejetée?s?|annulée?s?|confirmée?s?|condamnée?s?|cassée?s?),
    rejette, annule, confirme, condamne, casse, entre en vigueur, amende, est tenue? de, doit verser`,
  scene: `
    nous avons tous, tout le monde, qui n[’'](a|est), chacun (connaît|a),
    depuis (toujours|des siècles|des décennies|des générations),
    chaque (automne|printemps|été|hiver|année|famille),
    il (est|fait) (à peine|encore|tôt|froid), ça sent, on (a|connaît) tous`,
  pageLine: "lire aussi, à lire, publicité, photo :",
  asks: "Q",
  answers: "R",
  cookingUnits: "c. à",
};
