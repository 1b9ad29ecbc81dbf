import { describe, expect, test } from "vitest";
import type { DigestSchedule } from "../../src/domain/settings/digest-schedule.ts";
import { LANGUAGES_OF_MESSAGES, wordingIn } from "../../src/messages/wording.ts";
import {
  describeDigest,
  describeDigestChange,
  describeDigestMistake,
} from "../../src/phrasing/digest-replies.ts";

const english = wordingIn("en");
/** Monday, 7 December 2026, 08:00 in Berlin. */
const NEXT = Date.UTC(2026, 11, 7, 7);

const schedule = (changes: Partial<DigestSchedule> = {}): DigestSchedule => ({
  team: "T1",
  channel: "C1",
  at: "08:00",
  days: "daily",
  weekday: 1,
  zone: "Europe/Berlin",
  createdAt: 0,
  sayNothingNew: false,
  ...changes,
});
const changed = (before: DigestSchedule | undefined, after: DigestSchedule | undefined) =>
  ({ kind: "changed", before, after }) as const;

describe("when a digest comes", () => {
  test.each([
    ["daily", "The digest comes every day at 08:00 (Europe/Berlin)."],
    ["weekdays", "The digest comes on weekdays at 08:00 (Europe/Berlin)."],
    ["weekly", "The digest comes every week on Monday at 08:00 (Europe/Berlin)."],
  ] as const)("%s is told in one sentence, and the next time in another", (days, sentence) => {
    const said = describeDigest(schedule({ days }), NEXT, english);
    expect(said).toBe(`${sentence} Next: Monday 7 December at 08:00.`);
  });

  test("the next time is told in the digest's own zone, not in the machine's", () => {
    const said = describeDigest(schedule({ zone: "Asia/Tokyo" }), NEXT, english);
    expect(said).toMatch(/Next: Monday 7 December at 16:00\.$/u);
  });

  test("a day that begins earlier elsewhere is that other day", () => {
    const late = Date.UTC(2026, 11, 7, 23);
    const said = describeDigest(schedule({ zone: "Pacific/Auckland" }), late, english);
    expect(said).toMatch(/Tuesday 8 December/u);
  });

  test("the weekday is the reader's word", () => {
    const said = describeDigest(schedule({ days: "weekly", weekday: 5 }), NEXT, wordingIn("de"));
    expect(said).toMatch(/Freitag/u);
  });

  test.each(LANGUAGES_OF_MESSAGES)("in %s says when next, with nothing left open", (language) => {
    for (const days of ["daily", "weekdays", "weekly"] as const) {
      const said = describeDigest(schedule({ days }), NEXT, wordingIn(language));
      expect(said).toMatch(/0?8[:.]00/u);
      expect(said).not.toMatch(/\{\w+\}|undefined/u);
    }
  });
});

const next = (): number => NEXT;

describe("what came of a change", () => {
  test("of its time is the digest as it is now", () => {
    const asked = { at: "09:30" } as const;
    const change = changed(schedule(), schedule(asked));
    expect(describeDigestChange(asked, change, next, english)).toMatch(/every day at 09:30/u);
  });

  test.each([
    [schedule(), "The digest of this channel is off."],
    [undefined, "There is no digest in this channel. `/digest on 09:00` starts one."],
  ])("that ends it says whether there was one", (before, said) => {
    expect(describeDigestChange("off", changed(before, undefined), next, english)).toBe(said);
  });

  test.each([
    [true, "On days without news the digest says so in one line."],
    [false, "On days without news the digest stays quiet."],
  ])("of quiet days says what they will be like", (sayNothingNew, said) => {
    const change = changed(schedule(), schedule({ sayNothingNew }));
    expect(describeDigestChange({ sayNothingNew }, change, next, english)).toBe(said);
  });

  test("that cannot be says each thing that is wrong, on a line of its own", () => {
    const faults = [
      { kind: "no-digest" },
      { kind: "no-value", setting: "at", value: "25:00" },
    ] as const;
    const said = describeDigestChange({ at: "25:00" }, { kind: "faults", faults }, next, english);
    expect(said.split("\n")).toEqual([
      "There is no digest in this channel. `/digest on 09:00` starts one.",
      "“25:00” is none of the values that `at` can have.",
    ]);
  });

  test("a value that is not even text is told as it would be written", () => {
    const faults = [{ kind: "no-value", setting: "weekday", value: 9 }] as const;
    const said = describeDigestChange({ weekday: 9 }, { kind: "faults", faults }, next, english);
    expect(said).toBe("“9” is none of the values that `weekday` can have.");
  });
});

describe("a `/digest` that cannot be read", () => {
  test.each([
    [{ kind: "unknown-verb", word: "start" }, /^I do not know “start”\. .*\/digest now/u],
    [{ kind: "not-a-time", word: "25:00" }, /^“25:00” is not a time of day/u],
    [
      { kind: "neither-days-nor-zone", word: "Berlin" },
      /“Berlin”: neither days .* nor a time zone/u,
    ],
    [{ kind: "no-time" }, /^Say when: /u],
    [{ kind: "quiet-on-or-off" }, /quiet on.*quiet off/u],
  ] as const)("%j is answered with what can be typed", (mistake, said) => {
    expect(describeDigestMistake(mistake, english)).toMatch(said);
  });

  test("a word with the signs of a replacement is shown as it was typed", () => {
    expect(describeDigestMistake({ kind: "not-a-time", word: "$&" }, english)).toMatch(/^“\$&”/u);
  });
});
