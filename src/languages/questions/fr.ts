import type { QuestionLanguage } from "./question-language.ts";

export const french: QuestionLanguage = {
  spaced: true,
  asks: {
    money: String.raw`combien (?:\p{L}+[ '-]+){0,6}(?:coût\p{L}*|gagn\p{L}*|pai\p{L}*|pay\p{L}*|vaut|valent|dépens\p{L}*|touch\p{L}*|argent|euros)|combien ça|quel(?:le)?s? (?:est|sont|était|sera|étaient) (?:le|la|les|son|sa|l') ?(?:\p{L}+ ){0,2}(?:prix|salaire|coûts?|tarifs?|loyer|amende|budget|chiffre d'affaires|bénéfices?|montant)|à quel prix|quel prix|quel(?:le)? (?:salaire|coût|tarif|loyer|somme|montant)|c'est combien|combien (?:est|c'est)`,
    age: String.raw`quel(?:le)? (?:est (?:son|l') ?)?âge|quel âge`,
    temperature: String.raw`quelle température|combien de degrés|à quelle température`,
    weight: String.raw`combien (?:\p{L}+[ -]){0,5}(?:pèse|pèsent|pesait)|quel (?:est (?:son|le) )?poids`,
    length: String.raw`quelle (?:est (?:sa|la) )?(?:hauteur|profondeur|longueur|distance|largeur)|à quelle distance`,
    speed: String.raw`quelle (?:est (?:sa|la) )?vitesse|à quelle vitesse`,
    volume: String.raw`quelle (?:est (?:sa|la) )?(?:capacité|contenance)|combien (?:\p{L}+ ){0,4}contient`,
    area: String.raw`quelle (?:est (?:sa|la) )?(?:taille|superficie|surface)`,
    loudness: String.raw`(?:est-ce (?:que c'est )?)?bruyant\p{L}*|quel bruit`,
    percent: String.raw`quel(?:le)? (?:pourcentage|part|proportion)|combien (?:de )?pour cent`,
    duration: String.raw`combien de temps|combien d'(?:heures|années)|combien de (?:secondes|minutes|jours|semaines|mois|siècles)|quelle (?:est la )?durée|pendant combien|depuis combien`,
    time: String.raw`quand|depuis quand|jusqu'à quand|à partir de quand|en quelle année|quel(?:le)? (?:jour|date|année|mois|siècle|saison)|à quelle (?:date|heure)`,
    count: String.raw`combien (?:de |d')|combien sont|(?:à|en) combien|combien y a-t-il`,
    quantity: String.raw`combien|de combien|quelle quantité`,
    person: String.raw`qui|à qui|de qui|par qui|avec qui|quel(?:le)? (?:homme|femme|ministre|auteur\p{L}*|chercheu\p{L}*)`,
    reason: String.raw`pourquoi|pour quelles? raisons?|à cause de quoi|quelle est la (?:cause|raison)`,
  },
  units: {
    money: String.raw`euros?|centimes?|francs?|dollars?|livres?|couronnes?|yens?|eur|chf`,
    age: String.raw`ans|mois`,
    temperature: String.raw`degrés?|° ?c|°`,
    weight: String.raw`kg|g|kilos?|kilogrammes?|grammes?|tonnes?|t`,
    length: String.raw`km|m|cm|mm|kilomètres?|mètres?|centimètres?|millimètres?|lieues|étages?`,
    speed: String.raw`km/h|kilomètres?(?:-| à l'| par )heure|nœuds?`,
    volume: String.raw`litres?|l|ml|cl|hectolitres?|mètres? cubes?`,
    area: String.raw`hectares?|ha|mètres? carrés?|kilomètres? carrés?|m²|km²|mètres?|cm`,
    loudness: "décibels?|db",
    percent: String.raw`%|pour ?cent|points?|sur (?:dix|trois|quatre|cinq|cent|\d+)`,
    duration: String.raw`secondes?|minutes?|heures?|h|jours?|semaines?|mois|ans|années?|nuits?|siècles?|décennies?`,
  },
  tells: {
    money: String.raw`gratuit\p{L}*|gratis|sans frais`,
    age: String.raw`né(?:e)?s? (?:en|le)|âgée?s?|(?<=\p{L}, )\d\d(?= ans)|trentaine|quarantaine|cinquantaine|siècle|depuis \d{4}`,
    loudness: String.raw`silencieu\p{L}*|bruyant\p{L}*|bruit\p{L}*`,
    percent: String.raw`(?:la )?moitié|(?:un|le|deux) (?:tiers|quart|quarts|cinquième|dixième)|tiers|quart|majorité`,
    duration: String.raw`une? (?:heure|minute|journée|jour|semaine|mois|an|année|nuit|quart d'heure|demi-heure)|quart d'heure|demi-heure|toute la (?:journée|nuit)|à vie`,
    time: String.raw`janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:1[5-9]|20)\d\d|\d{1,2} ?h(?:eures)?(?: ?\d\d)?|aujourd'hui|hier|demain|printemps|été|automne|hiver|matin|soir|midi|minuit|(?:prochaine?|dernière?|passée?)|l'an (?:prochain|dernier)|il y a|dans (?:un|deux|trois|\d+) (?:ans?|mois|jours?)|noël|pâques|siècle|lorsque|pendant`,
    count:
      "personne|dizaine|douzaine|centaines?|milliers?|une fois|deux fois|jamais|(?:chaque|tous les|toutes les) (?:jour|semaine|mois|an|\\d+|deux|trois)\\p{L}*",
    quantity: String.raw`moitié|double|triple|rien|tiers|quart`,
    reason: String.raw`parce qu\p{L}*|car|puisque|à cause|en raison|grâce|afin|faute de|raisons?|cause\p{L}*|c'est pourquoi|provoqu\p{L}*|due? (?:à|au|aux)|si bien|sinon|en effet`,
  },
  numerals:
    "un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|trente|quarante|cinquante|soixante|cent|mille|demi|demie|quelques|plusieurs",
  fillers: `qui que quoi quel quelle quels quelles quand où pourquoi comment combien est-ce temps âge coûte dure durée fait faire faut
    faudrait peut peuvent doit doivent va vont avoir être ça cela donc alors encore déjà exactement environ article texte dit
    dire selon mentionné nom nombre appelle appeler année ans mois jour jours heure heures semaine fois part raison moyenne
    total quantité pourcentage il elle ils elles on se quelqu'un chose arrive arrivé passe passé prend prendre prix`,
  synonyms: `coût* prix tarif* cher* chèr* pay* vaut montant*
    gagn* salaire* rémunér* revenu* touche vers* net brut pai* pay*
    achet* achat* acquér* acquis* vend* vente* disponible* commercialis*
    ferm* clos* fermeture*
    ouvr* rouvr* ouvert* réouvert*
    arrêt* cess* fin finir termin* retraite* quitt*
    commenc* début* lanc*
    contre oppos* critiqu* refus* rejet* protest* hostile*
    pour soutien* soutenir favorable* approuv*
    inquiét* inquiet* crain* peur* redout* alert*
    garantie* garanti
    chauff* chaud* températur*
    enfant* élève* fils fille*
    travail* emploi* métier* profession* salarié* employ* ancien* infirm*
    avant ancien* auparavant autrefois
    gagn* vainqu* victoire* prix remport*
    perd* perdu* perte*
    dirig* chef* directeur* directrice* président* patron* mène menée
    construi* bâti* fabriqu* conçu* invent* développ*
    écri* auteur* autrice* rédig*
    habit* vi* vivre population résid*
    meur* mort* décè* décéd* tué*
    bless*
    augment* hausse* mont* croiss* progress* grimp*
    baiss* chut* diminu* recul* réduit* rédui*
    pès* poids pes*
    bruit* bruyant* sonore* silencieu*
    reun* réuni* séance*
    décid* décision* vot* tranch*
    élection* vot* scrutin*
    bateau* navire* péniche* ferry embarcation*
    voiture* véhicule* auto*
    vélo* cycl*
    rue* route* chemin*
    ville* commune* municipal*
    entreprise* société* compagnie* firme*
    économi* épargn* 
    évit* empêch* sauv*
    propos* suggér* recommand* solution*
    autoris* permi* permett*
    interdi* prohib*
    problème* difficult* défaut* faiblesse* limite*
    avantag* bénéfi* atout*
    étude* recherche* enquête* expérience* sondage*
    particip* volontaire*
    maison* foyer* ménage* logement* appartement*
    médecin* docteur*
    couleur* coloris
    eau* étanch*
    électri* énergie* courant
    neuf neuve* neufs nouvel* nouveau*
    port* vantail vantaux
    annuel* an année
    mensuel* mois
    tribunal* juge* justice jug*
    accord* désaccord* unanim*`,
  metadata: {
    byline: String.raw`qui (?:a|est) ?(?:écrit|rédigé|signé|mené|réalisé|fait|l'auteur|l'autrice|la journaliste|le journaliste|conduit)(?: (?:cet|cette|l'|l’|ce|le|la|de|du|de l'|de cet|de cette|ça|cela|ceci)? ?(?:article|texte|entretien|interview|reportage|billet|papier|recette|tribune)?)?|qui signe(?: .*)?|de qui est (?:cet|ce|cette|l'|le) ?(?:article|texte|entretien|interview)|par qui .*(?:écrit|rédigé)\p{L}*|(?:quel est le nom de )?l'aut(?:eur|rice)(?: .*)?|(?:qui est )?l'aut(?:eur|rice)(?: .*)?`,
    publishedAt: String.raw`quand (?:a été |est |est-ce que |fut )?(?:cet|cette|l'|ce|le|la|il|elle|ça)? ?(?:article|texte|entretien|interview|reportage|étude|communiqué|billet)? ?(?:a-t-il été |a-t-elle été |a été |est |est-il |est-elle )?(?:publiée?|parue?|écrite?|sortie?|daté|mis en ligne|mise en ligne|rédigé)(?: .*)?|de quand (?:date|est|datent).*|(?:quelle est )?la date (?:de publication|de parution|de l'article).*|date de (?:publication|parution)|de quel jour (?:date|est) .*`,
    site: String.raw`(?:dans|de|sur) quel(?:le)? (?:journal|magazine|revue|média|site|quotidien)(?: .*)?|(?:quelle est )?la source(?: .*)?|quel(?:le)? (?:journal|magazine|revue|média|source|site)(?: .*)?|d'où (?:vient|provient) (?:cet|ce|l')? ?(?:article|texte).*|où (?:est paru|a été publié|a paru) .*`,
    title: String.raw`(?:quel est )?le titre(?: .*)?|comment s'(?:appelle|intitule) (?:cet|cette|l'|ce|le|la) ?(?:article|texte|entretien|étude|recette).*|.*(?:selon|d'après) le titre.*`,
    readingTime: String.raw`(?:combien de temps|quel temps) .*(?:lire|lecture).*|(?:quel est )?le temps de lecture|temps de lecture|combien de (?:mots|phrases) .*`,
    url: String.raw`(?:quel est |donne-moi |as-tu )?(?:le |l'|un )?(?:lien|url|adresse)(?: (?:de|vers|du) .*)?`,
  },
  requests: {
    summary: String.raw`(?:peux-tu |pouvez-vous |s'il (?:te|vous) plaît )*(?:résum\p{L}*)(?: .*)?|(?:un |fais(?:-moi)? un )?résumé(?: .*)?|de quoi (?:parle|s'agit|traite|est-il question).*|en (?:bref|résumé|quelques mots)|(?:quels sont )?les points (?:clés|principaux|essentiels)(?: .*)?|l'essentiel(?: .*)?|que dit (?:l'article|le texte|cet article)|tl;? ?dr`,
    shorter: String.raw`(?:plus |encore plus )(?:court|bref|concis)(?: .*)?|en une (?:seule )?phrase(?: .*)?|raccourci\p{L}*(?: .*)?|trop long`,
    more: String.raw`(?:encore|plus|davantage)|(?:plus|davantage) (?:de |d')(?:détails?|points|informations?|infos?)(?: .*)?|dis-m'en plus|en savoir plus|continue|la suite|quoi d'autre|autre chose|plus long`,
    bullets: String.raw`(?:en|sous forme de|avec des|sous la forme de) (?:puces|liste(?: à puces)?|points|tirets)(?: .*)?|liste à puces`,
    numbers: String.raw`(?:(?:donne|liste|montre|quels sont|cite)(?:-moi)?(?: tous)? )?(?:les )?(?:principaux )?(?:chiffres|statistiques|données chiffrées)(?: clés| principaux| importants)?(?: .*)?`,
    explain: String.raw`(?:peux-tu )?(?:expliqu\p{L}*)(?:-moi)?(?: (?:l'article|cet article|ça|cela|ceci|le texte|simplement|moi|s'il .*|comme si .*))*|en (?:termes|mots) simples|plus simplement|simplifi\p{L}*(?: .*)?`,
    compare: String.raw`compar\p{L}*(?: .*)?`,
    translate: String.raw`(?:peux-tu |pouvez-vous )*(?:tradui\p{L}*|traduction)(?: .*)?|(?:en )?(?:anglais|allemand|français|espagnol|italien|portugais|néerlandais|russe|coréen|japonais|chinois|arabe|polonais)(?: .*)?|(?:réponds|écris|dis)(?:-\p{L}+)*(?: \p{L}+)* en (?:anglais|allemand|français|espagnol|italien|portugais|néerlandais|russe|coréen|japonais|chinois|arabe|polonais)`,
  },
};
