import { assert, constantFrom, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";
import { fitsWordOf } from "../../src/briefing/search/query/word-forms.ts";
import { unitsOf } from "../../src/languages/patterns/units.ts";
import { cuePattern, hasCues } from "../../src/languages/patterns/cues.ts";
import { languageOf } from "../../src/languages/index.ts";
import { questionForms } from "../../src/languages/patterns/question-forms.ts";
import { templateOf } from "../../src/messages/catalogue.ts";
import { wordingIn } from "../../src/messages/wording.ts";

/** Names that every plain object answers to, and other things that are no language. */
const strange = oneof(
  constantFrom(...Object.getOwnPropertyNames(Object.prototype)),
  string({ maxLength: 12 }).filter((text) => !/^[a-z]{2}$/iu.test(text.split(/[-_]/u)[0] ?? "")),
);

/** What is known of a language that nobody has written down. */
const known = (code: string) => ({
  fits: fitsWordOf(code),
  units: unitsOf(code),
  cue: cuePattern(code, "opinion").source,
  hasCues: hasCues(code),
  forms: questionForms(code),
  template: templateOf("statusNone", code),
  wording: wordingIn(code).say("statusNone"),
  words: languageOf(code),
});

test("a name that is no language knows what an unknown one knows, whatever objects answer to", () => {
  assert(
    property(strange, (code) => {
      expect(known(code)).toEqual(known("xx"));
    }),
  );
});
