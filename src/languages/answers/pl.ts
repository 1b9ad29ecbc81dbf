import type { AnswerLanguage } from "../shape/answer-language.ts";

export const polish: AnswerLanguage = {
  units: {
    money: "zł, złot_, groszy, euro, dolar*, funt*, koron*, frank*, pln",
    age: "lat, lata, rok, miesięcy",
    temperature: "stopni*, °",
    weight: "kg, g, kilo*, gram*, ton*, dag",
    length: "km, m, cm, mm, kilometr*, metr*, centymetr*, milimetr*, pięt*",
    speed: "km/h, kilometr* na godzinę",
    volume: "litr*, l, ml, hektolitr*",
    area: "hektar*, ha, metr*, m², km², arów, cm",
    loudness: "decybel*, db",
    percent: "%, procent*, na (dziesięć|sto|#)",
    duration: `sekund*, minut*, godzin*, dni, dzień, dnia, tygodni*, tydzień, miesi_, lat, lata, rok, roku, nocy, wieków`,
  },
  tells: {
    money: "bezpłatn*, darmow*, za darmo, złotówk*",
    age: ["urodz*, #-letni*, _letni*, wieku?, od ####", /(?<=\p{L}, )\d\d(?=,)/u],
    loudness: "cich*, głośn*, hałas*",
    percent: `
      połow*,
      (jedn*|dw*) (trzeci*|piąt*|czwart*|dziesiąt*),
      ćwierć, jedna czwarta, większość`,
    duration: [
      "godzinę, minutę, dobę, pół godziny, kwadrans, na zawsze",
      /cał\p{L} (?:noc|dzień)/u,
    ],
    time: `
      styczni*, lut(y|ego|ym), marc*, kwie(cień|tni*), maj(a|u)?, czerw(iec|c*), lip(iec|c*), sierp(ień|ni*),
      wrze(sień|śni*), październik*, listopad*, grud(zień|ni*), poniedział*, wtor*, śro*, czwart(ek|ku),
      piąt(ek|ku), sobot*, niedziel*, o (godz*|#), dziś, dzisiaj, wczoraj, jutro, wiosn*, lat(em|o|a), jesie*,
      zim*, rano, wieczor*, w nocy, w przyszłym, w zeszłym, ubiegł*, temu, za (rok|miesiąc|tydzień), gdy,
      podczas, wieku`,
    count: `nikt, dziesiątki, setki, tysiące, dwa razy, nigdy, co {1}(dni|minut|godzin|tydzień|miesiąc|rok)`,
    quantity: "połow*, dwukrotnie, nic, jedna trzecia",
    occupation: `prac(uje|ował|owała|uję) (jako|w|dla|przy), z zawodu, kieruje, prowadzi, uczy, był[ay]? _, emerytowan*,
      jest _(em|iem|ką|istą|istką|ogiem|cą)`,
    reason: `bo, ponieważ, gdyż, dlatego, z powodu, dzięki, żeby, aby, powod*, przyczyn*, skoro, w wyniku, wskutek, z braku, za to, że by, ze względu, przez to`,
  },
  numerals: `
    jeden, jedna, jedno, dwa, dwie, dwoje, dwóch, trzy, troje, trzech, cztery, czworo, czterech, pięć, pięciu,
    sześć, siedem, osiem, dziewięć, dziesięć, jedenaście, dwanaście, trzynaście, czternaście, czternaścioro,
    piętnaście, szesnaście, siedemnaście, osiemnaście, dziewiętnaście, dwadzieścia, trzydzieści, czterdzieści,
    pięćdziesiąt, sto, tysiąc, pół, kilka, kilku`,
  firstPerson: "ja, my",
  anybody: "osób, ludzi, razy",
  one: "jed(en|na|no)",
  ofThem: "z nich",
};
