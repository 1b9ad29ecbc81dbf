import { expect, test } from "vitest";
import { adviceFor } from "../../src/phrasing/advice.ts";
import { Verdict, type RefusedVerdict } from "../../src/domain/article.ts";
import { english } from "../support/english.ts";

const REFUSED = Verdict.options.filter(
  (verdict): verdict is RefusedVerdict => verdict !== "ok" && verdict !== "partial",
);

test.each(REFUSED)("after %s comes one sentence with a way to go on", (verdict) => {
  const { sentence, nextSteps } = adviceFor(verdict);
  expect(english(sentence)).toMatch(/^[A-Z][^!?]*\.$/u);
  expect(nextSteps.length).toBeGreaterThan(0);
  expect(new Set(nextSteps).size).toBe(nextSteps.length);
});

test("what may be different in a moment can be tried again, what will not be cannot", () => {
  expect(adviceFor("timeout").nextSteps).toContain("retry");
  expect(adviceFor("server-error").nextSteps).toContain("retry");
  expect(adviceFor("unsupported").nextSteps).not.toContain("retry");
  expect(adviceFor("blocked").nextSteps).not.toContain("retry");
});
