import { describe, expect, test } from "vitest";
import { readHtml } from "../../../src/article/html/read-html.ts";

const TEXT = [
  "The harbour office moved its night boats to the eastern quay in March, after two winters of complaints about the noise.",
  "Crews now sail an hour earlier, and the last boat waits until the train from the valley has arrived at the station.",
  "“Nobody asked us whether we sleep by day,” said Runa Holt, who steers the smallest of the three boats of the harbour.",
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("");
const page = (behind: string, texts = TEXT) =>
  `<html><head><title>Night boats</title></head><body><article><h1>Night boats move to the eastern quay</h1><div>${paragraphs(texts)}</div>${behind}</article></body></html>`;
const read = (html: string) => readHtml(html, { url: "https://paper.example/boats" });

describe("an offer behind the last paragraph is a wall in any language, by its shape", () => {
  test.each([
    ["a price for a period", "<h3>The whole story</h3><p>Only $2 a week</p><a>Choose a plan</a>"],
    ["in Italian", "<h3>Il testo intero</h3><p>1 € al mese per un anno</p><a>Scegli</a>"],
    ["in Norwegian", "<p>Hele saken</p><p>9 kr i 4 uker</p><a>Velg</a>"],
    ["a free period", "<p>Sie wollen alles wissen?</p><p>14 Tage gratis</p><a>Weiter</a>"],
    ["with a question to those who have paid", "<p>3 € por mes</p><p>¿Ya tiene una cuenta?</p>"],
  ])("%s", (_, offer) => {
    const parsed = read(page(`<div>${offer}</div>`));
    expect(parsed).toMatchObject({
      verdict: "partial",
      evidence: [expect.stringContaining("offers")],
      extraction: { text: TEXT.join("\n") },
    });
  });
});

describe("is none", () => {
  const whole = {
    verdict: "ok",
    extraction: { text: expect.stringContaining("smallest of the three") },
  };
  test.each([
    ["a letter", "<p>Our newsletter, once a week, 2 € a month</p><a>Sign up</a>"],
    ["a gift", "<p>Support us with 5 € a month</p><a>Give</a>"],
    ["an invitation to comment", "<p>To comment, take the trial for 14 days</p><a>Go</a>"],
    ["a price that is told", "<p>The ticket costs 5 € a day.</p>"],
    ["an invitation without terms", "<p>Subscribe to our paper</p><a>Subscribe</a>"],
  ])("%s", (_, box) => {
    expect(read(page(`<div>${box}</div>`))).toMatchObject(whole);
  });

  test("what more paragraphs of the article follow", () => {
    const offer = "<div><p>Only 2 € a week</p><a>Choose</a></div>";
    expect(
      read(page(`${offer}${paragraphs(TEXT.map((text) => text.replace("The", "One")))}`)),
    ).toMatchObject({
      verdict: "ok",
    });
  });
});

test("what a report quotes of walls is no wall", () => {
  const quoted =
    "“Subscribe to continue reading” will be shown after five articles, the editor said on Monday.";
  expect(read(page("", [...TEXT, quoted]))).toMatchObject({
    verdict: "ok",
    extraction: { text: expect.stringContaining("after five articles") },
  });
});

test("a prompt for more of the same is not in the way of this article", () => {
  const invited = page("").replace(
    "</body>",
    "<div><h3>Subscribe to read more like this</h3></div></body>",
  );
  expect(read(invited)).toMatchObject({ verdict: "ok" });
});
