/** Numbers written as words, from two up, by language: “one” is hardly ever a number. */
const WRITTEN: Readonly<Record<string, string>> = {
  en: `two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12
    thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20
    thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 dozen:12 third:3 fourth:4
    fifth:5 twice:2 double:2`,
  de: `zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12
    dreizehn:13 vierzehn:14 fünfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20
    dreißig:30 vierzig:40 fünfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90`,
  fr: `deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13
    quatorze:14 quinze:15 seize:16 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60`,
  es: `dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13
    catorce:14 quince:15 veinte:20 treinta:30 cuarenta:40 cincuenta:50 sesenta:60`,
  ar: `ثلاثة:3 ثلاث:3 أربعة:4 أربع:4 خمسة:5 خمس:5 ستة:6 ست:6 سبعة:7 سبع:7 ثمانية:8 ثماني:8 تسعة:9
    تسع:9 عشرة:10 عشر:10 عشرين:20 عشرون:20 ثلاثين:30 ثلاثون:30 أربعين:40 أربعون:40 خمسين:50
    خمسون:50`,
  ko: `네:4 다섯:5 여섯:6 일곱:7 여덟:8 아홉:9 열:10 스무:20 서른:30 마흔:40 쉰:50`,
};

/** Words and signs that multiply the figure before them, by language; `*` is understood everywhere. */
const SCALES: Readonly<Record<string, string>> = {
  "*": "천:3 만:4 억:8 조:12 千:3 万:4 萬:4 亿:8 億:8 兆:12",
  en: "hundred:2 thousand:3 k:3 million:6 mn:6 m:6 billion:9 bn:9 trillion:12 tn:12",
  de: `tausend:3 million:6 millionen:6 mio:6 milliarde:9 milliarden:9 mrd:9 billion:12
    billionen:12`,
  fr: "mille:3 million:6 millions:6 milliard:9 milliards:9",
  es: "mil:3 millón:6 millones:6",
  it: "mila:3 milione:6 milioni:6 miliardo:9 miliardi:9",
  pt: "mil:3 milhão:6 milhões:6 mil milhões:9 bilhão:9 bilhões:9",
  nl: "duizend:3 miljoen:6 miljard:9",
  ru: "тысяч:3 тысячи:3 тыс:3 миллион:6 миллиона:6 миллионов:6 млн:6 млрд:9 миллиарда:9 миллиардов:9",
  ar: "ألف:3 آلاف:3 الف:3 مليون:6 ملايين:6 مليار:9 مليارات:9",
};

/** Words of numbers in one language. */
export interface NumberWords {
  readonly written: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
}

/** The words of numbers of a language; of one not known here only the signs of East Asia. */
export function numberWords(language: string): NumberWords {
  const powers = [...entries(SCALES["*"]), ...entries(SCALES[language])];
  return {
    written: new Map(entries(WRITTEN[language])),
    scales: new Map(powers.map(([word, power]) => [word, 10 ** power])),
  };
}

function entries(list = ""): [string, number][] {
  return [...list.matchAll(/(\S[^:]*):(\d+)/gu)].map(([, word = "", value]) => [
    word.trim(),
    Number(value),
  ]);
}
