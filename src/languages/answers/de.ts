import { monthsInFull, weekdays } from "../calendar/calendar-names.ts";
import type { AnswerLanguage } from "../shape/answer-language.ts";

const MONTHS = monthsInFull("de").join("|");
const WEEKDAYS = weekdays("de").join("|");

export const german: AnswerLanguage = {
  units: {
    money: "euro, cent, franken, dollar*, pfund, kronen, rubel, yen, eur, chf, mark",
    age: "jahren?, -?jährig*",
    temperature: "grad, ° ?c, °",
    weight: "kg, g, mg, kilo*, gramm, tonnen?, zentner, pfund, t",
    length: `km, m, cm, mm, kilometern?, metern?, zentimetern?, millimetern?, meilen, stockwerke*, etagen`,
    speed: "km/h, stundenkilometern?, kilometer (pro|in der|je) stunde, mbit*, knoten",
    volume: "litern?, l, ml, hektolitern?, kubikmetern?, fässer",
    area: "hektar, ha, quadrat_, m², km², metern?, zentimetern?, cm, mm, litern?, kilometern?",
    loudness: "dezibel, db",
    percent: "%, prozent, prozentpunkte*, von hundert",
    duration: `
      sekunden?, minuten?, stunden?, tagen?, tage, wochen?, monaten?, monate, jahren?, jahre, jahrzehnte?n?,
      nächten?, viertelstunden?`,
  },
  tells: {
    money: "kostenlos*, umsonst, gratis, kostenfrei, nichts",
    age: [
      "_jährige?[nrms]?, geboren*, jahrhundert*, seit ####",
      /(?<=\p{L}, )\d\d?(?=[,;.)](?!\d))/u,
      /(?:ist|war|wird|wurde) \d\d?(?=[,;.](?!\d)| und| geworden)/u,
      /(?<=\p{L} )\(\d\d\)/u,
    ],
    loudness: "leise*, laut*, lärm*, geräusch*",
    percent: `
      (die )?hälfte,
      (ein|zwei|drei) (drittel|viertel|fünftel|zehntel),
      drittel, viertel,
      jede[rs]? (zweite|dritte|vierte|fünfte|zehnte),
      mehrheit`,
    duration: `
      (halbe?n?|eine) (stunde|minute|woche), ein(en)? (tag|monat|jahr), über nacht, lebenslang, dauerhaft,
      unbegrenzt`,
    time: [
      `
        (${MONTHS}|jänner),
        (${WEEKDAYS}|sonnabend)e?s?, heute, gestern, morgen,
        vorgestern, abends?, nachts?, mittags?, frühjahr, frühling, sommer, herbst, winter, ostern, weihnachten,
        (nächste|kommende|vorige|vergangene|letzte|diese)[mnrs]? (jahr|monat|woche|jahres),
        vor {2}(jahren|monaten|wochen|tagen|stunden), vor (#|_) (millionen|milliarden) jahren, wenn, während, sobald, jahrhundert*`,
      /\d{1,2}(?:[.:]\d\d)? uhr/u,
      /\d0er\p{L}*/u,
    ],
    count: `
      niemand, keiner, dutzende, hunderte, tausende, einmal, zweimal, dreimal, täglich, wöchentlich, monatlich,
      jährlich,
      alle (zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|#),
      jede[nrs]? (tag|woche|monat|jahr)`,
    quantity: "hälfte, doppelt*, dreimal, nichts, drittel, viertel",
    occupation: `von beruf, beruflich, arbeite(t|te|n)? (als|bei|für|in), gelernte*, (ist|war|wurde) {2}_(er|erin|in|ist|istin|mann|frau|hrer|arzt|ärztin|eur|eurin|loge|login),
      leitet, führt, betreibt, unterrichtet, lehrt, ehemalige*, früher* _(er|erin)`,
    reason: [
      `
      weil, denn, wegen, deshalb, darum, daher, damit, aufgrund, dank, grund, gründe*, ursache*, sonst, nämlich,
      infolge, deswegen, verursach*, schuld, sodass, so dass, deren _ lässt, mangels, zwecks,
      zurückzuführen, um _ zu`,
      /(?:(?<=^)|(?<=[,;] ))da(?! (?:ist|sind|war|waren|hat|haben|kam|kamen|kann|wird|gibt|gab|steht|liegt|geht|hilft|muss|soll)(?!\p{L}))(?= \p{L})/u,
    ],
  },
  numerals: `
    ein, eine, einen, einem, einer, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf,
    dreizehn, vierzehn, fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn, zwanzig, dreißig, vierzig, fünfzig,
    sechzig, siebzig, achtzig, neunzig, hundert, tausend, halbe[nr]?, anderthalb, eineinhalb, zweieinhalb,
    dutzend, mehrere`,
  firstPerson: "ich, wir",
  anybody: "leute, menschen, personen, mal",
  one: "eine?[mnrs]?",
  ofThem: "von (ihnen|uns)",
};
