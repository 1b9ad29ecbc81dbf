import { describe, expect, test } from "vitest";
import { readHtml } from "../../../src/article/html/read-html.ts";
import { BOT_CHECKS } from "../../fixtures/pages/bot-checks.ts";
import { NON_ARTICLES } from "../../fixtures/pages/non-articles.ts";
import { CONSENT_WALLS, ERRORS, SIGN_INS } from "../../fixtures/pages/other-walls.ts";
import type { PageCase } from "../../fixtures/pages/parts.ts";
import { PAYWALLS, SIGN_INS_IN_ARTICLES } from "../../fixtures/pages/paywalls.ts";

const WALLS: readonly PageCase[] = [
  ...BOT_CHECKS,
  ...PAYWALLS,
  ...SIGN_INS_IN_ARTICLES,
  ...CONSENT_WALLS,
  ...SIGN_INS,
  ...ERRORS,
  ...NON_ARTICLES,
];

const read = ({ html, url, status }: PageCase) => readHtml(html, { url, status });

describe("walls, errors and pages that are no articles", () => {
  test.each(WALLS.map((page) => [page.name, page] as const))("%s", (_, page) => {
    const parsed = read(page);
    expect([page.verdict].flat()).toContain(parsed.verdict);
  });
});
