import { describe, expect, test } from "vitest";
import type { App } from "@slack/bolt";
import type { ListenerOptions } from "../../../src/slack/interactivity/listeners.ts";
import type {
  ChannelSettingsView,
  ChosenSettings,
  SettingsRefusal,
} from "../../../src/ports/briefing-service.ts";
import { registerCommands } from "../../../src/slack/interactivity/commands.ts";
import { registerSettings } from "../../../src/slack/interactivity/settings-dialog.ts";
import { wordingIn } from "../../../src/messages/wording.ts";
import { noAnswer } from "../scripted-slack.ts";
import { cannot, CHANNEL, inSlack, USER } from "./in-slack.ts";

const register = (app: App, options: ListenerOptions): void => {
  registerCommands(app, options);
  registerSettings(app, options);
};

const VIEW: ChannelSettingsView = {
  channel: { length: "deep", language: "xh", audience: "nurses" },
  person: {},
  changes: [
    { team: "T1", channel: CHANNEL, by: "U9", at: 0, changes: [{ setting: "length", to: "deep" }] },
  ],
};

/** A service with these settings, and what is chosen of it. */
function dialog(
  view: ChannelSettingsView | undefined,
  more: { refusal?: SettingsRefusal; language?: string; script?: object } = {},
) {
  const chosen: ChosenSettings[] = [];
  const there = inSlack(register, {
    ...(more.script === undefined ? {} : { script: more.script as never }),
    service: {
      channelSettings: async () => view,
      changeSettings: async (given) => {
        chosen.push(given);
        return more.refusal;
      },
      languageOf: async () => more.language ?? "en",
      briefCommand: async () => "in words",
    },
  });
  return { ...there, chosen };
}

interface Opened {
  readonly private_metadata: string;
  readonly blocks: readonly {
    readonly block_id?: string;
    readonly element?: {
      readonly initial_option?: { readonly value: string };
      readonly options?: { readonly text: { readonly text: string } }[];
    };
  }[];
}
const openedIn = ({ slack }: ReturnType<typeof dialog>): Opened => {
  const [call] = slack.argsOf("views.open") as { view: Opened }[];
  if (call === undefined) throw new Error("nothing was opened");
  return call.view;
};

describe("the dialog of settings", () => {
  test.each(["settings", " Settings ", "setting"])(
    "is opened by /brief %s, and nothing else is said",
    async (text) => {
      const there = dialog(VIEW);
      await there.command("/brief", text);
      expect(there.acks).toEqual([undefined]);
      expect(openedIn(there).blocks.map(({ block_id }) => block_id)).toEqual(
        expect.arrayContaining(["mode", "length", "language", "audience", "instructions", "own"]),
      );
    },
  );

  test("shows what holds, also a language that is not among those offered, and who changed what", async () => {
    const there = dialog(VIEW);
    await there.press("edit_channel", CHANNEL);
    const { blocks } = openedIn(there);
    const chosen = (id: string) =>
      blocks.find(({ block_id }) => block_id === id)?.element?.initial_option?.value;
    expect(["mode", "length", "language", "own"].map(chosen)).toEqual([
      "auto",
      "deep",
      "xh",
      "channel",
    ]);
    expect(JSON.stringify(blocks)).toContain("Length: Deep");
    expect(JSON.stringify(blocks)).toContain('"initial_value":"nurses"');
  });

  test("names languages as its reader does", async () => {
    const there = dialog(VIEW, { language: "de" });
    await there.command("/brief", "settings");
    const text = JSON.stringify(openedIn(there));
    for (const name of ["Deutsch", "Koreanisch", "Xhosa", wordingIn("de").say("settingMode")])
      expect(text).toContain(name);
  });

  test("says why somebody may not change the channel's, and leaves them their own", async () => {
    const there = dialog({ ...VIEW, refusal: { key: "mayChangeAdmins" } });
    await there.command("/brief", "settings");
    const { blocks, private_metadata } = openedIn(there);
    expect(JSON.stringify(blocks)).toContain("whoever made the channel and the admins");
    expect(blocks.flatMap(({ block_id }) => block_id ?? [])).toEqual(["own"]);
    await there.submit("settings", private_metadata, {
      own: { value: { selected_option: { value: "ja" } } },
      mode: { value: { selected_option: { value: "off" } } },
    });
    expect(there.chosen).toEqual([
      { team: "T1", channel: CHANNEL, user: USER, own: { language: "ja" }, patch: undefined },
    ]);
  });

  test("is not opened for a channel that the person may not read", async () => {
    const there = dialog(undefined);
    await there.press("edit_channel", "C0SECRET");
    const opened = JSON.stringify(there.slack.argsOf("views.open"));
    expect(opened).toContain(wordingIn("en").say("channelNotYours"));
    expect(opened).not.toContain("C0SECRET");
  });

  test.each([["Slack does not open it", { script: { "views.open": [noAnswer()] } }]])(
    "where %s, the settings are told in words",
    async (_, more) => {
      const there = dialog(VIEW, more);
      await there.command("/brief", "settings");
      expect(there.acks).toMatchObject([{ response_type: "ephemeral", text: "in words" }]);
    },
  );
});

/** A menu with this chosen. */
const select = (value: string) => ({ value: { selected_option: { value } } });

describe("what is chosen in it", () => {
  const place = { channel: CHANNEL, mayChange: true };
  const values = {
    mode: select("asked"),
    length: select("brief"),
    language: select("article"),
    audience: { value: { value: "  " } },
    instructions: { value: { value: " plain words " } },
    own: select("channel"),
  };

  test("is stored before the dialog closes; what is empty is none", async () => {
    const there = dialog(VIEW);
    await there.submit("settings", place, values);
    expect(there.chosen).toEqual([
      {
        team: "T1",
        channel: CHANNEL,
        user: USER,
        own: { language: undefined },
        patch: {
          mode: "asked",
          length: "brief",
          language: "article",
          audience: undefined,
          instructions: "plain words",
        },
      },
    ]);
    expect(there.acks).toEqual([undefined]);
  });

  test("and is wrong says so below its field, which stays open", async () => {
    const faults = [{ kind: "too-long", setting: "audience", value: "x".repeat(120), most: 100 }];
    const there = dialog(VIEW, { refusal: { kind: "faults", faults } as SettingsRefusal });
    await there.submit("settings", place, values);
    expect(there.acks).toEqual([
      {
        response_action: "errors",
        errors: { audience: "That is 120 characters; at most 100 fit." },
      },
    ]);
  });

  test("by somebody who may not any more is refused, to them alone", async () => {
    const refusal = { kind: "refused", says: { key: "mayChangeNotGuests" } } as const;
    const there = dialog(VIEW, { refusal });
    await there.submit("settings", place, values);
    expect(there.acks).toEqual([
      { response_action: "errors", errors: { mode: "Guests cannot change settings." } },
    ]);
  });

  test("and cannot be stored says so, and the operator is told", async () => {
    const there = inSlack(register, { service: { changeSettings: cannot } });
    await there.submit("settings", place, values);
    expect(there.acks).toMatchObject([{ response_action: "errors" }]);
    expect(there.log.lines).toMatchObject([{ level: "error", message: "view not stored" }]);
  });

  test("with a forged place is stored nowhere", async () => {
    const there = dialog(VIEW);
    await there.submit("settings", { channel: 7 }, values);
    expect(there.chosen).toEqual([]);
    expect(there.acks).toMatchObject([{ response_action: "errors" }]);
  });
});
