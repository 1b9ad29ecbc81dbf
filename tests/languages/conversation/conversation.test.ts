import { describe, expect, test } from "vitest";
import { isQuestion, isSmallTalk } from "../../../src/flows/intake/requests/question.ts";
import { threadRequest } from "../../../src/flows/intake/requests/thread-request.ts";
import { SPOKEN } from "../../../src/languages/index.ts";
import { arabic } from "./ar.ts";
import type { ConversationTable } from "./conversation-table.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import { japanese } from "./ja.ts";
import { korean } from "./ko.ts";
import { dutch } from "./nl.ts";
import { portuguese } from "./pt.ts";
import { russian } from "./ru.ts";
import { chinese } from "./zh.ts";

const TABLES: Readonly<Record<string, ConversationTable>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  ru: russian,
  ko: korean,
  ja: japanese,
  zh: chinese,
  ar: arabic,
};

describe.each(Object.entries(TABLES))("below an article in %s", (_, table) => {
  test.each(table.questions)("is a question to it: %s", (message) => {
    expect(isQuestion(message)).toBe(true);
    expect(isSmallTalk(message)).toBe(false);
    expect(threadRequest(message)).toBeUndefined();
  });

  test.each(table.asides)("is said among colleagues: %s", (message) => {
    expect(isQuestion(message)).toBe(false);
    expect(threadRequest(message)).toBeUndefined();
  });

  test.each(table.smallTalk)("is small talk: %s", (message) => {
    expect(isSmallTalk(message)).toBe(true);
    expect(isQuestion(message)).toBe(false);
  });

  describe.each(["mute", "unmute", "again"] as const)("asks to %s", (request) => {
    test.each(table[request])("%s", (message) => {
      expect(threadRequest(message)).toBe(request);
    });
  });
});

test("every language that the bot speaks is tried", () => {
  expect(SPOKEN.filter(({ code }) => !(code in TABLES))).toEqual([]);
});
