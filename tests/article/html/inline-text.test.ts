import { expect, test } from "vitest";
import { readPageWith as read } from "../../fixtures/pages/page-with-metadata.ts";

const FILLING =
  "Nobody at the harbour had expected that the old timetable would hold for so long, and few complained.";

/** The sentences of a page whose first paragraph is this markup. */
const sentences = (markup: string): string[] =>
  read({ top: `<p>${markup} ${FILLING}</p>` }).sentences.map(({ text }) => text);

test.each([
  [
    "a formula",
    "A ferry of mass <math><mi>m</mi></math> needs <math><mfrac><mi>E</mi><mi>t</mi></mfrac></math> watts at the pier.",
    "A ferry of mass m needs E/t watts at the pier.",
  ],
  [
    "a formula with its source beside it",
    "Its speed is <math><semantics><msup><mi>v</mi><mn>2</mn></msup><annotation>v^{2}</annotation></semantics></math> over the length.",
    "Its speed is v^2 over the length.",
  ],
  [
    "a formula that a script has drawn",
    'It takes <mjx-container class="MathJax CtxtMenu_Attached_0"><mjx-math aria-hidden="true"></mjx-math><mjx-assistive-mml><math><mi>t</mi></math></mjx-assistive-mml></mjx-container> minutes to load all of the cars.',
    "It takes t minutes to load all of the cars.",
  ],
  [
    "a picture of a formula",
    'The draught is <img class="tex" alt="{\\displaystyle d=3h}"> where the tide is low and the quay is long.',
    "The draught is d=3h where the tide is low and the quay is long.",
  ],
  [
    "characters with their readings",
    "The port of <ruby>港町<rp>(</rp><rt>みなとまち</rt><rp>)</rp></ruby> was the first to have a boat by night.",
    "The port of 港町 was the first to have a boat by night.",
  ],
  [
    "what was struck out",
    "The crew asked for <del>two</del><ins>four</ins> more cabins before the winter would begin.",
    "The crew asked for four more cabins before the winter would begin.",
  ],
  [
    "places to break a word",
    "The Fähr\u200bhafen\u00adbetrieb keeps all of the boats of the island in good repair.",
    "The Fährhafenbetrieb keeps all of the boats of the island in good repair.",
  ],
])("%s leaves no hole in its sentence and adds no words", (_, markup, expected) => {
  expect(sentences(markup)).toContain(expected);
});
