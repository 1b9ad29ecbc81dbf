import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/text/language.ts";
import { LIMITS } from "../../src/slack/blocks/limits.ts";
import { ANSWERS_ONLY } from "../../src/messages/answers-only.ts";
import {
  MESSAGE_KEYS,
  templateOf,
  WHOLE,
  type Message,
  type MessageKey,
} from "../../src/messages/catalogue.ts";
import type { Template } from "../../src/messages/template/template.ts";
import { wordingIn } from "../../src/messages/wording.ts";

const LANGUAGES = Object.keys(WHOLE);
const COUNTS = [0, 1, 2, 5, 1000];

const formsOf = (template: Template): string[] =>
  typeof template === "string" ? [template] : Object.values(template);

const holesIn = (template: Template): Set<string> =>
  new Set(
    formsOf(template).flatMap((form) =>
      [...form.matchAll(/\{(\w+)\}/gu)].map(([, hole = ""]) => hole),
    ),
  );

/** Something to see in each hole. A count is said as a number, a language by its name. */
const filled = (key: MessageKey, count: number): Message =>
  ({
    key,
    values: Object.fromEntries(
      [...holesIn(templateOf(key, "en").template)].map((hole) => [
        hole,
        { count, language: "ko" }[hole] ?? `‹${hole}›`,
      ]),
    ),
  }) as unknown as Message;

/** What is put on buttons and titles, with the room that Slack has for it, in characters. */
const ROOM: Readonly<Partial<Record<MessageKey, number>>> = {
  sources: LIMITS.buttonText,
  useful: LIMITS.buttonText,
  notUseful: LIMITS.buttonText,
  pointsAndSources: LIMITS.buttonText,
  tryAgain: LIMITS.buttonText,
  giveText: LIMITS.buttonText,
  translate: LIMITS.buttonText,
  digestTitle: LIMITS.header,
  homeArticles: LIMITS.header,
  homeDigests: LIMITS.header,
  sourcesTitle: 24,
  reasonTitle: 24,
  pasteTitle: 24,
  close: 24,
  cancel: 24,
  send: 24,
  skip: 24,
  briefIt: 24,
  reasonWrong: 75,
  reasonIncomplete: 75,
  reasonTooLong: 75,
  reasonNoArticle: 75,
};

describe.each(LANGUAGES)("in %s", (language) => {
  const wording = wordingIn(language);
  const own = (key: MessageKey): Template => templateOf(key, language).template;

  test.each(COUNTS)("every message is whole where %i are counted", (count) => {
    for (const key of MESSAGE_KEYS) {
      const said = wording.phrase(filled(key, count));
      expect(said, key).not.toMatch(/undefined|\{|\}|NaN/u);
      expect(said.trim(), key).not.toBe("");
      for (const hole of holesIn(own(key)))
        if (hole !== "count" && hole !== "language") expect(said, key).toContain(`‹${hole}›`);
    }
  });

  test("no message is English by mistake, none has a hole that English has not", () => {
    for (const key of MESSAGE_KEYS)
      expect([...holesIn(own(key))].toSorted(), key).toEqual(
        [...holesIn(templateOf(key, "en").template)].toSorted(),
      );
    const sentences = MESSAGE_KEYS.flatMap((key) => formsOf(own(key))).filter(
      (text) => / /u.test(text) && text.length > 60,
    );
    if (language === "en") return;
    const english = new Set(MESSAGE_KEYS.flatMap((key) => formsOf(templateOf(key, "en").template)));
    const same = sentences.filter((text) => english.has(text));
    // What is typed is the same everywhere.
    expect(same.filter((text) => !text.startsWith("`/digest"))).toEqual([]);
    expect(detectLanguage(sentences.join(" "))).toBe(language);
  });

  test("a plural has each form that the language has for the numbers people meet", () => {
    const rules = new Intl.PluralRules(language);
    const wanted = new Set(COUNTS.map((count) => rules.select(count)));
    for (const key of MESSAGE_KEYS) {
      const template = own(key);
      if (typeof template !== "string")
        expect(Object.keys(template), key).toEqual(expect.arrayContaining([...wanted]));
    }
  });

  test("what stands on buttons and in titles fits", () => {
    for (const [key, room] of Object.entries(ROOM) as [MessageKey, number][])
      expect(wording.phrase(filled(key, 1000)).length, key).toBeLessThanOrEqual(room);
  });

  test("what can be typed is told as it is typed", () => {
    const typed = (text: string): string[] =>
      [...text.matchAll(/`(\/\w+(?: [a-z]+)?)/gu)].map(([, command = ""]) => command);
    for (const key of MESSAGE_KEYS)
      expect(formsOf(own(key)).flatMap(typed).toSorted(), key).toEqual(
        formsOf(templateOf(key, "en").template).flatMap(typed).toSorted(),
      );
  });

  test("numbers, shares, days and lists are written as its readers write them", () => {
    expect(wording.number(1234.5)).toBe(
      new Intl.NumberFormat(language === "en" ? "en-GB" : language).format(1234.5),
    );
    expect(wording.share(0.999)).toMatch(/99/u);
    expect(wording.share(0.001)).toMatch(/(?<!\d)1(?!\d)/u);
    expect(wording.day("2026-11-23T23:59:00-08:00")).toMatch(/23/u);
    expect(wording.day("some day")).toBeUndefined();
    expect(new Set([1, 2, 3, 4, 5, 6, 7].map((day) => wording.weekday(day))).size).toBe(7);
  });
});

describe("a language that has what is said around answers only", () => {
  test.each(Object.keys(ANSWERS_ONLY))("says that in %s, and all else in English", (language) => {
    const wording = wordingIn(language);
    expect(wording.say("notStated")).not.toBe(wordingIn("en").say("notStated"));
    expect(wording.say("sources")).toBe("Sources");
    expect(wording.language).toBe("en");
    const answers = Object.values(ANSWERS_ONLY[language] ?? {}).flatMap(formsOf);
    expect(detectLanguage(answers.join(" "))).toBe(language);
  });
});

test.each([
  ["de-AT", "de"],
  ["ko_KR.UTF-8", "ko"],
  ["C.UTF-8", "en"],
  ["", "en"],
  ["sw", "en"],
])("the wording of %j is that of %s", (tag, language) => {
  expect(wordingIn(tag).language).toBe(language);
});

describe("what is said", () => {
  const { phrase, clause } = wordingIn("en");
  const busy = { key: "modelBusy" } as const;
  const later = { key: "tryInMinutes" } as const;

  test("is phrased one after the other, what was stored as text as it is", () => {
    expect(phrase([busy, later])).toBe("The model is busy. Try again in a few minutes.");
    expect(phrase("the model was away")).toBe("the model was away");
    expect(wordingIn("zh").phrase([busy, later])).toBe("模型正忙。请过几分钟再试。");
  });

  test("is a part of a sentence without its capital and its stop", () => {
    expect(clause([busy, later])).toBe("the model is busy; try again in a few minutes");
    expect(clause("paywall")).toBe("paywall");
    expect(wordingIn("ja").clause(busy)).toBe("モデルが混み合っています");
  });
});
