import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/text/sentences.ts";

const split = (text: string, language = "en"): string[] =>
  splitSentences(text, language).map((sentence) => sentence.text);

describe("a sentence ends", () => {
  test.each([
    ["en", "He left. She stayed. Why?", ["He left.", "She stayed.", "Why?"]],
    [
      "en",
      "They met at 9 a.m. The talks were short.",
      ["They met at 9 a.m.", "The talks were short."],
    ],
    ["en", "Is it true? No. Nobody saw it.", ["Is it true?", "No.", "Nobody saw it."]],
    ["de", "Das war gut. Danach regnete es.", ["Das war gut.", "Danach regnete es."]],
    ["en", "She studied art. Five sold.", ["She studied art.", "Five sold."]],
    ["en", "Come on. He left.", ["Come on.", "He left."]],
    ["en", "It was Tom's. Nobody knew.", ["It was Tom's.", "Nobody knew."]],
    ["ru", "Мост построен в 1998 г. Город вырос.", ["Мост построен в 1998 г.", "Город вырос."]],
    ["de", "Er wurde 3. Die anderen lachten.", ["Er wurde 3.", "Die anderen lachten."]],
    [
      "ko",
      "장관은 말했다.그는 떠났다. 비가 왔다.",
      ["장관은 말했다.", "그는 떠났다.", "비가 왔다."],
    ],
    ["ja", "雨が降った。試合は中止だ。", ["雨が降った。", "試合は中止だ。"]],
    ["zh", "会谈结束。下一次会谈将在5.5天后举行！", ["会谈结束。", "下一次会谈将在5.5天后举行！"]],
    [
      "ar",
      "هل وافق الوزراء؟ نعم، وافقوا؛ ثم عادوا.",
      ["هل وافق الوزراء؟", "نعم، وافقوا؛ ثم عادوا."],
    ],
  ])("at its mark (%s): %s", (language, text, sentences) => {
    expect(split(text, language)).toEqual(sentences);
  });

  test("at a line break, with or without a mark", () => {
    expect(split("A headline\nThe text begins.")).toEqual(["A headline", "The text begins."]);
  });
});

describe("a mark that opens a quotation right behind a stop", () => {
  test.each([
    [
      "zh",
      "桥塌了，两人受伤。“我们马上封路。”他说。",
      ["桥塌了，两人受伤。", "“我们马上封路。”他说。"],
    ],
    ["zh", "他说：“先等。”“再看。”她说。", ["他说：“先等。”", "“再看。”她说。"]],
    ["zh", "河水退了。（本报讯）", ["河水退了。", "（本报讯）"]],
    [
      "ja",
      "橋が落ちた。「すぐに閉じる」と彼は言った。",
      ["橋が落ちた。", "「すぐに閉じる」と彼は言った。"],
    ],
    ["ko", "다리가 무너졌다.“곧 막겠다”고 했다.", ["다리가 무너졌다.", "“곧 막겠다”고 했다."]],
    ["de", "Er rief: „Geht!“Dann ging er.", ["Er rief: „Geht!“", "Dann ging er."]],
    ["de", "„Das ist gut.“ Er ging.", ["„Das ist gut.“", "Er ging."]],
    ["en", "‘It is.’ ‘No.’", ["‘It is.’", "‘No.’"]],
  ])("belongs to what it opens (%s): %s", (language, text, sentences) => {
    expect(split(text, language)).toEqual(sentences);
  });
});

describe("a sentence goes on", () => {
  test.each([
    ["en", "Mr. Lee met Dr. J. R. Smith of the U.S. Army at 5 p.m. Monday."],
    ["en", "It is No. 5 of the list, approx. 3.5 per cent."],
    ["en", "“Go!” he said."],
    ["de", "Das hat das Amtsgericht Lindau am Mittwoch entschieden (Az. 4 C 207/31)."],
    ["en", "The court set the order aside (No. 14 of 2031, Art. 6) on Friday."],
    ["de", "Am 3. Oktober traf Dr. Müller z. B. die Firma im 19. Jahrhundert."],
    ["fr", "M. Dupont a dit : « Allons ! » et il est parti."],
    ["de", "Im Rat sprachen u. a. Hr. Weber und Fr. Kunz bzw. Bhf. Nord über den 2. Weltkrieg."],
    ["fr", "Selon l’art. 12, Mme. Roy et le Pr. Blanc paient env. 40 euros."],
    ["es", "La Sra. Ibarra vive en la avda. Mayor, según el art. 7 y la Dra. Paz de EE. UU."],
    ["it", "Il sig. Neri e l’avv. Conti citano l’art. 5 Cost. e pag. 9."],
    ["pt", "O Sr. Nunes e a Dra. Lima moram na av. Central, conforme o art. 3 da lei."],
    ["nl", "Volgens dhr. Bakker en mevr. Smit geldt art. 6 Gw. voor o.a. Utrecht."],
    ["ru", "Он живёт в г. Туле на ул. Садовой, см. Приложение и рис. 4."],
    ["ar", "قال د. سامي إن الجسر جاهز."],
    ["sv", "Enligt hr. Lind gäller kap. 4 Regeringsformen, jfr. Svensson."],
    ["da", "Ifølge hr. Holm gælder stk. 2 fra kl. 9 i Aarhus, jf. Justitsministeriet."],
    ["no", "Ifølge hr. Berg gjelder kap. 3 fra kl. 9 i Bergen, jf. Stortinget."],
    ["fi", "Puh. Virtanen sanoi, että esim. Turku ja ns. Uusi kaupunki rakentavat."],
    ["pl", "Prof. Nowak mieszka przy ul. Długiej, por. Kowalski, oraz zna art. 4."],
    ["cs", "Ing. Novák bydlí v ul. Dlouhé, např. Praha zná čl. 8 listiny."],
    ["uk", "Вона живе на вул. Франка в м. Львові, див. Додаток і рис. 2."],
    ["hu", "Ifj. Nagy Pál szerint pl. Szeged és kb. 300 falu épít."],
    ["ro", "Dl. Popa locuiește pe str. Lungă, conform art. 9 din lege."],
    ["tr", "Doç. Yılmaz bkz. Ankara örneğini ve md. 5 metnini anlattı."],
    ["ja", "「行こう。」と彼は言った。"],
    ["ko", '"좋다."고 그는 말했다.'],
  ])("through abbreviations, ordinals and quotations (%s): %s", (language, text) => {
    expect(split(text, language)).toEqual([text]);
  });
});

test("what has no stops is cut where it can be read, and nothing of it is lost", () => {
  const list = Array.from({ length: 600 }, (_, at) => `item ${at}`).join(", ");
  const pieces = split(list);
  expect(pieces.length).toBeGreaterThan(4);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(1_000);
  expect(pieces.join(" ")).toBe(list);
});

test("a closing mark at the head of a line stays in the text", () => {
  expect(split("” Mr. Weber came. He sat.").join(" ")).toBe("” Mr. Weber came. He sat.");
});

test("offsets point into the text, sentences do not overlap, and every letter is in one", () => {
  const piece = fc.constantFrom(
    "Mr. ",
    "3. ",
    "。",
    "\n",
    "“",
    "” ",
    "؟ ",
    "U.S. ",
    "a",
    "B ",
    "🙂",
    "다.",
  );
  const text = fc.array(fc.oneof(piece, fc.string({ unit: "grapheme", maxLength: 6 })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(
      text,
      fc.constantFrom("en", "de", "ko", "ja", "zh", "ar", "xx-not-a-tag"),
      (parts, language) => {
        const whole = parts.join("");
        const sentences = splitSentences(whole, language);
        let last = 0;
        for (const { text: sentence, start, end } of sentences) {
          expect(whole.slice(start, end)).toBe(sentence);
          expect(sentence).toBe(sentence.trim());
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
        const kept = sentences.map(({ text: sentence }) => sentence).join("");
        expect(kept.replace(/\s/gu, "")).toBe(whole.replace(/\s/gu, ""));
      },
    ),
  );
});

test.each(["Mr. ", "A. ", "a.", "“", "한", "\n", "1. "])(
  "a text made of “%s” alone is split in linear steps: hostile text holds nobody up",
  (piece) => {
    const sentences = splitSentences(piece.repeat(40_000), "en");
    const letters = sentences.reduce((sum, { text }) => sum + text.replace(/\s/gu, "").length, 0);
    expect(letters).toBe(piece.trim().length * 40_000);
  },
);
