import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { detectLanguage } from "../../src/text/detect-language.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { linkToText } from "../../src/briefing/show/sources.ts";
import { openChromium } from "../support/chromium.ts";
import { openNewsstand, type Newsstand } from "../support/newsstand.ts";

let browser: Browser | undefined;
let site: Newsstand;
beforeAll(async () => {
  browser = await openChromium();
  site = await openNewsstand();
});
afterAll(async () => {
  await browser?.close();
  await site.close();
});

const SAMPLES = new URL("../../samples/", import.meta.url);
const ODD =
  "State-of-the-art, cross-border trains - “fast & quiet” - will run on the re-opened, 100-km line.";
const THAI = "รัฐบาลประกาศว่าจะปิดสะพานเก่าเพื่อซ่อมแซมเป็นเวลาสิบสี่เดือนเริ่มตั้งแต่เดือนหน้าเป็นต้นไป";

/** A page on which each sentence is far below the one before. */
const page = (sentences: readonly string[]): string =>
  [
    "<!doctype html><body><div style='height:2000px'></div>",
    ...sentences.map(
      (text, at) =>
        `<p id="s${at}" style="margin:0 0 1500px">${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`,
    ),
  ].join("\n");

/** Every second one of the first sentences of a sample. */
async function sentencesOf(sample: string): Promise<string[]> {
  const text = await readFile(new URL(sample, SAMPLES), "utf8");
  const sentences = splitSentences(text, detectLanguage(text, "en")).map((one) => one.text);
  return sentences.slice(2, 12).filter((_, at) => at % 2 === 0);
}

/** For a sentence that is not found; on a busy machine a page takes long. */
const NEVER_MS = 60_000;

test.for([
  ["Japanese", () => sentencesOf("night-train.ja.txt")],
  ["Chinese", () => sentencesOf("tea-coop.zh.txt")],
  ["Korean", () => sentencesOf("korean-library.txt")],
  ["Arabic", () => sentencesOf("water-market.ar.txt")],
  ["Thai, and marks that a link uses itself", async () => [THAI, ODD]],
] as const)("a link leads to its sentence in a browser: %s", async ([name, load], context) => {
  if (browser === undefined) return context.skip("Chromium is not installed");
  const sentences = await load();
  site.put(`/${encodeURIComponent(name)}`, page(sentences));
  const missed: string[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const tab = await browser.newPage();
    tab.setDefaultTimeout(0);
    await tab.goto(linkToText(site.url(`/${encodeURIComponent(name)}`), sentence));
    const found = await tab
      .waitForFunction(
        (id) => {
          const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
          return window.scrollY > 0 && top >= -50 && top <= window.innerHeight;
        },
        `s${at}`,
        { timeout: NEVER_MS },
      )
      .catch(() => undefined);
    if (found === undefined) missed.push(sentence);
    await tab.close();
  }
  expect(missed).toEqual([]);
});
