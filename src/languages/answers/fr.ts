import { monthsInFull, weekdays } from "../calendar/calendar-names.ts";
import type { AnswerLanguage } from "../shape/answer-language.ts";

const MONTHS = monthsInFull("fr").join("|");
const WEEKDAYS = weekdays("fr").join("|");

export const french: AnswerLanguage = {
  units: {
    money: "euros?, centimes?, francs?, dollars?, livres?, couronnes?, yens?, eur, chf",
    age: "ans, mois",
    temperature: "degrés?, ° ?c, °",
    weight: "kg, g, kilos?, kilogrammes?, grammes?, tonnes?, t",
    length: "km, m, cm, mm, kilomètres?, mètres?, centimètres?, millimètres?, lieues, étages?",
    speed: "km/h, kilomètres?(-| à l'| par )heure, nœuds?",
    volume: "litres?, l, ml, cl, hectolitres?, mètres? cubes?",
    area: "hectares?, ha, mètres? carrés?, kilomètres? carrés?, m², km², mètres?, cm",
    loudness: "décibels?, db",
    percent: "%, pour ?cent, points?, sur (dix|trois|quatre|cinq|cent|#)",
    duration: `secondes?, minutes?, heures?, h, jours?, semaines?, mois, ans, années?, nuits?, siècles?, décennies?`,
  },
  tells: {
    money: "gratuit*, gratis, sans frais",
    age: [
      `née?s? (en|le), âgée?s?, trentaine, quarantaine, cinquantaine, siècle, depuis ####`,
      /(?<=\p{L}, )\d\d(?= ans)/u,
    ],
    loudness: "silencieu*, bruyant*, bruit*",
    percent: `
      (la )?moitié,
      (un|le|deux) (tiers|quart|quarts|cinquième|dixième),
      tiers, quart, majorité`,
    duration: `
      une? (heure|minute|journée|jour|semaine|mois|an|année|nuit|quart d'heure|demi-heure),
      quart d'heure, demi-heure, toute la (journée|nuit), à vie`,
    time: [
      `
        (${MONTHS}), (${WEEKDAYS}), aujourd'hui, hier, demain, printemps, été, automne,
        hiver, matin, soir, midi, minuit, (prochaine?|dernière?|passée?), l'an (prochain|dernier), il y a,
        dans (un|deux|trois|#) (ans?|mois|jours?), noël, pâques, siècle, lorsque, pendant`,
      /\d{1,2} ?h(?:eures)?(?: ?\d\d)?/u,
    ],
    count: `
      personne, dizaine, douzaine, centaines?, milliers?, une fois, deux fois, jamais,
      (chaque|tous les|toutes les) (jour|semaine|mois|an|#|deux|trois)*`,
    quantity: "moitié, double, triple, rien, tiers, quart",
    occupation: `travaill* (comme|pour|à|chez|dans|en), de (métier|profession), dirige, enseigne, exerce, ancien(ne)?,
      (est|était|suis) (un |une )?_(eur|euse|ier|ière|ien|ienne|iste|teur|trice|ant|ante|logue|aire), retraitée?`,
    reason: `
      parce qu*, car, puisque, à cause, en raison, grâce, afin, faute de, raisons?, cause*, c'est pourquoi,
      provoqu*, due? (à|au|aux), si bien, sinon, en effet, pour (avoir|éviter|ne pas|que), par (manque|crainte|peur), faute à,
      étant donné, vu que`,
  },
  numerals: `
    un, une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze,
    seize, dix-sept, dix-huit, dix-neuf, vingt, trente, quarante, cinquante, soixante, cent, mille, demi, demie,
    quelques, plusieurs`,
  firstPerson: "je, nous",
  anybody: "personnes, gens, fois",
  one: "une?",
  ofThem: "d'entre",
};
