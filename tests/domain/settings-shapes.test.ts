import { describe, expect, test } from "vitest";
import { DigestSchedule } from "../../src/domain/settings/digest-schedule.ts";
import { isLanguage } from "../../src/domain/settings/language-tag.ts";
import { KeptChange, Roles } from "../../src/domain/settings/roles.ts";
import { ChannelSettings, DEFAULT_SETTINGS } from "../../src/domain/settings/settings.ts";
import { isZone } from "../../src/domain/settings/zone.ts";

test.each([
  ["UTC", true],
  ["Europe/Berlin", true],
  ["Asia/Kathmandu", true],
  ["America/Argentina/Buenos_Aires", true],
  ["+09:00", false],
  ["-03", false],
  ["Europe/Atlantis", false],
  ["Europe Berlin", false],
  ["", false],
])("%j is a zone: %s", (name, known) => {
  expect(isZone(name)).toBe(known);
});

test.each([
  ["en", true],
  ["ko", true],
  ["yue", true],
  ["xx", false],
  ["EN", false],
  ["en-GB", false],
  ["english", false],
  ["e", false],
  ["", false],
])("%j is a language: %s", (tag, known) => {
  expect(isLanguage(tag)).toBe(known);
});

const schedule = {
  team: "T1",
  channel: "C1",
  at: "09:00",
  days: "weekly",
  weekday: 7,
  zone: "Asia/Kathmandu",
  createdAt: 5,
  sayNothingNew: true,
};

describe("a stored schedule", () => {
  test.each([{}, { at: "00:00" }, { at: "23:59" }, { weekday: 1 }, { days: "daily" }])(
    "may say %j",
    (change) => {
      expect(DigestSchedule.parse({ ...schedule, ...change })).toEqual({ ...schedule, ...change });
    },
  );

  test.each([
    { at: "24:00" },
    { at: "9:00" },
    { at: "09:60" },
    { at: "09:00 " },
    { weekday: 0 },
    { weekday: 8 },
    { weekday: 1.5 },
    { days: "monthly" },
    { zone: "+05:45" },
    { zone: undefined },
  ])("may not say %j", (change) => {
    expect(DigestSchedule.safeParse({ ...schedule, ...change }).success).toBe(false);
  });
});

describe("the settings of a channel", () => {
  test.each<[object, boolean]>([
    [{}, true],
    [{ length: "deep" }, true],
    [{ length: "endless" }, false],
    [{ language: "article" }, true],
    [{ language: "yue" }, true],
    [{ language: "klingon" }, false],
    [{ audience: "x".repeat(100) }, true],
    [{ audience: "x".repeat(101) }, false],
    [{ instructions: "x".repeat(1_000) }, true],
    [{ instructions: "x".repeat(1_001) }, false],
    [{ mode: "asked" }, true],
    [{ mode: "never" }, false],
  ])("with %o can be read back: %s", (change, fine) => {
    expect(ChannelSettings.safeParse({ ...DEFAULT_SETTINGS, ...change }).success).toBe(fine);
  });
});

test.each<[object, boolean]>([
  [{ mayChange: "everyone" }, true],
  [{ mayChange: "named", named: ["U1"] }, true],
  [{ mayChange: "named", named: Array.from({ length: 101 }, (_, at) => `U${at}`) }, false],
  [{ mayChange: "nobody" }, false],
  [{}, false],
])("who may change settings can be kept as %o: %s", (roles, fine) => {
  expect(Roles.safeParse(roles).success).toBe(fine);
});

test("a change is kept with what was and what is, either of which may be nothing", () => {
  const changes = [
    { setting: "language", to: "ko" },
    { setting: "audience", from: "all" },
  ];
  const kept = { team: "T1", channel: "C1", by: "U1", at: 5, changes };
  expect(KeptChange.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  const { channel: _everywhere, ...ofWorkspace } = kept;
  expect(KeptChange.parse(ofWorkspace)).toEqual(ofWorkspace);
  const { by: _nobody, ...byNobody } = kept;
  expect(KeptChange.safeParse(byNobody).success).toBe(false);
});
