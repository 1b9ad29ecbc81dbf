import { describe, expect, test } from "vitest";
import { readPageWith as read } from "../../../fixtures/pages/page-with-metadata.ts";

const url = "https://www.harbourpost.example/night-ferry";
const title = (text: string) => `<title>${text}</title>`;

describe("the headline of a page", () => {
  test.each([
    [
      "below a heading that is the site's logo",
      title("Night ferry stays for good – Salt &amp; Rope"),
      '<div id="masthead"><h1 class="site-title"><a href="/">Salt &amp; Rope</a></h1></div><h1>Night ferry stays for good</h1>',
    ],
    [
      "where the logo is the only heading",
      title("Night ferry stays for good | Salt &amp; Rope"),
      '<h1 class="logo"><a>Salt &amp; Rope</a></h1><div>Night ferry stays for good</div>',
    ],
    [
      "where the logo leads to the front page",
      title("Night ferry stays for good :: Salt"),
      '<h1><a href="/">Salt</a></h1>',
    ],
    [
      "of which the heading has a number behind it",
      title("Night ferry stays for good · Ticket 318 · harbour/ferries"),
      "<h1>Night ferry stays for good <span>#318</span></h1>",
    ],
    [
      "of which the heading has a section before it",
      title("Night ferry stays for good | Salt"),
      "<h1>Ferries: Night ferry stays for good</h1>",
    ],
    [
      "without the number of its page",
      title("Night ferry stays for good (page 2) | Salt"),
      "<h1>Islands: Night ferry stays for good</h1>",
    ],
    [
      "without the number of its page, of how many",
      title("Night ferry stays for good (2/3) | Salt"),
      "<h1>Night ferry stays for good</h1>",
    ],
    [
      "without the sign that links to it",
      "",
      '<h1>Night ferry stays for good<a href="#stays">¶</a></h1>',
    ],
    [
      "that is drawn as one and marked as nothing",
      title("Salt and rope - Night ferry stays for good"),
      "<font size=5><b>Night ferry stays for good</b></font>",
    ],
  ])("%s", (_, head, top) => {
    expect(read({ head, top, url }).title).toBe("Night ferry stays for good");
  });

  test.each([
    ["that has a colon in it", "Night ferry to Orm: The council keeps it – for now"],
    ["that has a dash in it", "Night ferry to Orm stays – as it happened"],
  ])("is whole %s", (_, headline) => {
    expect(read({ head: title(headline), top: `<h1>${headline}</h1>`, url }).title).toBe(headline);
    expect(
      read({ head: title(`${headline} | Salt`), top: `<h1>${headline}</h1>`, url }).title,
    ).toBe(headline);
  });
});

describe("who wrote it is read", () => {
  const head = title("Night ferry stays");
  test.each([
    [
      "from a box with name, office and day in parts of their own",
      '<div data-component="byline-block"><ul><li><time>4 November 2025</time></li><li><span>Ada Okafor</span><span>Ferries correspondent</span></li></ul></div>',
    ],
    [
      "behind words in a part of their own",
      '<div class="byline"><b>Written By</b><b>Ada Okafor</b></div>',
    ],
    [
      "without where she reports from",
      '<p><span class="meta__author">By Ada Okafor (Orm, on board)</span></p>',
    ],
    ["in front of a day", "<small>Ada Okafor, 4 November 2025</small>"],
    ["in front of her address", "<p>Ada Okafor ada at harbourpost.example</p>"],
    ["by a word alone", "<p><i>by Ada Okafor</i></p>"],
    [
      "below a standfirst",
      `<p>${"The council has decided that the ferry goes on at night, and nobody on the pier had thought so. ".repeat(2)}</p><p>Ada Okafor | 4 November 2025</p>`,
    ],
    [
      "by the article's own footer",
      '<footer class="entry-meta">Posted on <time datetime="2025-11-04">4 November</time> by <span class="author"><a href="/a">Ada Okafor</a></span></footer>',
    ],
  ])("%s", (_, top) => {
    expect(read({ head, top: `<h1>Night ferry stays</h1>${top}`, url }).byline).toBe("Ada Okafor");
  });

  test.each([
    ["zh", "记者：沈清", "沈清"],
    ["ja", "記者：森本", "森本"],
  ])("behind the word for reporter (%s)", (lang, line, expected) => {
    const top = `<h1>Night ferry stays</h1><span class="author">${line}</span>`;
    expect(read({ head, top, url, lang }).byline).toBe(expected);
  });

  test.each([
    ["a place and a day", "<p>Port Orm, the harbour of ferries, 4 November 2025</p>"],
    ["an office", "<p>Staff Writer, 4 November 2025</p>"],
    [
      "the footer of the page",
      '</article><footer><span class="author">Omar Said</span></footer><article>',
    ],
  ])("and not made of %s", (_, top) => {
    expect(read({ head, top: `<h1>Night ferry stays</h1>${top}`, url }).byline).toBeUndefined();
  });
});

describe("when it appeared is read", () => {
  test.each([
    ["as programs write it", "<i>Tue Nov 4 09:41:27 UTC 2025</i>"],
    [
      "from a line with the day of a change behind it",
      "<p>Published 4 November 2025 at 06.00, changed 5 November 2025 at 11.41</p>",
    ],
    [
      "from the article's own footer",
      '<footer>Posted on <time datetime="2025-11-04">the fourth</time></footer>',
    ],
  ])("%s", (_, top) => {
    const page = { head: title("Night ferry stays"), top: `<h1>Night ferry stays</h1>${top}`, url };
    expect(read(page).publishedAt).toMatch(/^2025-11-04/u);
  });

  test("and not from what a picture shows", () => {
    const top =
      "<h1>Night ferry stays</h1><p>The ferry at the pier of Orm in the last storm of the season, 4 March 2021</p>";
    expect(read({ head: title("Night ferry stays"), top, url }).publishedAt).toBeUndefined();
  });
});
