import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dueOn } from "../../../src/domain/settings/digest-days.ts";
import { nextDue } from "../../../src/domain/settings/digest-times.ts";
import { describeDigestMistake } from "../../../src/phrasing/digest-replies.ts";
import {
  type DigestCommand,
  parseDigestCommand,
} from "../../../src/flows/digest/parse-digest-command.ts";
import { ENGLISH } from "../../support/english.ts";

const sentenceOf = (command: DigestCommand): string | undefined =>
  command.do === "mistake" ? describeDigestMistake(command.mistake, ENGLISH) : undefined;

const atOf = (command: DigestCommand): string | undefined =>
  command.do === "change" && command.patch !== "off" ? command.patch.at : undefined;

/** What somebody types, in their language, and what is understood: time, days, zone. */
const TYPED: readonly (readonly [typed: string, reader: string, patch: object])[] = [
  ["9:00 AM", "en", { at: "09:00", days: "weekdays" }],
  ["9am", "en", { at: "09:00" }],
  ["9 am", "en", { at: "09:00" }],
  ["9 a.m. daily", "en", { at: "09:00", days: "daily" }],
  ["at 9 every day", "en", { at: "09:00", days: "daily" }],
  ["every day at 9 o'clock", "en", { at: "09:00", days: "daily" }],
  ["on noon", "en", { at: "12:00" }],
  ["on midnight everyday", "en", { at: "00:00", days: "daily" }],
  ["daily 12:30 PM", "en", { at: "12:30", days: "daily" }],
  ["on 9 fri", "en", { at: "09:00", days: "weekly", weekday: 5 }],
  ["Fridays at 17:00", "en", { at: "17:00", days: "weekly", weekday: 5 }],
  ["on 9 Mon–Fri", "en", { at: "09:00", days: "weekdays" }],
  ["on 9 mon - fri", "en", { at: "09:00", days: "weekdays" }],
  ["on 9 Mon-Sun", "en", { at: "09:00", days: "daily" }],
  ["on 8:15 fri-mon", "en", { at: "08:15", on: [5, 6, 7, 1] }],
  ["on 9 mon, wed and fri", "en", { at: "09:00", on: [1, 3, 5] }],
  ["on 9 tues thurs", "en", { on: [2, 4] }],
  ["on 10 weekends", "en", { on: [6, 7] }],
  ["on 9 workdays", "en", { days: "weekdays" }],
  ["on 9 every week", "en", { days: "weekly" }],
  ["on 9 weekly", "en", { days: "weekly" }],
  ["on 9 Berlin", "en", { zone: "Europe/Berlin" }],
  ["on 9 in new york", "en", { zone: "America/New_York" }],
  ["on 9 São Paulo", "en", { zone: "America/Sao_Paulo" }],
  ["on 9 Kyiv daily", "en", { zone: "Europe/Kyiv", days: "daily" }],
  ["on 9 kolkata", "en", { zone: "Asia/Kolkata" }],
  ["on 9 UTC", "en", { zone: "UTC" }],
  ["on 9 UTC+2", "en", { zone: "Etc/GMT-2" }],
  ["on 9 UTC -5", "en", { zone: "Etc/GMT+5" }],
  ["on 9 gmt+09:00", "en", { zone: "Etc/GMT-9" }],
  ["on 9 UTC+0", "en", { zone: "UTC" }],
  ["on 9 Port of Spain", "en", { zone: "America/Port_of_Spain" }],
  ["um 9 Uhr", "de", { at: "09:00" }],
  ["9:30 Uhr Mo-Fr", "de", { at: "09:30", days: "weekdays" }],
  ["on 18 Freitag", "de", { at: "18:00", weekday: 5 }],
  ["on 9h30 lundi", "fr", { at: "09:30", weekday: 1 }],
  ["on 9h lun.", "fr", { at: "09:00", weekday: 1 }],
  ["on 9 miércoles", "es", { weekday: 3 }],
  ["on 9 miercoles", "es", { weekday: 3 }],
  ["on 9시 월요일", "ko", { at: "09:00", weekday: 1 }],
  ["on 9時30分 金曜日", "ja", { at: "09:30", weekday: 5 }],
  ["on 9 sexta-feira", "pt", { at: "09:00", weekday: 5 }],
];

/** What cannot be right, and what is said of it. */
const WRONG: readonly (readonly [typed: string, says: string])[] = [
  ["on 9 fridya", "Did you mean `friday`?"],
  ["on 9 weekdasy", "Did you mean `weekdays`?"],
  ["on 9 Berlni", "Did you mean `Berlin`?"],
  ["on 9 Europe/Berln", "Did you mean `Europe/Berlin`?"],
  ["on 9 10", "I do not know “10”"],
  ["on 9 UTC UTC+1", "I do not know “UTC+1”"],
  ["on 9 UTC+15", "I do not know “UTC+15”"],
  ["on 9 UTC+5:30", "I do not know “UTC+5:30”"],
  ["on 9 mon-fri-sun", "I do not know “mon-fri-sun”"],
  ["on 9 mon-", "I do not know “mon-”"],
  ["on daily", "Say when"],
  ["on Berlin", "Say when"],
  ["on 24:00", "“24:00” is not a time of day"],
  ["on 9:5", "“9:5” is not a time of day"],
  ["on 99", "“99” is not a time of day"],
  ["on -1", "“-1” is not a time of day"],
  ["statsu", "Did you mean `status`?"],
  ["hlep", "Did you mean `help`?"],
  ["quite on", "I do not know “quite”"],
  ["9:75 daily", "is not a time of day"],
];

describe("times as people type them", () => {
  test.each(TYPED)("%j in %s is understood", (typed, reader, patch) => {
    expect(parseDigestCommand(typed, reader)).toMatchObject({ do: "change", patch });
  });

  test.each(WRONG)("%j is answered with what is wrong", (typed, says) => {
    const command = parseDigestCommand(typed);
    expect(sentenceOf(command)).toContain(says);
  });

  test("there are sixty of them", () => {
    expect(TYPED.length + WRONG.length).toBeGreaterThanOrEqual(60);
  });

  test("what is understood can be kept: a digest that is due", () => {
    for (const [typed, reader] of TYPED) {
      const command = parseDigestCommand(typed, reader);
      if (command.do !== "change" || command.patch === "off") throw new Error(typed);
      const { at = "", zone = "UTC", on, days = "weekdays", weekday = 1 } = command.patch;
      const due = on === undefined ? { days, weekday } : dueOn(on);
      expect(nextDue({ at, zone, ...(due ?? { days, weekday }) }, 0)).toBeGreaterThan(0);
    }
  });
});

describe("/digest", () => {
  test.each([
    ["now", { do: "now" }],
    ["  OFF ", { do: "change", patch: "off" }],
    ["status", { do: "status" }],
    ["", { do: "help" }],
    ["help", { do: "help" }],
    ["quiet on", { do: "change", patch: { sayNothingNew: false } }],
    ["quiet off", { do: "change", patch: { sayNothingNew: true } }],
    ["on 09:00", { do: "change", patch: { at: "09:00", days: "weekdays" } }],
    ["on 9", { do: "change", patch: { at: "09:00", days: "weekdays" } }],
    ["on 9:30pm daily", { do: "change", patch: { at: "21:30", days: "daily" } }],
    ["on 12am", { do: "change", patch: { at: "00:00" } }],
    ["on 12pm", { do: "change", patch: { at: "12:00" } }],
    [
      "on 18.15 weekly sunday",
      { do: "change", patch: { at: "18:15", days: "weekly", weekday: 7 } },
    ],
    [
      "on 7:05 Friday Asia/Seoul",
      { do: "change", patch: { days: "weekly", weekday: 5, zone: "Asia/Seoul" } },
    ],
    [
      "on 09:00 Asia/Kathmandu weekdays",
      { do: "change", patch: { days: "weekdays", zone: "Asia/Kathmandu" } },
    ],
  ])("%j is understood", (text, command) => {
    expect(parseDigestCommand(text)).toMatchObject(command);
  });

  test.each([
    ["tomorrow", "I do not know “tomorrow”"],
    ["on", "Say when"],
    ["on nine", "“nine” is not a time of day"],
    ["on 25:00", "“25:00” is not a time of day"],
    ["on 13pm", "“13pm” is not a time of day"],
    ["on 0am", "“0am” is not a time of day"],
    ["on 09:60", "“09:60” is not a time of day"],
    ["on 09:00 monthly", "I do not know “monthly”"],
    ["on 09:00 Mars/Base", "I do not know “Mars/Base”"],
    ["on 09:00 +09:00", "I do not know “+09:00”"],
    ["quiet", "Say `/digest quiet on`"],
  ])("%j is answered with what is wrong", (text, says) => {
    expect(sentenceOf(parseDigestCommand(text))).toContain(says);
  });

  test("every time of day is understood as it is written", () => {
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), (hours, minutes) => {
        const at = `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
        expect(parseDigestCommand(`on ${at}`)).toMatchObject({ do: "change", patch: { at } });
      }),
    );
  });

  test("whatever strangers type ends in a command or a sentence", () => {
    const words = fc.constantFrom("on", "off", "09:00", "weekly", "monday", "UTC", "quiet", "now");
    const typed = fc.oneof(
      fc.string(),
      fc.constantFrom("__proto__", "on constructor", "toString daily"),
      fc.array(words, { maxLength: 6 }).map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const command = parseDigestCommand(text);
        expect(atOf(command) ?? "00:00").toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);
        expect(sentenceOf(command) ?? "fine").toMatch(/\S/u);
      }),
    );
  });
});
