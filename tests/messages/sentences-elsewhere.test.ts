import { expect, test } from "vitest";
import { sentencesIn, sentencesInSource } from "./sentences-in-source.ts";

/** Files with sentences that are not said to readers, or not in the reader's language, and why. */
const ALLOWED: readonly (readonly [file: RegExp, why: string])[] = [
  [/^cli\/demo-steps\.ts$/u, "asked by the members of the demo about its English article"],
  [/^writers\/openai\/capability\.ts$/u, "read by the model, in the trial request"],
  [/^writers\/model\/prompt(?:-file|s)\.ts$/u, "a broken prompt file, for whoever writes prompts"],
  [/^writers\/extractive\/template-questions\.ts$/u, "questions in the article's own language"],
  [/^slack\/(?:transport\/sockets|installations\/open-installation)\.ts$/u, "refused tokens"],
];

test("no sentence for people is outside of the catalogue", () => {
  const found = sentencesInSource().filter(
    ({ file }) => !ALLOWED.some(([path]) => path.test(file)),
  );
  expect(found.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([]);
});

test("each file that is allowed sentences has some", () => {
  const files = sentencesInSource().map(({ file }) => file);
  const idle = ALLOWED.filter(([path]) => !files.some((file) => path.test(file)));
  expect(idle).toEqual([]);
});

test.each([
  ["a text", 'const said = "The page is gone.";'],
  ["a template", "const said = `“${name}” is not a length. Say ${options}.`;"],
  ["a question", 'ask("Where were the talks held?");'],
])("a sentence in %s is found", (_, source) => {
  expect(sentencesIn("a.ts", source)).toMatchObject([{ file: "a.ts", line: 1 }]);
});

test.each(['log.info({}, "the page is gone");', 'const KEY = "pageGone";', 'draw("Two words.");'])(
  "%s holds no sentence for people",
  (source) => {
    expect(sentencesIn("a.ts", source)).toEqual([]);
  },
);
