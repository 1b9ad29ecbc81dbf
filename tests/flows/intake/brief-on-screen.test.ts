import { expect, test } from "vitest";
import { isBriefOnScreen } from "../../../src/flows/intake/requests/brief-on-screen.ts";
import { LANGUAGES_OF_MESSAGES, wordingIn } from "../../../src/messages/wording.ts";

test.each(LANGUAGES_OF_MESSAGES)("the prompt that is suggested in %s is understood", (language) => {
  const { say } = wordingIn(language);
  expect(isBriefOnScreen(say("promptOnScreen"))).toBe(true);
  expect(isBriefOnScreen(`${say("promptOnScreen")}.`)).toBe(true);
  expect(isBriefOnScreen(say("promptLast"))).toBe(false);
  expect(isBriefOnScreen(say("promptHelp"))).toBe(false);
});

test.each([
  ["Brief what I'm looking at", true],
  ["brief what I’m looking at, please", true],
  ["Can you summarise what I am reading?", true],
  ["please sum up what i'm viewing right now", true],
  ["tl;dr what I am seeing here", true],
  ["What am I looking at?", false],
  ["Brief what I am looking at in the budget of 2027", false],
  ["I am looking at a house", false],
  ["brief this", false],
])("%s: %s", (text, isIt) => {
  expect(isBriefOnScreen(text)).toBe(isIt);
});
