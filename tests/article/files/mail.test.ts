import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../src/article/parse.ts";
import { mailLayers } from "../../../src/article/files/mail-layers.ts";
import type { Extraction } from "../../../src/domain/article.ts";

const ARTICLE = [
  "The harbour office moved its night boats to the eastern quay in March, after two winters of complaints about noise.",
  "Crews now sail an hour earlier, and the last boat waits until the train from the valley has arrived.",
  "“Nobody asked us whether we sleep by day,” said Runa Holt, who steers the smallest of the three boats.",
  "The council has set aside 40,000 crowns for a shelter, which is to stand before the first frost.",
];
const TEXT = ARTICLE.join("\n\n");
const OUTER = [
  "From: Tilda Mast <tilda@paper.example>",
  "To: desk@paper.example",
  "Date: Thu, 12 Mar 2026 17:59:58 +0100",
  "MIME-Version: 1.0",
];

async function read(mail: string): Promise<Extraction> {
  const parsed = await parseDocument({ bytes: Buffer.from(mail), name: "mail.eml" });
  if (!("extraction" in parsed))
    throw new Error(`${parsed.verdict}: ${parsed.evidence.join(", ")}`);
  return parsed.extraction;
}

const mail = (subject: string, body: string, type = "text/plain") =>
  [...OUTER, `Subject: ${subject}`, `Content-Type: ${type}; charset=utf-8`, "", body].join("\r\n");

describe("a mail that is handed on is the article, with author and date of its own head", () => {
  const head = [
    "From: Runa Holt <runa@boats.example>",
    "Date: Tue, Mar 10, 2026 at 6:12 PM",
    "Subject: What the boats cost",
    "To: Tilda Mast <tilda@paper.example>",
  ];
  const outlook = [
    "Von: Runa Holt",
    "Gesendet: Dienstag, 10. März 2026 18:12",
    "An: Tilda Mast",
    "Betreff: What the boats cost",
  ];
  const comment = "Dear all, have a look at this one, I think that it is for Friday.\nTilda";
  test.each([
    [
      "below a line of dashes",
      `FYI\n\n---------- Forwarded message ---------\n${head.join("\n")}\n\n${TEXT}`,
    ],
    ["below a comment, as Outlook does", `${comment}\n\n${outlook.join("\n")}\n\n${TEXT}`],
    [
      "behind bars",
      `\n> Begin forwarded message:\n>\n${[...head, "", ...TEXT.split("\n")].map((line) => `> ${line}`).join("\n")}`,
    ],
  ])("%s", async (_, body) => {
    expect(await read(mail("Fwd: What the boats cost", body))).toMatchObject({
      title: "What the boats cost",
      byline: "Runa Holt",
      publishedAt: expect.stringMatching(/^2026-03-10/),
      text: ARTICLE.join("\n"),
    });
  });

  test("in HTML", async () => {
    const quote = `<div>FYI</div><br><div class="quote">---------- Forwarded message ---------<br>${head.join("<br>").replace(/<runa.*?>|<tilda.*?>/g, "")}<br></div><br><div>${ARTICLE.join("<br><br>")}</div>`;
    expect(await read(mail("Fwd: What the boats cost", quote, "text/html"))).toMatchObject({
      byline: "Runa Holt",
      publishedAt: "2026-03-10T18:12:00",
      text: ARTICLE.join("\n"),
    });
  });
});

test("an answer is read for what its writer says, however long the mail below it", async () => {
  const own = `${ARTICLE[0] ?? ""} ${ARTICLE[1] ?? ""}`;
  const below = `From: Runa Holt\nSent: Tuesday, March 10, 2026 6:12 PM\nSubject: Boats\n\n${TEXT}\n\n${TEXT}`;
  expect(await read(mail("Re: Boats", `${own}\n\n${below}`))).toMatchObject({
    byline: "Tilda Mast",
    text: own,
  });
});

test("words that an HTML answer quotes are not its writer's", async () => {
  const html = `<div>${ARTICLE[0] ?? ""} ${ARTICLE[3] ?? ""}</div><div class="quote">On Tue, 10 Mar 2026 at 18:12, Runa Holt wrote:<br></div><blockquote><p>${ARTICLE[1] ?? ""}</p><p>${ARTICLE[2] ?? ""}</p></blockquote>`;
  const { text } = await read(mail("Re: Boats", html, "text/html"));
  expect(text).toContain("harbour office");
  expect(text).not.toContain("Crews now sail");
});

/** A note with a document attached. */
const multipart = (type: string, disposition: string, content: string) =>
  [
    ...OUTER,
    "Subject: Release",
    "Content-Type: multipart/mixed; boundary=b",
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "Please find our release attached.",
    "--b",
    `Content-Type: ${type}`,
    ...(disposition === "" ? [] : [`Content-Disposition: ${disposition}`]),
    "",
    content,
    "--b--",
    "",
  ].join("\r\n");

describe("what is attached to a note", () => {
  test("is the article: a page", async () => {
    const page = `<html><body><h1>Night boats</h1>${ARTICLE.map((line) => `<p>${line}</p>`).join("")}</body></html>`;
    const { title, text } = await read(
      multipart("text/html; name=release.html", "attachment; filename=release.html", page),
    );
    expect(title).toBe("Night boats");
    expect(text).toContain("smallest of the three boats");
  });

  test("is the article: a mail without a disposition", async () => {
    const inner = `From: Runa Holt <runa@boats.example>\r\nSubject: What the boats cost\r\nDate: Tue, 10 Mar 2026 18:12:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${TEXT}`;
    expect(await read(multipart("message/rfc822", "", inner))).toMatchObject({
      title: "What the boats cost",
      byline: "Runa Holt",
    });
  });
});

describe("what nobody wrote goes", () => {
  test.each([
    [
      "a legal notice with the sender's card above",
      "Tilda Mast\nHead of Desk\nM +00 555 0100\n\nThis message is confidential; if you are not the intended recipient, please delete it.",
    ],
    ["how to leave a list", "You are receiving this newsletter because you signed up. Unsubscribe"],
    [
      "the same in German",
      "Sie erhalten diesen Newsletter, weil Sie ihn bestellt haben. Newsletter abbestellen",
    ],
  ])("%s", async (_, tail) => {
    expect((await read(mail("Boats", `${TEXT}\n\n${tail}`))).text).toBe(ARTICLE.join("\n"));
  });

  test("a table for the layout makes no rows", async () => {
    const cell = `<tr><td><h2>Night boats</h2><p>${ARTICLE[0] ?? ""}</p></td></tr>`;
    const rest = ARTICLE.slice(1)
      .map((line) => `<tr><td><p>${line}</p></td></tr>`)
      .join("");
    const { sentences } = await read(
      mail("Weekly", `<table role="presentation">${cell}${rest}</table>`, "text/html"),
    );
    expect(sentences.map(({ text }) => text)).toContain(ARTICLE[0]);
  });
});

test("a mail of a mailbox is a mail", async () => {
  const stored = `From tilda@paper.example Thu Mar 12 17:59:58 2026\r\n${mail("Boats", TEXT)}`;
  expect(await read(stored)).toMatchObject({ title: "Boats", byline: "Tilda Mast" });
});

test("a page that a browser saved in one file is that page, whatever its name", async () => {
  const page = `<html><head><title>Night boats</title></head><body><article><h1>Night boats</h1><p class="byline">By Runa Holt</p>${ARTICLE.map((line) => `<p>${line}</p>`).join("")}</article></body></html>`;
  const saved = [
    "From: <Saved by a browser>",
    "Snapshot-Content-Location: https://paper.example/boats",
    "Subject: Night boats",
    "Date: Thu, 12 Mar 2026 17:59:58 -0000",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; type="text/html"; boundary=b',
    "",
    "--b",
    "Content-Type: text/html; charset=utf-8",
    "Content-Location: https://paper.example/boats",
    "",
    page,
    "--b--",
    "",
  ].join("\r\n");
  const parsed = await parseDocument({ bytes: Buffer.from(saved), name: "boats.mhtml" });
  expect(parsed).toMatchObject({ extraction: { title: "Night boats", byline: "Runa Holt" } });
});

test("lines of labels that name no sender are text", () => {
  const text = "Ingredients: plums\nTime: an hour\n\nBake it.";
  expect(mailLayers(text)).toEqual([{ body: text }]);
});
