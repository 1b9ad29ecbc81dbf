import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../src/article/parse.ts";
import { plainLetters } from "../../../src/article/files/pdf/pdf-letters.ts";
import { makeSetPdf, type SetText } from "../../fixtures/make-set-pdf.ts";

async function read(texts: readonly SetText[], cutBytes = 0) {
  const bytes = makeSetPdf([{ texts }]);
  const parsed = await parseDocument({ bytes: bytes.subarray(0, bytes.length - cutBytes) });
  if (!("extraction" in parsed)) throw new Error(`${parsed.verdict}: ${parsed.reason.key}`);
  const { title, text, language } = parsed.extraction;
  return { title, language, lines: text.split("\n") };
}

const JAPANESE = [
  "港の役所は、夜の船に乗った人の数が、新しい時刻表になってから最初の月に大きく増えたと発表した。",
  "船長たちは、はじめは反対していた。十一人のうち七人が、夜に狭い水路を通るくらいなら辞めると話した。",
  "冬を越せるかどうかは、五月に補助金がもう一度決められるときにわかる。それまで船は四十分おきに出る。",
];

describe("the letters of a PDF", () => {
  test("are letters, not shapes or radicals that a font draws alike", () => {
    expect(plainLetters("ﻓﻲ ﻗﻠﺐ اﻟﺴﻮق ﻻ")).toBe("في قلب السوق لا");
    expect(plainLetters("⼈⾒⽇ ⻑⻔⺠⻓")).toBe("人見日 長门民长");
    expect(plainLetters("﹁夜﹂︒︑︵四︶︕")).toBe("「夜」。、（四）！");
  });

  test("that the text means stay as they are", () => {
    const meant = "ＡＢＣ１２３ ½ m² x³ ™ № ｶﾅ ① 「」（）神";
    expect(plainLetters(meant)).toBe(meant);
  });

  test("of Japanese have no spaces where the line was stretched", async () => {
    const texts = JAPANESE.flatMap((line, row) =>
      [...line].map((text, place) => ({ text, x: 40 + place * 10.9, y: 760 - row * 60, size: 10 })),
    );
    expect(await read(texts)).toMatchObject({ language: "ja", lines: [JAPANESE.join("")] });
  });

  test("of Arabic are read from the right, with figures and Latin names in their own order", async () => {
    const words = [
      "افتتح",
      "المكتبة",
      "قبل",
      "عامين",
      "النجار",
      "عبد",
      "الحفيظ،",
      "وتضم",
      "اليوم",
      "1350",
      "أداة",
      "في",
      "Port",
      "Annet",
      "كما",
      "يقول",
      "الجيران،",
      "ويستعيرها",
      "السكان",
      "كل",
      "شهر.",
    ];
    let x = 520;
    const set = words.map((text) => {
      x -= text.length * 4 + 3;
      return {
        text: /[A-Z\d]/u.test(text) ? text : [...text].toReversed().join(""),
        x,
        y: 700,
        size: 8,
      };
    });
    // A Latin name runs to the right: its words change places on the page.
    const [port, annet] = [12, 13].map((index) => set[index]);
    const swapped = set.map((word, index) => {
      if (port === undefined || annet === undefined) return word;
      if (index === 12) return { ...word, x: annet.x };
      return index === 13 ? { ...word, x: annet.x + 4 * 4 + 3 } : word;
    });
    expect((await read(swapped)).lines.join(" ")).toBe(words.join(" "));
  });
});

describe("vertical writing in a PDF", () => {
  const columns = JAPANESE.join("").match(/.{1,40}/gu) ?? [];
  const title = "夜の船が港をわたる";

  test("set sign by sign is read from the right column to the left, its head and foot left out", async () => {
    const cells = columns.flatMap((column, at) =>
      [...column].map((text, row) => ({ text, x: 400 - at * 20, y: 740 - row * 12, size: 12 })),
    );
    const heading = [...title].map((text, row) => ({ text, x: 440, y: 734 - row * 18, size: 18 }));
    const head = [..."港の便り"].map((text, row) => ({ text, x: 300, y: 815 - row * 7, size: 7 }));
    expect(await read([...head, ...heading, ...cells])).toEqual({
      title,
      language: "ja",
      lines: [JAPANESE.join("")],
    });
  });

  test("set in a vertical font is read the same", async () => {
    const texts = columns.map((text, at): SetText => ({
      text,
      x: 400 - at * 20,
      y: 740,
      size: 12,
      font: "vertical",
    }));
    const heading: SetText = { text: title, x: 440, y: 740, size: 18, font: "vertical" };
    expect(await read([heading, ...texts])).toEqual({
      title,
      language: "ja",
      lines: [JAPANESE.join("")],
    });
  });
});

describe("a PDF that is damaged", () => {
  const texts = JAPANESE.map((text, at) => ({ text, x: 40, y: 760 - at * 40, size: 10 }));

  test("is read when only its end is missing", async () => {
    expect((await read(texts, 250)).lines).toEqual([JAPANESE.join("")]);
  });

  test("is read behind lines that are no part of it", async () => {
    const bytes = Buffer.concat([Buffer.from("HTTP/1.1 200 OK\r\n\r\n"), makeSetPdf([{ texts }])]);
    expect(await parseDocument({ bytes })).toMatchObject({
      extraction: { text: JAPANESE.join("") },
    });
    const about = `A page that shows how a PDF begins:\n%PDF-1.7\n${"and says what that line means. ".repeat(9)}`;
    expect(await parseDocument({ bytes: Buffer.from(about) })).toMatchObject({
      extraction: { text: expect.stringContaining("says what that line means") },
    });
  });

  test("is refused when too much is missing", async () => {
    const bytes = makeSetPdf([{ texts }]);
    expect(await parseDocument({ bytes: bytes.subarray(0, 600) })).toMatchObject({
      verdict: "unsupported",
    });
  });
});
