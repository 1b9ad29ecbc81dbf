import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Source } from "../../../src/domain/article.ts";
import { sourceName } from "../../../src/flows/brief/source-name.ts";

const link = (url: string): Source => ({ kind: "link", url });
const PERMALINK = "https://acme.slack.com/archives/C1/p1790000000000100";

test.each<[string, Source, string]>([
  ["a link, by its host and path", link("https://news.example/talks/1"), "news.example/talks/1"],
  [
    "a link, without what says who reads it",
    link("https://ada:secret@news.example/talks?reader=ada&token=1#part"),
    "news.example/talks",
  ],
  ["a link with a port", link("http://intranet.example:8080/a"), "intranet.example:8080/a"],
  ["what is no address, as it is", link("news"), "news"],
  ["a file, by its name", { kind: "file", fileId: "F1", name: "report.pdf" }, "report.pdf"],
  ["a text, by its beginning", { kind: "text", text: "It rains." }, "It rains."],
  [
    "a message, by its address",
    { kind: "message", channel: "C1", ts: "1.1", url: PERMALINK },
    PERMALINK,
  ],
])("%s", (_, source, name) => {
  expect(sourceName(source)).toBe(name);
});

test.each([
  [80, 80, false],
  [81, 80, true],
  [5_000, 80, true],
])("a name of %i characters has %i, cut: %s", (length, shown, isCut) => {
  const name = sourceName({ kind: "text", text: "x".repeat(length) });
  expect([name.length, name.endsWith("…")]).toEqual([shown, isCut]);
});

test("no name is longer than people read, nor holds a query, whatever was posted", () => {
  const property = fc.property(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    (url) => {
      const name = sourceName(link(url));
      expect(name.length).toBeLessThanOrEqual(80);
      expect(name).not.toMatch(/[?#]/u);
    },
  );
  fc.assert(property);
});
