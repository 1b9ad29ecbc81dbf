import { check } from "recheck";
import { expect, test } from "vitest";
import { type Pattern, patternsIn, patternsOf } from "./patterns.ts";

/** What looks at strangers' text in the bot's own process, where nothing stops what takes long. */
const ON_THE_EVENT_LOOP = [
  "src/article/address/*.ts",
  "src/domain/**/*.ts",
  "src/flows/intake/*.ts",
  "src/flows/intake/requests/*.ts",
  "src/reading/*.ts",
  "src/slack/incoming/*.ts",
  "src/text/*.ts",
  "src/web/*.ts",
];

/** Slow on long texts, and never given one. */
const SHORT_INPUT: Readonly<Record<string, string>> = {
  "src/text/detect-language.ts": "the first four thousand characters",
  "src/text/number-words.ts": "the words of a language's own file",
  "src/text/numbers.ts": "the thirty characters before a number",
  "src/slack/incoming/mrkdwn-tokens.ts": "three hundred characters between two marks",
  "src/flows/intake/requests/thread-request.ts": "a hundred and twenty characters",
};

/**
 * Characters looked at decide, and no time of day: `timeout` alone is in milliseconds, and what is not
 * proved by then is not known to be slow either.
 */
const LIMITS = {
  timeout: 5_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
} as const;

async function isSlow({ source, flags }: Pattern, limits: object = LIMITS): Promise<boolean> {
  const { status } = await check(source, flags, limits);
  return status === "vulnerable";
}

test("no regular expression on the event loop takes more than linear time for a text of strangers", async () => {
  const patterns = ON_THE_EVENT_LOOP.flatMap(patternsOf);
  expect(patterns.length).toBeGreaterThan(100);
  const slow: string[] = [];
  for (const pattern of patterns.filter(({ file }) => !(file in SHORT_INPUT))) {
    if (await isSlow(pattern)) slow.push(`${pattern.file}:${pattern.line} ${pattern.source}`);
  }
  expect(slow).toEqual([]);
});

test.each([
  ["words joined by hyphens", String.raw`const joined = /(?:[^-]+-){2,}/u;`],
  ["nested repetition", String.raw`const nested = /^(?:a+)+$/;`],
])("is known by its form: %s", async (_, code) => {
  const [pattern] = patternsIn("a.ts", code);
  expect(pattern && (await isSlow(pattern, { ...LIMITS, timeout: null }))).toBe(true);
});
