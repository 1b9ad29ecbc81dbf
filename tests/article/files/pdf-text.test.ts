import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../src/article/parse.ts";
import { makeSetPdf, setColumn, type SetPage, type SetText } from "../../fixtures/make-set-pdf.ts";

async function read(pages: readonly SetPage[], info?: string) {
  const parsed = await parseDocument({ bytes: makeSetPdf(pages, info) });
  if (!("extraction" in parsed)) throw new Error(`${parsed.verdict}: ${parsed.reason.key}`);
  return { ...parsed.extraction, lines: parsed.extraction.text.split("\n") };
}

const at = (text: string, x: number, y: number, size = 10): SetText => ({ text, x, y, size });
const set = (paragraphs: readonly string[], y: number, indent = 12) =>
  setColumn(paragraphs, { x: 60, y, width: 470, size: 10, indent });

const TITLE = at("Night boats across the harbour", 60, 780, 20);
const BODY = [
  "In the first month of the new timetable the harbour office counted many more passengers after eight in the evening than in any month before, and most of them had come by bus from the other shore.",
  "The captains had to be convinced, and of the eleven who were asked seven said that they would rather retire than sail at night through the narrow channel, where the lamps had failed twice.",
  "Whether the service survives its first winter will be known in May, when the subsidy is voted on again and when the towns on the other shore have to pay their share.",
];
/** Words in so many parts, cut in mid-sentence as pages cut them. */
function cut(text: string, parts: number): string[] {
  const words = text.split(" ");
  const length = Math.ceil(words.length / parts);
  return Array.from({ length: parts }, (_, part) =>
    words.slice(part * length, (part + 1) * length).join(" "),
  );
}

/** The text on four pages, cut in mid-sentence, each with a head of its own. */
const pages = (head: (page: number) => SetText[]) =>
  cut(BODY.join(" "), 4).map((part, page) => ({ texts: [...head(page), ...set([part], 700)] }));

describe("what stands at the head and the foot of a PDF's pages", () => {
  test("is not read when it changes from chapter to chapter", async () => {
    const chapters = ["Lamps", "Boats", "Captains", "Winter"];
    const { text } = await read(
      pages((page) => [
        at("Harbour office", 60, 800, 9),
        at(`${page + 1} ${chapters[page]}`, 450, 800, 9),
      ]),
    );
    expect(text.replaceAll("\n", " ")).toBe(BODY.join(" "));
  });

  test("is not read when it says something else on every page, at one place", async () => {
    const heads = ["About lamps", "On the boats", "Of captains", "The winter"];
    const { text } = await read(pages((page) => [at(heads[page] ?? "", 60, 790, 10)]));
    expect(text.replaceAll("\n", " ")).toBe(BODY.join(" "));
  });

  test("is not read in mid-sentence when it is a page number high above a wide margin", async () => {
    const { text } = await read(pages((page) => [at(String(page + 1), 300, 160)]));
    expect(text.replaceAll("\n", " ")).toBe(BODY.join(" "));
  });

  test("of a single page is not read when it is small print far from the text", async () => {
    const head = at("Harbour Review, spring number", 60, 815, 7);
    const foot = at("Harbour Trust, 1 Quay, Annet, telephone 000 000", 60, 25, 7);
    expect((await read([{ texts: [head, ...set(BODY, 740), foot] }])).lines).toEqual(BODY);
  });

  test("is read when it is text: the first lines of pages stand at one place, too", async () => {
    const parts = cut([...BODY, ...BODY.toReversed()].join(" "), 4);
    const { text } = await read(parts.map((part) => ({ texts: set([part], 790) })));
    expect(text.replaceAll("\n", " ")).toBe(parts.join(" "));
  });
});

describe("what interrupts the text of a PDF", () => {
  const [before = "", after = ""] = cut(BODY[0] ?? "", 2);
  const around = (float: readonly SetText[]) => [
    {
      texts: [
        TITLE,
        ...set([before], 740),
        ...float,
        ...set([after], 520, 0),
        ...set(BODY.slice(1), 480),
      ],
    },
  ];

  test("as a figure's caption is not read, and the sentence goes on behind it", async () => {
    for (const caption of [
      "Figure 2: Boats by night, seen from the inner quay",
      "Abb. 3. Boote bei Nacht",
      "図1　夜の船",
    ]) {
      expect((await read(around([at(caption, 60, 600)]))).lines).toEqual(BODY);
    }
  });

  test("as a picture's credit in small print is not read", async () => {
    expect(
      (await read(around([at("The keeper at her bench. Photograph: Ray Okuda", 60, 600, 8)])))
        .lines,
    ).toEqual(BODY);
  });

  test("as a table is read row by row behind the paragraph, without its caption", async () => {
    const rows = [
      ["District", "Spring", "Summer"],
      ["Ostervik", "412", "1030"],
      ["Velmar", "97", "641"],
    ];
    const table = rows.flatMap((row, line) =>
      row.map((cell, column) => at(cell, 150 + column * 80, 620 - line * 14)),
    );
    const { lines } = await read(
      around([at("Table 1: Arrivals by district and season", 150, 650), ...table]),
    );
    expect(lines).toEqual([
      BODY[0],
      "District | Spring | Summer",
      "Ostervik | 412 | 1030",
      "Velmar | 97 | 641",
      ...BODY.slice(1),
    ]);
  });

  test("as a note at the foot of a page comes last", async () => {
    const note = "1 The notebooks were kept by the pupils of the harbour school.";
    const first = { texts: [TITLE, ...set([before], 740), at(note, 60, 60, 8)] };
    const { lines } = await read([
      first,
      { texts: [...set([after], 740, 0), ...set(BODY.slice(1), 700)] },
    ]);
    expect(lines).toEqual([...BODY, note]);
  });

  test("as a table of contents is not read", async () => {
    const contents = ["1 Lamps", "2 Boats", "3 Captains"].flatMap((chapter, line) => [
      at(chapter, 60, 700 - line * 16),
      at(String(2 + line * 3), 520, 700 - line * 16),
    ]);
    const { lines } = await read([
      { texts: [TITLE, at("Contents", 60, 730, 14), ...contents] },
      { texts: set(BODY, 740) },
    ]);
    expect(lines).toEqual(BODY);
  });

  test("is not text that speaks of a figure", async () => {
    const texts = [
      `${before}`,
      "Figure 2 shows that most of them had come by bus, as the office had hoped they would when the lamps were lit.",
    ];
    expect(
      (await read([{ texts: [TITLE, ...set([...texts, ...BODY.slice(1)], 740)] }])).lines.join(" "),
    ).toContain(texts[1]);
  });
});

describe("the lines of a PDF", () => {
  test("are joined by their room, not by how the next one begins", async () => {
    const german =
      "Am Anfang haben alle gelacht, sagt Bürgermeister Trenk über Wärmepumpen, Windräder und Genossenschaftsversammlungen im Herbst, bis die Rechnung vom Januar 2023 kam.";
    const { lines } = await read([
      {
        texts: [
          TITLE,
          ...setColumn([german, ...BODY], { x: 60, y: 740, width: 160, size: 10, indent: 10 }),
        ],
      },
    ]);
    expect(lines).toEqual([german, ...BODY]);
  });

  test("that a large initial stands beside begin with it", async () => {
    const [first = "", ...others] = BODY;
    const texts = setColumn([first.slice(1)], { x: 85, y: 740, width: 225, size: 10 });
    const rest = setColumn(others, {
      x: 60,
      y: 740 - texts.length * 12,
      width: 250,
      size: 10,
      indent: 12,
    });
    const beside = texts.map((line, row) => (row < 3 ? line : { ...line, x: 60 }));
    const { lines } = await read([
      { texts: [{ ...TITLE, y: 800 }, at(first.slice(0, 1), 60, 718, 36), ...beside, ...rest] },
    ]);
    expect(lines).toEqual(BODY);
  });
});

describe("the title of a PDF", () => {
  test("of a newspaper is its headline; its masthead says where it is from", async () => {
    const texts = [
      at("The Pinewater Ledger", 100, 790, 40),
      at("No. 18,402", 60, 760, 8),
      at("4 September 2026", 250, 760, 8),
      at("$2.50", 500, 760, 8),
      at("Night boats across the harbour", 60, 720, 24),
      ...set(BODY, 690),
    ];
    expect(await read([{ texts }])).toMatchObject({
      title: "Night boats across the harbour",
      site: "The Pinewater Ledger",
      publishedAt: "2026-09-04",
      lines: BODY,
    });
  });

  test("of a letter is its subject, not its letterhead", async () => {
    const subject: SetText = { ...at("Lime trees in Orchard Lane", 60, 600), font: "bold" };
    const head: SetText = { ...at("Borough of Wexmoor", 400, 780, 9), font: "bold" };
    const texts = [
      head,
      at("Parks and Open Spaces", 400, 765, 9),
      at("Wexmoor, 11 June 2026", 60, 660),
      subject,
      at("Dear Mrs Halloran,", 60, 570),
      ...set(BODY, 540),
    ];
    expect(await read([{ texts }])).toMatchObject({
      title: "Lime trees in Orchard Lane",
      publishedAt: "2026-06-11",
    });
    const named = [
      ...texts.filter((text) => text !== subject),
      at("Subject: Lime trees again", 60, 600),
    ];
    expect((await read([{ texts: named }])).title).toBe("Lime trees again");
  });

  test("that the document states comes before a line that only stands out", async () => {
    const bold: SetText = { ...at("What the office says", 60, 760), font: "bold" };
    const page = { texts: [bold, ...set(BODY, 740)] };
    expect((await read([page], "/Title (Night boats)")).title).toBe("Night boats");
    expect((await read([page])).title).toBe("What the office says");
  });
});

describe("a PDF with a page that cannot be read", () => {
  const PAGES = BODY.map((paragraph) => ({ texts: set([paragraph], 700) }));

  test("is read from the others, and says how many there are", async () => {
    expect(await readDamaged(withoutPage(makeSetPdf(PAGES), 2))).toMatchObject({
      verdict: "partial",
      readShare: 2 / 3,
      partialBecause: { key: "partDamaged", values: { read: 2, all: 3 } },
      extraction: { text: `${BODY[0]}\n${BODY[2]}` },
    });
  });

  test("and no other is refused as damaged", async () => {
    const only = withoutPage(makeSetPdf(PAGES.slice(0, 1)), 1);
    expect(await readDamaged(only)).toMatchObject({ verdict: "unsupported" });
  });
});

const readDamaged = (file: Uint8Array) => parseDocument({ bytes: file });

/** The file with one page (from 1) lost: a branch of the page tree that leads to an object that is not there. */
function withoutPage(file: Uint8Array, page: number): Uint8Array {
  let seen = 0;
  const damaged = Buffer.from(file)
    .toString("latin1")
    .replaceAll(/<< \/Type \/Page \/Parent.*? >> >> >>/gu, (object) =>
      ++seen === page ? "<< /Type /Pages /Parent 2 0 R /Count 1 /Kids [999 0 R] >>" : object,
    );
  return Buffer.from(damaged, "latin1");
}
