import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Parsed, Refusal } from "../../../src/domain/article.ts";
import { readHtml } from "../../../src/article/html/read-html.ts";
import { ARTICLES } from "../../fixtures/pages/articles.ts";
import { english } from "../../support/english.ts";

const read = (html: string): Parsed =>
  readHtml(html, { url: "https://news.example.com/a/story", status: 200 });

const MARKUP =
  /<\/?(?:p|div|span|a|b|i|h[1-6]|ul|li|td|tr|table|script|style|section|article|br)(?:\s[^<>]*)?>/i;

/** What is wrong with a reading, whatever was read. */
function faultsOf(parsed: Parsed): string[] {
  return "extraction" in parsed ? faultsOfArticle(parsed) : faultsOfRefusal(parsed);
}

function faultsOfRefusal({ reason, evidence }: Refusal): string[] {
  return [
    /^[A-Z].*\.$/.test(english(reason) ?? "") ? "" : `no sentence: ${reason.key}`,
    evidence.length > 0 ? "" : "no evidence",
  ].filter(Boolean);
}

function faultsOfArticle({ extraction, readShare }: Exclude<Parsed, Refusal>): string[] {
  const { text, title, sentences, byline = "", site = "" } = extraction;
  return [
    ...[text, title, byline, site].map((value) => MARKUP.exec(value)?.[0] ?? ""),
    ...sentences.map(({ start, end, text: sentence }) =>
      text.slice(start, end) === sentence ? "" : `wrong offsets of: ${sentence}`,
    ),
    /\n\n|^\s|\s$/.test(text) ? "space around lines" : "",
    readShare > 0 && readShare <= 1 ? "" : `share ${readShare}`,
  ].filter(Boolean);
}

const tag = fc.constantFrom(
  ..."p div span a b h1 h2 ul li table tr td section article figure figcaption time title script style template noscript svg iframe form input br img main nav aside blockquote pre select option body html head meta button label".split(
    " ",
  ),
);
const attribute = fc.constantFrom(
  "",
  ' class="byline"',
  ' class="article-body"',
  ' href="/x"',
  " hidden",
  ' role="dialog"',
  ' id="comments"',
  ' style="display:none"',
  ' itemprop="author"',
  ' datetime="2025-01-01"',
  ' class="x',
  " ='",
  ' property="og:title" content="<b>T</b>"',
);
const words = fc.constantFrom(
  "The council voted on Tuesday evening to keep the night ferry running for two winters. ",
  "Subscribe to continue reading. ",
  "1 < 2 ",
  "\u0000",
  "日本語の文章です。",
  "a",
  " ",
  "\n",
  "<",
  ">",
  "</",
  "<!--",
  "-->",
  "<![CDATA[",
  "\ud800",
  "&nbsp;",
  "&#x1F600;",
);
const piece = fc.oneof(
  fc.tuple(tag, attribute).map(([name, more]) => `<${name}${more}>`),
  tag.map((name) => `</${name}>`),
  words,
);
const soup = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(""));

/** A real page with pieces cut out, doubled or put in. */
const mangled = fc
  .record({
    page: fc.constantFrom(...ARTICLES.map(({ html }) => html)),
    cuts: fc.array(
      fc.record({ at: fc.nat(20_000), length: fc.nat(200), put: fc.oneof(piece, fc.constant("")) }),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ page, cuts }) =>
    cuts.reduce((html, { at, length, put }) => {
      const start = at % Math.max(1, html.length);
      // A bracket cut off from its name is text, and what follows may make it look like a tag.
      if (html[start - 1] === "<") return html;
      return html.slice(0, start) + put + html.slice(start + length);
    }, page),
  );

/** Five megabytes of something. */
const five = (unit: string): string => unit.repeat(Math.ceil(5_000_000 / unit.length));

const pageWithData = (data: string): string =>
  `<html><head><script type="application/ld+json">${data}</script></head><body><article><p>${"The council voted to keep the ferry. ".repeat(12)}</p></article></body></html>`;

describe("any input ends in a sound reading", () => {
  test("any string", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000, unit: "binary" }), (html) => {
        expect(faultsOf(read(html))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("any order of tags and words", () => {
    fc.assert(
      fc.property(soup, (html) => {
        expect(faultsOf(read(html))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("any page with holes in it", () => {
    fc.assert(
      fc.property(mangled, (html) => {
        expect(faultsOf(read(html))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test("any JSON-LD", () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: "small" },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie("any"), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(
            "@type",
            "@graph",
            "headline",
            "author",
            "name",
            "@id",
            "datePublished",
            "articleBody",
            "wordCount",
            "isAccessibleForFree",
            "hasPart",
            "publisher",
            "description",
          ),
          tie("any"),
        ),
      ),
    })).any;
    fc.assert(
      fc.property(value, fc.constantFrom("", ";", ",", "]]>", "}"), (data, tail) => {
        expect(faultsOf(read(pageWithData(JSON.stringify(data) + tail)))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("oversized input ends in a verdict", () => {
  test.each([
    ["a hundred thousand nested tags", `${"<div>".repeat(100_000)}text${"</div>".repeat(100_000)}`],
    ["a hundred thousand tags that never close", `${"<b><p>".repeat(50_000)}text`],
    ["end tags that were never opened", "<a>".repeat(60_000) + "</b>".repeat(120_000)],
    ["5 MB of angle brackets", five("<")],
    ["5 MB of character references", five("&amp;")],
    ["5 MB of one paragraph", `<p>${five("lorem ipsum dolor, ")}</p>`],
    ["5 MB in an open string of a script", `<script type="application/json">["${five("a\\n ")}`],
    ["5 MB of a title's separators", `<title>${five(" - ")}</title>`],
    ["nested JSON-LD", `<script type="application/ld+json">${"[".repeat(100_000)}</script>`],
  ])("%s", (_, html) => {
    expect(faultsOf(read(html))).toEqual([]);
  });
});
