import type { LanguageCues } from "./cue-words.ts";

export const fr: LanguageCues = {
  event: String.raw`a (?:annoncé|décidé|voté|approuvé|rejeté|adopté|ordonné|condamné|révélé|montré|conclu|ouvert|fermé|signé|perdu|gagné|présenté|lancé|supprimé)|ont (?:annoncé|décidé|voté|approuvé|rejeté|adopté|révélé|montré|conclu|signé|trouvé)|annonce|décide|lance|ferme|s['’]effondre|s['’]est effondrée?|est mort\p{L}*|sont mort\p{L}*|blessé\p{L}*|arrêté\p{L}*|recule|progresse|augmente|baisse|a (?:augmenté|baissé|reculé|progressé|atteint|failli)`,
  demand: String.raw`doit|doivent|devrait|devraient|il faut|faudrait|réclame\p{L}*|demande\p{L}*|exige\p{L}*|recommand\p{L}*|propose\p{L}*|appelle\p{L}* à|préconis\p{L}*|je demande|conseill\p{L}*`,
  ahead: String.raw`sera|seront|devra|devront|dès|à partir (?:du|de)|prévoit|prévu\p{L}*|pourra\p{L}*|en vigueur|d['’]ici|l['’]an prochain|prochaine?|aura|auront|à compter`,
  limit: String.raw`mais|cependant|toutefois|sauf|seulement|ne \p{L}+ (?:pas|plus|jamais|que)|n['’]\p{L}+ (?:pas|plus|jamais|que)|sans|attention|limite\p{L}*|déconseill\p{L}*|risque\p{L}*|à condition|reproche\p{L}*|critiqu\p{L}*|inquiè\p{L}*`,
  offer: String.raw`coûte\p{L}*|prix|disponible\p{L}*|garanti\p{L}*|pèse|tient|dure|vendue?s?|gratuit\p{L}*|autonomie|compris\p{L}*`,
  self: String.raw`je|j['’]\p{L}+|moi|mon|ma|mes`,
  aside: String.raw`abonnez-vous|retrouvez|en kiosque|newsletter|écrivez-nous|dites-nous|partagez|vos commentaires|en commentaire|suivez-nous|lire aussi|cliquez|propos recueillis|a été (?:édité|condensé)|contact presse|service de presse|à propos|marques? déposées?|dernier (?:livre|ouvrage|roman)|est (?:écrivaine?|journaliste|chroniqueu\p{L}*)|dans cet article|nous (?:remercions|reçoit)|merci à|droits réservés|photos? (?:disponibles|sur demande)|tous nos`,
  about: String.raw`fondée? en|créée? en|emploie \d+|salariés|financée? par`,
  leaning: String.raw`ce(?! (?:matin|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))|cet|cette(?! (?:année|semaine))|ces|son|sa|ses|ainsi|alors|aussi|donc|ensuite|puis|enfin|d['’]abord|or|et|mais|car|pourtant|cependant|toutefois|en revanche|au contraire|par exemple|de plus|en outre|d['’]ailleurs|là|ici|y|certains|d['’]autres|l['’]autre|les autres|le (?:premier|second|deuxième|troisième)|la (?:première|seconde|deuxième)|celui-ci|celle-ci|ceux-ci|ce dernier|cette dernière|tous|toutes|chacune?|aucune?|après quoi|depuis|à l['’]époque|dans ce cas|pour cela|c['’]est|c['’]était|on|elle|elles|il(?! (?:faut|existe|y a|suffit))|ils|lui|leurs?|cela|ça`,
  speech: String.raw`a (?:dit|déclaré|expliqué|affirmé|ajouté|précisé)|dit|déclare|explique|affirme|ajoute|assure|selon|souligne|estime|avertit`,
  order: String.raw`ignore[rz]?|oublie[rz]?|ne tenez pas compte|(?:systèmes?|modèles?|assistants?) (?:d['’]IA|de langage|d['’]intelligence)|IA|intelligence artificielle|chatbots?|assistants?|vos (?:consignes|instructions)|tes (?:consignes|instructions)|instructions|consignes|votre (?:réponse|résumé)|ta (?:réponse|tâche)|résume[rz]?|répond(?:ez|s|re)|tu es|vous êtes (?:désormais|maintenant)|nouvelle tâche`,
  interview: String.raw`entretien|interview|propos recueillis`,
  opinion: String.raw`tribune|opinion|éditorial|chronique|point de vue|billet`,
  howTo: String.raw`comment (?:\p{L}+(?:er|ir|re)|bien)|guide|conseils|mode d['’]emploi|étape par étape|nos astuces|tutoriel`,
  earnings: String.raw`chiffre d['’]affaires|bénéfice\p{L}*|résultat (?:net|opérationnel)|trimestre|par action|marge|prévisions|dividende|exercice|EBITDA`,
  ruling: String.raw`tribunal|cour|arrêt|jugement|appel|pourvoi|requérant\p{L}*|juge\p{L}*|article [LR]?\.?\s?\d+|alinéa|loi|décret|avocat\p{L}*|condamn\p{L}*`,
  paper: String.raw`étude\p{L}*|chercheu\p{L}*|scientifiques?|université|revue|expérience\p{L}*|participants|auteurs|publiée? (?:dans|par)|résultats`,
  report: String.raw`rapport|synthèse|recommandations|principaux constats|méthodologie|enquête|conclusions?|chapitre|annexe`,
  product: String.raw`lance|présente|nouveau|nouvelle|disponible|prix|garantie|modèle|batterie|appareil|commande|version|autonomie`,
  quantity: String.raw`c\. à (?:soupe|café|s|c)|cuillères?|pincée|ingrédients|four|pour \d+ personnes|préchauffe[rz]?|gousses?|pâte|mélange[rz]?`,
  yields: String.raw`pour (?:\d+|\p{L}+) (?:personnes|parts)|temps de (?:préparation|cuisson)|enfourne[rz]?|(?:minutes|heures?) (?:au four|de cuisson|de préparation)|faites cuire|cuire`,
  ours: String.raw`nous|notre|nos`,
  holding: String.raw`(?:est|sont) (?:rejetée?s?|annulée?s?|confirmée?s?|condamnée?s?|cassée?s?)|rejette|annule|confirme|condamne|casse|entre en vigueur|amende|est tenue? de|doit verser`,
  scene: String.raw`nous avons tous|tout le monde|qui n[’'](?:a|est)|chacun (?:connaît|a)|depuis (?:toujours|des siècles|des décennies|des générations)|chaque (?:automne|printemps|été|hiver|année|famille)|il (?:est|fait) (?:à peine|encore|tôt|froid)|ça sent|on (?:a|connaît) tous`,
  asks: [
    [
      String.raw`(?:a dit|dit|déclare|a déclaré|explique|a expliqué|affirme|a affirmé|assure|avertit|souligne|selon) (?:l['’]\p{Ll}+ |la \p{Ll}+ |le \p{Ll}+ |M\. |Mme )?{PERSON}(?=[,.]|$)`,
      "Que dit $<person> ?",
    ],
    [
      String.raw`^(?<subject>{THING}) (?:coûte|vaut) (?:environ |près de |de |jusqu['’]à )?{MONEY}`,
      "Combien coûte $<subject> ?",
    ],
    [
      String.raw`^(?<rest>{THING} [^,.;:“”"«»()]{8,50}),? (?:parce que|parce qu['’]|car|en raison d) ?`,
      "Pourquoi est-ce que $<rest> ?",
    ],
    [
      String.raw`^(?:Environ |Près de |Plus de |Quelque |Au moins )?{COUNT} (?<rest>(?!{MEASURE})\p{Ll}{3,} [^,.;:“”"«»()]{8,50})(?=[,;] |\.$)`,
      "Combien de $<rest> ?",
    ],
  ],
};
