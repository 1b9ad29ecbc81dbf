import { expect, test } from "vitest";
import { readHtml } from "../../../src/article/html/read-html.ts";
import { paragraphs } from "../../fixtures/pages/parts.ts";
import { ferry } from "../../fixtures/pages/stories.ts";

const NEXT = '<link rel="next" href="/ferry/2">';
const read = (head: string, pager: string) =>
  readHtml(
    `<html><head><title>Night ferry stays</title>${head}</head><body><article><h1>Night ferry stays</h1>${paragraphs(ferry.paragraphs)}${pager}</article></body></html>`,
    { url: "https://paper.example/ferry" },
  );

test("the first of several pages is a part, and says of how many", () => {
  const pager =
    '<nav><span>1</span> <a href="/ferry/2">2</a> <a href="/ferry/3">3</a> <a href="/ferry/2">Next</a></nav>';
  expect(read(NEXT, pager)).toMatchObject({
    verdict: "partial",
    partialBecause: { key: "partFirstPages", values: { read: 1, all: 3 } },
  });
});

test.each([
  ["numbers without a next page", "", '<p><a href="#2">2</a></p>'],
  ["a next article", NEXT, '<a rel="next" href="/clock">The clock</a>'],
  ["pages of comments", NEXT, '<nav><a href="/ferry/comments/2">2</a></nav>'],
])("an article with %s is whole", (_, head, pager) => {
  expect(read(head, pager)).toMatchObject({ verdict: "ok" });
});
