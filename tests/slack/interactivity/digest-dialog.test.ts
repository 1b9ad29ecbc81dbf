import type { App } from "@slack/bolt";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DigestPatch, DigestSchedule } from "../../../src/domain/settings/digest-schedule.ts";
import { wordingIn } from "../../../src/messages/wording.ts";
import type { DigestRefusal, DigestView } from "../../../src/ports/briefing-service.ts";
import { registerCommands } from "../../../src/slack/interactivity/commands.ts";
import { registerDigest } from "../../../src/slack/interactivity/digest-dialog.ts";
import type { ListenerOptions } from "../../../src/slack/interactivity/listeners.ts";
import { zoneGroups } from "../../../src/slack/interactivity/views/zone-options.ts";
import { SCHEDULE } from "../../store/ledger-set-up.ts";
import { noAnswer, refused, type SlackScript } from "../scripted-slack.ts";
import { cannot, CHANNEL, inSlack } from "./in-slack.ts";

const register = (app: App, options: ListenerOptions): void => {
  registerCommands(app, options);
  registerDigest(app, options);
};

const ENGLISH = wordingIn("en");
const WEEKLY: DigestSchedule = {
  ...SCHEDULE,
  at: "18:15",
  days: "weekly",
  weekday: 2,
  furtherDays: [4],
  zone: "Asia/Seoul",
};
const NONE: DigestView = { schedule: undefined, zone: "Europe/Berlin" };

/** A service with this digest, and what is chosen of it. */
function dialog(
  view: DigestView | undefined,
  more: {
    refusal?: DigestRefusal;
    language?: string;
    script?: SlackScript;
    isMember?: boolean;
  } = {},
) {
  const chosen: DigestPatch[] = [];
  const there = inSlack(register, {
    script: more.script ?? {},
    isMember: async () => more.isMember ?? true,
    service: {
      digest: async () => view,
      changeDigest: async (_, patch) => {
        chosen.push(patch);
        return more.refusal;
      },
      languageOf: async () => more.language ?? "en",
      digestCommand: async () => "in words",
    },
  });
  return { ...there, chosen };
}

interface Shown {
  readonly hash?: string;
  readonly private_metadata: string;
  readonly blocks: readonly {
    readonly block_id?: string;
    readonly element?: { readonly type: string } & Record<string, unknown>;
  }[];
}
const openedIn = ({ slack }: ReturnType<typeof dialog>): Shown => {
  const [call] = slack.argsOf("views.open") as { view: Shown }[];
  if (call === undefined) throw new Error("nothing was opened");
  return call.view;
};
const updatesIn = ({ slack }: ReturnType<typeof dialog>) =>
  slack.argsOf("views.update") as { view_id: string; hash?: string; view: Shown }[];

const select = (value: string) => ({ digest_field: { selected_option: { value } } });
const days = (...on: number[]) => ({
  digest_field: { selected_options: on.map((day) => ({ value: String(day) })) },
});
const VALUES = {
  days: days(1, 3),
  at: { digest_field: { selected_time: "07:30" } },
  zone: select("Asia/Kathmandu"),
  no_news: select("say"),
};
/** A field of the open dialog is changed. */
const change = (there: ReturnType<typeof dialog>, values: object, metadata?: unknown) =>
  there.pressInView("digest_field", {
    id: "V1",
    hash: "h1",
    private_metadata: JSON.stringify(metadata ?? { channel: CHANNEL, hasDigest: true }),
    state: { values: { ...VALUES, ...values } },
  });

describe("the dialog of a digest", () => {
  test.each(["", "  ", "settings", "SET", "edit"])(
    "is opened by /digest %s, and nothing else is said",
    async (text) => {
      const there = dialog(NONE);
      await there.command("/digest", text);
      expect(there.acks).toEqual([undefined]);
      expect(openedIn(there).blocks.flatMap(({ block_id }) => block_id ?? [])).toEqual([
        "days",
        "at",
        "zone",
        "no_news",
      ]);
    },
  );

  test("of a channel without one offers weekdays at nine where its reader is, and says when that is next", async () => {
    const there = dialog(NONE);
    await there.press("edit_digest", CHANNEL);
    const { blocks } = openedIn(there);
    const text = JSON.stringify(blocks);
    expect(text).toContain('"initial_time":"09:00"');
    expect(text).toContain("Next: Wednesday 2 December at 09:00");
    const boxes = blocks.find(({ block_id }) => block_id === "days")?.element;
    expect(boxes).toMatchObject({
      initial_options: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"].map((name) => ({
        text: { text: name },
      })),
    });
  });

  test("shows what holds, in the words of its reader, and can end it", async () => {
    const there = dialog({ schedule: WEEKLY, zone: WEEKLY.zone }, { language: "de" });
    await there.press("edit_digest", CHANNEL);
    const text = JSON.stringify(openedIn(there));
    for (const piece of ["Dienstag und Donnerstag", "18:15", "Asia/Seoul", "Abbrechen", '"off"'])
      expect(text).toContain(piece);
  });

  test("says to somebody who may not change it why, with what holds, and takes nothing", async () => {
    const says = { key: "mayChangeAdmins" } as const;
    const there = dialog({ schedule: WEEKLY, zone: WEEKLY.zone, refusal: says });
    await there.press("edit_digest", CHANNEL);
    const text = JSON.stringify(openedIn(there));
    expect(text).toContain(ENGLISH.say("mayChangeAdmins"));
    expect(text).toContain("every week on Tuesday and Thursday at 18:15, Asia/Seoul");
    expect(text).not.toContain('"submit"');
    const none = dialog({ ...NONE, refusal: says });
    await none.press("edit_digest", CHANNEL);
    expect(JSON.stringify(openedIn(none))).toContain("There is no digest in this channel.");
  });

  test("is not opened for a channel that the person may not read: they are told", async () => {
    const there = dialog(undefined);
    await there.press("edit_digest", "C0SECRET");
    const opened = JSON.stringify(there.slack.argsOf("views.open"));
    expect(opened).toContain(ENGLISH.say("channelNotYours"));
    expect(opened).not.toContain("C0SECRET");
  });

  test("where Slack does not open it, the command is answered in words", async () => {
    const there = dialog(NONE, { script: { "views.open": [noAnswer()] } });
    await there.command("/digest", "");
    expect(there.acks).toMatchObject([{ response_type: "ephemeral", text: "in words" }]);
  });

  test("is not opened where the bot is not", async () => {
    const there = dialog(NONE, { isMember: false });
    await there.command("/digest", "");
    expect(there.slack.argsOf("views.open")).toEqual([]);
    expect(there.acks).toMatchObject([{ text: expect.stringContaining("not in this") }]);
  });
});

describe("while somebody chooses", () => {
  test("the next time is said anew, and what they chose stays chosen", async () => {
    const there = dialog(NONE);
    await change(there, {});
    const [update] = updatesIn(there);
    expect(update).toMatchObject({ view_id: "V1", hash: "h1" });
    const text = JSON.stringify(update?.view);
    expect(text).toContain("every week on Monday and Wednesday at 07:30 (Asia/Kathmandu)");
    expect(text).toContain("Next: Wednesday 2 December at 07:30");
    expect(text).toContain('"initial_time":"07:30"');
    expect(there.chosen).toEqual([]);
  });

  test.each([
    ["no day is left", { days: days() }, "On no day of the week"],
    ["every day is chosen", { days: days(1, 2, 3, 4, 5, 6, 7) }, "every day at 07:30"],
    ["it is switched off", { state: select("off") }, "The digest of this channel is off."],
  ])("when %s, that is what is said", async (_, values, says) => {
    const there = dialog(NONE);
    await change(there, values);
    expect(JSON.stringify(updatesIn(there))).toContain(says);
  });

  test("what Slack does not draw any more is no error", async () => {
    const there = dialog(NONE, { script: { "views.update": [refused("hash_conflict")] } });
    await change(there, {});
    expect(there.log.lines).toMatchObject([{ level: "info" }]);
  });

  test("whatever a dialog carries, nothing is stored and nothing breaks", async () => {
    const property = fc.asyncProperty(fc.json(), fc.json(), async (metadata, values) => {
      const there = dialog(NONE);
      await there.pressInView("digest_field", {
        id: "V1",
        private_metadata: metadata,
        state: { values: JSON.parse(values) as object },
      });
      expect([there.chosen, there.acks.length]).toEqual([[], 1]);
    });
    await fc.assert(property, { numRuns: 50 });
  });
});

describe("what is chosen in it", () => {
  const place = { channel: CHANNEL, hasDigest: true };

  test("is stored before the dialog closes", async () => {
    const there = dialog(NONE);
    await there.submit("digest", place, VALUES);
    expect(there.chosen).toEqual([
      { at: "07:30", on: [1, 3], zone: "Asia/Kathmandu", sayNothingNew: true },
    ]);
    expect(there.acks).toEqual([undefined]);
  });

  test("ends the digest where it was switched off", async () => {
    const there = dialog(NONE);
    await there.submit("digest", place, { ...VALUES, state: select("off") });
    expect(there.chosen).toEqual(["off"]);
  });

  test.each<[string, DigestRefusal, Record<string, string>]>([
    [
      "and would never come",
      { kind: "faults", faults: [{ kind: "never-due" }] },
      { days: ENGLISH.say("digestNeverDue") },
    ],
    [
      "and is no time",
      { kind: "faults", faults: [{ kind: "no-value", setting: "at", value: "25:00" }] },
      { at: ENGLISH.say("digestNoValue", { value: "25:00", setting: "at" }) },
    ],
    [
      "by somebody who may not any more",
      { kind: "refused", says: { key: "mayChangeNotGuests" } },
      { days: ENGLISH.say("mayChangeNotGuests") },
    ],
  ])("%s stays open, with what is wrong below its field", async (_, refusal, errors) => {
    const there = dialog(NONE, { refusal });
    await there.submit("digest", place, VALUES);
    expect(there.acks).toEqual([{ response_action: "errors", errors }]);
  });

  test.each([
    ["and cannot be stored", place],
    ["with a forged place", { channel: 7 }],
  ])("%s says so, and the operator is told", async (_, metadata) => {
    const there = inSlack(register, { service: { changeDigest: cannot } });
    await there.submit("digest", metadata, VALUES);
    expect(there.acks).toEqual([
      { response_action: "errors", errors: { days: ENGLISH.say("notStored") } },
    ]);
    expect(there.log.lines).toMatchObject([{ level: "error", message: "view not stored" }]);
  });
});

describe("zones", () => {
  test("are all offered, once, in groups that Slack takes", () => {
    const groups = zoneGroups("Europe/Berlin");
    const all = groups.flatMap(({ options }) => options.map(({ value }) => value));
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining(["Europe/Berlin", "Asia/Seoul", "America/Lima"]));
    for (const { options } of groups) expect(options.length).toBeLessThanOrEqual(100);
    expect(groups.length).toBeLessThanOrEqual(100);
  });

  test("that the list of the world does not have are offered where they are chosen", () => {
    expect(zoneGroups("Etc/GMT-2")[0]?.options.map(({ value }) => value)).toContain("Etc/GMT-2");
  });
});
