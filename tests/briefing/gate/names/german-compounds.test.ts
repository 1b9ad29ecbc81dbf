import { expect, test } from "vitest";
import { passageOf } from "../../../../src/briefing/evidence/evidence.ts";
import { hasPartOf } from "../../../../src/briefing/gate/names/german-nouns.ts";

const text = passageOf("Die Bäckerei verkauft Kirschkuchen und Erdbeertorten.", "de");

test.each([
  ["Pflaumenkuchen", true],
  ["Himbeertorten", true],
  ["Birnbaum", false],
  ["Lindenau", false],
])("%s is another compound of a part that the text has: %s", (noun, isThere) => {
  expect(hasPartOf(text, noun)).toBe(isThere);
});
