import { monthsInFull } from "../calendar/calendar-names.ts";
import type { AnswerLanguage } from "../shape/answer-language.ts";

const MONTHS = monthsInFull("pt").join("|");

export const portuguese: AnswerLanguage = {
  units: {
    money: `reais, real, euros?, centavos?, cêntimos?, dólares, libras, francos, eur, usd, ienes`,
    age: "anos, meses",
    temperature: "graus, ° ?c, °",
    weight: "kg, g, quilos?, quilogramas?, gramas?, toneladas?",
    length: `km, m, cm, mm, quilômetros?, quilómetros?, metros?, centímetros?, milímetros?, milhas, andares`,
    speed: "km/h, quil[oôó]metros? por hora, nós",
    volume: "litros?, l, ml, hectolitros?, metros? cúbicos?",
    area: `hectares?, ha, metros? quadrados?, quil[ôó]metros? quadrados?, m², km², metros?, cm, litros?`,
    loudness: "decibéis, decibel, db",
    percent: "%, por cento, pontos?, em cada (dois|duas|três|quatro|cinco|dez|cem|#)",
    duration: `segundos?, minutos?, horas?, h, dias?, semanas?, mês, meses, anos?, noites?, séculos?, décadas?`,
  },
  tells: {
    money: ["grátis, gratuit[oa]s?, de graça", /r\$/u],
    age: ["nascid[oa], nasceu, séculos?, desde ####", /(?<=\p{L}, (?:de )?)\d\d(?= anos|,)/u],
    loudness: "silencios[oa]s?, barulh*, ruído*",
    percent: "metade, (um|dois) (terços?|quartos?|quintos?), terço, maioria",
    duration: `uma? (hora|minuto|dia|semana|mês|ano|noite), meia hora, toda a (noite|vida), o dia todo`,
    time: [
      `
        (${MONTHS}),
        segundas?, terças?, quartas?, quintas?, sextas?, sábados?, domingos?, hoje, ontem, amanhã, primavera,
        verão, outono, inverno, manhã, tarde, noite, meio-dia, próxim[oa]s?, passad[oa]s?, que vem, há, daqui a,
        natal, século, quando, durante`,
      /\d{1,2}h\d*/u,
    ],
    count: `
      ninguém, dezenas?, dúzias?, centenas, milhares, uma vez, duas vezes, nunca,
      (cada|todo|toda) (dia|semana|mês|ano|#)`,
    quantity: "metade, dobro, triplo, nada, um terço",
    occupation: `trabalha* (como|em|na|no|para), de (profissão|ofício), dirige, ensina, gere, ex-_,
      (é|era|foi) (um |uma )?_(or|ora|eiro|eira|ista|ante|ente|ogo|oga|ico|ica|ário|ária), reformad[oa], aposentad[oa]`,
    reason: `
      porque, pois, já que, devido, graças, por causa, razão, razões, motivo*, causa*, culpa*, por isso,
      provoc*, para (não|evitar|que), por (ter*|falta|medo|culpa), uma vez que, dado que, em virtude`,
  },
  numerals: `
    um, uma, dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze, quatorze,
    quinze, dezesseis, dezasseis, dezessete, dezoito, dezenove, vinte, trinta, quarenta, cinquenta, sessenta,
    setenta, oitenta, noventa, cem, cento, mil, meio, meia, vários, várias, umas, uns`,
  firstPerson: "eu, nós",
  anybody: "pessoas, vezes",
  one: "uma?",
  ofThem: "deles, delas",
};
