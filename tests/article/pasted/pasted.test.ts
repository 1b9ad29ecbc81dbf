import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Refusal } from "../../../src/domain/article.ts";
import { parseDocument } from "../../../src/article/parse.ts";
import { readPasted } from "../../../src/article/pasted/pasted.ts";
import { PASTED_PAGES } from "../../fixtures/pasted-pages.ts";
import { english } from "../../support/english.ts";

function article(text: string) {
  const parsed = readPasted(text);
  if (!("extraction" in parsed)) throw new Error(`${parsed.verdict}: ${parsed.reason.key}`);
  return parsed.extraction;
}

describe("a pasted page", () => {
  test.each(PASTED_PAGES)(
    "$name",
    ({ page, title, byline, site, language, first, last, never, publishedAt }) => {
      const read = article(page);
      expect(read.title).toBe(title);
      expect(read.byline).toBe(byline);
      expect(read.site).toBe(site);
      expect(read.publishedAt).toBe(publishedAt);
      expect(read.language).toBe(language);
      expect(read.sentences[0]?.text).toBe(first);
      expect(read.sentences.at(-1)?.text).toBe(last);
      for (const text of never) expect(`${read.text}\n${read.title}`).not.toContain(text);
    },
  );
});

const TALKS = [
  "The two harbour towns will run their ferries under one timetable from May, their mayors said on Friday.",
  "A single ticket will cover both lines, and the last boat will leave at half past eleven at night.",
  "The plan had been discussed for six years and failed twice over the question of who pays for the pier.",
];

/** Breaks lines at a column, as mail programs do. */
const wrap = (text: string) => text.replace(/(.{40,68}) /gu, "$1\n");
const bare = (text: string) => text.replace(/[\s\p{C}]/gu, "");

describe("what people paste otherwise", () => {
  test("a paragraph behind a box of links is kept, the box is not", () => {
    const page = [
      "Menu",
      "Sport",
      "Harbour towns share one timetable",
      "By Marit Ellery",
      "4 November 2025",
      ...TALKS.slice(0, 2),
      "Read also: Clinic gets its second doctor",
      "Read also:",
      "Northern pier to be widened",
      "Fuel dearer than ever",
      ...TALKS.slice(2),
      "© 2025 Harbour Post",
    ];
    expect(article(page.join("\n")).text.split("\n")).toEqual(TALKS);
  });

  test("a last paragraph that ends in its writer's name in brackets is kept", () => {
    const page = [
      "夜の船、あと二冬",
      "2025年11月4日",
      "島の議会は火曜日の夜、本土へ渡る夜の船をあと二冬続けることを九対八で決めた。夏から島を二つに分けていた争いはこれで終わる。",
      "船会社は燃料と人手に切符の三倍かかるとして航路から離れることを望んでいたが、三月に運賃を上げることで折り合った。（編集委員・久米谷薫）",
    ];
    expect(article(page.join("\n")).text).toContain("三月に運賃を上げることで折り合った。");
  });

  test("plain paragraphs are the article, titled by their first sentence", () => {
    const read = article(TALKS.join("\n\n"));
    expect(read.text).toBe(TALKS.join("\n"));
    expect(read.title).toBe(TALKS[0]);
  });

  test("a long first sentence is cut at a word for the title", () => {
    const long = `${"The ferries of the two towns ".repeat(8).trim()} will meet.`;
    const { title } = article([long, ...TALKS].join("\n"));
    expect(title.length).toBeLessThanOrEqual(111);
    expect(title).toMatch(/\w…$/);
  });

  test("a text that is quoted as a whole loses its marks", () => {
    expect(article(TALKS.map((text) => `> ${text}`).join("\n>\n")).text).toBe(TALKS.join("\n"));
  });

  test("Markdown is read as Markdown", async () => {
    const pasted = `# Two ferries\n\n## What changes\n\n- **${TALKS[0]}**\n- [${TALKS[1]}](https://a.example)\n`;
    const parsed = await parseDocument({ bytes: Buffer.from(pasted), pasted: true });
    expect(parsed).toMatchObject({
      extraction: { title: "Two ferries", text: ["What changes", TALKS[0], TALKS[1]].join("\n") },
    });
  });

  test("a headline over paragraphs is the title and not a sentence", () => {
    const read = article(["Two ferries, one timetable", ...TALKS].join("\n"));
    expect(read.title).toBe("Two ferries, one timetable");
    expect(read.text).toBe(TALKS.join("\n"));
  });

  test("a headline that asks is the title", () => {
    const read = article(["Will the ferries ever be on time?", ...TALKS].join("\n\n"));
    expect(read.title).toBe("Will the ferries ever be on time?");
    expect(read.text).toBe(TALKS.join("\n"));
  });

  test("lines broken at a column, as in e-mail, are joined to paragraphs", () => {
    const read = article(
      ["Two ferries, one timetable", ...TALKS, TALKS.join(" ")].map(wrap).join("\n\n"),
    );
    expect(read.title).toBe("Two ferries, one timetable");
    expect(read.text).toBe([...TALKS, TALKS.join(" ")].join("\n"));
  });

  test("lines that are broken in Chinese are joined without a space", () => {
    const text =
      "合作社二十一日公布的账目显示社员平均每户收入比去年增长四成村民对今年的收成感到满意。车间现有四条生产线每天可以加工五千斤鲜叶今年春茶一共制成四万六千斤其中六成在网上售出三成卖给了省内的茶馆。";
    const broken = text.replace(/(.{30})/gu, "$1\n");
    expect(article(broken).text).toBe(text);
  });

  test("subheadings, lists and quotations inside the text stay", () => {
    const body = [
      TALKS[0],
      "What changes",
      "- one ticket for both lines",
      "- a later last boat",
      "1. The pier is widened first",
      "“We will believe it when we see it.”",
      TALKS[1],
    ];
    expect(article(["Two ferries, one timetable", ...body].join("\n")).text).toBe(body.join("\n"));
  });

  test("a list that the last paragraph announces stays, other lines behind it go", () => {
    const text = [
      ...TALKS,
      "These are the boats that will sail under the new timetable from May:",
      "- Anna",
      "- Berta",
      "Share this story",
      "More from the harbour",
    ];
    expect(article(text.join("\n")).text.split("\n").slice(-3)).toEqual([
      "These are the boats that will sail under the new timetable from May:",
      "- Anna",
      "- Berta",
    ]);
  });

  test("a whole page copied with all its menus and teasers is read for its article", () => {
    const menu = Array.from({ length: 40 }, (_, at) => `Section ${at}`);
    const notice =
      "With your consent our partners and we keep data on your device, and you may withdraw it at any time.";
    const teasers = ["goat", "mayor", "lamp", "bell", "oven"].flatMap((thing) => [
      `The ${thing} that nobody wanted is back`,
      `A village in the north has its ${thing} again, and nobody was more surprised about it than the ${thing}.`,
    ]);
    const page = [
      notice,
      ...menu,
      "Two ferries, one timetable for the harbour",
      ...TALKS,
      ...TALKS.map((text) => text.replace("two", "three")),
      ...teasers,
      ...menu,
    ];
    const read = article(page.join("\n"));
    expect(read.title).toBe("Two ferries, one timetable for the harbour");
    expect(read.text).not.toMatch(/consent|Section|village/u);
    expect(read.text.startsWith(TALKS.join("\n"))).toBe(true);
  });

  test("comments and other stories below the article are not read", () => {
    const read = article(
      [
        "Two ferries, one timetable",
        ...TALKS,
        "Comments",
        "I have been waiting for this for six years and I will believe it when I see it, to be honest.",
        "Most read",
        "A goat was elected mayor of a village in the north, and nobody was more surprised than the goat.",
      ].join("\n\n"),
    );
    expect(read.text).toBe(TALKS.join("\n"));
  });

  test("short sentences at the beginning and end belong to the article", () => {
    const body = ["It is done.", ...TALKS, "The mayors shook hands.", "Then it rained."];
    expect(article(["Two ferries, one timetable", ...body].join("\n")).text).toBe(body.join("\n"));
  });

  test("an article may be about what pages are made of", () => {
    const body = [
      "The court ruled that the copyright of the songs had expired, and that anyone may sing them.",
      "Regulators said that sites must not set cookies before their readers agree to the policy.",
      "Subscribers of the paper rose to 7,000 last year, and the newsletter has twice as many readers.",
      "By Tuesday the ferry had sailed forty times, and nobody had been seasick.",
      "Photo agencies say that half of their pictures are now made without a camera.",
      "Stand 7 of the market sold more fish than all others together in 2026, its owner said.",
    ];
    expect(article(["Paper, songs and fish", ...body].join("\n")).text).toBe(body.join("\n"));
  });

  test("an unclosed quotation and odd characters do no harm", () => {
    const odd = `“${TALKS[0]}\u0000\u200b\ufeff`;
    expect(article([odd, TALKS[1], TALKS[2]].join("\r\n")).text.startsWith(`“${TALKS[0]}`)).toBe(
      true,
    );
  });
});

describe("what is no article", () => {
  test.each([
    ["nothing", "", /no text/],
    ["white space", " \n\u00a0\n\t", /no text/],
    ["a word", "Lunch?", /too short/],
    ["a sentence", "The ferry sails at noon.", /too short/],
    ["numbers", "12 34 56 78\n".repeat(30), /no text/],
    [
      "a menu",
      "Home\nNews\nSport\nWeather\nAbout us\nContact\nImprint\nJobs\n".repeat(4),
      /no sentences/,
    ],
  ])("%s is refused with the reason", (_, text, reason) => {
    const parsed = readPasted(text) as Refusal;
    expect(parsed.verdict).toBe("no-text");
    expect(english(parsed.reason)).toMatch(reason);
    expect(english(parsed.reason)).toMatch(/^[A-Z].*\.$/);
  });
});

describe("whatever is pasted", () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...TALKS,
      "By Jane Doe",
      "© 2026 The Paper",
      "[Tag] A headline",
      "",
      "- item",
      "> quote",
      "# Title",
    ),
    fc.string({ unit: "grapheme", maxLength: 120 }),
  );

  test("reading never throws, and every sentence stands in the text where it says", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const parsed = readPasted(lines.join("\n"));
        const { text, sentences } =
          "extraction" in parsed ? parsed.extraction : { text: "", sentences: [] };
        for (const sentence of sentences) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        }
      }),
    );
  });

  test("no words are made up: every line of the text was pasted", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const pasted = readPasted(lines.join("\n"));
        const all = bare(lines.join(""));
        for (const block of "extraction" in pasted ? pasted.extraction.text.split("\n") : []) {
          expect(all).toContain(bare(block));
        }
      }),
    );
  });
});
