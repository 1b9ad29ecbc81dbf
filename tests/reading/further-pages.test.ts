import { describe, expect, test } from "vitest";
import type { ParsedText } from "../../src/domain/article.ts";
import { withFurtherPages } from "../../src/reading/further-pages.ts";

const SITE = "https://paper.example/ferry";
const page = (title: string, lines: readonly string[], further?: readonly string[]): ParsedText => {
  const text = lines.join("\n");
  let at = 0;
  const sentences = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return { text: line, start, end: start + line.length };
  });
  return {
    verdict: further ? "partial" : "ok",
    readShare: further ? 1 / (further.length + 1) : 1,
    evidence: [],
    extraction: { title, language: "en", text, sentences },
    ...(further && { furtherPages: further }),
  };
};
const addresses = (count: number) => Array.from({ length: count }, (_, at) => `${SITE}/${at + 2}`);

/** Reads pages off a web of these, and keeps which were asked for. */
function web(pages: Readonly<Record<string, ParsedText>>) {
  const asked: string[] = [];
  const read = (url: string) => {
    asked.push(url);
    return Promise.resolve(pages[url]);
  };
  return { asked, read };
}

const FIRST = page("The night ferry", ["It sails at ten.", "It is seldom full."], addresses(2));

describe("an article on several pages", () => {
  test("ends before a page that is torn off, and says so", async () => {
    const torn: ParsedText = {
      ...page("The night ferry – page 3", ["It will be sold."]),
      verdict: "partial",
      partialBecause: { key: "partTorn" },
    };
    const { read } = web({
      [`${SITE}/2`]: page("The night ferry – page 2", ["The captain is old."]),
      [`${SITE}/3`]: torn,
    });
    expect(await withFurtherPages(FIRST, SITE, read)).toMatchObject({
      verdict: "partial",
      partialBecause: { key: "partFirstPages", values: { read: 2, all: 3 } },
      evidence: ["2 of 3 pages"],
    });
  });

  test("is read to its end, with every sentence at its place", async () => {
    const { read, asked } = web({
      [`${SITE}/2`]: page("The night ferry – page 2", ["The captain is old.", "So is the boat."]),
      [`${SITE}/3`]: page("The night ferry (3/3)", ["It will be sold."]),
    });
    const whole = await withFurtherPages(FIRST, SITE, read);
    expect(asked).toEqual(addresses(2));
    expect(whole).toMatchObject({ verdict: "ok", readShare: 1, evidence: ["3 of 3 pages"] });
    expect(whole.partialBecause).toBeUndefined();
    const { text, sentences } = whole.extraction;
    expect(text.split("\n")).toHaveLength(5);
    expect(sentences).toHaveLength(5);
    for (const sentence of sentences)
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });

  test("has what each page repeats at its top once", async () => {
    const standfirst =
      "Whether a ferry that nobody needs should go on sailing is asked each spring.";
    const first = page("The night ferry", [standfirst, "It sails at ten."], addresses(1));
    const { read } = web({
      [`${SITE}/2`]: page("The night ferry", [standfirst, "It will be sold."]),
    });
    const { extraction } = await withFurtherPages(first, SITE, read);
    expect(extraction.text).toBe([standfirst, "It sails at ten.", "It will be sold."].join("\n"));
    expect(extraction.sentences.map(({ text }) => text)).toEqual(extraction.text.split("\n"));
  });

  test.each([
    ["is not there", {}, `${SITE}/2`],
    ["is another article", { [`${SITE}/2`]: page("The town clock", ["It strikes."]) }, `${SITE}/2`],
  ])("is a part, and says so, where the next page %s", async (_, pages, last) => {
    const { read, asked } = web(pages);
    const part = await withFurtherPages(FIRST, SITE, read);
    expect(asked.at(-1)).toBe(last);
    expect(part).toMatchObject({
      verdict: "partial",
      readShare: 1 / 3,
      partialBecause: { key: "partFirstPages", values: { read: 1, all: 3 } },
    });
    expect(part.extraction.text).toBe(FIRST.extraction.text);
  });

  test("is never followed to another site", async () => {
    const { read, asked } = web({});
    const first = page("The night ferry", ["It sails."], ["https://other.example/2"]);
    expect(await withFurtherPages(first, SITE, read)).toMatchObject({ verdict: "partial" });
    expect(asked).toEqual([]);
  });

  test("is read for ten pages at most", async () => {
    const all = addresses(14);
    const pages = all.map((url, at) => [url, page("The night ferry", [`Part ${at}.`])] as const);
    const { read, asked } = web(Object.fromEntries(pages));
    const first = page("The night ferry", ["It sails."], all);
    expect(await withFurtherPages(first, SITE, read)).toMatchObject({
      verdict: "partial",
      partialBecause: { values: { read: 10, all: 15 } },
    });
    expect(asked).toEqual(all.slice(0, 9));
  });
});

test("an article on one page is given as it is", async () => {
  const { read, asked } = web({});
  const one = page("The night ferry", ["It sails."]);
  expect(await withFurtherPages(one, SITE, read)).toBe(one);
  expect(asked).toEqual([]);
});
