import { describe, expect, test } from "vitest";
import { readPasted } from "../../../src/article/pasted/pasted.ts";
import { unwrapLines } from "../../../src/article/document/unwrap-lines.ts";

const TITLE = "Salt works of Varn open a second pan";
const LINES = [
  "The salt works of Varn opened a second pan on Friday, forty years after the first one was dug by hand.",
  "Eleven people rake the salt from May to September, and sell most of it to bakers in the two valleys.",
  "“The sun does the work, and we do the waiting,” said Hedda Lind, who has run the works since 2009.",
  "A third pan is planned for the year after next, if the council lets the sea in by the old sluice.",
];
function read(text: string) {
  const parsed = readPasted(text);
  if (!("extraction" in parsed)) throw new Error(parsed.verdict);
  return parsed.extraction;
}
const between = (...lines: string[]) =>
  [TITLE, LINES[0], "", LINES[1], "", ...lines, "", LINES[2], "", LINES[3]].join("\n");

describe("what a page has between paragraphs is not pasted into them", () => {
  test.each([
    [
      "a letter that can be ordered",
      ["Newsletter: Salt and Wind", "What the coast says, on Sunday evenings.", "Subscribe"],
    ],
    [
      "the same in German",
      ["Newsletter „Salz und Wind“", "Was die Küste sagt, am Sonntagabend.", "Jetzt abonnieren"],
    ],
    ["another article behind a label in brackets", ["【関連記事】塩の値段、三年で倍に"]],
    ["the same in English", ["[Read also] The price of salt has doubled"]],
  ])("%s", (_, lines) => {
    expect(read(between(...lines)).text).toBe(LINES.join("\n"));
  });

  test("a sentence about newsletters is text", () => {
    const said =
      "Her newsletter about salt has nine hundred readers, who pay nothing for it at all, she adds.";
    expect(read(between(said)).text).toContain(said);
  });
});

test.each(["All rights reserved.", "무단전재 및 재배포 금지", "無断転載を禁じます"])(
  "nothing below the line that reserves rights is the article's: %s",
  (rights) => {
    const page = [
      TITLE,
      ...LINES,
      rights,
      "This text was sorted into the section Coast by the editors of the portal.",
    ];
    expect(read(page.join("\n\n")).text).toBe(LINES.join("\n"));
  },
);

test("marks of lists within lists are no letters of the entries", () => {
  const list = [
    "What is for sale:",
    "•\tCoarse salt",
    "o\tin sacks of ten",
    "§\tor by the ton",
    "\uf0a7\tFine salt",
  ];
  const { text } = read([TITLE, "", LINES[0], "", ...list, "", ...LINES.slice(1)].join("\n"));
  expect(text).not.toMatch(/^(?:o|§|\uf0a7)\s/mu);
  for (const entry of ["Coarse salt", "in sacks of ten", "or by the ton", "Fine salt"]) {
    expect(text).toContain(entry);
  }
});

const post = (name: string, handle: string, text: string) =>
  `${name}\n${handle}\n·\nMay 4\n${text}\n12\n1.4K\nViews`;

describe("a thread of short posts is read by what was written", () => {
  test("names, days and counters are none of it; who wrote all of it is its author", () => {
    const thread = LINES.map((line, at) => post("Hedda Lind", "@salt", `${line} ${at + 1}/4`));
    const read1 = read(["Post", "Conversation", ...thread, "Who to follow"].join("\n"));
    expect(read1.text).toBe(LINES.join("\n"));
    expect(read1.byline).toBe("Hedda Lind");
    expect(read1.title).toContain("The salt works of Varn");
  });

  test("of several people none is the author", () => {
    const thread = LINES.map((line, at) => post(`Writer ${at}`, `@w${at}@coast.example`, line));
    expect(read(thread.join("\n"))).toMatchObject({ text: LINES.join("\n") });
    expect(read(thread.join("\n")).byline).toBeUndefined();
  });

  test("an article that quotes one post is none", () => {
    expect(read(between("Hedda Lind", "@salt", "The sun does the work.")).title).toBe(TITLE);
  });
});

describe("lines copied out of columns", () => {
  const columns = [
    "A headline that is wider than the columns below it are",
    "The salt works of Varn opened a second pan on",
    "Friday, forty years after the first one was",
    "dug by hand in a well-known summer of draw-",
    "backs and rain, and nobody then thought that",
    "it would pay.",
    "Coast Papers 9",
    "12",
    "Eleven people rake the salt from May to",
    "September, and sell most of it to bakers in the",
    "two valleys, who call it well-",
    "known.",
  ].join("\n");

  test("a headline, the words that were cut and the heads of pages are told apart", () => {
    expect(unwrapLines(columns)).toEqual([
      "A headline that is wider than the columns below it are",
      "The salt works of Varn opened a second pan on Friday, forty years after the first one was dug by hand in a well-known summer of drawbacks and rain, and nobody then thought that it would pay.",
      "Eleven people rake the salt from May to September, and sell most of it to bakers in the two valleys, who call it well-known.",
    ]);
  });

  test("a figure in a list of a text that is not wrapped stays", () => {
    expect(unwrapLines("One\n12\nTwo")).toEqual(["One", "12", "Two"]);
  });
});
