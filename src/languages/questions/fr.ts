import type { QuestionLanguage } from "../shape/question-language.ts";

export const french: QuestionLanguage = {
  spaced: true,
  asks: {
    money: [
      /combien (?:\p{L}+[ '-]+){0,6}(?:coût\p{L}*|gagn\p{L}*|pai\p{L}*|pay\p{L}*|vaut|valent|dépens\p{L}*|touch\p{L}*|argent|euros)/u,
      `
        combien ça,
        quel(le)?s? (est|sont|était|sera|étaient) (le|la|les|son|sa|l') ?{2}(prix|salaire|coûts?|tarifs?|loyer|
        amende|budget|chiffre d'affaires|bénéfices?|montant),
        à quel prix, quel prix, (le )?prix$,
        quel(le)? (salaire|coût|tarif|loyer|somme|montant),
        c'est combien, combien (est|c'est)`,
    ],
    age: "quel(le)? (est (son|l') ?)?âge, quel âge",
    temperature: "quelle température, combien de degrés, à quelle température",
    weight: [/combien (?:\p{L}+[ -]){0,5}(?:pèse|pèsent|pesait)/u, "quel (est (son|le) )?poids"],
    length: `
      quelle (est (sa|la) )?(hauteur|profondeur|longueur|distance|largeur),
      à quelle distance`,
    speed: "quelle (est (sa|la) )?vitesse, à quelle vitesse",
    volume: "quelle (est (sa|la) )?(capacité|contenance), combien {4}contient",
    area: "quelle (est (sa|la) )?(taille|superficie|surface)",
    loudness: "(est-ce (que c'est )?)?bruyant*, quel bruit",
    percent: "quel(le)? (pourcentage|part|proportion), combien (de )?pour cent",
    duration: `
      combien de temps, combien d'(heures|années),
      combien de (secondes|minutes|jours|semaines|mois|siècles),
      quelle (est la )?durée, pendant combien, depuis combien`,
    time: `
      quand, depuis quand, jusqu'à quand, à partir de quand, en quelle année,
      quel(le)? (jour|date|année|mois|siècle|saison),
      à quelle (date|heure)`,
    count: "combien (de|d'_), combien sont, (à|en) combien, combien y a-t-il",
    quantity: "combien, de combien, quelle quantité",
    occupation: `quel(le)? (est|était) (son|sa|le|la) (métier|profession|travail|emploi), quel(le)? (métier|profession|emploi),
      que fait-(il|elle) dans la vie, dans quoi travaille*`,
    person: `
      qui, à qui, de qui, par qui, avec qui,
      quel(le)? (homme|femme|ministre|auteur*|chercheu*)`,
    reason: "pourquoi, pour quelles? raisons?, à cause de quoi, quelle est la (cause|raison)",
  },
  asking: "l’article dit",
  fillers: `qui que quoi quel quelle quels quelles quand où pourquoi comment combien est-ce temps âge coûte dure durée fait
    faire faut faudrait peut peuvent doit doivent va vont avoir être ça cela donc alors encore déjà exactement environ
    article texte dit dire selon mentionné nom nombre appelle appeler année ans mois jour jours heure heures semaine fois
    part raison moyenne total quantité pourcentage il elle ils elles on se quelqu'un chose arrive arrivé passe passé prend
    prendre prix là maintenant aujourd'hui actuellement désormais finalement vraiment toujours jamais aussi ainsi autre
    autres même tout toute tous toutes quelque quelques était étaient sera seront aura eu été peux puis pourrait pourra
    devra savoir nommé gens truc devenir devient trouve trouver`,
  earlier: "avant, avant (cela|ça|ceci), auparavant, autrefois, précédemment, jusqu'ici",
  joining: "et",
  metadata: {
    byline: `
      qui (a|est) ?(écrit|rédigé|signé|mené|réalisé|fait|l'auteur|l'autrice|la journaliste|le journaliste|
      conduit)( (cet|cette|l'|l’|ce|le|la|de|du|de l'|de cet|de cette|ça|cela|ceci)? ?(article|texte|entretien|
      interview|reportage|billet|papier|recette|tribune)?)?,
      qui signe( …)?,
      de qui est (cet|ce|cette|l'|le) ?(article|texte|entretien|interview),
      par qui …(écrit|rédigé)*, (quel est le nom de )?l'aut(eur|rice)( …)?, (qui est )?l'aut(eur|rice)( …)?`,
    publishedAt: `
      quand (a été |est |est-ce que |fut )?(cet|cette|l'|ce|le|la|il|elle|ça)? ?(article|texte|entretien|
      interview|reportage|étude|communiqué|billet)? ?(a-t-il été |a-t-elle été |a été |est |est-il |
      est-elle )?(publiée?|parue?|écrite?|sortie?|daté|mis en ligne|mise en ligne|rédigé)( …)?,
      de quand (date|est|datent)…,
      (quelle est )?la date (de publication|de parution|de l'article)…,
      date de (publication|parution), de quel jour (date|est) …`,
    site: `
      (dans|de|sur) quel(le)? (journal|magazine|revue|média|site|quotidien)( …)?,
      (quelle est )?la source( …)?,
      quel(le)? (journal|magazine|revue|média|source|site)( …)?,
      d'où (vient|provient) (cet|ce|l')? ?(article|texte)…,
      où (est paru|a été publié|a paru) …`,
    title: `
      (quel est )?le titre( …)?,
      comment s'(appelle|intitule) (cet|cette|l'|ce|le|la) ?(article|texte|entretien|étude|recette)…,
      …(selon|d'après) le titre…`,
    readingTime: `
      (combien de temps|quel temps) …(lire|lecture)…,
      (quel est )?le temps de lecture, temps de lecture, combien de (mots|phrases) …`,
    url: "(quel est |donne-moi |as-tu )?(le |l'|un )?(lien|url|adresse)( (de|vers|du) …)?",
  },
  requests: {
    summary: `
      (peux-tu |pouvez-vous |s'il (te|vous) plaît )?+résum*( …)?, résum*-l[ea]…,
      (un |fais(-moi)? un )?résumé( …)?,
      de quoi (parle|s'agit|traite|est-il question)…,
      en (bref|résumé|quelques mots),
      (quels sont )?les points (clés|principaux|essentiels)( …)?,
      l'essentiel( …)?, que dit (l'article|le texte|cet article), tl;? ?dr`,
    shorter: `(plus |encore plus )(court|bref|concis)( …)?, en une (seule )?phrase( …)?, raccourci*( …)?, trop long`,
    more: `
      (encore|plus|davantage),
      (plus|davantage) (de |d')(détails?|points|informations?|infos?)( …)?,
      dis-m'en plus, en savoir plus, continue, la suite, quoi d'autre, autre chose, plus long`,
    bullets: `
      (en|sous forme de|avec des|sous la forme de) (puces|liste( à puces)?|points|tirets)( …)?,
      liste à puces`,
    numbers: `
      ((donne|liste|montre|quels sont|cite)(-moi)?( tous)? )?(les )?(principaux )?(chiffres|statistiques|
      données chiffrées)( clés| principaux| importants)?( …)?`,
    explain: `
      (peux-tu )?expliqu*(-moi|-l[ea])?( (l'article|cet article|ça|cela|ceci|le texte|simplement|moi|s'il …|
      comme si …))?+,
      en (termes|mots) simples, plus simplement, simplifi*( …)?`,
    compare: "compar*( …)?",
    translate: `
      (peux-tu |pouvez-vous )?+(tradui*|traduction)( …)?,
      (en )?(anglais|allemand|français|espagnol|italien|portugais|néerlandais|russe|coréen|japonais|chinois|
      arabe|polonais)( …)?,
      (réponds|écris|dis)(-_)?+( _)?+ en (anglais|allemand|français|espagnol|italien|portugais|néerlandais|
      russe|coréen|japonais|chinois|arabe|polonais)`,
  },
};
