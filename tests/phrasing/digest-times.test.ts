import { describe, expect, test } from "vitest";
import type { DigestSchedule } from "../../src/domain/settings/digest-schedule.ts";
import { LANGUAGES_OF_MESSAGES, wordingIn } from "../../src/messages/wording.ts";
import { describeDigestTimes, digestTimes, whenDue } from "../../src/phrasing/digest-times.ts";
import { describeKeptChange } from "../../src/phrasing/kept-changes.ts";
import { SCHEDULE } from "../store/ledger-set-up.ts";

const BERLIN: DigestSchedule = { ...SCHEDULE, at: "09:00", days: "daily", zone: "Europe/Berlin" };
const DAYS: readonly Partial<DigestSchedule>[] = [
  { days: "daily" },
  { days: "weekdays" },
  { days: "weekly", weekday: 7 },
  { days: "weekly", weekday: 1, furtherDays: [3, 5] },
];

describe("when a digest comes", () => {
  test.each([
    ["en", DAYS[0], "every day at 09:00, Europe/Berlin"],
    ["en", DAYS[1], "on weekdays at 09:00, Europe/Berlin"],
    ["en", DAYS[2], "every week on Sunday at 09:00, Europe/Berlin"],
    ["en", DAYS[3], "every week on Monday, Wednesday and Friday at 09:00, Europe/Berlin"],
    ["de", DAYS[0], "täglich um 09:00 Uhr, Europe/Berlin"],
  ])("in %s of %j", (language, days, says) => {
    expect(whenDue({ ...BERLIN, ...days }, wordingIn(language))).toBe(says);
  });

  test("is told of a kept change in the words of its reader, in every language", () => {
    for (const language of LANGUAGES_OF_MESSAGES) {
      const wording = wordingIn(language);
      for (const days of DAYS)
        for (const sayNothingNew of [true, false]) {
          const schedule = { ...BERLIN, ...days, sayNothingNew };
          const kept = digestTimes(schedule) ?? "";
          const told = describeDigestTimes(kept, wording);
          expect(told).toContain(whenDue(schedule, wording));
          expect(told.includes(wording.say("digestSaySo"))).toBe(sayNothingNew);
        }
    }
  });

  test.each(["", "at dawn", "09:00 weekly (9), UTC?", "09:00 weekly (), UTC"])(
    "what is no such text stays as it is: %j",
    (text) => {
      expect(describeDigestTimes(text, wordingIn("en"))).toContain(text.slice(0, 5));
    },
  );

  test("a change says so by name, and that there is none any more", () => {
    const wording = wordingIn("en");
    const to = digestTimes(BERLIN);
    expect(describeKeptChange({ setting: "digest", to }, wording)).toBe(
      "Digest: every day at 09:00, Europe/Berlin",
    );
    expect(describeKeptChange({ setting: "digest" }, wording)).toBe("Digest: none");
    expect(digestTimes(undefined)).toBeUndefined();
  });
});
