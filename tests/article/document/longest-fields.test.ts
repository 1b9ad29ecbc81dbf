import { expect, test } from "vitest";
import { parseDocument } from "../../../src/article/parse.ts";

test("what a page calls itself comes out no longer than such names are", async () => {
  const long = "Harbour ".repeat(20_000);
  const paragraph =
    "The night boats carried more people in their first month than the day boats did.";
  const page = `<!doctype html><html lang="en"><head><title>${long}</title>
    <meta property="og:site_name" content="${long}"><meta property="og:title" content="${long}">
    <meta name="author" content="${long}"></head>
    <body><article><h1>Night boats</h1>${`<p>${paragraph} ${paragraph}</p>`.repeat(4)}</article></body></html>`;
  const parsed = await parseDocument({ bytes: new TextEncoder().encode(page) });
  if (!("extraction" in parsed)) throw new Error(parsed.verdict);
  const { title, site = "", byline = "" } = parsed.extraction;
  expect(title.length).toBeLessThanOrEqual(500);
  expect(site.length).toBeLessThanOrEqual(200);
  expect(byline.length).toBeLessThanOrEqual(500);
});
