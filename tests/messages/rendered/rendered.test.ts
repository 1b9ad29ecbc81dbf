import { describe, expect, test } from "vitest";
import {
  MESSAGE_KEYS,
  templateOf,
  type Message,
  type MessageKey,
  type Value,
  WHOLE,
} from "../../../src/messages/catalogue.ts";
import { wordingIn, type Wording } from "../../../src/messages/wording.ts";
import { LABELS, TYPED, VALUES } from "./realistic-values.ts";
import { TYPOGRAPHY } from "./typography.ts";

const COUNTS = [1, 2, 5, 1234];
/** A day in a week of which all names are told. */
const AT = Date.UTC(2026, 10, 23, 9);

const formsOf = (key: MessageKey, language: string): string[] => {
  const { template } = templateOf(key, language);
  return typeof template === "string" ? [template] : Object.values(template);
};

const holesIn = (key: MessageKey): string[] => [
  ...new Set(
    formsOf(key, "en").flatMap((form) =>
      [...form.matchAll(/\{(\w+)\}/gu)].map(([, hole = ""]) => hole),
    ),
  ),
];

/** What is really said of days, shares and moments in a language. */
function realistic(value: Value, wording: Wording): Value {
  if (value === "{weekday}") return wording.weekday(3);
  if (value === "{date}") return wording.day("2026-11-23") ?? "";
  if (value === "62 %") return wording.share(0.62);
  if (value === "23 Nov, 09:00")
    return wording.moment(AT, "UTC", {
      day: "numeric",
      month: "short",
      hour: "2-digit",
      minute: "2-digit",
    });
  return value;
}

/** A message as it may be said: one that has several values in a hole as often as that. */
function said(key: MessageKey, wording: Wording): string[] {
  const holes = holesIn(key);
  const counted = holes.includes("count") || typeof templateOf(key, "en").template !== "string";
  const times = Math.max(1, ...holes.map((hole) => VALUES[hole]?.length ?? 1));
  return (counted ? COUNTS : [1]).flatMap((count) =>
    Array.from({ length: times }, (_, at) => {
      const values = holes.map((hole) => {
        const some = VALUES[hole] ?? [];
        return [hole, realistic(some[at % some.length] ?? "", wording)] as const;
      });
      const all = { ...Object.fromEntries(values), count, language: ["ko", "pt", "zh"][at % 3] };
      return wording.phrase({ key, values: all } as unknown as Message);
    }),
  );
}

/** The mark at the end of a message, as English has it; none where there is none. */
function endOf(text: string, stop: string, colon: string): string {
  const bare = text.replace(/[)”“»」`]+$/u, "");
  if (bare.endsWith(stop)) return ".";
  if (bare.endsWith(colon)) return ":";
  if (/(?:\?|？|ですか)$/u.test(bare)) return "?";
  return bare.endsWith("…") ? "…" : "";
}

const isBalanced = (text: string, open: string, close: string): boolean =>
  text.split(open).length === text.split(close).length;

const MARKS = "“”„«»「」『』‚‹›";
const without = (text: string): string => text.replace(/`[^`]*`/gu, "`…`");

describe.each(Object.keys(WHOLE))("the messages of %s, as they are said", (language) => {
  const wording = wordingIn(language);
  const { quotes, wrong, otherAddress, stop, colon } = TYPOGRAPHY[language] ?? {
    quotes: "",
    wrong: /$/u,
    stop: ".",
    colon: ":",
  };
  const all = MESSAGE_KEYS.flatMap((key) => said(key, wording).map((text) => ({ key, text })));
  const prose = all.filter(({ key }) => !TYPED.has(key));
  const faults = (isFault: (text: string, key: MessageKey) => boolean): string[] => [
    ...new Set(
      prose.filter(({ key, text }) => isFault(text, key)).map(({ key, text }) => `${key}: ${text}`),
    ),
  ];

  test("every hole has something real in it", () => {
    const unknown = MESSAGE_KEYS.flatMap(holesIn).filter(
      (hole) => !(hole in VALUES) && hole !== "count" && hole !== "language",
    );
    expect([...new Set(unknown)]).toEqual([]);
  });

  test("no space is doubled, or stands at an end or before a stop", () => {
    expect(faults((text) => / {2}|^\s|\s$|\s[.,。、](?:\s|$)/u.test(text))).toEqual([]);
  });

  test("brackets and quotation marks are closed, and are those of the language", () => {
    const [open = "", close = ""] = quotes;
    expect(
      faults((text) => {
        const own = text.replace("“프랑스어”", "");
        const others = [...MARKS].filter((mark) => !quotes.includes(mark));
        return (
          !["()", "[]", "（）"].every(([one = "", other = ""]) => isBalanced(own, one, other)) ||
          !isBalanced(own, open, close) ||
          others.some((mark) => own.includes(mark)) ||
          /(?<!\p{L})"|"(?!\p{L})/u.test(without(own))
        );
      }),
    ).toEqual([]);
  });

  test("nothing is written as no proofreader would leave it", () => {
    const given = Object.values(VALUES).flat().map(String);
    const longestFirst = given.toSorted((one, other) => other.length - one.length);
    const fixed = new RegExp(`Brief this|${longestFirst.map(RegExp.escape).join("|")}`, "gu");
    expect(faults((text) => wrong.test(without(text).replace(fixed, "‹›")))).toEqual([]);
  });

  test("readers are spoken to in one way", () => {
    expect(faults((text) => otherAddress?.test(without(text)) ?? false)).toEqual([]);
  });

  test("a message ends as the English one does: with a stop, a colon, dots or none", () => {
    const compared = MESSAGE_KEYS.filter((key) => !TYPED.has(key) && !LABELS.has(key));
    const differ = compared.filter((key) => {
      const english = endOf(formsOf(key, "en").at(-1) ?? "", ".", ":");
      return formsOf(key, language).some((form) => endOf(form, stop, colon) !== english);
    });
    expect(differ.map((key) => `${key}: ${formsOf(key, language).join(" / ")}`)).toEqual([]);
  });
});
