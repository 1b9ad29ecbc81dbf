import { expect, test } from "vitest";
import type { Extraction, Parsed } from "../../src/domain/article.ts";
import { packParsed, unpackParsed } from "../../src/parsing/packed-parsed.ts";

const text = "The pier was closed on Friday. It opens again in May.";
const extraction: Extraction = {
  title: "The pier",
  language: "en",
  text,
  sentences: [
    { text: text.slice(0, 30), start: 0, end: 30 },
    { text: text.slice(31), start: 31, end: 53 },
  ],
  contributions: [{ speaker: "Ada", start: 0, end: 30 }],
};
const read = { verdict: "ok", extraction, readShare: 1, evidence: ["prose"] } as const;

const PARSED: readonly (readonly [string, Parsed])[] = [
  ["a text", read],
  ["a text that is read in part", { ...read, verdict: "partial", readShare: 0.4 }],
  ["the first of several pages", { ...read, furtherPages: ["https://paper.example/2"] }],
  ["a text without sentences", { ...read, extraction: { ...extraction, sentences: [] } }],
  [
    "a text whose sentences are not its own",
    { ...read, extraction: { ...extraction, sentences: [{ text: "No.", start: 0, end: 3 }] } },
  ],
  ["a refusal", { verdict: "no-text", reason: { key: "documentDamaged" }, evidence: [] }],
  [
    "a refusal with the page that it is about",
    {
      verdict: "not-an-article",
      reason: { key: "documentDamaged" },
      evidence: ["a list"],
      page: read,
    },
  ],
];

test.each(PARSED)("%s comes back as it was sent", (_, parsed) => {
  expect(unpackParsed(structuredClone(packParsed(parsed)))).toEqual(parsed);
});

test("a text is sent once, without its sentences", () => {
  expect(JSON.stringify(packParsed(read)).split("It opens again")).toHaveLength(2);
});
