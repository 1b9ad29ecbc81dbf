import { expect, test } from "vitest";
import { sentencesIn, sentencesInSource } from "./sentences-in-source.ts";

/** Files with sentences that are not said to readers, or not in the reader's language, and why. */
const ALLOWED: readonly (readonly [file: RegExp, why: string])[] = [
  [/^cli\/demo-steps\.ts$/u, "asked by the members of the demo about its English article"],
  [/^start\/seed-thread\.ts$/u, "asked by a made-up member about a sample in English"],
  [/^writers\/openai\/capability\.ts$/u, "read by the model, in the trial request"],
  [/^writers\/model\/earlier-turns\.ts$/u, "read by the model: what was said before"],
  [/^writers\/model\/prompt(?:-file|s)\.ts$/u, "a broken prompt file, for whoever writes prompts"],
  [/^eval\/(?:injections|tasks)\.ts$/u, "put to the writer that is evaluated"],
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
  ["a fault of a key", 'faults.push("PORT: is a port from 0 to 65535");'],
  ["a fault of a key that is filled", "new ConfigError([`${key}: x`, `is one of ${words}`]);"],
  ["a label", 'button(ACTIONS.paste, "Give text", value);'],
  ["a label of one word", 'header("Sources");'],
  [
    "a label on lines of its own",
    'const drawn = blocks.button(\n  GIVE,\n  "Give me the text",\n);',
  ],
])("a sentence in %s is found", (_, source) => {
  const line = source.slice(0, source.search(/"Give me/u)).split("\n").length;
  expect(sentencesIn("a.ts", source)).toMatchObject([{ file: "a.ts", line }]);
});

test.each([
  'log.info({}, "the page is gone");',
  'log.warn({ why: "is not what was asked for" }, "asked again");',
  'throw new Error("is not a number of a sentence");',
  'button("give_text", say("giveText"));',
  'const choice = { value: "Sources" };',
  'const KEY = "pageGone";',
  'draw("Two words.");',
])("%s holds no sentence for people", (source) => {
  expect(sentencesIn("a.ts", source)).toEqual([]);
});
