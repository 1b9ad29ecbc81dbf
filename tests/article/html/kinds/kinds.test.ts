import { readHtml } from "../../../../src/article/html/read-html.ts";
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../../src/article/parse.ts";
import type { KindSeen, Parsed, TextKind } from "../../../../src/domain/article.ts";

const sentence = (number: number) =>
  `In week ${number} the lock keeper counted ${number + 40} barges, and by nine in the evening the basin above the weir was full.`;
const sentences = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => sentence(from + index));
const paragraphs = (from: number, to: number) =>
  sentences(from, to)
    .map((text) => `<p>${text}</p>`)
    .join("");
const html = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><title>The lock</title>${head}</head><body>${body}</body></html>`;
const data = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...value })}</script>`;

const ADDRESS = "https://lock.example/about-the-lock";
function parse(text: string, url = ADDRESS): Promise<Parsed> {
  const bytes = new TextEncoder().encode(text);
  return parseDocument({ bytes, contentType: "text/html", url, status: 200 });
}
const kindOf = (parsed: Parsed): KindSeen | undefined =>
  "extraction" in parsed ? parsed.extraction.kind : parsed.page?.extraction.kind;

const heading = (number: number) =>
  `<h2 id="part-${number}">Part ${number} <a href="#part-${number}">¶</a></h2>${paragraphs(number * 3, number * 3 + 3)}`;

const PAGES: readonly (readonly [TextKind, string, string, string?])[] = [
  [
    "article",
    "a report with its author",
    html(
      `<article><h1>The lock</h1><p class="byline">By Ada Weir</p>${paragraphs(0, 6)}</article>`,
      '<meta name="author" content="Ada Weir">',
    ),
  ],
  [
    "documentation",
    "a manual with anchors and code",
    html(
      `<main><h1>Operating the lock</h1>${[0, 1, 2].map(heading).join("")}<pre>lock open --gate upper</pre></main>`,
    ),
    "https://lock.example/docs/operating",
  ],
  [
    "encyclopaedia",
    "an entry with its headword in bold, and notes",
    html(
      `<h1>Averley Lock</h1><p><b>Averley Lock</b> is a lock on the Tarn.<sup><a href="#n1">[1]</a></sup> ${sentence(1)}<sup><a href="#n2">[2]</a></sup></p>${paragraphs(2, 6)}<p>${sentence(7)}<sup><a href="#n3">[3]</a></sup></p>`,
    ),
  ],
  [
    "paper",
    "a paper in a journal",
    html(
      `<h1>Flow at a lock</h1>${paragraphs(0, 8)}`,
      '<meta name="citation_journal_title" content="Journal of Weirs"><meta name="citation_title" content="Flow at a lock">',
    ),
  ],
  [
    "recipe",
    "a recipe by its data",
    html(
      `<h1>Lock keeper's stew</h1>${paragraphs(0, 6)}`,
      data({ "@type": "Recipe", name: "Stew" }),
    ),
  ],
  [
    "legal",
    "an ordinance",
    html(
      `<h1>Ordinance on locks</h1>${[1, 2, 3, 4].map((n) => `<p>§ ${n} ${sentence(n)}</p>`).join("")}`,
    ),
  ],
  [
    "interview",
    "questions with answers",
    html(
      `<article><h1>The keeper</h1><p>${sentence(0)}</p>${[1, 2, 3, 4].map((n) => `<p>What happened in week ${n}?</p><p>${sentence(n)}</p>`).join("")}</article>`,
    ),
  ],
];

describe("the kind of a page's text is told, with what it was seen by", () => {
  test.each(PAGES)("%s: %s", async (kind, _, page = "", url = ADDRESS) => {
    const seen = kindOf(await parse(page, url));
    expect(seen?.name).toBe(kind);
    expect(seen?.evidence.length).toBeGreaterThan(0);
  });

  test("a page that says nothing of itself has none", async () => {
    expect(kindOf(await parse(html(`<h1>The lock</h1>${paragraphs(0, 6)}`)))).toBeUndefined();
  });

  test("a mail is one", async () => {
    const mail = `From: Ada Weir <ada@lock.example>\r\nDate: Mon, 4 May 2026 09:00:00 +0000\r\nTo: all@lock.example\r\nSubject: The lock\r\n\r\n${sentences(0, 6).join("\r\n\r\n")}`;
    const bytes = new TextEncoder().encode(mail);
    expect(kindOf(await parseDocument({ bytes, name: "lock.eml" }))?.name).toBe("mail");
  });
});

const SHOP = html(
  `<main><h1>Brass lock handle</h1><p>49.00</p><button>Add to cart</button>
   <ul><li>Cast in one piece in the foundry at the basin.</li><li>Fits all gates built after 1931.</li></ul>${paragraphs(0, 2)}</main>
   <nav><a href="/handles">All handles</a></nav><footer>Lock Supplies Ltd, Basin Street 4</footer>`,
  data({ "@type": "Product", name: "Brass lock handle" }),
);
const LIST = html(
  `<h1>News of the lock</h1><ul>${sentences(0, 12)
    .map((text, at) => `<li><h3><a href="/news/${at}">${text.slice(0, 60)}</a></h3></li>`)
    .join("")}</ul><footer>Lock Supplies Ltd</footer>`,
);

describe("a page that is no article", () => {
  test("of a shop says what it sells to whoever asks, without the frame", async () => {
    const parsed = await parse(SHOP);
    expect(parsed.verdict).toBe("not-an-article");
    expect(kindOf(parsed)?.name).toBe("product");
    const { text } = "page" in parsed && parsed.page ? parsed.page.extraction : { text: "" };
    expect(text).toContain("Cast in one piece");
    expect(text).not.toMatch(/All handles|Basin Street/u);
  });

  test("of links says where they lead", async () => {
    const parsed = await parse(LIST);
    expect(parsed.verdict).toBe("not-an-article");
    expect(kindOf(parsed)?.name).toBe("listing");
    const text = "page" in parsed ? parsed.page?.extraction.text : undefined;
    for (const line of sentences(0, 12)) expect(text).toContain(line.slice(0, 59));
  });
});

const part = (number: number) =>
  `<section><h2>Offer ${number}</h2><div><p>Short line ${number} on gates.</p></div><ul><li>Gate ${number} in oak</li><li>Gate ${number} in steel, painted twice</li></ul></section>`;

describe("a page of several parts", () => {
  const parts = Array.from({ length: 12 }, (_, index) => part(index)).join("");
  const about = `<section><p>${sentence(1)} ${sentence(2)}</p></section>`;

  test("that nobody signed is read whole", async () => {
    const parsed = await parse(html(`<main><h1>Gates for every lock</h1>${about}${parts}</main>`));
    const text = "extraction" in parsed ? parsed.extraction.text : "";
    for (const number of [0, 5, 11]) expect(text).toContain(`Gate ${number} in steel`);
    expect(text).toContain(sentence(1));
  });
});

const goods = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<li><b>Kettle no. ${at + 1}</b> <span>€ ${at + 20}.00</span> <button>Add to cart</button></li>`,
  ).join("");

const shop = (head: string, count: number) =>
  readHtml(
    `<html lang="en"><head><title>Kettles</title>${head}</head><body><main><h1>Kettles</h1><ul>${goods(count)}</ul></main></body></html>`,
    {},
  );

describe("what is for sale", () => {
  test.each([
    ["listing", "many things", "", 6],
    ["product", "one thing", "", 1],
    [
      "product",
      "one thing by the page's word, with others below it",
      '<meta property="og:type" content="product">',
      6,
    ],
  ] as const)("is a %s where the page is about %s", (kind, _, head, count) => {
    const parsed = shop(head, count);
    expect(parsed).toMatchObject({
      verdict: "not-an-article",
      page: { extraction: { kind: { name: kind } } },
    });
  });
});
