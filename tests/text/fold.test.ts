import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, isVerbatim, squeeze } from "../../src/text/fold.ts";

test.each([
  ["quotation marks", "„Ja“ «oui» 「はい」 ‘yes’", '"Ja" "oui" "はい" \'yes\''],
  ["dashes", "2019–2024 — well‑known", "2019-2024 - well-known"],
  ["width", "ＡＢＣ　１２３", "ABC 123"],
  ["ligatures", "ﬁnal oﬀer", "final offer"],
  ["soft hyphens", "Donau\u00addampfer", "Donaudampfer"],
  ["spaces and line breaks", "  a\u00a0b\n\n c\t", "a b c"],
])("%s are no difference", (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("a folded text is folded", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

describe("a quote is verbatim", () => {
  const TEXT = "The mayor said: “We’ll close the bridge — for good.” Nobody asked why.";

  test.each([
    ["as it is", "We’ll close the bridge"],
    ["in other marks, case and spacing", "we'll  CLOSE the 'bridge' - for good"],
    ["with a stop of its own", "close the bridge — for good."],
    ["cut at its beginning", "...the bridge"],
  ])("%s", (_, quote) => {
    expect(isVerbatim(quote, TEXT)).toBe(true);
  });

  test.each([
    ["with another word", "We’ll shut the bridge"],
    ["with a word left out", "We’ll close bridge"],
    ["when it is nothing", ""],
    ["when it is marks alone", "“…”"],
  ])("not %s", (_, quote) => {
    expect(isVerbatim(quote, TEXT)).toBe(false);
  });
});

test("squeezed, a text has neither spaces nor quotation marks nor capitals", () => {
  expect(squeeze("„Die Brücke“ ist ZU")).toBe("diebrückeistzu");
});
