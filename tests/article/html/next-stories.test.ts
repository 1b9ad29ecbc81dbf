import { describe, expect, test } from "vitest";
import { readHtml } from "../../../src/article/html/read-html.ts";

const story = (about: string) =>
  [1, 2, 3, 4, 5]
    .map(
      (part) =>
        `<p>Part ${part} of the story tells how the ${about} was mended by people who had never done such a thing before, and what it cost them.</p>`,
    )
    .join("");
const read = (title: string, body: string): string => {
  const parsed = readHtml(`<html><head><title>${title}</title></head><body>${body}</body></html>`, {
    url: "https://paper.example/ferry",
  });
  if (!("extraction" in parsed)) throw new Error(parsed.verdict);
  return parsed.extraction.text;
};
const FERRY = `<article><h1>The ferry sails again</h1>${story("ferry")}</article>`;

test.each([
  [
    "in an article of its own",
    `<article><h1>The clock strikes again</h1>${story("clock")}</article>`,
  ],
  [
    "in a box",
    `<div class="more"><div><h1>The clock strikes again</h1><div>${story("clock")}</div></div></div>`,
  ],
])("a story appended below is not the article's: %s", (_, next) => {
  const text = read("The ferry sails again | Paper", `<main>${FERRY}${next}</main>`);
  expect(text).toContain("the ferry was mended");
  expect(text).not.toContain("the clock was mended");
});

test("a page whose title names neither headline is read whole", () => {
  const body = `<main><article><h1>One</h1>${story("ferry")}<h1>Two</h1>${story("clock")}</article></main>`;
  const text = read("Things mended | Paper", body);
  expect(text).toContain("the clock was mended");
});

test("parts of the article under headings of the first rank stay", () => {
  const body = `<main><article><h1>The ferry sails again</h1>${story("ferry")}<h1>What it cost</h1>${story("hull")}</article></main>`;
  expect(read("The ferry sails again | Paper", body)).toContain("the hull was mended");
});

describe("headlines of the first rank over parts of the article", () => {
  const parts = ["hull", "mast", "keel"].map((part) => `<h1>The ${part}</h1>${story(part)}`);
  const boxed = parts.map((part) => `<section>${part}</section>`).join("");
  test.each([
    [
      "below a headline in the page's head",
      `<header><h1>The ferry sails again</h1></header><div class="body">${parts.join("")}</div>`,
    ],
    [
      "below an opening in their own box",
      `<div><h1>The ferry sails again</h1></div><div><p>It was a long winter.</p>${story("ferry")}${parts.join("")}</div>`,
    ],
    [
      "each in a box, under a standfirst",
      `<div><h1>The ferry sails again</h1><p>Three parts of a ship, and who mended them.</p></div><div>${boxed}</div>`,
    ],
  ])("%s, all are read", (_, body) => {
    const text = read("The ferry sails again | Paper", `<main>${body}</main>`);
    for (const part of ["hull", "mast", "keel"]) expect(text).toContain(`the ${part} was mended`);
  });
});
