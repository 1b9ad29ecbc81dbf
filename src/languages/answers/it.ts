import { monthsInFull, weekdays } from "../calendar/calendar-names.ts";
import type { AnswerLanguage } from "../shape/answer-language.ts";

const MONTHS = monthsInFull("it").join("|");
const WEEKDAYS = weekdays("it").join("|");

export const italian: AnswerLanguage = {
  units: {
    money: "euro, centesimi, lire, dollari, sterline, franchi, corone, yen, eur",
    age: "anni, mesi",
    temperature: "gradi, ° ?c, °",
    weight: "kg, g, chili, chilogrammi, grammi, tonnellate, etti, quintali",
    length: `km, m, cm, mm, chilometri, chilometro, metri, metro, centimetri, millimetri, miglia, piani`,
    speed: "km/h, chilometri (orari|all'ora), nodi",
    volume: "litri, litro, l, ml, ettolitri, metri cubi",
    area: "ettari, ha, metri quadr_, chilometri quadr_, m², mq, metri, cm",
    loudness: "decibel, db",
    percent: "%, per cento, punti, su (dieci|due|tre|quattro|cinque|cento|#)",
    duration: `
      secondi, secondo, minuti, minuto, ore, ora, giorni, giorno, settimane, settimana, mesi, mese, anni, anno,
      notti, secoli, decenni`,
  },
  tells: {
    money: "gratis, gratuit[oaie], senza costi",
    age: ["nat[oa] (nel|il|a), _enne, secolo, dal ####", /(?<=\p{L}, )\d\d(?= anni)/u],
    loudness: "silenzios[oaie], rumor*",
    percent: "metà, (un|due) (terzo|terzi|quarto|quarti|quinto), maggioranza",
    duration: `
      un'ora,
      una? (minuto|giorno|settimana|mese|anno|notte),
      mezz'ora, quarto d'ora, tutta la (notte|vita), tutto il giorno`,
    time: `
      (${MONTHS}), (${WEEKDAYS}), alle (#|_), oggi, ieri, domani, primavera,
      estate, autunno, inverno, mattin*, sera, notte, mezzogiorno, mezzanotte, prossim[oa], scors[oa], fa,
      entro, natale, pasqua, secolo, durante`,
    count: `
      nessuno, decine, dozzine, centinaia, migliaia, una volta, due volte, mai,
      ogni (giorno|settimana|mese|anno|#|due|tre)`,
    quantity: "metà, doppio, triplo, niente, nulla, un terzo, un quarto",
    occupation: `lavora* (come|per|in|a|da), di (mestiere|professione), dirige, insegna, gestisce, si occupa, ex,
      (è|era) (un |una |un')?_(ore|trice|iere|iera|ista|ante|ente|ogo|oga|aio|aia|ario|aria), pensionat[oa]`,
    reason: `
      perché, poiché, siccome, dato che, a causa, grazie, motiv*, caus*, ragion*, colpa, perciò, dovut[oa],
      provoc*, aveva* fatto, per (evitare|non|aver*|mancanza|paura), in seguito a, visto che`,
  },
  numerals: `
    un, una, uno, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, tredici,
    quattordici, quindici, sedici, diciassette, diciotto, diciannove, venti, trenta, quaranta, cinquanta,
    sessanta, settanta, ottanta, novanta, cento, mille, mezzo, mezza, alcuni, alcune, diversi`,
  firstPerson: "io, noi",
  anybody: "persone, volte",
  one: "una, uno",
  ofThem: "di loro",
};
