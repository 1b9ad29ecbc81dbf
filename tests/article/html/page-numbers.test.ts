import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHtml } from "../../../src/article/html/read-html.ts";
import { pagePosition } from "../../../src/article/html/source/page-numbers.ts";
import { scanPage } from "../../../src/article/html/source/page-source.ts";
import { paragraphs } from "../../fixtures/pages/parts.ts";
import { ferry } from "../../fixtures/pages/stories.ts";

const URL_OF_PAGE = "https://paper.example/ferry";
const NEXT = '<link rel="next" href="/ferry/2">';
const story = `<h1>Night ferry stays</h1>${paragraphs(ferry.paragraphs)}`;
const page = (head: string, body: string) =>
  `<html><head><title>Night ferry stays</title>${head}</head><body>${body}</body></html>`;
const read = (head: string, pager: string, url = URL_OF_PAGE) =>
  readHtml(page(head, `<article>${story}${pager}</article>`), { url });
const positionOf = (head: string, body: string, own: readonly string[] = [URL_OF_PAGE]) =>
  pagePosition(scanPage(page(head, body)).document, own);

const ROW =
  '<nav><span>1</span> <a href="/ferry/2">2</a> <a href="/ferry/3">3</a> <a href="/ferry/2">Next</a></nav>';
const MIDDLE =
  '<ul><li><a href="/ferry">1</a></li><li>2</li><li><a href="/ferry/3">3</a></li></ul>';

test("the first of several pages is a part, and says of how many", () => {
  expect(read(NEXT, ROW)).toMatchObject({
    verdict: "partial",
    readShare: 1 / 3,
    partialBecause: { key: "partFirstPages", values: { read: 1, all: 3 } },
    furtherPages: ["https://paper.example/ferry/2", "https://paper.example/ferry/3"],
  });
});

test("a page from the middle is a part, and says which", () => {
  const parsed = read('<link rel="next" href="/ferry/3">', MIDDLE, `${URL_OF_PAGE}/2`);
  expect(parsed).toMatchObject({
    verdict: "partial",
    partialBecause: { key: "partOnePage", values: { page: 2, all: 3 } },
    evidence: ["page 2 of 3"],
  });
  expect(parsed).not.toHaveProperty("furtherPages");
});

test("the last page is a part too", () => {
  const row = '<p><a href="/ferry">1</a> | <a href="/ferry/2">2</a> | <b>3</b></p>';
  expect(read('<link rel="prev" href="/ferry/2">', row, `${URL_OF_PAGE}/3`)).toMatchObject({
    partialBecause: { key: "partOnePage", values: { page: 3, all: 3 } },
  });
});

describe("a row of page numbers is known", () => {
  test.each([
    ["outside the article's box", NEXT, `<div>${story}</div><div>${ROW}</div>`],
    [
      "with a word before its first number",
      NEXT,
      `<p>Page: 1 <a href="/ferry/2">2</a> <a href="/ferry/3">3</a></p>`,
    ],
    ["whose links have no addresses", NEXT, "<div><b>1</b> <a>2</a> <a>3</a></div>"],
    [
      "whose own number is a link, and marked",
      NEXT,
      '<ul><li class="is-active"><a href="#">1</a></li><li><a href="/ferry/2">2</a></li><li><a href="/ferry/3">3</a></li></ul>',
    ],
    ["without a word of the page's head, by the addresses", "", ROW],
    [
      "by addresses with a parameter",
      "",
      '<nav>1 <a href="?page=2">2</a> <a href="?page=3">3</a></nav>',
    ],
    [
      "by addresses with a word and an ending",
      "",
      '<nav>1 <a href="/ferry-part-2.html">2</a> <a href="/ferry-part-3.html">3</a></nav>',
    ],
  ])("%s", (_, head, body) => {
    expect(positionOf(head, body)).toMatchObject({ page: 1, all: 3 });
  });

  test("by the address that the page calls its own, where it was handed in as a file", () => {
    expect(positionOf("", ROW, [])).toBeUndefined();
    expect(positionOf("", ROW, [URL_OF_PAGE])).toMatchObject({ page: 1, all: 3 });
  });

  test("of which some are left out: then no page is followed, for the others could not be", () => {
    const row = '<nav>1 <a href="/ferry/2">2</a> … <a href="/ferry/9">9</a></nav>';
    expect(positionOf(NEXT, row)).toEqual({ page: 1, all: 9, further: [] });
  });
});

describe("an article is whole", () => {
  test.each([
    ["with numbers without a next page", "", '<p><a href="#2">2</a></p>'],
    ["with a next article", NEXT, '<a rel="next" href="/clock">The clock</a>'],
    ["with pages of comments", NEXT, '<nav>1 <a href="/ferry/comments/2">2</a></nav>'],
    [
      "with pages in its comments",
      NEXT,
      '<div id="comments"><nav>1 <a href="/ferry/2">2</a></nav></div>',
    ],
    [
      "with numbered pictures",
      "",
      '<div>1 <a href="/pictures/a-2">2</a> <a href="/pictures/a-3">3</a></div>',
    ],
    [
      "with notes that are numbered",
      "",
      '<p><a href="#n1">1</a> <a href="#n2">2</a> <a href="#n3">3</a></p>',
    ],
    ["with years in a row", NEXT, '<p>1 <a href="/ferry/99">99</a></p>'],
  ])("%s", (_, head, row) => {
    expect(read(head, row)).toMatchObject({ verdict: "ok" });
  });

  test("where a front page numbers its further pages", () => {
    expect(
      positionOf("", '<nav>1 <a href="/page/2">2</a> <a href="/page/3">3</a></nav>', [
        "https://paper.example/",
      ]),
    ).toBeUndefined();
  });
});

test("whatever a row of links holds, a position is within it", () => {
  const label = fc.oneof(
    fc.integer({ min: 0, max: 120 }).map(String),
    fc.string({ maxLength: 12 }),
  );
  const item = fc.tuple(label, fc.option(fc.webPath(), { nil: undefined }));
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), fc.nat({ max: 60 }), (items, next) => {
      const row = items.map(([text, path]) =>
        path === undefined ? `<b>${text}</b>` : `<a href="${path}">${text}</a>`,
      );
      const found = positionOf(
        `<link rel="next" href="/f/${next}">`,
        `<div>${row.join(" ")}</div>`,
      );
      if (found === undefined) return;
      expect(found.page).toBeGreaterThanOrEqual(1);
      expect(found.page).toBeLessThanOrEqual(found.all);
      expect([0, found.all - 1]).toContain(found.further.length);
    }),
    { numRuns: 25 },
  );
});
