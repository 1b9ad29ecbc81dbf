import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../src/article/parse.ts";
import {
  makeDocx,
  makeEpub,
  makePdf,
  wordParagraph,
  wordTable,
} from "../../fixtures/make-documents.ts";
import type { RawDocument } from "../../../src/domain/raw-document.ts";
import { saying } from "../../support/english.ts";

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/files/${name}`, import.meta.url));

async function read(document: Partial<RawDocument> & { bytes: Uint8Array }) {
  const parsed = await parseDocument(document);
  if (!("extraction" in parsed)) throw new Error(`${parsed.verdict}: ${parsed.reason.key}`);
  return {
    ...parsed.extraction,
    verdict: parsed.verdict,
    lines: parsed.extraction.text.split("\n"),
  };
}

const PARAGRAPHS = [
  "In the first month of the new timetable the harbour office counted 11,400 passengers after eight in the evening.",
  "The captains had to be convinced, and of the eleven who were asked seven said that they would rather retire.",
  "Whether the service survives its first winter will be known in May, when the subsidy is voted on again.",
];

describe("a PDF", () => {
  test("of two columns is read column by column, with title, byline and date, and nothing of its margins", async () => {
    const { title, byline, publishedAt, text, lines } = await read({
      bytes: fixture("two-columns.pdf"),
    });
    expect({ title, byline, publishedAt }).toEqual({
      title: "Night boats across the harbour",
      byline: "Tilda Mast",
      publishedAt: "2026-03-12",
    });
    expect(text).not.toMatch(/Harbour Review 2026|Tilda|12 March|^\d$/mu);
    // The source of the fixture, paragraph by paragraph, is the order in which it must be read.
    const source = fixture("two-columns.html")
      .toString("utf8")
      .replace(/<sup>.*?<\/sup>/gu, "");
    const written = [...source.matchAll(/<(?:h2|p)>(.*?)<\/(?:h2|p)>/gu)].map((match) => match[1]);
    expect(written).toHaveLength(15);
    expect(lines.filter((line) => written.includes(line))).toEqual(written);
  });

  test("keeps the hyphens of compounds and joins words that were cut", async () => {
    const { text } = await read({ bytes: fixture("two-columns.pdf") });
    expect(text).toContain("long-term contract");
    expect(text).not.toMatch(/\p{L}- \p{L}/u);
  });

  test("in Korean has its words whole where the text itself shows how they are written", async () => {
    const { title, text, language } = await read({ bytes: fixture("korean.pdf") });
    expect(language).toBe("ko");
    expect(title).toBe("가람시, 다음 달부터 도서관 일곱 곳 밤 열한 시까지 연다");
    expect(text).toContain(
      "시는 봄부터 가을까지 두 도서관에서 시범 운영을 했고, 도서관을 찾은 시민이",
    );
    expect(text).toContain("안전하게 만든다”고 말했다.");
  });

  test("that was scanned has no text, and says so", async () => {
    expect(await parseDocument({ bytes: fixture("scanned.pdf") })).toMatchObject({
      verdict: "no-text",
      reason: { key: "pdfWithoutText" },
    });
  });

  test("with running heads and page numbers loses them, and its paragraphs go on across pages", async () => {
    const words = PARAGRAPHS.join(" ").split(" ");
    const pages = [0, 1, 2].map((page) => [
      { text: `The Harbour Review, number ${page + 7}`, x: 60, y: 800, size: 9 },
      ...words
        .slice(page * 18, page * 18 + 18)
        .reduce<string[]>(
          (lines, word, at) =>
            at % 6 === 0 ? [...lines, word] : [...lines.slice(0, -1), `${lines.at(-1)} ${word}`],
          [],
        )
        .map((text, at) => ({ text, x: 60, y: 700 - at * 14, size: 11 })),
      { text: `- ${page + 1} -`, x: 290, y: 40, size: 9 },
    ]);
    const { text } = await read({ bytes: makePdf(pages) });
    expect(text.replaceAll("\n", " ")).toBe(words.slice(0, 54).join(" "));
  });

  test("that is locked, cut off or empty is refused for what it is", async () => {
    const pages = [[{ text: PARAGRAPHS.join(" "), x: 60, y: 700, size: 10 }]];
    const key = "00".repeat(32);
    const locked = makePdf(
      pages,
      `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>`,
    );
    expect(await parseDocument({ bytes: locked })).toMatchObject({
      verdict: "unsupported",
      reason: { key: "pdfLocked" },
    });
    expect(await parseDocument({ bytes: strToU8("%PDF-1.7\n%%EOF") })).toMatchObject({
      verdict: "unsupported",
    });
    expect(await parseDocument({ bytes: makePdf([[]]) })).toMatchObject({ verdict: "no-text" });
  });

  test("behind a link is read like any other, whatever type the server claims", async () => {
    const page = { bytes: fixture("two-columns.pdf"), url: "https://news.example/a", status: 200 };
    expect((await read({ ...page, contentType: "text/html" })).title).toBe(
      "Night boats across the harbour",
    );
  });
});

describe("a Word document", () => {
  test("is read with headings, lists, tables and notes, without captions", async () => {
    const bytes = makeDocx(
      [
        wordParagraph("Night boats across the harbour", "Title"),
        wordParagraph("By Tilda Mast"),
        wordParagraph("The first month", "Heading1"),
        ...PARAGRAPHS.map((text) => wordParagraph(text)),
        wordParagraph("Figure 1: A boat", "Caption"),
        wordTable([
          ["Month", "Passengers"],
          ["May", "11,400"],
        ]),
      ].join(""),
      "<dc:title>Template (1).dotx</dc:title><dc:creator>admin</dc:creator>",
    );
    const { title, byline, lines } = await read({ bytes, name: "report.docx" });
    expect(title).toBe("Night boats across the harbour");
    expect(byline).toBe("Tilda Mast");
    expect(lines).toEqual(["The first month", ...PARAGRAPHS, "Month | Passengers", "May | 11,400"]);
  });

  test("without styles takes its short first line for the title", async () => {
    const bytes = makeDocx(
      ["Night boats", ...PARAGRAPHS].map((text) => wordParagraph(text)).join(""),
    );
    expect(await read({ bytes })).toMatchObject({ title: "Night boats", lines: PARAGRAPHS });
  });

  test("that unpacks to more than any document is refused before it is unpacked", async () => {
    const bomb = makeDocx(wordParagraph("x"), "", {
      "word/footnotes.xml": new Uint8Array(60_000_000),
    });
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect(await parseDocument({ bytes: bomb })).toMatchObject({ verdict: "too-large" });
  });

  test("that lies about the size of its parts gets no more room than it declares", async () => {
    const bomb = makeDocx(wordParagraph("x".repeat(5_000_000)));
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at < bomb.byteLength - 30; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 4_000_000) {
        view.setUint32(at + 24, 100, true);
      }
    }
    expect(await parseDocument({ bytes: bomb })).toMatchObject({ verdict: "unsupported" });
  });
});

describe("an EPUB", () => {
  const metadata =
    "<dc:title>Night boats</dc:title><dc:creator>Tilda Mast</dc:creator><dc:publisher>Mole Press</dc:publisher><dc:language>en-GB</dc:language><dc:date>2026-03-12</dc:date>";

  test("is read in the order of its spine, without cover, contents and imprint", async () => {
    const bytes = makeEpub(
      [
        ["cover.xhtml", "<p>COVER</p>"],
        ["toc.xhtml", "<p>CONTENTS</p>"],
        ["two.xhtml", `<h1>The first month</h1><p>${PARAGRAPHS[0]}</p>`],
        [
          "one.xhtml",
          `<h1>The captains</h1><p>${PARAGRAPHS[1]}</p><blockquote><p>${PARAGRAPHS[2]}</p></blockquote>`,
        ],
        ["copyright.xhtml", "<p>IMPRINT</p>"],
      ],
      metadata,
    );
    expect(await read({ bytes, name: "boats.epub" })).toMatchObject({
      title: "Night boats",
      byline: "Tilda Mast",
      site: "Mole Press",
      language: "en",
      publishedAt: "2026-03-12",
      lines: ["The first month", PARAGRAPHS[0], "The captains", PARAGRAPHS[1], PARAGRAPHS[2]],
    });
  });

  test("without a package is damaged", async () => {
    const bytes = zipSync({
      mimetype: [strToU8("application/epub+zip"), { level: 0 }],
      "a.xhtml": strToU8("<p>x</p>"),
    });
    expect(await parseDocument({ bytes })).toMatchObject({ verdict: "unsupported" });
  });
});

/** The only part of a mail, with its headers. */
const part = (type: string, body: string) =>
  `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(body).toString("base64")}\r\n`;

describe("a mail", () => {
  const head = [
    "Received: from mail.example by mx.example; Thu, 12 Mar 2026 18:00:00 +0100",
    "From: Tilda Mast <tilda@paper.example>",
    "To: service@paper.example",
    "Subject: Fwd: Night boats across the harbour",
    "Date: Thu, 12 Mar 2026 17:59:58 +0100",
    "MIME-Version: 1.0",
  ];
  test("is read for its own words: no quoted mail, no signature, its subject for a title", async () => {
    const body = [
      PARAGRAPHS[0],
      `${PARAGRAPHS[1]} <https://paper.example/track?x=1>`,
      "-- \nTilda Mast\nThe Mole Courier",
      "On Wed, 11 Mar 2026 at 10:00, John Oar wrote:\n> An older mail that nobody needs to read again in this thread.",
    ].join("\n\n");
    const bytes = Buffer.from(`${head.join("\r\n")}\r\n${part("text/plain", body)}`);
    expect(await read({ bytes, name: "boats.eml" })).toMatchObject({
      title: "Night boats across the harbour",
      byline: "Tilda Mast",
      lines: PARAGRAPHS.slice(0, 2),
    });
  });

  test("that answers another as Outlook does is read for the answer alone", async () => {
    const quoted = `From: John Oar <john@paper.example>\nSent: Wednesday, 11 March 2026 10:00\nTo: Tilda Mast\nSubject: Boats\n\nAn older mail that nobody needs to read again in this thread.`;
    const bytes = Buffer.from(
      `${head.join("\r\n")}\r\n${part("text/plain", `${PARAGRAPHS.join("\n\n")}\n\n${quoted}`)}`,
    );
    expect((await read({ bytes, name: "boats.eml" })).lines).toEqual(PARAGRAPHS);
  });

  test("that hands another on, attached, is read for that one", async () => {
    const inner = `From: John Oar <john@paper.example>\r\nSubject: The boats\r\nDate: Wed, 11 Mar 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n${part("text/plain", PARAGRAPHS.join("\n\n"))}`;
    const bytes = Buffer.from(
      `${head.join("\r\n")}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nFor your information.\r\n--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename=boats.eml\r\n\r\n${inner}\r\n--b--\r\n`,
    );
    expect(await read({ bytes, name: "fwd.eml" })).toMatchObject({
      title: "The boats",
      byline: "John Oar",
      lines: PARAGRAPHS,
    });
  });

  test("of HTML alone is read as a page", async () => {
    const html = `<html><body><h1>Night boats</h1>${PARAGRAPHS.map((text) => `<p>${text} ${text}</p>`).join("")}</body></html>`;
    const bytes = Buffer.from(`${head.join("\r\n")}\r\n${part("text/html", html)}`);
    const { title, text } = await read({ bytes });
    expect(title).toBe("Night boats across the harbour");
    expect(text).toContain(PARAGRAPHS[1]);
  });
});

describe("Markdown and text", () => {
  test("front matter says what the text is, headings and lists stay, marks go", async () => {
    const source = `---\ntitle: Night boats\nauthor: [Tilda Mast, John Oar]\ndate: 2026-03-12\n---\n\n## The first month\n\n${PARAGRAPHS[0]?.replace("harbour office", "[harbour office](https://a.example)")}\n\n- **${PARAGRAPHS[1]}**\n\n> ${PARAGRAPHS[2]}\n\n| Month | Passengers |\n|---|---|\n| May | 11,400 |\n`;
    expect(await read({ bytes: strToU8(source), name: "boats.md" })).toMatchObject({
      title: "Night boats",
      byline: "Tilda Mast, John Oar",
      publishedAt: "2026-03-12",
      lines: ["The first month", ...PARAGRAPHS, "Month | Passengers", "May | 11,400"],
    });
  });

  test("a text file is read as if it had been pasted", async () => {
    const bytes = strToU8(["Night boats", ...PARAGRAPHS].join("\n\n"));
    expect(await read({ bytes, name: "boats.txt" })).toMatchObject({
      title: "Night boats",
      lines: PARAGRAPHS,
    });
  });

  test("a page saved with gzip is read as what it holds; gzip in gzip and bombs are refused", async () => {
    const bytes = gzipSync(["Night boats", ...PARAGRAPHS].join("\n\n"));
    expect(await read({ bytes, name: "boats.txt.gz" })).toMatchObject({
      title: "Night boats",
      lines: PARAGRAPHS,
    });
    expect(await parseDocument({ bytes: gzipSync(bytes) })).toMatchObject({ verdict: "too-large" });
    const bomb = gzipSync(Buffer.alloc(60_000_000));
    expect(await parseDocument({ bytes: bomb })).toMatchObject({ verdict: "too-large" });
  });
});

describe("what a file is shows in its bytes", () => {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  const text = strToU8(PARAGRAPHS.join("\n"));

  test.each([
    ["report.pdf", png, "unsupported", "a picture (PNG)"],
    ["report.pdf", zipSync({ "a.txt": text }), "unsupported", "an archive (ZIP)"],
    [
      "report.docx",
      Buffer.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...Array.from({ length: 600 }, () => 0),
      ]),
      "unsupported",
      "Office document of the old kind",
    ],
    ["song.mp3", Buffer.from(`fLaC${"x".repeat(200)}`), "unsupported", "a sound recording (FLAC)"],
    ["data.pdf", strToU8('{"a": [1, 2, 3]}'), "unsupported", "data (JSON)"],
    ["data.html", Buffer.from([1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3]), "unsupported", "a binary file"],
    [
      "feed.html",
      strToU8('<?xml version="1.0"?><rss version="2.0"><channel/></rss>'),
      "not-an-article",
      "a feed",
    ],
    [
      "other.xml",
      strToU8('<?xml version="1.0"?><config><a/></config>'),
      "unsupported",
      "an XML file",
    ],
    ["empty.pdf", new Uint8Array(), "no-text", "empty"],
    ["blank.txt", strToU8(" \n\n "), "no-text", "empty"],
  ])("%s, which is something else", async (name, bytes, verdict, says) => {
    const parsed = await parseDocument({ bytes, name });
    expect(parsed).toMatchObject({ verdict, reason: saying(says) });
  });

  test.each(["report.pdf", "report.docx", "page.html", "photo.png", "noname"])(
    "a text named %s is read as a text",
    async (name) => {
      expect(await read({ bytes: text, name, contentType: "application/pdf" })).toMatchObject({
        lines: PARAGRAPHS,
      });
    },
  );

  test("an error page is an error, whatever it is made of", async () => {
    expect(
      await parseDocument({ bytes: text, url: "https://a.example/", status: 404 }),
    ).toMatchObject({ verdict: "not-found" });
    expect(
      await parseDocument({ bytes: png, url: "https://a.example/", status: 410 }),
    ).toMatchObject({ verdict: "gone" });
  });
});
