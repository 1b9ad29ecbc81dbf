import { describe, expect, test } from "vitest";
import { readHtml } from "../../../src/article/html/read-html.ts";
import { DRESSED_PAGES } from "../../fixtures/pages/dressed-pages.ts";
import { BOT_CHECKS } from "../../fixtures/pages/bot-checks.ts";
import { HARD_ARTICLES, HARD_WALLS } from "../../fixtures/pages/mixed-cases.ts";
import { NON_ARTICLES } from "../../fixtures/pages/non-articles.ts";
import { CONSENT_WALLS, ERRORS, SIGN_INS } from "../../fixtures/pages/other-walls.ts";
import type { PageCase } from "../../fixtures/pages/parts.ts";
import { PLAIN_PAGES } from "../../fixtures/pages/plain-pages.ts";
import { PAYWALLS, SIGN_INS_IN_ARTICLES } from "../../fixtures/pages/paywalls.ts";
import { english } from "../../support/english.ts";

const WALLS: readonly PageCase[] = [
  ...BOT_CHECKS,
  ...PAYWALLS,
  ...SIGN_INS_IN_ARTICLES,
  ...CONSENT_WALLS,
  ...SIGN_INS,
  ...ERRORS,
  ...NON_ARTICLES,
  ...HARD_WALLS,
  ...[...PLAIN_PAGES, ...DRESSED_PAGES].filter(({ verdict }) => verdict !== "ok"),
];

const read = ({ html, url, status }: PageCase) => readHtml(html, { url, status });

describe("walls, errors and pages that are no articles", () => {
  test.each(WALLS.map((page) => [page.name, page] as const))("%s", (_, page) => {
    const parsed = read(page);
    expect([page.verdict].flat()).toContain(parsed.verdict);
  });
});

const ARTICLES = [
  ...HARD_ARTICLES,
  ...[...PLAIN_PAGES, ...DRESSED_PAGES].filter(({ verdict }) => verdict === "ok"),
];

describe("articles with something of a wall about them, or nothing of an article's markup", () => {
  test.each(ARTICLES.map((page) => [page.name, page] as const))("%s", (_, page) => {
    const parsed = read(page);
    expect([parsed.verdict, parsed.evidence]).toEqual(["ok", []]);
  });
});

test("no wall is briefed: only beginnings of articles come with a text", () => {
  const briefed = WALLS.filter((page) => "extraction" in read(page)).map(({ verdict }) =>
    [verdict].flat(),
  );
  expect(briefed.length).toBeGreaterThan(5);
  for (const expected of briefed) expect(expected).toContain("partial");
});

test("a beginning is given without the wall behind it", () => {
  const beginnings = WALLS.map(read).filter((parsed) => parsed.verdict === "partial");
  expect(beginnings.length).toBeGreaterThan(5);
  for (const parsed of beginnings) {
    if (!("extraction" in parsed)) continue;
    expect(english(parsed.partialBecause)).toMatch(/^(?:paywall|sign-in)$/);
    expect(parsed.extraction.text).not.toMatch(/subscri|abonn|weiterlesen|会員|log in/i);
    expect(parsed.readShare).toBeLessThanOrEqual(0.5);
  }
});
