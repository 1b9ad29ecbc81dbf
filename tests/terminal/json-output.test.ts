import { describe, expect, test } from "vitest";
import type { Article } from "../../src/domain/article.ts";
import { readRecord } from "../../src/terminal/json-output.ts";

const ARTICLE: Article = {
  id: "a",
  title: "The night ferry",
  language: "en",
  text: "It sails at ten.",
  sentences: [{ text: "It sails at ten.", start: 0, end: 16 }],
  source: "file",
  verdict: "ok",
  readShare: 1,
  readAt: 0,
};
const recordOf = (more: Partial<Article>) => {
  const article = { ...ARTICLE, ...more };
  return readRecord("ferry.html", { verdict: article.verdict, article, evidence: [] });
};

describe("a reading as programs get it", () => {
  test("has its verdict and its text", () => {
    expect(recordOf({})).toMatchObject({
      input: "ferry.html",
      verdict: "ok",
      reason: undefined,
      article: { text: "It sails at ten.", sentences: ["It sails at ten."] },
    });
  });

  test("says why it is a part", () => {
    const part = recordOf({ verdict: "partial", partialBecause: { key: "partPaywall" } });
    expect(part).toMatchObject({ verdict: "partial", reason: "paywall" });
  });

  test("calls a page that leads to others no article, and gives its text all the same", () => {
    const list = recordOf({ kind: { name: "listing", evidence: ["12 lines"] } });
    expect(list.verdict).toBe("not-an-article");
    expect(list.reason).toMatch(/list/);
    expect(list.article?.text).toBe("It sails at ten.");
  });

  test.each(["product", "documentation", "article"] as const)("leaves a %s what it is", (name) => {
    expect(recordOf({ kind: { name, evidence: [] } }).verdict).toBe("ok");
  });

  test("of nothing has the reason", () => {
    expect(
      readRecord("x.html", {
        verdict: "gone",
        reason: { key: "pageTakenDown" },
        evidence: ["status 410"],
      }),
    ).toMatchObject({ verdict: "gone", reason: expect.any(String), evidence: ["status 410"] });
  });
});
