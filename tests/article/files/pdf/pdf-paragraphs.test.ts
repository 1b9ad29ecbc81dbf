import { describe, expect, test } from "vitest";
import { withoutFloats } from "../../../../src/article/files/pdf/pdf-floats.ts";
import type { PdfLine } from "../../../../src/article/files/pdf/pdf-lines.ts";
import { toParagraphs } from "../../../../src/article/files/pdf/pdf-paragraphs.ts";
import { cells, line, set } from "./set-runs.ts";

const texts = (lines: readonly PdfLine[]) => toParagraphs(lines).map(({ text }) => text);

const OPEN = [
  "The harbour office has published the figures of its first",
  "winter, and they are better than the captains had feared when",
];
const CLOSED = ["the new timetable was put up at the quays in the last autumn."];
const NEXT = [
  "Of the eleven captains who were asked, seven would rather go",
  "than sail through the narrow channel after dark in a storm.",
];
const SETTING = { size: 10, spacing: 1.2 };
const kept = (lines: readonly PdfLine[]) =>
  withoutFloats(lines, SETTING).lines.map(({ text }) => text);

const rtl = (text: string, top: number, right: number) =>
  line(text, top, { rightToLeft: true, left: 50, right });

describe("lines become a paragraph", () => {
  test("that ends where more white follows, or the next line is indented", () => {
    const first = set([...OPEN, ...CLOSED]);
    const both = [[...OPEN, ...CLOSED].join(" "), NEXT.join(" ")];
    expect(texts([...first, ...set(NEXT, { top: 150 })])).toEqual(both);
    const [indented, last] = set(NEXT, { top: 136 });
    expect(texts([...first, { ...indented, left: 62 }, last as PdfLine])).toEqual(both);
    expect(texts([...first, ...set(NEXT, { top: 136 })])).toEqual([both.join(" ")]);
  });

  test("that ends with a line for which there was more room, before a name or a new sentence", () => {
    const short = ["The harbour office says so."];
    const lines = [...set(short), ...set(NEXT, { top: 112 })];
    expect(texts(lines)).toEqual([short[0], NEXT.join(" ")]);
  });

  test("that goes on across columns and pages while its sentence does", () => {
    const elsewhere = { column: { left: 370, right: 670 }, left: 370 };
    const whole = [[...OPEN, ...CLOSED].join(" ")];
    expect(texts([...set(OPEN), ...set(CLOSED, { ...elsewhere, top: 100 })])).toEqual(whole);
    expect(texts([...set(OPEN), ...set(CLOSED, { page: 1 })])).toEqual(whole);
    expect(texts([...set(CLOSED), ...set(NEXT, { page: 1 })])).toEqual([
      CLOSED.join(" "),
      NEXT.join(" "),
    ]);
  });

  test("that a heading does not end up in, and each item of a list has its own", () => {
    const heading = line("The first winter", 80, { size: 14 });
    const items = set(["• fourteen boats by day, eight of them old", "• eleven boats at night"]);
    expect(texts([heading, ...items])).toEqual([heading.text, ...items.map(({ text }) => text)]);
  });

  test("whose words cut at a line's end are whole", () => {
    const cut = [
      "The harbour office has published the figures of the time-",
      "table, and they are better than the captains had feared them.",
    ];
    expect(texts(set(cut))[0]).toContain("figures of the timetable, and");
    const compound = "a night-boat is no day boat";
    const hyphenated = [
      "The harbour office, which had to pay for a new night-",
      `boat, says that ${compound} and has to have its lamps.`,
    ];
    expect(texts(set(hyphenated))[0]).toContain("a new night-boat, says");
  });

  test("of a script read from the right, whose beginning is at the right", () => {
    const lines = [
      rtl("قال مكتب الميناء ان السفن", 100, 350),
      rtl("تبحر ليلا كل اربعين دقيقة", 112, 350),
      rtl("وقال القبطان انه لا يريد", 124, 335),
      rtl("الابحار في العاصفة ليلا", 136, 350),
    ];
    expect(texts(lines)).toHaveLength(2);
  });

  test("with its size, its page, and whether it stands out from the text", () => {
    const bold = line("Night boats pay for themselves", 60, { size: 15, font: "bold", page: 0 });
    expect(toParagraphs([bold, ...set([...OPEN, ...CLOSED])])).toMatchObject([
      { size: 1.5, isEmphasised: true, page: 0 },
      { size: 1, isEmphasised: false },
    ]);
  });

  test("and figures alone or a stray letter are none", () => {
    const strays = [line("17", 300), line("ab", 330), line("2026 · 11", 360)];
    expect(texts([...set([...OPEN, ...CLOSED]), ...strays])).toHaveLength(1);
  });
});

describe("what interrupts a text", () => {
  test.each([
    "Figure 3: The quay of Velmar in the first winter.",
    "Fig. 2. Boats by the hour",
    "Table 1 — Passengers after eight",
    "Abbildung 4: Der Kai von Velmar",
    "Tableau 2 : Les bateaux du soir",
    "図１ 港の船",
    "그림 2. 항구의 배",
  ])("as the caption “%s” is left out, and the sentence goes on behind it", (caption) => {
    const lines = [...set(OPEN), line(caption, 160, { size: 8 }), ...set(CLOSED, { top: 200 })];
    expect(texts(lines)).toEqual([[...OPEN, ...CLOSED].join(" ")]);
  });

  test.each([
    "Figure 3 shows how many came by bus in the first winter.",
    "Table manners are not asked for on the night boats.",
    "Figures of the first winter: they are better than feared.",
  ])("is not the sentence “%s”", (sentence) => {
    expect(kept(set([...OPEN, ...CLOSED, sentence]))).toContain(sentence);
  });

  test("as a table comes row by row behind its paragraph", () => {
    const table = [
      cells(["Velmar", "11", "9"], 160),
      cells(["Tarnholt", "14", "8"], 172),
      cells(["Hestby", "12", "7"], 184),
    ];
    const lines = [...set(OPEN), ...table, ...set(CLOSED, { top: 220 })];
    expect(texts(lines)).toEqual([
      [...OPEN, ...CLOSED].join(" "),
      "Velmar | 11 | 9",
      "Tarnholt | 14 | 8",
      "Hestby | 12 | 7",
    ]);
  });

  test("as chapters with their pages, by dots or by white, is left out", () => {
    const dotted = [
      line("Contents", 60),
      line("The first winter ........ 3", 80),
      line("What the captains say ....... 12", 92),
    ];
    const spaced = [
      cells(["The first winter", "3"], 100),
      cells(["The captains", "12"], 112),
      cells(["The subsidy", "40"], 124),
    ];
    expect(kept([...dotted, ...set(CLOSED, { top: 200 })])).toEqual(CLOSED);
    const flow = withoutFloats(spaced, SETTING);
    expect([flow.lines, [...flow.tables]]).toEqual([[], []]);
  });

  test("is a table all the same where the last figures go up and down", () => {
    const towns = [
      cells(["Velmar", "30"], 100),
      cells(["Tarnholt", "12"], 112),
      cells(["Hestby", "40"], 124),
    ];
    expect([...withoutFloats(towns, SETTING).tables.values()].flat()).toHaveLength(3);
  });

  test("as small print at the foot comes last, each note by itself", () => {
    const notes = set(
      ["1 The office counts each passenger once.", "2 Without those of the old ferry."],
      { top: 700, size: 8 },
    );
    const lines = [...set(OPEN), ...notes, ...set(CLOSED, { page: 1 })];
    expect(texts(lines)).toEqual([
      [...OPEN, ...CLOSED].join(" "),
      "1 The office counts each passenger once.",
      "2 Without those of the old ferry.",
    ]);
  });

  test("as where somebody works, in small print on the first page, is no note", () => {
    const office = line("* Harbour School, Velmar", 700, { size: 8 });
    expect(texts([...set([...OPEN, ...CLOSED]), office])).toHaveLength(1);
  });
});
