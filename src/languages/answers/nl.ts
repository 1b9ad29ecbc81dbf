import { monthsInFull, weekdays } from "../calendar/calendar-names.ts";
import type { AnswerLanguage } from "../shape/answer-language.ts";

const MONTHS = monthsInFull("nl").join("|");
const WEEKDAYS = weekdays("nl").join("|");

export const dutch: AnswerLanguage = {
  units: {
    money: "euro's, euro, cent, dollar, pond, frank",
    age: "jaar oud, jaar, -jarige?",
    temperature: "graden, °",
    weight: "kg, g, kilo*, gram, ton",
    length: "km, m, cm, mm, kilometer, meter, centimeter, millimeter, mijl, verdiepingen",
    speed: "km/u, kilometer per uur, knopen",
    volume: "liter, l, ml, kubieke meter",
    area: "hectare, ha, vierkante _, m², meter, cm",
    loudness: "decibel, db",
    percent: "%, procent, procentpunten",
    duration: `
      seconden?, minuten, minuut, uur, uren, dagen, dag, weken, week, maanden, maand, jaar, jaren, nachten,
      eeuwen`,
  },
  tells: {
    money: "gratis, kosteloos, niets",
    age: ["geboren, _jarige?, eeuw, sinds ####", /\(\d\d\)/u],
    percent: "helft, derde, kwart, meerderheid",
    duration: "een (uur|minuut|dag|week|maand|jaar|nacht), half uur, kwartier",
    time: `
      (${MONTHS}), (${WEEKDAYS}), vandaag, gisteren, morgen, voorjaar,
      lente, zomer, herfst, najaar, winter, ochtend, avond,
      (volgend|komend|vorig|afgelopen)e? (jaar|maand|week),
      geleden, eeuw`,
    count: "niemand, tientallen, honderden, duizenden, eenmaal, tweemaal, nooit",
    quantity: "helft, dubbel, niets, derde",
    occupation: `werk(t|te|en)? (als|bij|voor|in), van beroep, leidt, runt, doceert, voormalige?, gepensioneerde?,
      (is|was) (een )?_(er|ster|aar|ares|ist|iste|eur|euse|loog|loge|kundige)`,
    reason:
      "omdat, want, doordat, vanwege, daarom, dankzij, wegens, reden, oorzaak, oorzaken, zodat, wijten, gebrek aan, aangezien, om _ te, anders",
  },
  numerals: `
    een, één, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien, vijftien,
    zestien, zeventien, achttien, negentien, twintig, dertig, veertig, vijftig, zestig, zeventig, tachtig,
    negentig, honderd, duizend, half, halve, enkele`,
  anybody: "mensen, keer",
  one: "een, één",
  ofThem: "van hen",
};
