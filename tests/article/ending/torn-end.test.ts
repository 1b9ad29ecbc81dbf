import { describe, expect, test } from "vitest";
import type { ParsedText } from "../../../src/domain/article.ts";
import { withoutTornEnd } from "../../../src/article/ending/torn-end.ts";
import { parseDocument } from "../../../src/article/parse.ts";
import { splitSentences } from "../../../src/text/sentences.ts";

const PARAGRAPHS = [
  "The ferry to Ostrov was taken out of service on Monday after a crack was found in its hull.",
  "The harbour office said that divers had seen it during an inspection which is due every year.",
  "“We would rather lose a week than a boat,” said the harbour master, Ilka Brandt.",
  "Until the repair is done, a smaller boat carries passengers three times a day, but no cars.",
  "The island has 412 inhabitants, and most of them work on the mainland.",
];

const reading = (lines: readonly string[], language = "en"): ParsedText => {
  const text = lines.join("\n");
  return {
    verdict: "ok",
    readShare: 1,
    evidence: [],
    extraction: { title: "The ferry", language, text, sentences: splitSentences(text, language) },
  };
};

const parse = (text: string, contentType: string) =>
  parseDocument({ bytes: new TextEncoder().encode(text), contentType });

const read = (lines: readonly string[], language?: string) =>
  withoutTornEnd(reading(lines, language));

describe("a text that ends in the middle of a sentence", () => {
  test.each([
    ["in a word", "The yard in Rostov has promised to begin with the work as soon as the"],
    [
      "within a word",
      "The yard in Rostov has promised to begin with the work as soon as the weath",
    ],
    ["behind a comma", "The yard in Rostov has promised to begin with the work next week,"],
    ["in a number", "The yard in Rostov has put what the repair will cost the town at 1"],
  ])("is read in part if it ends %s, and its half sentence is gone", (_, torn) => {
    const { verdict, partialBecause, readShare, extraction } = read([...PARAGRAPHS, torn]);
    expect({ verdict, partialBecause }).toEqual({
      verdict: "partial",
      partialBecause: { key: "partTorn" },
    });
    expect(readShare).toBeLessThan(1);
    expect(extraction.text).toBe(PARAGRAPHS.join("\n"));
    expect(extraction.sentences.map(({ text }) => text).join(" ")).not.toContain("Rostov");
  });

  test("keeps the whole sentences of its last paragraph", () => {
    const torn = "The yard in Rostov begins on Friday. It has promised that the boat will be";
    const { text } = read([...PARAGRAPHS, torn]).extraction;
    expect(text.endsWith("begins on Friday.")).toBe(true);
  });

  test("is read in part in languages that end sentences with signs of their own", () => {
    const lines = [
      "島と本土を結ぶフェリーは、船体に亀裂が見つかったため、月曜日から運航を休止している。",
      "港湾事務所によると、亀裂は毎年行われる検査の際に潜水士が発見したものだという。",
      "「一週間を失うほうが、船を失うよりはましだ」と港長のブラントさんは話している。",
      "修理が終わるまでは、小型の船が一日に三回、乗客だけを運ぶことになっている。",
    ];
    const torn = "ロストフの造船所は、天候が回復し次第すぐに修理の作業を始めると約束したが、町の";
    expect(read([...lines, torn], "ja")).toMatchObject({ verdict: "partial" });
    expect(read(lines, "ja")).toMatchObject({ verdict: "ok" });
  });

  test("keeps the reason why less was read before", () => {
    const before = {
      ...reading([...PARAGRAPHS, "Who wants to read on pays for the rest of what the"]),
      verdict: "partial",
      readShare: 0.4,
      partialBecause: { key: "partPaywall" },
    } as const;
    const { partialBecause, extraction } = withoutTornEnd(before);
    expect(partialBecause).toEqual({ key: "partPaywall" });
    expect(extraction.text).toBe(PARAGRAPHS.join("\n"));
  });
});

describe("a text that only seems to break off is read whole", () => {
  test.each([
    ["a short last line", [...PARAGRAPHS, "Photographs by Ilka Brandt"]],
    ["one that ends as it should", PARAGRAPHS],
    [
      "a note with its label",
      [...PARAGRAPHS, "Note: all times of the ferry are those of 2 May 2025"],
    ],
    [
      "whoever is quoted last",
      [...PARAGRAPHS, "“The sea gives us all that we need to live.” — Ilka Brandt, harbour master"],
    ],
    [
      "where to ask",
      [...PARAGRAPHS, "Whoever wants to travel by car may ask for a place at ferry@ostrov.example"],
    ],
    [
      "what its page says of itself, set apart by dashes",
      [
        ...PARAGRAPHS,
        "Updated when there is time - Write to the harbour - Best seen on a wide screen",
      ],
    ],
    [
      "when it was posted",
      [
        ...PARAGRAPHS,
        "Posted by the harbour office on the 2nd of the month, 2 May 2025 - 15:00 UTC",
      ],
    ],
    ["a last line in quotation marks", [...PARAGRAPHS, `“${PARAGRAPHS[0]}”`]],
    [
      "lists and verse, whose lines have no full stop",
      Array.from(
        { length: 8 },
        (_, at) => `and boat ${at} goes out to where the grey sea is at rest`,
      ),
    ],
    [
      "a text of which one other paragraph ends in a word",
      ["Three things that every traveller to the island should know now", ...PARAGRAPHS].concat(
        "The boat leaves from the pier behind the old customs house",
      ),
    ],
    [
      "a text too short to show how it ends",
      [...PARAGRAPHS.slice(0, 2), "The boat leaves from the pier behind the old customs house"],
    ],
  ])("%s", (_, lines) => {
    const whole = reading(lines);
    expect(withoutTornEnd(whole)).toBe(whole);
  });

  test("Thai, which ends no sentence with a sign", () => {
    const line = "เรือข้ามฟากไปยังเกาะหยุดให้บริการเมื่อวันจันทร์หลังจากพบรอยร้าวที่ตัวเรือระหว่างการตรวจสอบประจำปี";
    const whole = reading(
      Array.from({ length: 6 }, () => line),
      "th",
    );
    expect(withoutTornEnd(whole)).toBe(whole);
  });

  test("a discussion, where many a post ends without a full stop", () => {
    const post = "Thanks to all of you, this is what I wanted to know";
    const { extraction, ...rest } = reading([...PARAGRAPHS, post]);
    const kind = { name: "discussion" as const, evidence: ["posts"] };
    const whole: ParsedText = { ...rest, extraction: { ...extraction, kind } };
    expect(withoutTornEnd(whole)).toBe(whole);
  });

  test("the first of several pages, whose last sentence may go on on the next", () => {
    const torn = "The yard in Rostov has promised to begin with the work as soon as the";
    const whole = { ...reading([...PARAGRAPHS, torn]), furtherPages: ["https://ferry.example/2"] };
    expect(withoutTornEnd(whole)).toBe(whole);
  });

  test("a text without any sentence", () => {
    const whole = reading([]);
    expect(withoutTornEnd(whole)).toBe(whole);
  });
});

describe("a document whose transfer ended early", () => {
  const page = `<html><head><title>The ferry to Ostrov</title></head><body><article><h1>The ferry to Ostrov</h1>${PARAGRAPHS.map((line) => `<p>${line}</p>`).join("")}<p>The yard in Rostov has promised to begin with the work as soon as the`;

  test.each([
    ["a page", page, "text/html"],
    [
      "a file of Markdown",
      `# The ferry to Ostrov\n\n${[...PARAGRAPHS, "The yard in Rostov has promised to begin with the work as soon as the"].join("\n\n")}`,
      "text/markdown",
    ],
  ])("is read in part: %s", async (_, text, contentType) => {
    const parsed = await parse(text, contentType);
    expect(parsed).toMatchObject({ verdict: "partial", partialBecause: { key: "partTorn" } });
    expect(JSON.stringify(parsed)).not.toContain("Rostov");
  });

  test("is read whole if nothing is missing", async () => {
    const parsed = await parse(`${page} ice is gone.</p></article></body></html>`, "text/html");
    expect(parsed).toMatchObject({ verdict: "ok" });
    expect(JSON.stringify(parsed)).toContain("as soon as the ice is gone.");
  });
});

describe("a page whose source ends in the midst of its text", () => {
  const slogan = "Is your boat ready for a winter at sea? Ask for an offer in two minutes";
  const torn = "The yard in Rostov has promised to begin with the work as soon as the";
  const text = [PARAGRAPHS[0] ?? "", slogan, ...PARAGRAPHS.slice(1, 3), torn];
  const source = (end: string) =>
    `<html><body><main>${text
      .map((line) => `<p>${line}</p>`)
      .join("\n")
      .slice(0, -"</p>".length)}${end}`;

  test.each([
    ["behind a word", ""],
    ["behind white space", "\n\n"],
    ["within a tag", ' <a href="/ros'],
  ])("%s is read in part, without its half sentence", (_, end) => {
    const { verdict, partialBecause, extraction } = withoutTornEnd(reading(text), source(end));
    expect(verdict).toBe("partial");
    expect(partialBecause).toEqual({ key: "partTorn" });
    expect(extraction.text).not.toContain("Rostov");
  });

  test.each([
    ["is closed", "</p></main></body></html>"],
    ["goes on with something else", "</p><p>All rights are those of the harbour office"],
  ])("is read whole where it %s", (_, end) => {
    const whole = reading(text);
    expect(withoutTornEnd(whole, source(end))).toBe(whole);
  });
});
