import { monthsInFull, weekdays } from "../calendar/calendar-names.ts";
import type { AnswerLanguage } from "../shape/answer-language.ts";

const MONTHS = monthsInFull("es").join("|");
const WEEKDAYS = weekdays("es").join("|");

export const spanish: AnswerLanguage = {
  units: {
    money: `euros?, céntimos?, pesos?, dólares, libras, coronas, soles, reales, yenes, eur, usd`,
    age: "años, meses",
    temperature: "grados?, ° ?c, °",
    weight: "kg, g, kilos?, kilogramos?, gramos?, toneladas?, t",
    length: `km, m, cm, mm, kilómetros?, metros?, centímetros?, milímetros?, millas?, pisos, plantas`,
    speed: "km/h, kilómetros? por hora, nudos?",
    volume: "litros?, l, ml, hectolitros?, metros? cúbicos?",
    area: `hectáreas?, ha, metros? cuadrados?, kilómetros? cuadrados?, m², km², metros?, cm, litros?`,
    loudness: "decibelios?, decibeles, db",
    percent: "%, por ciento, puntos?, de cada (dos|tres|cuatro|cinco|diez|cien|#)",
    duration: `segundos?, minutos?, horas?, h, días?, semanas?, mes(es)?, años?, noches?, siglos?, décadas?`,
  },
  tells: {
    money: "gratis, gratuit[oa]s?, sin coste",
    age: [
      "naci(ó|do|da), siglos?, desde ####, cuarentena, cincuentena, jubilad[oa]",
      /(?<=\p{L}, (?:de )?)\d\d(?=[ ,])/u,
    ],
    loudness: "silencios[oa]s?, ruido*",
    percent: `mitad, (un|dos) (tercios?|cuartos?|quintos?), tercio, tercera parte, cuarta parte, mayoría, un[oa] de cada`,
    duration: `una? (hora|minuto|día|semana|mes|año|noche), media hora, cuarto de hora, toda la (noche|vida), todo el día`,
    time: `
      (${MONTHS}), (${WEEKDAYS})s?, a las? _, hoy, ayer, mañana, anteayer,
      primavera, verano, otoño, invierno, tarde, noche, mediodía, (próxim|pasad|últim)[oa]s?, que viene, hace,
      dentro de, navidad, siglo, cuando, durante, tras el`,
    count: `
      nadie, ninguno, decenas?, docenas?, cientos, centenares, miles, una vez, dos veces, nunca,
      cada (día|semana|mes|año|#|dos|tres)`,
    quantity: "mitad, doble, triple, nada, tercio, cuarto",
    occupation: `trabaja* (como|de|en|para), se dedica*, de (profesión|oficio), dirige, enseña, regenta,
      (es|era|fue) (un |una )?_(or|ora|ero|era|ista|ante|ente|ogo|oga|ico|ica|ario|aria), exprofesor*, jubilad[oa]`,
    reason: `
      porque, pues, ya que, puesto que, debido, gracias, a causa, razón, razones, motivo*, causa*, culpa*,
      por eso, así que, provoc*, de modo que, para (no|evitar|que), por (haber|falta|miedo|culpa), dado que, como consecuencia, a raíz`,
  },
  numerals: `
    un, una, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince,
    dieciséis, diecisiete, dieciocho, diecinueve, veinte, veinti_, treinta, cuarenta, cincuenta, sesenta,
    setenta, ochenta, noventa, cien, ciento, cientos, mil, medio, media, varios, varias`,
  firstPerson: "yo",
  anybody: "personas, gente, veces",
  one: "una, uno",
  ofThem: "de ell[oa]s",
};
