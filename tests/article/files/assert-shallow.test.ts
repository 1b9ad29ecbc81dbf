import { describe, expect, test } from "vitest";
import { assertMoreThanTags } from "../../../src/article/files/assert-more-than-tags.ts";
import { assertShallow, assertShallowMarkdown } from "../../../src/article/files/assert-shallow.ts";
import { DocumentTooLargeError } from "../../../src/article/files/document-errors.ts";
import { parseDocument } from "../../../src/article/parse.ts";
import { makeDocx, makeEpub } from "../../fixtures/make-documents.ts";

const DEEP = 5_000;
const nested = (tag: string, depth = DEEP): string =>
  `${`<${tag}>`.repeat(depth)}x${`</${tag}>`.repeat(depth)}`;

describe("markup that nests without end is known before it is parsed", () => {
  test.each([
    ["elements in each other", nested("div")],
    ["elements that nothing closes", "<blockquote>".repeat(DEEP)],
    ["elements with attributes", `<a:b c="d">`.repeat(DEEP)],
    ["elements in capitals", nested("DIV")],
    ["some that close and more that do not", "<i><b></b>".repeat(DEEP)],
  ])("%s", (_, markup) => expect(() => assertShallow(markup)).toThrow(DocumentTooLargeError));

  test.each([
    ["many elements side by side", "<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(DEEP)],
    ["elements that hold nothing", `<img src="a"><br><w:tab/>`.repeat(DEEP)],
    ["paragraphs that HTML closes by itself", "<p>x<li>y<td>z".repeat(DEEP)],
    ["more ends than beginnings", "</div>".repeat(DEEP)],
    ["the depth of a long book", nested("section", 60)],
    ["signs that are no tags", "1 < 2 > 0 <- ".repeat(DEEP)],
    ["nothing", ""],
  ])("%s is no such thing", (_, markup) => expect(() => assertShallow(markup)).not.toThrow());

  test.each([
    ["quotations", `${">".repeat(DEEP)} x`],
    ["quotations with spaces", `a\n\n${"> ".repeat(DEEP)}x`],
    ["lists on one line", `${"- ".repeat(DEEP)}x`],
    ["numbered lists on one line", `${"1. ".repeat(DEEP)}x`],
    [
      "lists by their indents",
      Array.from({ length: 900 }, (_, n) => `${" ".repeat(2 * n)}- a`).join("\n"),
    ],
  ])("Markdown: %s", (_, source) =>
    expect(() => assertShallowMarkdown(source)).toThrow(DocumentTooLargeError),
  );

  test.each([
    ["a mail that was answered twenty times", `${">".repeat(20)} yes`],
    ["a rule", "-".repeat(DEEP)],
    ["a rule with spaces", "- - -"],
    ["a long list", "- a\n".repeat(DEEP)],
    ["code that is indented far", `${" ".repeat(900)}x = 1`],
  ])("Markdown: %s is no such thing", (_, source) =>
    expect(() => assertShallowMarkdown(source)).not.toThrow(),
  );
});

describe("a page of tags alone is known before a tree is built of it", () => {
  test.each([
    ["paragraphs without text", "<p>".repeat(30_000)],
    ["boxes in boxes", "<div><p>".repeat(15_000)],
    ["a text behind them", `${"<b>".repeat(30_000)}${"A sentence of ours. ".repeat(50)}`],
  ])("%s", (_, html) => expect(() => assertMoreThanTags(html)).toThrow(DocumentTooLargeError));

  test.each([
    ["a table of digits", "<tr><td>5</td><td>7</td></tr>".repeat(6_000)],
    ["a small page of tags", "<div>".repeat(1_000)],
    ["a long text", "<p>A sentence of ours.</p>".repeat(30_000)],
    ["a tag that nothing closes", `<${"a ".repeat(60_000)}`],
    ["nothing", ""],
  ])("%s is read", (_, html) => expect(() => assertMoreThanTags(html)).not.toThrow());
});

describe("small files that unpack to depths without end are refused", () => {
  test.each([
    ["a Word document", { bytes: makeDocx(nested("w:p", 100_000)), name: "a.docx" }],
    [
      "a book",
      { bytes: makeEpub([["a.xhtml", nested("blockquote", 100_000)]], ""), name: "a.epub" },
    ],
    ["Markdown", { bytes: Buffer.from(`# A\n\n## B\n\n${">".repeat(100_000)} x`), name: "a.md" }],
    ["a page", { bytes: Buffer.from(`<html><body>${"<p>".repeat(100_000)}`) }],
  ])("%s", async (_, document) => {
    expect(await parseDocument(document)).toMatchObject({
      verdict: "too-large",
      reason: { key: "documentTooLarge" },
    });
  });
});
