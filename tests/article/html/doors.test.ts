import { describe, expect, test } from "vitest";
import { readHtml } from "../../../src/article/html/read-html.ts";
import { ferry } from "../../fixtures/pages/stories.ts";
import { paragraphs } from "../../fixtures/pages/parts.ts";

const page = (body: string, head = "", lang = "en") =>
  `<html lang="${lang}"><head><title>The night ferry stays</title>${head}</head><body>${body}</body></html>`;
const beginning = ferry.paragraphs.slice(0, 2);
const data = (more: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: "The night ferry stays", ...more })}</script>`;

const sentence = (at: number) =>
  `On day ${at} the ferry carried ${at * 7} people and came back at dawn with the post.`;

describe("a page that shows a beginning and a wall, and sends the whole in its data", () => {
  const drawn = `<article><h1>The night ferry stays</h1>${paragraphs(beginning)}</article>
    <div class="paywall"><h2>Subscribe to continue reading</h2><button>See offers</button></div>`;
  const whole = [...beginning, ...Array.from({ length: 24 }, (_, at) => sentence(at))];

  test("is read whole", () => {
    const head = data({ isAccessibleForFree: false, articleBody: whole.join("\n\n") });
    const parsed = readHtml(page(drawn, head), {});
    expect(parsed).toMatchObject({ verdict: "ok", readShare: 1 });
    expect(JSON.stringify(parsed)).toContain(sentence(23));
  });

  test("is a part where its data stops in the midst as well", () => {
    const body = `${whole.slice(0, -1).join("\n\n")}\n\nAnd then the captain of the ferry went to the …`;
    const head = data({ isAccessibleForFree: false, articleBody: body });
    expect(readHtml(page(drawn, head), {})).toMatchObject({ verdict: "partial" });
  });

  test("is a part where its data says of how many words", () => {
    const head = data({
      isAccessibleForFree: false,
      wordCount: 2_000,
      articleBody: whole.join("\n\n"),
    });
    expect(readHtml(page(drawn, head), {})).toMatchObject({ verdict: "partial" });
  });
});

describe("what a page asks below the heading of other stories", () => {
  const ask = "<p>Sign in to read more of the islands' stories</p>";
  const text = `<h1>The night ferry stays</h1>${paragraphs(beginning)}`;

  test("is no wall before the article", () => {
    const body = `<main><article>${text}</article><section><h2>Related stories</h2>${ask}</section></main>`;
    expect(readHtml(page(body), {})).toMatchObject({ verdict: "ok" });
  });

  test("is one right behind its text", () => {
    const body = `<main><article>${text}</article><section>${ask}</section></main>`;
    expect(readHtml(page(body), {})).toMatchObject({ verdict: "partial" });
  });
});

describe("a journal that shows an abstract alone", () => {
  const abstract = `We ask how long a ferry may sail at night before its town takes it for a clock. ${Array.from({ length: 9 }, (_, at) => `In year ${at + 1901} the bell of the ferry was heard by ${at + 40} households, of which most went to bed by it.`).join(" ")}`;
  const landing = (door: string) =>
    page(
      `<article><h1>Ferries as clocks</h1><section id="abstract"><h2>Abstract</h2><div>${abstract}</div></section>${door}</article>`,
      '<meta name="citation_title" content="Ferries as clocks"><meta name="citation_doi" content="10.9999/x.1">',
    );

  test.each([
    "<section><h2>Get access to the full article</h2><p>Choose a way in.</p></section>",
    "<section><h3>Access through your institution</h3></section>",
    "<div><p>Buy this article</p><p>Purchase access to this article for two days</p></div>",
  ])("is read in part, without its door: %s", (door) => {
    const parsed = readHtml(landing(door), {});
    expect(parsed).toMatchObject({ verdict: "partial", partialBecause: { key: "partPaywall" } });
    const text = "extraction" in parsed ? parsed.extraction.text : "";
    expect(text).toContain("In year 1909");
    expect(text).not.toMatch(/access/iu);
  });

  test("is whole without a door", () => {
    expect(readHtml(landing("<p>Ferry Studies 12</p>"), {})).toMatchObject({ verdict: "ok" });
  });
});
