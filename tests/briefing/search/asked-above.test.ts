import { describe, expect, test } from "vitest";
import { isAskedAbove } from "../../../src/briefing/search/asked-above.ts";
import { indexPassages } from "../../../src/briefing/search/passages.ts";
import { readQuestion } from "../../../src/briefing/search/query/query.ts";

const INTERVIEWS = {
  en: [
    "Marta Iversen has built boats since she was twelve.",
    "How long did the first hull take?",
    "Eleven weeks.",
    "And the varnish?",
    "Nobody teaches that any more.",
  ],
  de: [
    "Marta Iversen baut Boote, seit sie zwölf ist.",
    "Wie lange dauerte der Rumpf?",
    "Elf Wochen.",
    "Und der Lack?",
    "Das lehrt heute keiner mehr.",
  ],
} as const;

describe.each(Object.entries(INTERVIEWS))("an interview in %s", (language, texts) => {
  const found = (question: string) =>
    indexPassages(
      texts.map((text) => ({ text })),
      language,
    ).find(question);

  test("a short answer is stated by the question above it", () => {
    const question = {
      en: "How long did she need for the first hull?",
      de: "Wie lange hat sie für den Rumpf gebraucht?",
    }[language as keyof typeof INTERVIEWS];
    const { verdict, shown } = found(question);
    expect([verdict, texts[shown[0] ?? -1]]).toEqual(["stated", texts[2]]);
  });

  test.each([
    ["another type", { en: "Who built the first hull?", de: "Wer baute den ersten Rumpf?" }],
    ["something else", { en: "How long is the mast?", de: "Wie lange hält der Mast?" }],
  ])("it answers no question for %s", (_, questions) => {
    const question = questions[language as keyof typeof INTERVIEWS];
    const kinds = ["sentence", "question", "sentence", "question", "sentence"] as const;
    const query = readQuestion(question, "", language);
    expect(isAskedAbove(query, 2, { texts, kinds, language })).toBe(false);
  });
});
