import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/text/detect-language.ts";
import { LIMITS } from "../../src/slack/blocks/block-limits.ts";
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

/** The commands that a message names, with their first words. */
const commandsIn = (template: Template): string =>
  formsOf(template)
    .flatMap((form) => [...form.matchAll(/`(\/\w+(?: [a-z]+)?)/gu)].map(([, command]) => command))
    .toSorted()
    .join(", ");

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
    const faults = MESSAGE_KEYS.flatMap((key) => {
      const said = wording.phrase(filled(key, count));
      const unfilled = [...holesIn(own(key))].filter(
        (hole) => hole !== "count" && hole !== "language" && !said.includes(`‹${hole}›`),
      );
      const isBroken = said.trim() === "" || /undefined|\{|\}|NaN/u.test(said);
      return isBroken || unfilled.length > 0 ? [`${key}: ${said}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test("each message has the holes of the English one, in some form", () => {
    const faults = MESSAGE_KEYS.filter((key) => {
      const english = holesIn(templateOf(key, "en").template);
      return english.symmetricDifference(holesIn(own(key))).size > 0;
    });
    expect(faults).toEqual([]);
  });

  test("long messages are in that language, none is left in English", () => {
    const long = MESSAGE_KEYS.filter((key) => formsOf(own(key)).join(" ").length > 60);
    const left = long.filter((key) => own(key) === templateOf(key, "en").template);
    // What is typed is the same everywhere.
    expect(left).toEqual(language === "en" ? long : ["digestUsage"]);
    const sentences = long.flatMap((key) => formsOf(own(key)));
    expect(detectLanguage(sentences.join(" "))).toBe(language);
  });

  test("a plural has each form that the language has for the numbers people meet", () => {
    const rules = new Intl.PluralRules(language);
    const wanted = new Set(COUNTS.map((count) => rules.select(count)));
    const faults = MESSAGE_KEYS.filter((key) => {
      const template = own(key);
      return typeof template !== "string" && [...wanted].some((form) => !(form in template));
    });
    expect(faults).toEqual([]);
  });

  test("what stands on buttons and in titles fits", () => {
    const faults = (Object.entries(ROOM) as [MessageKey, number][]).filter(
      ([key, room]) => wording.phrase(filled(key, 1000)).length > room,
    );
    expect(faults).toEqual([]);
  });

  test("what can be typed is told as it is typed", () => {
    const faults = MESSAGE_KEYS.filter(
      (key) => commandsIn(own(key)) !== commandsIn(templateOf(key, "en").template),
    );
    expect(faults).toEqual([]);
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
