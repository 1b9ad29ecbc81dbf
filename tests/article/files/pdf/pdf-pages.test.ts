import { describe, expect, test } from "vitest";
import { headlineOf } from "../../../../src/article/files/pdf/pdf-headline.ts";
import { withInitials } from "../../../../src/article/files/pdf/pdf-initials.ts";
import type { PdfParagraph } from "../../../../src/article/files/pdf/pdf-paragraphs.ts";
import { type TextItem, uprightPage } from "../../../../src/article/files/pdf/pdf-rotation.ts";
import {
  bodySize,
  withoutRunningHeads,
} from "../../../../src/article/files/pdf/pdf-running-heads.ts";
import { column, flat, page, run } from "./set-runs.ts";

const BODY = [
  "The harbour office has published the figures of its first winter, and",
  "they are better than the captains had feared when the new timetable",
  "was put up at the quays in the last autumn before the storms had come.",
];
const body = (top = 150) => flat(column(BODY, 60, top));
/** Text of which every line is another one on each page. */
const ofPage = (at: number) =>
  BODY.map((text) => `${["Bell", "Lamp", "Rope", "Mast"][at]} ${text}`);
const small = (text: string) => page([...body(700), run(text, 60, 810, { size: 7 })]);
const left = (pages: ReturnType<typeof withoutRunningHeads>) =>
  pages.map(({ runs }) => runs.map(({ text }) => text));

describe("heads and feet of pages", () => {
  test.each([
    ["the paper's name with another number on each", (at: number) => `Harbour Post ${at + 1}`],
    ["another chapter on each, at one place", (at: number) => `${"abcd"[at] ?? ""} chapter`],
    ["a number alone", (at: number) => `– ${at + 1} –`],
    ["the page of how many, in German", (at: number) => `Seite ${at + 1} von 4`],
    ["the page of how many, in French", (at: number) => `page ${at + 1} / 4`],
    ["a small Roman number", (at: number) => ["i", "ii", "iii", "iv"][at] ?? ""],
  ])("are not read: %s", (_, head) => {
    const pages = [0, 1, 2, 3];
    const texts = pages.map(ofPage);
    const headed = pages.map((at) =>
      page([run(head(at), 60, 60), ...flat(column(ofPage(at), 60, 150))]),
    );
    expect(left(withoutRunningHeads(headed))).toEqual(texts);
    const footed = pages.map((at) =>
      page([...flat(column(ofPage(at), 60, 700)), run(head(at), 60, 800)]),
    );
    expect(left(withoutRunningHeads(footed))).toEqual(texts);
  });

  test("are those at the margins: what comes again in the middle of pages is text", () => {
    const pages = [0, 1, 2].map(() =>
      page([...body(), run("Harbour Post", 60, 400), ...body(430)]),
    );
    for (const texts of left(withoutRunningHeads(pages))) expect(texts).toContain("Harbour Post");
  });

  test("are not the first lines of text, though they stand at one place", () => {
    const pages = [0, 1, 2].map((at) => page(flat(column(ofPage(at), 60, 60))));
    expect(left(withoutRunningHeads(pages))).toEqual([0, 1, 2].map(ofPage));
  });

  test("are not a figure with which the text begins, as close to it as its lines are", () => {
    const texts = ["40", ...BODY];
    expect(left(withoutRunningHeads([page(flat(column(texts, 60, 60)))]))).toEqual([texts]);
  });

  test("of a single page are small print at its very edge that ends no sentence", () => {
    expect(left(withoutRunningHeads([small("Printed at the quay")]))).toEqual([BODY]);
    expect(left(withoutRunningHeads([small("The office counts all.")]))[0]).toHaveLength(4);
  });

  test("do not change what most of the text is set in", () => {
    expect(bodySize([page([run("Night boats", 60, 60, { size: 24 }), ...body()])])).toBe(10);
    expect(bodySize([])).toBe(10);
  });
});

const beside = (first: string) => [run(first, 90, 100), run("and more of it here", 90, 112)];

const read = (initial: string, first: string, more: readonly string[] = []) => {
  const runs = [
    run(initial, 60, 112, { size: 30, width: 25 }),
    ...beside(first),
    ...flat(column(more, 60, 136)),
  ];
  return withInitials([page(runs)], 10)[0]?.runs[0];
};

describe("a large initial", () => {
  test("is the first letter of the word beside it, and the lines move out to its edge", () => {
    expect(read("T", "he harbour office")).toMatchObject({ text: "The harbour office", left: 60 });
    expect(read("„D", "as Hafenamt zählt")?.text).toBe("„Das Hafenamt zählt");
  });

  test("is a word of its own where what follows it is one elsewhere on the page", () => {
    expect(read("A", "harbour is open", ["every harbour has lamps"])?.text).toBe(
      "A harbour is open",
    );
    expect(read("A", "fter the storm", ["it was after nine"])?.text).toBe("After the storm");
    expect(read("A", "fterglow at sea")?.text).toBe("Afterglow at sea");
  });

  test("is none with one line beside it, in the size of the text, or with several letters", () => {
    const lone = [run("T", 60, 112, { size: 30, width: 25 }), run("he harbour", 90, 112)];
    expect(withInitials([page(lone)], 10)[0]?.runs).toEqual(lone);
    for (const initial of [
      run("T", 60, 112, { width: 25 }),
      run("No", 60, 112, { size: 30, width: 25 }),
    ])
      expect(withInitials([page([initial, ...beside("he harbour")])], 10)[0]?.runs[0]).toBe(
        initial,
      );
  });
});

const paragraph = (text: string, rest: Partial<PdfParagraph> = {}): PdfParagraph => ({
  text,
  page: 0,
  size: 1,
  isEmphasised: false,
  cells: [],
  ...rest,
});
const TEXT = paragraph(BODY.join(" "));

describe("the title of a document", () => {
  test("is the largest text of its first page, wherever it stands", () => {
    const paragraphs = [
      paragraph("A letter from Velmar", { size: 1.2 }),
      paragraph("Night boats pay for themselves", { size: 2 }),
      TEXT,
      paragraph("A larger one that follows", { size: 3, page: 1 }),
    ];
    expect(headlineOf(paragraphs)).toMatchObject({
      title: "Night boats pay for themselves",
      isGuess: false,
      site: undefined,
    });
  });

  test("is the headline below a masthead with its date, and the masthead says where it is from", () => {
    const masthead = paragraph("Harbour Post", { size: 4 });
    const headline = paragraph("Night boats pay for themselves", { size: 2 });
    const dated = [masthead, paragraph("Velmar, 3 July 2026"), headline, TEXT];
    expect(headlineOf(dated)).toMatchObject({ title: headline.text, site: "Harbour Post" });
    expect(headlineOf([masthead, headline, TEXT])).toMatchObject({
      title: "Harbour Post",
      site: undefined,
    });
  });

  test.each([
    ["Subject: Night boats after eight", "Night boats after eight"],
    ["Betreff: Nachtfähren nach acht", "Nachtfähren nach acht"],
    ["Objet : Bateaux du soir", "Bateaux du soir"],
    ["件名：夜の船", "夜の船"],
  ])("of a letter is what it names as its subject: %s", (line, title) => {
    const headline = headlineOf([paragraph("Harbour Office"), paragraph(line), TEXT]);
    expect(headline).toMatchObject({ title, isGuess: false });
  });

  test("is a guess where a line only stands out, and none where it is a date, an address or a greeting", () => {
    const above = (text: string) => headlineOf([paragraph(text, { isEmphasised: true }), TEXT]);
    expect(above("Night boats after eight")).toMatchObject({
      title: "Night boats after eight",
      isGuess: true,
    });
    for (const text of ["3 July 2026", "office@harbour.example", "Dear captains,", "By Ann Lee"])
      expect(above(text).title).toBeUndefined();
    expect(headlineOf([TEXT]).title).toBeUndefined();
  });
});

const item = (str: string, transform: number[], rest: Partial<TextItem> = {}): TextItem => ({
  str,
  dir: "ltr",
  transform,
  width: str.length * 5,
  height: 10,
  fontName: "body",
  ...rest,
});

describe("a page as it is set", () => {
  const view = { width: 595, height: 842, transform: [1, 0, 0, -1, 0, 842] };

  test("upright has its runs from the upper edge down, in plain letters", () => {
    const { runs, width } = uprightPage([item("港 の 船", [10, 0, 0, 10, 60, 742])], view);
    expect(width).toBe(595);
    expect(runs).toMatchObject([{ text: "港の船", left: 60, top: 100, size: 10 }]);
  });

  test("set upwards or downwards is turned, and its width is the sheet's height", () => {
    const upwards = uprightPage([item("night boats", [0, 10, -10, 0, 100, 60])], view);
    expect(upwards).toMatchObject({ width: 842, height: 595, runs: [{ left: 60, top: 100 }] });
    const downwards = uprightPage([item("night boats", [0, -10, 10, 0, 100, 782])], view);
    expect(downwards).toMatchObject({ width: 842, height: 595, runs: [{ left: 60, top: 495 }] });
  });

  test("leaves out a stamp across it, what is set another way, and what has no size", () => {
    const items = [
      item("the harbour office counts", [10, 0, 0, 10, 60, 742]),
      item("SPECIMEN", [50, 50, -50, 50, 100, 100]),
      item("in the margin", [0, 10, -10, 0, 30, 60]),
      item("invisible", [10, 0, 0, 0, 60, 700]),
    ];
    expect(uprightPage(items, view).runs.map(({ text }) => text)).toEqual([items[0]?.str]);
  });
});
