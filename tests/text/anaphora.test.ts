import { expect, test } from "vitest";
import { pointsBeyond } from "../../src/text/anaphora.ts";

test.each([
  ["en", "She said it would rain."],
  ["en", "2. Ferries: cheaper than bridges."],
  ["en", "Account executive"],
  ["de", "Er wohnt in Harwick."],
  ["fr", "Elle habite à Lyon."],
  ["es", "Vive en Sevilla."],
  ["ko", "서울에 산다."],
])("(%s) its neighbours say who is meant: %s", (language, sentence) => {
  expect(pointsBeyond(sentence, language)).toBe(true);
});

test.each([
  ["en", "Halvorsen said the ferry stays."],
  ["de", "Halvorsen sagt, die Fähre bleibt.”"],
  ["fr", "Halvorsen garde le ferry."],
])("(%s) it says who is meant: %s", (language, sentence) => {
  expect(pointsBeyond(sentence, language)).toBe(false);
});
