import { describe, expect, test } from "vitest";
import { readHtml } from "../../../src/article/html/read-html.ts";
import { ARTICLES } from "../../fixtures/pages/articles.ts";

/** Words that are on the pages around the stories, and in none of them. */
const FURNITURE =
  /Harbour Post|All rights reserved|Sign up|Morning Tide|Accept all|Reject all|Facebook|WhatsApp|Copy link|landslide|common sense|pier to be widened|Fuel prices on|second doctor|Log in|Publicité|Lesen Sie auch|Bus fährt ab Mai|Warum der Damm|Filed under|Recent posts|scythe|Buy now|views|free articles left|continue reading$/im;

describe("articles", () => {
  test.each(ARTICLES.map((page) => [page.name, page] as const))("%s", (_, page) => {
    const parsed = readHtml(page.html, { url: page.url, status: 200 });
    if (parsed.verdict !== "ok")
      throw new Error(`${parsed.verdict}: ${parsed.evidence.join(", ")}`);
    const { text } = parsed.extraction;
    for (const paragraph of page.story.paragraphs) expect(text).toContain(paragraph);
    const beside = page.story.paragraphs.reduce((rest, p) => rest.replace(p, ""), text);
    expect(beside).not.toMatch(FURNITURE);
  });
});
