import { describe, expect, test } from "vitest";
import type { Extraction } from "../../../src/article/article.ts";
import { readHtml } from "../../../src/article/html/read-html.ts";
import { paragraphs } from "../../fixtures/pages/parts.ts";
import { ferry } from "../../fixtures/pages/stories.ts";

const URL = "https://www.harbourpost.example/2025/11/04/night-ferry";

function read({ head = "", top = "", url = URL, lang = "en" }): Extraction {
  const html = `<html lang="${lang}"><head>${head}</head><body><article>${top}${paragraphs(ferry.paragraphs)}</article></body></html>`;
  const parsed = readHtml(html, { url, status: 200 });
  if (!("extraction" in parsed))
    throw new Error(`${parsed.verdict}: ${parsed.evidence.join(", ")}`);
  return parsed.extraction;
}

const data = (node: Record<string, unknown>) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...node })}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe("title", () => {
  test.each([
    ["of JSON-LD", data({ headline: "Night ferry stays" }), "", "Night ferry stays"],
    [
      "of JSON-LD, its references resolved",
      data({ headline: "Night ferry &quot;stays&quot; &#8211; for now" }),
      "",
      'Night ferry "stays" – for now',
    ],
    ["of og:title", meta("og:title", "Night ferry stays"), "", "Night ferry stays"],
    [
      "without the site's name",
      `${meta("og:site_name", "Harbour Post")}<title>Night ferry stays | Harbour Post</title>`,
      "",
      "Night ferry stays",
    ],
    [
      "without the site's name in front",
      `${meta("og:site_name", "Harbour Post")}<title>Harbour Post: Night ferry stays</title>`,
      "",
      "Night ferry stays",
    ],
    [
      "without the host's name",
      "<title>Night ferry stays - harbourpost.example</title>",
      "",
      "Night ferry stays",
    ],
    [
      "without the section that follows the heading",
      "<title>Night ferry stays for two winters – Politics</title>",
      "<h1>Night ferry stays for two winters</h1>",
      "Night ferry stays for two winters",
    ],
    [
      "with a separator of its own",
      meta("og:title", "Night ferry – the vote"),
      "",
      "Night ferry – the vote",
    ],
    [
      "restored from the heading where it was cut",
      data({ headline: "Island council votes to keep the…" }),
      "<h1>Island council votes to keep the night ferry</h1>",
      "Island council votes to keep the night ferry",
    ],
    ["of the heading alone", "", "<h1>Night ferry stays</h1>", "Night ferry stays"],
    [
      "without markup",
      meta("og:title", "Night &lt;i&gt;ferry&lt;/i&gt; stays"),
      "",
      "Night ferry stays",
    ],
  ])("%s", (_, head, top, expected) => {
    expect(read({ head, top }).title).toBe(expected);
  });
});

describe("byline", () => {
  test.each([
    ["a person in JSON-LD", data({ author: { name: "Marit Ellery" } }), "", "Marit Ellery"],
    [
      "several persons",
      data({ author: [{ name: "Marit Ellery" }, { name: "Jonas Whitlock" }] }),
      "",
      "Marit Ellery, Jonas Whitlock",
    ],
    [
      "a person by reference",
      `<script type="application/ld+json">{"@graph":[{"@type":"Article","author":{"@id":"#me"}},{"@type":"Person","@id":"#me","name":"Marit Ellery"}]}</script>`,
      "",
      "Marit Ellery",
    ],
    ["a meta tag", '<meta name="author" content="By Marit Ellery">', "", "Marit Ellery"],
    [
      "no address in place of a name",
      meta("article:author", "https://social.example/ellery"),
      '<p class="byline">By Marit Ellery, Harrow</p>',
      "Marit Ellery",
    ],
    ["an element", "", '<a rel="author" href="/a">Marit Ellery</a>', "Marit Ellery"],
    [
      "an element in German",
      "",
      '<span class="article__author">Von Marit Ellery und Jonas Whitlock</span>',
      "Marit Ellery, Jonas Whitlock",
    ],
    [
      "a person on the page before a publication in the data",
      data({ author: { name: "Harbour Post" }, publisher: { name: "Harbour Post" } }),
      '<div class="author-name">Marit Ellery</div>',
      "Marit Ellery",
    ],
    [
      "a publication where nobody is named",
      data({ author: { name: "Harbour Post" }, publisher: { name: "Harbour Post" } }),
      "",
      "Harbour Post",
    ],
    ["a name in Japanese", "", '<p class="authors-name">松岡大地</p>', "松岡大地"],
    ["nothing", "", "", undefined],
  ])("%s", (_, head, top, expected) => {
    expect(read({ head, top }).byline).toBe(expected);
  });
});

describe("times", () => {
  test.each([
    [
      "of JSON-LD with its zone",
      data({ datePublished: "2025-11-04T18:30:00+01:00" }),
      "",
      "2025-11-04T18:30:00+01:00",
    ],
    [
      "with a zone without colon",
      data({ datePublished: "2025-11-04 18:30:00 +0100" }),
      "",
      "2025-11-04T18:30:00+01:00",
    ],
    ["without seconds", data({ datePublished: "2025-11-04T18:30Z" }), "", "2025-11-04T18:30:00Z"],
    [
      "with the zone that another place gives",
      data({ datePublished: "2025-11-04T18:30:00" }) +
        meta("article:published_time", "2025-11-04T18:30:00+01:00"),
      "",
      "2025-11-04T18:30:00+01:00",
    ],
    [
      "of a time element",
      "",
      '<time datetime="2025-11-04T18:30:00Z">today</time>',
      "2025-11-04T18:30:00Z",
    ],
    [
      "as HTTP writes it",
      meta("article:published_time", "Tue, 04 Nov 2025 18:30:00 GMT"),
      "",
      "2025-11-04T18:30:00Z",
    ],
    ["in seconds", meta("article:published_time", "1762281000"), "", "2025-11-04T18:30:00Z"],
    ["a day alone", '<meta name="date" content="20251104">', "", "2025-11-04"],
  ])("%s", (_, head, top, expected) => {
    expect(read({ head, top }).publishedAt).toBe(expected);
  });

  test.each([
    ["Di 04.11.25 | 18:30 Uhr | Von", "2025-11-04T18:30:00"],
    ["4. November 2025", "2025-11-04"],
    ["November 4, 2025 6:30 PM", "2025-11-04T18:30:00"],
    ["le 4 novembre 2025 à 18h30", "2025-11-04T18:30:00"],
    ["4 de noviembre de 2025", "2025-11-04"],
    ["4 listopada 2025", "2025-11-04"],
    ["4 ноября 2025", "2025-11-04"],
    ["2025年11月4日", "2025-11-04"],
    ["2025년 11월 4일", "2025-11-04"],
  ])("in words: %s", (line, expected) => {
    const url = "https://www.harbourpost.example/night-ferry";
    expect(read({ top: `<div class="date">${line}</div>`, url }).publishedAt).toBe(expected);
  });

  test("the address gives the day when nothing else does", () => {
    expect(read({}).publishedAt).toBe("2025-11-04");
  });

  test("no day that the calendar does not have", () => {
    const url = "https://www.harbourpost.example/2025/13/45/x";
    expect(read({ head: data({ datePublished: "2025-02-30" }), url }).publishedAt).toBeUndefined();
  });

  test("the time of the last change", () => {
    expect(read({ head: data({ dateModified: "2025-11-05T08:00:00Z" }) }).updatedAt).toBe(
      "2025-11-05T08:00:00Z",
    );
  });
});

describe("site, address, language", () => {
  test.each([
    ["og:site_name", meta("og:site_name", "Harbour Post"), "Harbour Post"],
    ["the publisher", data({ publisher: { name: "Harbour Post" } }), "Harbour Post"],
    ["the host", "", "harbourpost.example"],
  ])("site: %s", (_, head, expected) => {
    expect(read({ head }).site).toBe(expected);
  });

  test.each([
    [
      "on the same host",
      '<link rel="canonical" href="/night-ferry">',
      "https://www.harbourpost.example/night-ferry",
    ],
    [
      "on another host of the same site",
      '<link rel="canonical" href="https://m.harbourpost.example/n">',
      "https://m.harbourpost.example/n",
    ],
    ["on another site", '<link rel="canonical" href="https://elsewhere.example.org/n">', undefined],
    [
      "that is no address of the web",
      '<link rel="canonical" href="javascript:alert(1)">',
      undefined,
    ],
  ])("canonical address %s", (_, head, expected) => {
    expect(read({ head }).canonicalUrl).toBe(expected);
  });

  test("the text decides on the language", () => {
    expect(read({ lang: "de" }).language).toBe("en");
  });
});

describe("JSON-LD as pages break it", () => {
  test.each([
    ["in CDATA", '//<![CDATA[\n{"@type":"Article","headline":"Night ferry stays"}\n//]]>'],
    ["with a semicolon", '{"@type":"Article","headline":"Night ferry stays"};'],
    ["with a comma too many", '{"@type":"Article","headline":"Night ferry stays",}'],
    ["with a line break in a string", '{"@type":"Article","headline":"Night ferry\nstays"}'],
    [
      "in a list in a graph",
      '[{"@graph":[{"@type":["Thing","NewsArticle"],"headline":"Night ferry stays"}]}]',
    ],
    [
      "with types as addresses",
      '{"@type":"http://schema.org/NewsArticle","headline":"Night ferry stays"}',
    ],
  ])("%s", (_, json) => {
    expect(read({ head: `<script type="application/ld+json">${json}</script>` }).title).toBe(
      "Night ferry stays",
    );
  });
});
