import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, type ChannelSettings } from "../../src/domain/settings/settings.ts";
import { LANGUAGES_OF_MESSAGES, wordingIn } from "../../src/messages/wording.ts";
import {
  describeBriefMistake,
  describeBriefUsage,
  describeSettings,
  describeSettingsFault,
} from "../../src/phrasing/settings-replies.ts";

const english = wordingIn("en");
const told = (
  settings: Partial<ChannelSettings>,
  { hasModel = true, language }: { hasModel?: boolean; language?: string } = {},
): string[] =>
  describeSettings(
    { ...DEFAULT_SETTINGS, ...settings },
    language === undefined ? {} : { language },
    { hasModel },
    english,
  ).split("\n");

describe("what holds in a channel", () => {
  test("that never asked for anything else is one line", () => {
    expect(told({})).toEqual([
      "Briefings in this channel: length `standard`, in the article's language.",
    ]);
  });

  test("names the language that was set, and all that was wished for, each on its line", () => {
    const lines = told({
      length: "deep",
      language: "ko",
      mode: "asked",
      audience: "engineers",
      instructions: "dry",
    });
    expect(lines).toEqual([
      "Briefings in this channel: length `deep`, in Korean.",
      "I speak in this channel when somebody asks me, by a mention, `/brief`, the shortcut or a reaction.",
      "For: engineers",
      "Style: dry",
    ]);
  });

  test.each([
    ["auto", 1],
    ["asked", 2],
    ["off", 2],
  ] as const)("in the mode `%s` takes %d lines", (mode, lines) => {
    expect(told({ mode })).toHaveLength(lines);
  });

  test.each([
    ["article", "What you post and ask is answered in the article's language, in every channel."],
    ["fr", "What you post and ask is answered in French, in every channel."],
  ])("and what a person chose for themselves, `%s`, is told too", (language, line) => {
    expect(told({}, { language })).toContain(line);
  });

  const IDLE = /^No model is set up/u;
  test.each([
    ["a language", { language: "de" }],
    ["an audience", { audience: "editors" }],
    ["a style", { instructions: "dry" }],
  ])("%s makes no difference without a model, and that is said", (_, settings) => {
    expect(told(settings, { hasModel: false }).at(-1)).toMatch(IDLE);
    expect(told(settings, { hasModel: true }).join("\n")).not.toMatch(/No model/u);
  });

  test("a length makes a difference without a model, and nothing else is said", () => {
    expect(told({ length: "deep" }, { hasModel: false })).toHaveLength(1);
  });

  test("a person's own language without a model makes none", () => {
    expect(told({}, { hasModel: false, language: "de" }).at(-1)).toMatch(IDLE);
  });
});

describe("a value that is none", () => {
  test("of a few choices is told with the choices, and what was meant", () => {
    const fault = {
      setting: "length",
      value: "breif",
      kind: "no-option",
      options: ["brief", "standard", "deep"],
    } as const;
    expect(describeSettingsFault(fault, english)).toBe(
      "“breif” is none of the choices. Say `brief`, `standard` or `deep`. Did you mean `brief`?",
    );
  });

  test("that is like no choice is not guessed at", () => {
    const fault = { setting: "mode", value: "purple", kind: "no-option", options: ["auto"] };
    expect(describeSettingsFault(fault as never, english)).not.toMatch(/Did you mean/u);
  });

  test.each([
    ["germn", "german", /Did you mean `german`\?$/u],
    ["klingonish", undefined, /such as `en`, `ko`, `de`\.$/u],
  ])("of a language, “%s”, is told with the guess that there is", (value, meant, end) => {
    const fault = { setting: "language", value, kind: "no-language", meant } as const;
    expect(describeSettingsFault(fault, english)).toMatch(end);
  });

  test("that is too long is told with both lengths, as the reader writes numbers", () => {
    const fault = {
      setting: "instructions",
      value: "x".repeat(1_234),
      kind: "too-long",
      most: 1_000,
    } as const;
    expect(describeSettingsFault(fault, english)).toBe(
      "That is 1,234 characters; at most 1,000 fit.",
    );
    expect(describeSettingsFault(fault, wordingIn("de"))).toMatch(/1\.234.*1\.000/u);
  });

  test("of any text is told in one paragraph without a hole, in every language", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40 }).filter((value) => !/[\n{}]/u.test(value)),
        fc.constantFrom(...LANGUAGES_OF_MESSAGES),
        (value, language) => {
          const fault = {
            setting: "length",
            value,
            kind: "no-option",
            options: ["brief", "deep"],
          } as const;
          const said = describeSettingsFault(fault, wordingIn(language));
          expect(said).toContain(value);
          expect(said).not.toMatch(/\{\w+\}|undefined|\n/u);
        },
      ),
    );
  });
});

describe("a `/brief` that says nothing that can be done", () => {
  test("is answered with what can be asked for, and the reactions that ask as well", () => {
    const said = describeBriefMistake("nothing-to-brief", english);
    expect(said.startsWith("I found neither a link nor an article in that.")).toBe(true);
    expect(said.endsWith(describeBriefUsage(english))).toBe(true);
    expect(said).toMatch(/📰 or 🗞️/u);
  });

  test.each(["no-audience", "no-style"] as const)(
    "that lacks its value, %s, says which",
    (what) => {
      expect(describeBriefMistake(what, english)).toMatch(/`\/brief (?:for|style|audience)/u);
    },
  );

  test("with a slip is answered with what was meant", () => {
    expect(describeBriefMistake({ meant: "/brief length deep" }, english)).toBe(
      "Did you mean `/brief length deep`?",
    );
  });

  test.each(LANGUAGES_OF_MESSAGES)(
    "is explained in %s, with the commands as they are typed",
    (language) => {
      const usage = describeBriefUsage(wordingIn(language));
      for (const typed of ["/brief <", "length", "language", "📰"]) expect(usage).toContain(typed);
    },
  );
});
