import { expect, test } from "vitest";
import { isTooWide } from "../../../src/briefing/gate/claims/scope.ts";

const isWide = (language: string, source: string, statement: string): boolean =>
  isTooWide(statement, source, source, language);

test.each([
  ["en", "the four mills share one weir.", "all four mills use the weir."],
  ["de", "die vier mühlen teilen ein wehr.", "alle vier mühlen nutzen das wehr."],
  ["fr", "les quatre moulins partagent un barrage.", "tous quatre moulins usent du barrage."],
])("so many as there are may be called all (%s)", (language, source, statement) => {
  expect(isWide(language, source, statement)).toBe(false);
});

test.each([
  ["en", "three of the four mills share a weir.", "all four mills use the weir."],
  ["en", "some mills share a weir.", "all mills use the weir."],
  ["de", "drei der vier mühlen teilen ein wehr.", "alle vier mühlen nutzen das wehr."],
  ["ko", "방앗간 두 곳이 3월에 둑을 썼다.", "방앗간 모두 3월에 둑을 썼다."],
])("but no part of them (%s): %s", (language, source, statement) => {
  expect(isWide(language, source, statement)).toBe(true);
});
