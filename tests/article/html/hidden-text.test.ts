import { expect, test } from "vitest";
import { readHtml } from "../../../src/article/html/read-html.ts";

const SENTENCE =
  "The council voted on Monday to build a tram line to the harbour, and the first rails are to be laid in spring.";
const STORY = Array.from(
  { length: 6 },
  (_, index) => `<p>Paragraph ${index}: ${SENTENCE}</p>`,
).join("");
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>A tram to the harbour</title></head><body>${body}</body></html>`;
const read = (body: string) => readHtml(page(body), { url: "https://post.example/tram" });

test.each([
  [
    "hidden until a script shows it",
    `<div style="visibility:hidden"><h1>A tram</h1>${STORY}</div>`,
  ],
  [
    "behind the mark of a CDATA section that nothing closes",
    `<![CDATA[ <div id="top"></div>${STORY}`,
  ],
  [
    "streamed behind a placeholder",
    `<template id="B:0"></template><div hidden id="S:0">${STORY}</div>`,
  ],
  [
    "meant for browsers without scripts",
    `<div id="app"></div><noscript><div>${STORY}</div></noscript>`,
  ],
])("text that is %s is read where the page draws nothing else", (_, body) => {
  const parsed = read(body);
  if (!("extraction" in parsed))
    throw new Error(`${parsed.verdict}: ${parsed.evidence.join(", ")}`);
  expect(parsed.extraction.text.match(/Paragraph \d/gu)).toHaveLength(6);
});

test.each([
  ["a dialog", `<div id="app"></div><div hidden role="dialog">${STORY}</div>`],
  ["a request to enable scripts", `<div id="app"></div><noscript>${SENTENCE}</noscript>`],
])("%s is no article where nothing else is drawn", (_, body) => {
  expect(read(body).verdict).not.toBe("ok");
});

test("hidden text stays out where the page draws its article", () => {
  const parsed = read(
    `<article><h1>A tram</h1>${STORY}</article><div hidden><p>Print copy: ${SENTENCE}</p></div>`,
  );
  expect("extraction" in parsed && parsed.extraction.text).not.toContain("Print copy");
});
