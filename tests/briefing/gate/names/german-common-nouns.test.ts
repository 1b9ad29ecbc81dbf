import { expect, test } from "vitest";
import { isCommonNoun } from "../../../../src/briefing/gate/names/german-nouns.ts";

test.each([
  "Ursache",
  "Ursachen",
  "Angaben",
  "Anteile",
  "Anteils",
  "Antworten",
  "Ämter",
  "Aufgaben",
])("%s is a noun that any paraphrase may bring in", (noun) => {
  expect(isCommonNoun(noun)).toBe(true);
});

test.each(["Thalbach", "Oberkessel", "Adamek"])("%s is none", (name) => {
  expect(isCommonNoun(name)).toBe(false);
});
