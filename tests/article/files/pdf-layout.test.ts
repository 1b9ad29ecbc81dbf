import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../src/article/parse.ts";
import { makeSetPdf, setColumn, type SetPage, type SetText } from "../../fixtures/make-set-pdf.ts";

async function read(pages: readonly SetPage[]) {
  const parsed = await parseDocument({ bytes: makeSetPdf(pages) });
  if (!("extraction" in parsed)) throw new Error(`${parsed.verdict}: ${parsed.reason.key}`);
  const { title, text } = parsed.extraction;
  return { title, lines: text.split("\n") };
}

const TITLE: SetText = { text: "Night boats across the harbour", x: 60, y: 780, size: 20 };
const WIDE =
  "The harbour office has published the figures of the first winter, and they are better than the captains had feared when the new timetable was put up at the quays.";
const FIRST = [
  "In the first month of the new timetable the harbour office counted many more passengers after eight in the evening than in any month before, and most of them had come by bus.",
  "The captains had to be convinced, and of the eleven who were asked seven said that they would rather retire than sail at night through the narrow channel.",
];
const SECOND = [
  "Whether the service survives its first winter will be known in May, when the subsidy is voted on again and when the towns on the other shore have to pay their share.",
  "Until then the boats sail every forty minutes, with one deckhand fewer than by day, and with the lamps of the old ferry that was sold before the war.",
];

/** A text without hyphens, cut into two parts of about the same length for two columns. */
const twoColumns = (left: readonly string[], right: readonly string[], y: number, gap = 12) => [
  ...setColumn(left, { x: 60, y, width: 230, size: 10, justified: true, indent: 10 }),
  ...setColumn(right, { x: 290 + gap, y, width: 230, size: 10, justified: true, indent: 10 }),
];

/** Set upwards along a page that lies on its side. */
const turned = (set: SetText): SetText => ({
  ...set,
  x: 595 - set.y + 100,
  y: set.x,
  turned: 90,
});

describe("columns of a PDF", () => {
  test("are read one after the other however short they are, under a title and a wide paragraph", async () => {
    const wide = setColumn([WIDE], { x: 60, y: 740, width: 472, size: 10 });
    const page = { texts: [TITLE, ...wide, ...twoColumns(FIRST, SECOND, 690)] };
    expect(await read([page])).toEqual({ title: TITLE.text, lines: [WIDE, ...FIRST, ...SECOND] });
  });

  test("of three lines each, low on a page under another article, keep their order", async () => {
    const headline = { text: "Town keeps its clock slow", x: 60, y: 500, size: 18 };
    const low = [
      "The town has voted to leave its church clock five minutes slow, as it has been since the storm that struck the tower long ago.",
      "The clockmaker who had offered to mend it for nothing said that he would go on winding it every Saturday, as his father had.",
    ];
    const page = {
      texts: [
        TITLE,
        ...twoColumns(FIRST, SECOND, 740),
        headline,
        ...twoColumns(low.slice(0, 1), low.slice(1), 470),
      ],
    };
    expect((await read([page])).lines).toEqual([...FIRST, ...SECOND, headline.text, ...low]);
  });

  test("set closely, with wide spaces within the lines, are still told from each other", async () => {
    const page = {
      texts: [TITLE, ...twoColumns([...FIRST, ...SECOND], [...SECOND, ...FIRST], 740, 9)],
    };
    expect((await read([page])).lines).toEqual([...FIRST, ...SECOND, ...SECOND, ...FIRST]);
  });

  test("of a last page that has one line in its second column follow the other pages", async () => {
    const full = { texts: twoColumns([...FIRST, ...SECOND], [...SECOND, ...FIRST], 780) };
    const next = { texts: twoColumns([...SECOND, ...FIRST], [...FIRST, ...SECOND], 780) };
    const last = { texts: twoColumns([WIDE], ["Reprinted with thanks to all who sailed."], 780) };
    expect((await read([full, next, last])).lines.slice(-2)).toEqual([
      WIDE,
      "Reprinted with thanks to all who sailed.",
    ]);
  });

  test("are not seen in the spaces of one wide column, nor in a table", async () => {
    const cells = [
      ["Harbour", "Boats"],
      ["Ostervik", "Fourteen"],
      ["Velmar", "Eleven"],
      ["Tarnholt", "Nine"],
    ].flatMap(([name = "", boats = ""], at) => [
      { text: name, x: 60, y: 600 - at * 14, size: 10 },
      { text: boats, x: 300, y: 600 - at * 14, size: 10 },
    ]);
    const wide = [...FIRST, ...SECOND, WIDE];
    const text = setColumn(wide, { x: 60, y: 740, width: 200, size: 10, justified: true });
    const { lines } = await read([
      {
        texts: [
          ...text.map((set) => ({ ...set, y: set.y + 60 })),
          ...cells.map((cell) => ({ ...cell, y: cell.y - 400 })),
        ],
      },
    ]);
    expect(lines.slice(0, 5)).toEqual(wide);
    expect(lines.slice(5).join(" ")).toMatch(/Harbour\W+Boats\W+Ostervik\W+Fourteen/u);
  });
});

describe("the pages of a PDF", () => {
  const body = [...FIRST, ...SECOND];

  test("that lie on their side are read upright, and the stamp across them is not read", async () => {
    const texts = [TITLE, ...setColumn(body, { x: 60, y: 740, width: 470, size: 10 })];
    const stamp = { text: "SPECIMEN", x: 150, y: 300, size: 70, turned: 45 };
    for (const rotate of [0, 90, 180, 270] as const) {
      expect(await read([{ texts: [...texts, stamp], rotate }])).toEqual({
        title: TITLE.text,
        lines: body,
      });
    }
  });

  test("set sideways and turned by the viewer are read as they are shown", async () => {
    const texts = [TITLE, ...setColumn(body, { x: 60, y: 600, width: 470, size: 10 })].map(turned);
    expect(await read([{ texts, rotate: 90 }])).toMatchObject({ lines: body });
  });
});
