import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/languages/index.ts";
import { functionWords } from "../../src/text/function-words.ts";
import { detectLanguage } from "../../src/text/detect-language.ts";
import { terms } from "../../src/text/terms.ts";

/** A sentence a language, with the words of it that say what it is about. */
const SENTENCES: Readonly<Record<string, readonly [sentence: string, content: string]>> = {
  en: [
    "Why should the harbour of our town have been closed for those who live in it?",
    "harbour town closed live",
  ],
  de: [
    "Warum sollten die Fischer an der Küste, die seit Jahren nichts mehr fangen, nicht auch entschädigt werden?",
    "Fischer Küste Jahren fangen entschädigt",
  ],
  fr: [
    "Les habitants de la ville ont voté pour le tramway avec une large majorité.",
    "habitants ville voté tramway large majorité",
  ],
  es: [
    "¿Por qué los vecinos de aquella aldea no tienen todavía un puente que les lleve hasta la escuela?",
    "vecinos aldea puente lleve escuela",
  ],
  it: [
    "Perché nella nostra valle non c’è ancora una biblioteca dove gli studenti possono leggere?",
    "valle biblioteca studenti leggere",
  ],
  pt: [
    "Porque é que os pescadores da ilha não têm ainda um farol que lhes mostre o caminho?",
    "pescadores ilha farol mostre caminho",
  ],
  nl: [
    "Waarom mogen de fietsers van deze stad nog niet over de nieuwe brug naar het station rijden?",
    "fietsers stad nieuwe brug station rijden",
  ],
  ru: [
    "Почему жители этого города до сих пор не могли пользоваться мостом, который построили для них?",
    "жители города сих пор могли пользоваться мостом построили",
  ],
  ar: ["لماذا لم يكن في هذه المدينة جسر حتى الآن", "المدينة جسر الآن"],
  sv: [
    "Varför har fiskarna i den här byn inte fått någon ersättning för sina båtar?",
    "fiskarna byn ersättning båtar",
  ],
  da: [
    "Hvorfor har fiskerne i denne landsby ikke fået nogen erstatning for deres både?",
    "fiskerne landsby fået erstatning både",
  ],
  no: [
    "Hvorfor har ikke fiskerne i denne bygda fått noen erstatning for båtene sine?",
    "fiskerne bygda fått erstatning båtene",
  ],
  fi: [
    "Miksi tämän kylän kalastajat eivät ole vielä saaneet korvausta, vaikka he ovat pyytäneet sitä?",
    "kylän kalastajat saaneet korvausta pyytäneet",
  ],
  pl: [
    "Dlaczego rybacy z tej wioski nie dostali jeszcze odszkodowania za swoje łodzie?",
    "rybacy wioski dostali odszkodowania łodzie",
  ],
  cs: [
    "Proč rybáři z této vesnice ještě nedostali náhradu, kterou jim město slíbilo?",
    "rybáři vesnice nedostali náhradu město slíbilo",
  ],
  uk: [
    "Чому мешканці цього села досі не мають мосту, який їм обіцяли?",
    "мешканці села досі мають мосту обіцяли",
  ],
  hu: [
    "Miért nem kaptak még a falu halászai kártérítést, és mikor lesz meg az új kikötő?",
    "kaptak falu halászai kártérítést kikötő",
  ],
  ro: [
    "De ce pescarii din acest sat nu au fost despăgubiți pentru bărcile lor?",
    "pescarii sat despăgubiți bărcile",
  ],
  tr: [
    "Bu köyde yaşayan balıkçılar neden hâlâ tekneleri için bir tazminat alamadı?",
    "köyde yaşayan balıkçılar hâlâ tekneleri tazminat alamadı",
  ],
  sk: [
    "Prečo rybári z tejto dediny ešte nedostali náhradu za svoje lode, ktorú im mesto sľúbilo?",
    "rybári dediny nedostali náhradu lode mesto sľúbilo",
  ],
  lt: [
    "Kodėl šio kaimo žvejai dar negavo kompensacijos už savo valtis, nors miestas ją pažadėjo?",
    "kaimo žvejai negavo kompensacijos valtis miestas pažadėjo",
  ],
  id: [
    "Mengapa para nelayan di desa ini belum mendapat ganti rugi untuk perahu mereka?",
    "nelayan desa mendapat ganti rugi perahu",
  ],
  el: [
    "Γιατί οι ψαράδες αυτού του χωριού δεν έχουν πάρει ακόμη αποζημίωση για τις βάρκες τους;",
    "ψαράδες χωριού πάρει αποζημίωση βάρκες",
  ],
  he: [
    "מדוע הדייגים של הכפר הזה עדיין לא קיבלו פיצוי על הסירות שלהם?",
    "הדייגים הכפר קיבלו פיצוי הסירות",
  ],
  hi: [
    "इस गाँव के मछुआरों को उनकी नावों के लिए अभी तक मुआवज़ा क्यों नहीं मिला है?",
    "गाँव मछुआरों नावों मुआवज़ा मिला",
  ],
  vi: [
    "Vì sao ngư dân ở ngôi làng này vẫn chưa được bồi thường cho những chiếc thuyền của họ?",
    "ngư dân làng bồi thường thuyền",
  ],
  th: ["ทำไมชาวประมงในหมู่บ้านนี้ยังไม่ได้รับค่าชดเชยสำหรับเรือของพวกเขา", "ชาว ประมง หมู่บ้าน รับ ค่า ชดเชย เรือ"],
};

const listed = LANGUAGES.filter((language) => language.functionWords !== undefined);

describe.each(listed.map(({ code }) => code))("the function words of %s", (code) => {
  const [sentence, content] = SENTENCES[code] ?? [
    "",
    "a sentence of this language is missing here",
  ];

  test("content words and nothing else are the terms of a sentence", () => {
    expect(terms(sentence, code)).toEqual(content.split(" ").flatMap((word) => terms(word, "und")));
  });

  test("none of them is content where it stands alone", () => {
    const all = [...functionWords(code)];
    expect(all.filter((word) => terms(word, code).length > 0)).toEqual([]);
  });

  test("tell the language of a short question", () => {
    expect(detectLanguage(sentence)).toBe(code);
  });
});

test.each(["en", "de", "fr", "es", "it", "pt", "nl", "ru", "ar"])(
  "a language that the bot speaks need not be named: %s",
  (code) => {
    const [sentence, content] = SENTENCES[code] ?? ["", ""];
    const found = terms(sentence).filter((term) => !terms(content, "und").includes(term));
    // A homograph is kept: few of them stand in any sentence.
    expect(found.length).toBeLessThanOrEqual(1);
  },
);

test("what is a function word in one language alone is content in the others", () => {
  expect(terms("The war", "en")).toEqual(["war"]);
  expect(terms("Es war", "de")).toEqual([]);
  expect(terms("A son at the door of an AI lab in the EU")).toEqual([
    "son",
    "door",
    "ai",
    "lab",
    "eu",
  ]);
});

test.each(listed.map(({ code, homographs }) => [code, homographs ?? ""] as const))(
  "the homographs are among the function words, and none is listed twice: %s",
  (code, homographs) => {
    const known = functionWords(code);
    const own = listed.find((language) => language.code === code)?.functionWords?.split(/\s+/u);
    expect(homographs.split(" ").filter((word) => word !== "" && !known.has(word))).toEqual([]);
    expect(own?.filter((word, at) => own.indexOf(word) !== at)).toEqual([]);
  },
);
