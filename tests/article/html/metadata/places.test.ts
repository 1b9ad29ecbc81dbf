import { describe, expect, test } from "vitest";
import { data, meta, readPageWith as read } from "../../../fixtures/pages/page-with-metadata.ts";

const url = "https://www.harbourpost.example/night-ferry";

describe("a date", () => {
  test.each([
    ["2025. 11. 4. 18:30", "ko", "2025-11-04T18:30:00"],
    ["令和7年11月4日", "ja", "2025-11-04"],
    ["令和元年11月4日", "ja", "2019-11-04"],
    ["٤ نوفمبر ٢٠٢٥", "ar", "2025-11-04"],
    ["4/11/2025", "en-GB", "2025-11-04"],
    ["11/4/2025", "en-US", "2025-11-04"],
    ["4/11/2025 - 18:30", "fr", "2025-11-04T18:30:00"],
    ["24/11/2025", "en", "2025-11-24"],
    ["2025-11-04T18:30", "en", "2025-11-04T18:30:00"],
  ])("is read as its language writes it: %s (%s)", (line, lang, expected) => {
    expect(read({ top: `<div class="date">${line}</div>`, url, lang }).publishedAt).toBe(expected);
  });

  test("with slashes, in English of no country, is not guessed", () => {
    expect(read({ top: '<p class="date">4/11/2025</p>', url, lang: "en" }).publishedAt).toBe(
      undefined,
    );
  });

  test("of a teaser is not the article's", () => {
    const teaser = `<div class="more"><a href="/quay"><h3>Quay to be widened</h3><time datetime="2025-01-02">2 Jan</time></a></div>`;
    const top = `<h1>Night ferry stays</h1><p>4 November 2025</p>${teaser}`;
    expect(read({ head: "<title>Night ferry stays</title>", top, url }).publishedAt).toBe(
      "2025-11-04",
    );
  });

  test("of the last change is not when the article appeared", () => {
    const top = `<time class="datetime" itemprop="dateModified" datetime="2025-11-06T08:00:00Z">4 November 2025, updated 6 November 2025</time>`;
    expect(read({ top, url })).toMatchObject({
      publishedAt: "2025-11-04",
      updatedAt: "2025-11-06T08:00:00Z",
    });
  });
});

describe("what libraries and other works say", () => {
  test("the authors of a paper are all named, the given name first", () => {
    const head = [
      meta("citation_title", "Tides and timetables"),
      meta("citation_author", "Okafor, Ada"),
      meta("citation_author", "Lind, Per"),
      meta("citation_publication_date", "2025/11/04"),
    ].join("");
    expect(read({ head, url })).toMatchObject({
      title: "Tides and timetables",
      byline: "Ada Okafor, Per Lind",
      publishedAt: "2025-11-04",
    });
  });

  test("of equal tags none is lost", () => {
    const head = meta("dc.creator", "Ada Okafor") + meta("dc.creator", "Per Lind");
    expect(read({ head }).byline).toBe("Ada Okafor, Per Lind");
  });

  test("a recipe has an author and a day", () => {
    const head = data({
      "@type": "Recipe",
      author: { name: "Ada Okafor" },
      datePublished: "2025-11-04",
    });
    expect(read({ head, url })).toMatchObject({ byline: "Ada Okafor", publishedAt: "2025-11-04" });
  });
});

describe("a byline on the page", () => {
  test.each([
    [
      "in capitals, with an office",
      '<p class="byline">By ADA OKAFOR and PER LIND, Senior Reporters</p>',
      "Ada Okafor, Per Lind",
    ],
    ["with an address", '<p class="reporter">김하늘 기자 haneul@post.example</p>', "김하늘"],
    [
      "in several links",
      '<div><a rel="author" href="/a">Ada Okafor</a> · <a rel="author" href="/p">Per Lind</a></div>',
      "Ada Okafor, Per Lind",
    ],
    ["of an agency", '<p class="by">The Coastal Press</p>', "The Coastal Press"],
  ])("%s", (_, top, expected) => {
    expect(read({ top }).byline).toBe(expected);
  });
});

describe("a title that stands nowhere on the page", () => {
  test("gives way to the heading that the document's title repeats", () => {
    const head = `${data({ headline: "car ferry in the north" })}<title>Elsa Brandt | Shipwiki</title>`;
    expect(read({ head, top: "<h1>Elsa Brandt</h1>" }).title).toBe("Elsa Brandt");
  });

  test("a publication is not called by the company that owns it", () => {
    const head = `${data({ headline: "Elsa Brandt", publisher: { name: "Northern Media Holding, Inc." } })}<title>Elsa Brandt | Shipwiki</title>`;
    expect(read({ head, top: "<h1>Elsa Brandt</h1>" }).site).toBe("Shipwiki");
  });
});
