import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WHOLE } from "../../../src/messages/catalogue.ts";
import { wordingIn } from "../../../src/messages/wording.ts";
import {
  ChannelSettings,
  DEFAULT_SETTINGS,
  type SettingsPatch,
} from "../../../src/domain/settings/settings.ts";
import { parseDigestCommand } from "../../../src/flows/digest/parse-digest-command.ts";
import { runDigestCommand } from "../../../src/flows/digest/run-digest-command.ts";
import { changeSettings } from "../../../src/flows/settings/change-settings.ts";
import { parseBriefCommand } from "../../../src/flows/settings/parse-brief-command.ts";
import { runBriefCommand } from "../../../src/flows/settings/run-brief-command.ts";
import { ADA, OPEN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { flowSetUp } from "../flow-set-up.ts";

const CHANNEL = { kind: "channel", team: TEAM, channel: OPEN } as const;

const value = fc.option(
  fc.oneof(
    fc.constantFrom(
      "brief",
      "standard",
      "deep",
      "article",
      "en",
      "ko",
      "yue",
      "auto",
      "asked",
      "off",
    ),
    fc.string({ maxLength: 12 }),
    fc.integer({ min: 90, max: 1_100 }).map((length) => "x".repeat(length)),
  ),
  { nil: undefined },
);
const patch = fc.record(
  { length: value, language: value, audience: value, instructions: value, mode: value },
  { requiredKeys: [] },
);

const WORDS =
  "length language me my mode audience style off on forget usage settings help now status quiet daily weekly monday 9:00 25:00 9am 13pm Europe/Berlin Mars/Olympus deep fr".split(
    " ",
  );

/** Words of commands among others. */
const words = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 8 })), { maxLength: 5 })
  .map((all) => all.join(" "));

/** What was set stands, what was unset is as usual, and the rest is as it was. */
function patched(before: ChannelSettings, wanted: SettingsPatch<ChannelSettings>): object {
  const names = Object.keys(wanted) as (keyof ChannelSettings)[];
  const values = names.map((name) => [name, wanted[name] ?? DEFAULT_SETTINGS[name]] as const);
  return { ...before, ...Object.fromEntries(values) };
}

describe("settings of a channel", () => {
  test("are changed as a whole or not at all, and are always ones that can be read again", async () => {
    const property = fc.asyncProperty(fc.array(patch, { maxLength: 4 }), async (patches) => {
      const { ledger, log } = flowSetUp();
      for (const one of patches) {
        const before = await ledger.settings(TEAM, OPEN);
        const change = await changeSettings(CHANNEL, one, ADA, { ledger, log });
        const after = await ledger.settings(TEAM, OPEN);
        expect(ChannelSettings.safeParse(after).success).toBe(true);
        expect(after).toEqual(change.kind === "faults" ? before : patched(before, one));
        const wrong = change.kind === "faults" ? change.faults : [];
        expect(wrong.every(({ setting }) => one[setting] !== undefined)).toBe(true);
      }
    });
    await fc.assert(property, { numRuns: 200 });
  });

  test("say to the log what was changed, and nothing of what a team wrote", async () => {
    const { ledger, log } = flowSetUp();
    const secret = { instructions: "Call the merger Falcon.", audience: "the board" };
    await changeSettings(CHANNEL, secret, ADA, { ledger, log });
    expect(log.lines).toMatchObject([{ fields: { settings: ["instructions", "audience"] } }]);
    expect(JSON.stringify(log.lines)).not.toMatch(/Falcon|board/u);
  });
});

const verbOf = (command: { readonly do: string }): string => command.do;

describe("whatever somebody types", () => {
  test("a command is understood or a mistake, and the same in capitals of its verb", () => {
    const property = fc.property(words, (text) => {
      const [verb = "", ...rest] = text.trim().split(/\s+/u);
      const loud = [verb.toUpperCase(), ...rest].join(" ");
      expect(verbOf(parseBriefCommand(loud))).toBe(verbOf(parseBriefCommand(text)));
      expect(verbOf(parseDigestCommand(loud))).toBe(verbOf(parseDigestCommand(text)));
    });
    fc.assert(property, { numRuns: 500 });
  });

  test("/digest answers with words, in every language, and leaves a digest that can come due", async () => {
    const language = fc.constantFrom(...Object.keys(WHOLE));
    const property = fc.asyncProperty(words, language, async (text, tag) => {
      const { ledger, ports } = flowSetUp();
      await ledger.savePersonSettings(TEAM, ADA, { language: tag });
      const ask = { team: TEAM, channel: OPEN, user: ADA, id: "1" };
      await runDigestCommand({ ...ask, text: "on 9:00 UTC" }, ports);
      expect((await runDigestCommand({ ...ask, text }, ports)).trim()).not.toBe("");
      // What the schedule says is what `/digest` can tell of it.
      expect(await runDigestCommand({ ...ask, text: "status" }, ports)).not.toMatch(
        /undefined|Invalid|NaN/u,
      );
    });
    await fc.assert(property, { numRuns: 200 });
  });

  test("/brief answers with words, or takes it for something to brief", async () => {
    const property = fc.asyncProperty(words, async (text) => {
      const { ports } = flowSetUp();
      const more = { currency: "USD", limits: [], workspaceUrl: "https://acme.slack.com/" };
      const command = { team: TEAM, channel: OPEN, user: ADA, text };
      const said = await runBriefCommand(command, { ...ports, ...more });
      expect(said === undefined).toBe(parseBriefCommand(text).do === "brief");
      expect(said?.trim() ?? "taken in").not.toMatch(/^$|undefined|NaN/u);
    });
    await fc.assert(property, { numRuns: 200 });
  });
});

test("what a person has chosen is said in the language chosen", async () => {
  for (const tag of ["de", "fr", "ja"]) {
    const { ports } = flowSetUp();
    const more = { currency: "USD", limits: [] };
    const command = { team: TEAM, channel: OPEN, user: "U0NOBODY" };
    const all = { ...ports, ...more };
    await runBriefCommand({ ...command, text: `language me ${tag}` }, all);
    const said = await runBriefCommand({ ...command, text: "help" }, all);
    expect(said).toContain(wordingIn(tag).say("briefUsage").split("\n")[0]);
  }
});
