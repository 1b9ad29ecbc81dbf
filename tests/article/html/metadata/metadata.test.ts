import { describe, expect, test } from "vitest";
import { data, meta, readPageWith as read } from "../../../fixtures/pages/page-with-metadata.ts";

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
      "with a topic before a colon, and the site's name behind",
      `${meta("og:site_name", "Harbour Post")}<title>Patents: Operator sues over the design of its boats - Harbour Post</title>`,
      "",
      "Patents: Operator sues over the design of its boats",
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
    [
      "of og:title where the headline repeats the title for searches",
      `${data({ headline: "Night ferry 2026: timetable, prices, vote" })}${meta("og:title", "The ferry that would not go to bed")}<title>Night ferry 2026: timetable, prices, vote | Harbour Post</title>`,
      "",
      "The ferry that would not go to bed",
    ],
    [
      "of JSON-LD where og:title repeats the title for searches",
      `${data({ headline: "The ferry that would not go to bed" })}${meta("og:title", "Night ferry 2026: timetable, prices, vote")}<title>Night ferry 2026: timetable, prices, vote | Harbour Post</title>`,
      "",
      "The ferry that would not go to bed",
    ],
    [
      "of JSON-LD where og:title is the site's name",
      `${data({ headline: "Night ferry stays" })}${meta("og:site_name", "Harbour Post")}${meta("og:title", "Harbour Post")}<title>Night ferry stays | Harbour Post</title>`,
      "",
      "Night ferry stays",
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
      "that is longer than servers take",
      `<link rel="canonical" href="/${"night-".repeat(2_000)}ferry">`,
      undefined,
    ],
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
