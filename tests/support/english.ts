import { expect } from "vitest";
import type { Said } from "../../src/messages/said.ts";
import { wordingIn } from "../../src/messages/wording.ts";

export const ENGLISH = wordingIn("en");

/** What is said, in English. */
export const english = (said: Said | undefined): string | undefined =>
  said === undefined ? undefined : ENGLISH.phrase(said);

/** What, said in English, holds these words: for `toMatchObject` and its like. */
export const saying = (words: string | RegExp): unknown =>
  expect.toSatisfy((said: Said) => {
    const text = ENGLISH.phrase(said);
    return typeof words === "string" ? text.includes(words) : words.test(text);
  });
