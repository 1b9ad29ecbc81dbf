import { workdays } from "../calendar/calendar-names.ts";
import type { ConversationLanguage } from "../shape/conversation-language.ts";

const WORKDAYS = workdays("fr").join("|");

export const french: ConversationLanguage = {
  spaced: true,
  opens: `
    ((et|mais|alors|à|de|depuis|pour|avec|en|d'|jusqu'à|c'est|par) ?)?(qui(! _ra )|quoi|quand|où|
    pourquoi|comment|combien|quel(le)?s?|lequel|laquelle|qu'est-ce), est-ce qu, est-ce que,
    (y|il y) (a|avait|aura|a-t-il)(= …\\?),
    (peut|doit|faut|sont|est|ont|a|va|vont|sera|seront)-(on|il|elle|ils|elles|t-il|t-elle|t-on|ce),
    (le |la |les )?(prix|coût|date|nom)~$, compare[rz]?, explique[rz]?`,
  asks: `
    (quand|combien)~$, c'est (quand|combien|où|qui|quoi|pour quand|à partir de quand),
    (depuis|pour|à partir de|jusqu'à) quand, ça coûte combien,
    (ils|elles|il|elle) (sont|est|ont|a) combien`,
  exclaims: `
    quand même, où va( le monde|-t-on),
    quel(le)?s? (honte|horreur|dommage|scandale|idée|bordel|chance|nul*|surprise|soulagement|belle?|
    beau|gâchis|rigolade|naze|_ !), qui (vivra|l'eût|l'aurait|aurait cru|va croire|a dit), comment dire,
    comment (est-ce|c'est) possible, quoi de neuf, et alors, n'importe quoi, à quoi bon,
    qu'est-ce que c'est (beau|nul|triste), comme c'est`,
  amongColleagues: `
    je, j'_, me, m'_, moi, mon, ma, mes, nous, notre, nos, tu, t'_, te, toi, ton, ta, tes, vous, votre,
    vos,
    on (en parle|se _|y va|déjeune|mange|fait quoi|lance|décale|garde|met|devrait|pourrait|peut en|
    avance|attend), qui est (partante?|dispo|là|chaude?|libre),
    (quelqu'un|qqn|qui) (peut|pourrait|veut|vient|prend|s'occupe|a le|a la|a les|a vu|a lu|se charge|
    réserve|apporte|fait le), les gars, tout le monde`,
  anybody:
    "(où|comment|quand|combien) (puis-je|peut-on|pouvons-nous|dois-je|faut-il|je peux|je dois)",
  smallTalk: [
    "merci, super, ok(ay)?, d'accord, parfait, génial, mdr",
    /haha+/u,
    "oui, non, ouais, ah bon, bravo, cool, dommage, bien vu, c'est noté",
  ],
  anaphors:
    "il, elle, ils, elles, cela, ça, cette?, ces, leurs?, son, sa, ses, lui, celui, celle, ceux",
  atWork: `
    compte, compte-rendu, réunion, ordre, agenda, salle, midi, café, déjeuner, demain, aujourd'hui,
    hier, (${WORKDAYS}), semaine, revue, presse, lien, fil, canal, équipe,
    bureau, slides?, présentation, parle, parler, mettre, faire, fait, voir, vu, lire, lu, savoir,
    prochaine?, dernière?, bien, bon, bonne, quelqu'un`,
  polite: `
    s'il (te|vous) pla[iî]t, stp, svp, merci, bot, peux-tu, pouvez-vous, tu peux, vous pouvez,
    maintenant`,
  requests: {
    mute: [
      "tais[- ]toi, taisez[- ]vous, silence",
      /chut+/u,
      `
        la ferme, ferme[- ]la, stop, arrête( de (parler|répondre))?, muet, plus de réponses?( ici)?,
        ne réponds plus( ici)?`,
    ],
    unmute: `
      (tu peux|vous pouvez) (de nouveau |à nouveau )?(parler|répondre|
      reparler)( de nouveau| à nouveau)?, réactive(-toi)?, reparle, parle( de nouveau| à nouveau)?,
      réponds( de nouveau| à nouveau), unmute`,
    again: `
      (relis|relire|relisez|recharge[rz]?|actualise[rz]?|revérifie[rz]?)([- ](le|la|les|l'article|
      la page|l'))?( ?(article|page|ça|cela))?,
      (lis|lire|lisez|résume[rz]?|vérifie[rz]?)([- ](le|la|les|l'article|la page))?( ?(article|page|ça|
      cela))? (encore( une fois)?|à nouveau|de nouveau|une nouvelle fois),
      (…3-50(mis à jour|modifié|corrigé|changé)…40[\\,;:.!?-] ?)…20(relire|relis|à nouveau|de nouveau|
      encore)…20`,
    verify: `
      (vérifie[rz]?|contrôle[rz]?)( (ça|cela|ceci|ce (texte|résumé|message)|le résumé))?( (avec|
      par rapport à) l'article)?, est-ce (exact|juste|vrai), c'est (exact|juste|vrai)`,
  },
};
