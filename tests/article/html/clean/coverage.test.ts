import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHtml } from "../../../../src/article/html/read-html.ts";

/** A paragraph that no other number gives: some two hundred characters. */
const paragraph = (number: number) =>
  `<p>In week ${number} the ferry office counted ${number + 300} passengers after eight in the evening, ` +
  `and the captain of boat ${number} said that the ${number + 40} seats below deck had been taken by nine.</p>`;
const paragraphs = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => paragraph(from + index)).join("");
const nested = (content: string, depth: number): string =>
  depth === 0 ? content : `<div class="cell c${depth}">${nested(content, depth - 1)}</div>`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Night ferries fill up</title></head><body>
   <header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>${body}
   <footer><p>The Harbour Post is published by the harbour office; all letters go to the editor at the pier.</p></footer>
   </body></html>`;

/** A story of another page, in a few words, under its link. */
const story = (number: number) =>
  `<li><a href="/s${number}">The harbour wall is mended at pier ${number}</a>
   <span>The mayor of pier ${number} said that the wall will hold for another thirty years at least, whatever the sea does.</span></li>`;

function read(body: string) {
  const parsed = readHtml(page(body), { url: "https://post.example/night-ferries" });
  const text = "extraction" in parsed ? parsed.extraction.text : "";
  const weeks = [...text.matchAll(/In week (\d+) /gu)].map(([, week]) => Number(week));
  return { parsed, text, weeks, verdict: parsed.verdict };
}
const upTo = (end: number) => Array.from({ length: end }, (_, index) => index);

describe("what was read is held against the page's prose", () => {
  test("the boxes of a body that lies in several are all read, in order", () => {
    const boxes = [0, 5, 10].map((at) => nested(paragraphs(at, at + 5), 2)).join("<hr>");
    const { verdict, weeks } = read(`<main><h1>Night ferries fill up</h1>${boxes}</main>`);
    expect(verdict).toBe("ok");
    expect(weeks).toEqual(upTo(15));
  });

  test("of five hundred pages in one to four boxes, none loses text and says nothing", () => {
    const shape = fc.record({
      sizes: fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 1, maxLength: 4 }),
      depth: fc.integer({ min: 1, max: 4 }),
      around: fc.constantFrom("main", "article", "div", "section"),
    });
    fc.assert(
      fc.property(shape, ({ sizes, depth, around }) => {
        let at = 0;
        const boxes = sizes.map((size) => nested(paragraphs(at, (at += size)), depth)).join("");
        const { verdict, weeks } = read(
          `<${around}><h1>Night ferries fill up</h1>${boxes}</${around}>`,
        );
        expect(verdict === "ok" ? weeks : upTo(at)).toEqual(upTo(at));
      }),
      { numRuns: 500 },
    );
  });

  test("a disclosure beside the article is not read in its place", () => {
    const disclosure = nested(
      "<p>We are paid by some of the ferry lines that we write about, and what they pay for is marked as theirs.</p>",
      1,
    ).repeat(2);
    const body = `<div>${disclosure}</div><main>${upTo(8)
      .map((week) => `<section>${paragraph(week)}</section>`)
      .join("")}</main>`;
    expect(read(`<h1>Night ferries fill up</h1>${body}`).weeks).toEqual(upTo(8));
  });

  test("stories in a box of their own, each under a link, are not taken in", () => {
    const list = `<div class="box"><ul>${[1, 2, 3, 4, 5, 6].map(story).join("")}</ul></div>`;
    const { text, weeks } = read(
      `<div><div><h1>Night ferries fill up</h1>${paragraphs(0, 6)}</div>${list}</div>`,
    );
    expect(weeks).toEqual(upTo(6));
    expect(text).not.toContain("another thirty years");
  });

  test("prose that cannot be placed makes the reading a part, with its share", () => {
    const elsewhere = `<div class="sidebar"><div class="inner">${paragraphs(20, 28)}</div></div>`;
    const { parsed, weeks } = read(
      `<main><div class="story"><h1>Night ferries fill up</h1>${paragraphs(0, 8)}</div></main>${elsewhere}`,
    );
    expect(weeks).toEqual(upTo(8));
    expect(parsed).toMatchObject({ verdict: "partial", partialBecause: { key: "partLeftOut" } });
    expect("readShare" in parsed && parsed.readShare).toBeCloseTo(0.5, 1);
  });
});

describe("a name proves nothing against prose", () => {
  test("a section whose id is its own heading's is part of the article", () => {
    const section = `<section id="comments"><h2>Comments</h2>${paragraphs(6, 9)}</section>`;
    const { weeks } = read(
      `<article><h1>Night ferries fill up</h1>${paragraphs(0, 6)}${section}</article>`,
    );
    expect(weeks).toEqual(upTo(9));
  });

  test("a post filed under comments is no comment section", () => {
    const post = `<div class="post category-comments tag-newsletter">${paragraphs(0, 6)}</div>`;
    const { weeks } = read(
      `<h1>Night ferries fill up</h1>${post}<p>The harbour office is open from eight to eight on all days but Sundays, and closed at Christmas.</p>`,
    );
    expect(weeks).toEqual(upTo(6));
  });

  test("headings that link to themselves are no list of other stories", () => {
    const sections = upTo(4)
      .map(
        (week) =>
          `<section><h2 id="w${week}"><a href="#w${week}">What happened in week ${week}</a></h2>${paragraph(week)}</section>`,
      )
      .join("");
    const { weeks, text } = read(`<main><h1>Night ferries fill up</h1>${sections}</main>`);
    expect(weeks).toEqual(upTo(4));
    expect(text).toContain("What happened in week 2");
  });
});
