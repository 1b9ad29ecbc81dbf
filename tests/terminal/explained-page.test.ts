import { expect, test } from "vitest";
import type { Parsed } from "../../src/domain/article.ts";
import { explainedPage } from "../../src/terminal/explained-page.ts";
import { firstWords } from "../../src/terminal/print-steps.ts";

const parsed: Parsed = {
  verdict: "no-text",
  reason: { key: "noText" },
  evidence: ["3 words"],
};
const traced = (html: string) => ({
  document: { bytes: new TextEncoder().encode(html), contentType: "text/html" },
  parsed,
  steps: [{ did: "left out", rule: "a rule", lines: ["<b>bold</b> & more"] }] as const,
});

test("the steps are written as text, whatever is in them", () => {
  const page = explainedPage([traced("<p>Hello</p>")]);
  expect(page).toContain("left out: a rule (1)");
  expect(page).toContain("&lt;b&gt;bold&lt;/b&gt; &amp; more");
  expect(page).toContain("no-text · 3 words");
});

test("the page beside them runs no scripts and loads nothing", () => {
  const page = explainedPage([traced(`<p title="a">Hello</p><script>alert(1)</script>`)]);
  expect(page).toContain(`<iframe sandbox=""`);
  expect(page).toContain("default-src &amp;apos;none&amp;apos;".replaceAll("&amp;apos;", "'"));
  expect(page).not.toContain("<script>");
  expect(page).toContain("&lt;p title=&quot;a&quot;&gt;Hello");
});

test("what is no text is drawn as an empty frame", () => {
  expect(explainedPage([traced("%PDF\0binary")])).not.toContain("binary");
});

test("first words are cut between words", () => {
  expect(firstWords("short")).toBe("short");
  const cut = firstWords("a line of many words ".repeat(6).trim());
  expect(cut).toMatch(/^(?:a line of many words )+.* …$/u);
  expect(cut.length).toBeLessThan(70);
  expect(firstWords("字".repeat(90))).toBe(`${"字".repeat(60)} …`);
});
