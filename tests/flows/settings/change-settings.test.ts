import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, type ChannelSettings } from "../../../src/domain/settings/settings.ts";
import { changeSettings } from "../../../src/flows/settings/change-settings.ts";
import { describeSettingsFault } from "../../../src/phrasing/settings-replies.ts";
import { rememberingLog } from "../../support/log-and-meter.ts";
import { ENGLISH } from "../../support/english.ts";

const channel = { kind: "channel", team: "T1", channel: "C1" } as const;
const person = { kind: "person", team: "T1", user: "U1" } as const;

/** A ledger that holds the settings of one channel and one person. */
function kept(own: ChannelSettings = DEFAULT_SETTINGS) {
  let ofChannel = own;
  let ofPerson = {};
  const log = rememberingLog();
  const ledger = {
    settings: async () => ofChannel,
    saveSettings: async (_team: string, _channel: string, settings: ChannelSettings) => {
      ofChannel = settings;
    },
    personSettings: async () => ofPerson,
    savePersonSettings: async (_team: string, _user: string, settings: object) => {
      ofPerson = settings;
    },
  };
  return { ledger, log, channel: () => ofChannel, person: () => ofPerson };
}

describe("a change of settings", () => {
  const own = { length: "deep", language: "ko", audience: "nurses" } as const;
  test.each([
    ["one setting", { length: "brief" }, { ...own, length: "brief" }],
    [
      "several at once",
      { language: "de", audience: "pilots" },
      { ...own, language: "de", audience: "pilots" },
    ],
    [
      "back to what is usual",
      { length: undefined, language: undefined, audience: undefined },
      DEFAULT_SETTINGS,
    ],
    [
      "a style of the full length",
      { instructions: "x".repeat(1_000) },
      { ...own, instructions: "x".repeat(1_000) },
    ],
    ["nothing", {}, own],
  ])("%s: is kept, and told before and after", async (_name, patch, after) => {
    const ports = kept(own);
    const change = await changeSettings(channel, patch, "U7", ports);
    expect(change).toEqual({ kind: "changed", before: own, after });
    expect(ports.channel()).toEqual(after);
  });

  test("a person's are their own, and can be taken back", async () => {
    const ports = kept();
    await changeSettings(person, { language: "ja" }, "U1", ports);
    expect(ports.person()).toEqual({ language: "ja" });
    expect(await changeSettings(person, { language: undefined }, "U1", ports)).toEqual({
      kind: "changed",
      before: { language: "ja" },
      after: {},
    });
    expect(ports.channel()).toEqual(DEFAULT_SETTINGS);
  });

  test.each([
    [{ length: "endless" }, [{ kind: "no-option", setting: "length", value: "endless" }]],
    [{ language: "qq" }, [{ kind: "no-language", setting: "language", value: "qq" }]],
    [{ audience: "y".repeat(101) }, [{ kind: "too-long", setting: "audience", most: 100 }]],
    [
      { length: "deep", language: "??", instructions: "z".repeat(1_001) },
      [{ kind: "no-language" }, { kind: "too-long", setting: "instructions", most: 1_000 }],
    ],
  ])(
    "with a wrong value names all that is wrong, and changes nothing (%#)",
    async (patch, faults) => {
      const ports = kept(own);
      const change = await changeSettings(channel, patch, "U7", ports);
      expect(change).toMatchObject({ kind: "faults", faults });
      expect(ports.channel()).toBe(own);
      expect(ports.log.lines).toEqual([]);
      const said =
        change.kind === "faults"
          ? change.faults.map((fault) => describeSettingsFault(fault, ENGLISH))
          : [];
      expect(said).toEqual(faults.map(() => expect.stringMatching(/\.$/u)));
    },
  );

  test("is logged with who made it and which settings, not with what people wrote", async () => {
    const ports = kept();
    await changeSettings(channel, { audience: "the secret project" }, "U7", ports);
    expect(ports.log.lines).toMatchObject([
      { level: "info", fields: { team: "T1", channel: "C1", by: "U7", settings: ["audience"] } },
    ]);
    expect(JSON.stringify(ports.log.lines)).not.toContain("secret");
  });
});
