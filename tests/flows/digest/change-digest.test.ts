import { describe, expect, test } from "vitest";
import type { DigestPatch, DigestSchedule } from "../../../src/domain/settings/digest-schedule.ts";
import { changeDigest } from "../../../src/flows/digest/change-digest.ts";
import { describeDigestChange } from "../../../src/phrasing/digest-replies.ts";
import { rememberingLog } from "../../support/log-and-meter.ts";
import { ENGLISH } from "../../support/english.ts";

const scope = { team: "T1", channel: "C1" };
const DAILY: DigestSchedule = {
  ...scope,
  at: "07:30",
  days: "daily",
  weekday: 3,
  zone: "Asia/Seoul",
  createdAt: 10,
  sayNothingNew: true,
};

/** A ledger that holds the digest of one channel, at the millisecond 500, for somebody in Lisbon. */
function kept(own?: DigestSchedule, zone: string | undefined = "Europe/Lisbon") {
  let schedule = own;
  const log = rememberingLog();
  const ledger = {
    digestSchedule: async () => schedule,
    saveDigestSchedule: async (saved: DigestSchedule) => {
      schedule = saved;
    },
    removeDigestSchedule: async () => {
      schedule = undefined;
    },
  };
  const chat = { zoneOf: async () => zone };
  const clock = { now: () => 500 };
  return { ledger, log, chat, clock, defaultZone: "UTC", schedule: () => schedule };
}

const FIRST = {
  ...scope,
  at: "09:00",
  days: "weekdays",
  weekday: 1,
  zone: "Europe/Lisbon",
  createdAt: 500,
  sayNothingNew: false,
};

describe("a change of a digest", () => {
  test.each<[string, DigestSchedule | undefined, DigestPatch, object | undefined]>([
    ["a time starts one, in the zone of whoever asks", undefined, { at: "09:00" }, FIRST],
    [
      "all of it can be said at once",
      undefined,
      { at: "09:00", days: "weekly", weekday: 5, zone: "UTC", sayNothingNew: true },
      { ...FIRST, days: "weekly", weekday: 5, zone: "UTC", sayNothingNew: true },
    ],
    [
      "another time keeps the rest and is a schedule of now",
      DAILY,
      { at: "18:00" },
      { ...DAILY, at: "18:00", createdAt: 500 },
    ],
    [
      "other days keep the time",
      DAILY,
      { days: "weekly" },
      { ...DAILY, days: "weekly", createdAt: 500 },
    ],
    [
      "what is said on quiet days changes no due time",
      DAILY,
      { sayNothingNew: false },
      { ...DAILY, sayNothingNew: false },
    ],
    ["off ends it", DAILY, "off", undefined],
    ["off where there is none", undefined, "off", undefined],
  ])("%s", async (_name, before, patch, after) => {
    const ports = kept(before);
    expect(await changeDigest(scope, patch, "U7", ports)).toEqual({
      kind: "changed",
      before,
      after,
    });
    expect(ports.schedule()).toEqual(after);
    expect(ports.log.lines).toMatchObject([{ fields: { channel: "C1", by: "U7" } }]);
  });

  test.each<[DigestSchedule | undefined, DigestPatch, object[]]>([
    [undefined, { sayNothingNew: true }, [{ kind: "no-digest" }]],
    [undefined, { days: "daily" }, [{ kind: "no-digest" }]],
    [DAILY, { at: "7:61" }, [{ kind: "no-value", setting: "at", value: "7:61" }]],
    [
      DAILY,
      { weekday: 9, zone: "Moon/Sea" },
      [
        { kind: "no-value", setting: "weekday", value: 9 },
        { kind: "no-value", setting: "zone", value: "Moon/Sea" },
      ],
    ],
  ])(
    "with a wrong value names all that is wrong, and changes nothing (%#)",
    async (before, patch, faults) => {
      const ports = kept(before);
      const change = await changeDigest(scope, patch, "U7", ports);
      expect(change).toEqual({ kind: "faults", faults });
      expect(ports.schedule()).toBe(before);
      expect(ports.log.lines).toEqual([]);
      expect(describeDigestChange(patch, change, () => 0, ENGLISH)).toMatch(/\S\.$/mu);
    },
  );

  test("a zone that only Slack knows gives way to the usual one", async () => {
    const ports = kept(undefined, "Slack/Nowhere");
    await changeDigest(scope, { at: "09:00" }, "U7", ports);
    expect(ports.schedule()?.zone).toBe("UTC");
  });
});
