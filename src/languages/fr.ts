import { french as answers } from "./answers/fr.ts";
import { french as conversation } from "./conversation/fr.ts";
import { french as cues } from "./cues/fr.ts";
import { french as opposites } from "./opposites/fr.ts";
import { french as questions } from "./questions/fr.ts";
import { french as statements } from "./statements/fr.ts";
import { french as synonyms } from "./synonyms/fr.ts";
import { frenchPages } from "./pages/fr.ts";
import type { Language } from "./shape/language.ts";
import { anyOf } from "./shape/phrases.ts";

export const french: Language = {
  code: "fr",
  lists: { answers, conversation, cues, opposites, questions, statements, synonyms },
  letters: "œû",
  /** The spaces within do not break. */
  quotationMarks: {
    open: "«\u00A0",
    close: "\u00A0»",
    within: { "«": "“", "»": "”" },
  },
  functionWords: `a à ai ainsi alors après as au aucun aucune aura auront aussi autre autres aux avaient
    avait avant avec avoir avons avez ayant c car ce ceci cela celle celles celui ces cet cette ceux
    chaque chez combien comme comment contre d dans de depuis des dès donc dont du durant elle elles
    en encore entre es est et étaient étais était étant été être eu eurent eut eux fait fois furent
    fut grâce il ils j je jusqu jusque l la le les leur leurs lors lorsqu lorsque lui m ma mais malgré
    me même mêmes mes moi moins mon n ne ni non nos notre nous on ont où ou par parce parmi pas
    pendant peu peut peuvent plus plusieurs pour pourquoi puis puisque qu quand que quel quelle
    quelles quels qui quoi s sa sans sauf se selon sera seront serait ses si soit sont sous son sur
    t ta te tes toi ton tous tout toute toutes très trop tu un une vers voici vos votre vous y cependant néanmoins pourtant toutefois`,
  homographs: "ai car comment dont es eu fait par plus quelle son sur sous ton vers",
  numbers: {
    ordinals: `deuxième:2 second:2 seconde:2 troisième:3 quatrième:4 cinquième:5 sixième:6 septième:7
      huitième:8 neuvième:9 dixième:10`,
    within: "un:1 une:1",
    joint: "et",
    half: /(?<!\p{L})(?:moitié|demi)/u,
    fractions: "moitié:2 tiers:3 quart:4 cinquième:5 sixième:6 huitième:8 dixième:10",
    points: "points point",
    afternoon: /(?<hour>\d{1,2})\s?h(?:eures?)?\s(?:du\ssoir|de\sl'après-midi)/u,
    written: `deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13
      quatorze:14 quinze:15 seize:16 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 cent:100 cents:100 mille:1000
      vingts:20 vingtaine:20 trentaine:30 quarantaine:40 cinquantaine:50 centaine:100 quinzaine:15 dizaine:10 douzaine:12`,
    scales: "mille:3 million:6 millions:6 milliard:9 milliards:9",
    about: /environ|près de|plus de|presque/u,
    percent: /pour cent/u,
  },
  prepositions: `avec dans en à au aux de du des pour par sur sous sans entre depuis après avant pendant selon malgré chez contre dès`,
  relatives: "qui que dont",
  pronouns: `il elle ils elles lui leur leurs son sa ses ce cet cette ces celui celle ceux eux je nous
    notre nos mon ma mes vous`,
  anaphora: /Il|Elle|Ils|Elles|Ce|Cet|Cette|Ces|Cela|Son|Sa|Ses|Leurs?|Mais/u,
  negation: {
    notYet: /(?<!\p{L})(?:pas\s(?:\p{L}+\s){0,2}encore|encore\spas)/u,
    hints: anyOf(
      `seul(e|s|es)?, uniquement, maximum, gratuit*, perdre, perd(u|ue|us|ues|ent|rait|ra)?, perte*, inchangé*, reste*, demeur*, doute*, incertain*, indécis*, question, ferm*, expir*, moins, sous, plutôt, difficile*, jusqu*, limit*, quitt*, report*, repouss*, contre, oppos*, moitié, retir*, suppr*, abandon*, délaiss*`,
    ),
    bounds: /avant|plus\sde|plus\sque|au-delà|dépass\p{L}*|excéd\p{L}*/u,
    outright:
      /(?<!(?:du|les?|un|des|aux?|premiers?|grands?|petits?|faux|chaque|quelques)\s)pas(?!\sseulement|\sque\s)|jamais|aucune?|ni(?=\s)|nul(?:le)?(?=\s\p{L}+\sn)|personne(?=\sn)|rien(?=\sn)|(?<=n(?:e\s|['’])\p{L}+\s(?:\p{L}+\s)?)(?:plus(?!(?:\s\p{L}+){0,3}\squ(?:e\s|'))|rien|guère)|(?<=n(?:e\s|['’])(?:\p{L}+\s){1,4})(?:personne|nulle\spart)/u,
    inOtherWords: /sans/u,
    implied: anyOf([
      ` refus*, rejet*, exclu*, manqu*, faute, renonc*, interdi*, empêch*, évit*, annul*, (indemnes?|inchangée?s?|insuffisa*|impossib*), seulement, échou*, échec, sauf, hormis, except*, zéro`,
      /au\splus\stôt/u,
      "dément*, démenti*",
    ]),
    excepts: /mais|sauf|hormis|si\sce\sn'est|excepté|alors\sque/u,
    reply: /non/u,
  },
  claims: {
    ahead:
      /va|vont|devrai(?:t|ent)|doi(?:t|vent)|prévoi(?:t|ent)|prévu\p{L}*|compte(?:nt)?|souhaite(?:nt)?|veut|veulent|envisage(?:nt)?|projette(?:nt)?|espère(?:nt)?|anticipe(?:nt)?|attend(?:u\p{L}*|ent)?|réclame(?:nt)?|demande(?:nt)?|exige(?:nt)?|(?!aur)\p{L}{2,}r(?:a|ont)|(?:an|mois)\sprochain|(?:année|semaine)\sprochaine/u,
    past: /(?:a|ont|avai(?:t|ent))(?=\s(?:\p{L}+\s)?\p{L}+(?:é|i|u|is|it|ert|int)(?:e?s?)(?!\p{L}))|(?:est|sont)\s(?:venu|parti|mort|né)\p{L}*|déjà|\p{L}{3,}(?:èrent|irent|urent)/u,
    done: [
      [
        /va|vont|devrai(?:t|ent)|doi(?:t|vent)|prévoi(?:t|ent)|(?!aur)\p{L}+r(?:a|ont)/u,
        /a|ont|avai(?:t|ent)/u,
      ],
    ],
    says: anyOf(
      ` di(t|sent|sait), affirm(e|ent|ait|é), expliqu(e|ent|ait|é), déclar(e|ent|ait|é), assur(e|ent|ait|é), ajout(e|ent|ait|é), précis(e|ent|ait|é), souligne?(nt|é)?, estim(e|ent|ait|é), répond(ent|u)?, répliqu(e|ent|é), soutien(t|nent), soutenu, rappel(le|lent|é), avert(it|issent|i), not(e|ent|é), indiqu(e|ent|é), annonc(e|ent|é), rétorqu(e|ent|é)`,
    ),
    possible: anyOf(
      "pourra(it|ient), peut-être, possibles?, éventuel*, probable*, envisag*, étudi(e|ent), présumé*",
    ),
    tentative: anyOf(`
      peu(t|vent), ___rai(t|ent), veu(t|lent), prévoi*, espèr*, souhait*, propos*, si, attend*, compte,
      promet*, promis, risqu*, jusqu`),
    every: anyOf([
      "tous, toutes, toute",
      /chaque(?!\s(?:année|jour|semaine|mois|nuit|heure|fois))/u,
      "entière?*, ensemble, totalité, intégral*, toujours",
    ]),
    because: /parce\squ\p{L}*'?|à\scause|en\sraison|c'est\spourquoi|provoqu\p{L}*/u,
    grounds: anyOf([
      "car, puisque?, comme, cause, raison, grâce, faute, suite, afin, ainsi, donc",
      /ce\squi/u,
      `
        dû, due, dus, dues, attribu*, imput*, reflèt*, tient, tenait, entraîn*, pes(e|é|ait), lorsqu*, face, critiqu*, oblig*, exig*, permet*, empêch*, provoqu*, expliqu*`,
      /c'est\spourquoi/u,
    ]),
    order: [
      [/avant/u, /avant|précéd\p{L}*|auparavant|d'ici|jusqu\p{L}*|déjà|encore|premi\p{L}*/u],
      [
        /après/u,
        anyOf([
          "après, depuis, suite, suiv*, dès",
          /une\sfois/u,
          "lorsqu*, quand, ensuite, puis, selon, alors",
          /plus\stard/u,
          "d'abord, finalement",
          /à\spartir/u,
        ]),
      ],
    ],
    agent: /par|selon/u,
    admits: /confirm\p{L}*|admet(?:tent|tait)?|admis|reconna[iî]\p{L}*|reconnu\p{L}*|avou\p{L}*/u,
    speaker:
      /(?:selon|d'après)\s(?:l[ea]s?\s|l'|une?\s|des?\s|son\s|sa\s)?(?<source>\p{L}[\p{L}-]*)|^(?:L[ea]s?\s|L')(?<subject>\p{L}[\p{L}-]*(?:\sde\s(?:la\s|l')?\p{L}[\p{L}-]*)?)\s(?:a\sdit|dit|disent|estime\p{L}*|affirme\p{L}*|juge\p{L}*|déclare\p{L}*|assure\p{L}*|dénonce\p{L}*|a\s(?:déclaré|estimé|affirmé|assuré))/u,
  },
  sentenceInitial: `selon malgré après avant depuis pendant cependant toutefois lorsque quand qui que quel quelle
    combien comment pourquoi cette ces cet son ses leur leurs elle elles ils nous vous chaque
    plusieurs`,
  abbreviations: {
    titles: "M MM Mme Mmes Mlle Mlles Pr Mgr Dr Ste",
    shortForms: "apr av avr bd déc éd env ex févr hab janv juil Me nov oct rééd sept",
    beforeNumbers: "al art chap fig no p pp vol",
    mayClose: "h etc",
  },
  sentenceStarters: `Le La Les L Un Une Des Il Elle Ils Elles On Ce Cet Cette Ces C Cela Mais Et Puis Alors Dans
    En À Au Aux Sur Pour Par Son Sa Ses Leur Leurs Nous Je Quand Si Personne`,
  questions: {
    asksAgain: /vraiment/u,
    pressing: /vraiment|sûre?|devinez?|essayez?|encore|s'il (?:te|vous) pla[iî]t/u,
    polite: /peux-tu|pouvez-vous/u,
    compare: /comparez|comparer/u,
    difference: /diff[ée]ren\p{L}*|en commun/u,
    articles: /les deux|textes/u,
  },
  dateline: "publié mis à jour le",
  announcement:
    /(?:voici|ci-dessous)\s(?:\p{L}+\s){0,4}(?:résumé|synthèse|points?|réponse|faits)|(?:le|ce|l'|cet)\s?(?:texte|article|passage|reportage)\s(?:\p{L}+\s){0,2}(?:contient|décrit|traite|aborde|présente)(?=[^:]*:\s*$)/u,
  ...frenchPages,
};
