import type { App } from "@slack/bolt";
import { describe, expect, test } from "vitest";
import { wordingIn } from "../../../src/messages/wording.ts";
import type { BriefingService } from "../../../src/ports/briefing-service.ts";
import { ACTIONS, MODALS, SHORTCUTS } from "../../../src/slack/contract/slack-contract.ts";
import { registerAgent } from "../../../src/slack/interactivity/agent.ts";
import { registerButtons } from "../../../src/slack/interactivity/buttons.ts";
import { registerCommands } from "../../../src/slack/interactivity/commands.ts";
import { registerDigest } from "../../../src/slack/interactivity/digest-dialog.ts";
import { registerHome } from "../../../src/slack/interactivity/home.ts";
import type { ListenerOptions } from "../../../src/slack/interactivity/listeners.ts";
import { registerSettings } from "../../../src/slack/interactivity/settings-dialog.ts";
import { registerShortcuts } from "../../../src/slack/interactivity/shortcuts.ts";
import { registerViews } from "../../../src/slack/interactivity/submissions.ts";
import { registerTranslation } from "../../../src/slack/interactivity/translation.ts";
import { refused, type SlackScript } from "../scripted-slack.ts";
import { cannot, CHANNEL, inSlack, type InSlack, USER } from "./in-slack.ts";

/** All listeners, as the bot registers them. */
function register(app: App, options: ListenerOptions): void {
  for (const add of [
    registerCommands,
    registerShortcuts,
    registerButtons,
    registerTranslation,
    registerViews,
    registerHome,
    registerSettings,
    registerAgent,
    registerDigest,
  ])
    add(app, options);
}

/** A service of which nothing works but the language of a person. */
const broken = (language: string): Partial<BriefingService> =>
  new Proxy({} as Partial<BriefingService>, {
    get: (_, name) => (name === "languageOf" ? async () => language : cannot),
    ownKeys: () => Object.keys(METHODS),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
const METHODS = {
  receive: 0,
  digestCommand: 0,
  briefCommand: 0,
  channelSettings: 0,
  changeSettings: 0,
  sources: 0,
  translateSources: 0,
  feedback: 0,
  home: 0,
  stop: 0,
  digest: 0,
  changeDigest: 0,
  languageOf: 0,
} satisfies Partial<Record<keyof BriefingService, 0>>;

const SOURCE = JSON.stringify({ source: { kind: "link", url: "https://news.example/talks" } });
const PLACE = { channel: CHANNEL, thread: "1.2", about: { ts: "1.2", position: 0 } };
const chosen = { action_id: "own_language", selected_option: { value: "ko" } };
const SHOWN = {
  id: "V1",
  private_metadata: JSON.stringify({ channel: CHANNEL, briefingKey: "briefing:1" }),
  blocks: [],
};

/** All that people can do, one of each kind. */
const GESTURES: Record<string, (there: InSlack) => Promise<void>> = {
  "a command to brief": (there) => there.command("/brief", "https://news.example/talks"),
  "a command of settings": (there) => there.command("/brief", "settings"),
  "a command for a digest": (there) => there.command("/digest", "now"),
  "the shortcut to brief": (there) => there.shortcut(SHORTCUTS.brief, { text: "Some text." }),
  "the shortcut to check": (there) => there.shortcut(SHORTCUTS.verify, { text: "It rains." }),
  "a suggested question": (there) => there.press(`${ACTIONS.question}0`, "Why?"),
  "“Try again”": (there) => there.press(ACTIONS.retry, SOURCE),
  "“Sources”": (there) => there.press(ACTIONS.sources, "briefing:1"),
  "“Translate”": (there) => there.pressInView(ACTIONS.translate, SHOWN),
  "“Useful”": (there) => there.press(ACTIONS.feedback, "useful briefing:1"),
  "“Not useful”": (there) => there.press(ACTIONS.feedback, "not-useful briefing:1"),
  "“Edit” in the Home tab": (there) => there.press(ACTIONS.editChannel, CHANNEL),
  "one's language in the Home tab": (there) =>
    there.press(ACTIONS.ownLanguage, "", { actions: [chosen] }),
  "the stop button of a thread": (there) => there.stop(),
  "a reason that is sent": (there) =>
    there.submit(
      MODALS.reason,
      { channel: CHANNEL, briefingKey: "briefing:1" },
      { remark: { value: { value: "too long" } } },
    ),
  "a text that is handed in": (there) =>
    there.submit(MODALS.pasteText, PLACE, { text: { value: { value: "A text." } } }),
  "“Digest” in the Home tab": (there) => there.press(ACTIONS.editDigest, CHANNEL),
  "a digest that is saved": (there) =>
    there.submit(MODALS.digest, { channel: CHANNEL, hasDigest: true }, {}),
  "a command for the dialog of a digest": (there) => there.command("/digest", ""),
  "settings that are saved": (there) =>
    there.submit(MODALS.settings, { channel: CHANNEL, mayChange: true }, {}),
};

/** All that Slack was given to show to the person. */
const toldIn = ({ acks, responses, slack }: InSlack): string =>
  JSON.stringify([acks, responses, slack.calls.map(({ args }) => args)]);

const attempt = async (
  gesture: string,
  options: { language?: string; script?: SlackScript } = {},
): Promise<InSlack> => {
  const { language = "en", script = {} } = options;
  const there = inSlack(register, { service: broken(language), script });
  await GESTURES[gesture]?.(there);
  return there;
};

describe("whatever somebody does and cannot be carried out", () => {
  const gestures = Object.keys(GESTURES);

  test.each(gestures)("%s: they are told alone, and the operator why", async (gesture) => {
    for (const language of ["en", "ja"]) {
      const { say } = wordingIn(language);
      const there = await attempt(gesture, { language });
      const told = toldIn(there);
      expect([say("notStored"), say("translationBroke")].some((one) => told.includes(one))).toBe(
        true,
      );
      expect(told).not.toContain("SQLITE");
      const errors = there.log.lines.filter(({ level }) => level === "error");
      expect(errors.length).toBeGreaterThan(0);
      // Slack is told of an event by whoever hands it on.
      expect(there.acks).toHaveLength(gesture.includes("stop button") ? 0 : 1);
      const { slack } = there;
      // Nothing is said to all of a channel.
      for (const { channel } of slack.argsOf("chat.postMessage")) expect(channel).toBe(USER);
    }
  });

  test.each(gestures)("%s: also where Slack opens no dialog", async (gesture) => {
    const script = {
      "views.open": [refused("expired_trigger_id")],
      "views.update": [refused("internal_error")],
    };
    const told = toldIn(await attempt(gesture, { script }));
    const { say } = wordingIn("en");
    expect([say("notStored"), say("translationBroke")].some((one) => told.includes(one))).toBe(
      true,
    );
  });
});

test("where nobody knows the workspace any more, Slack's address for answers is told", async () => {
  const there = inSlack(
    (app, options) => register(app, { ...options, installed: async () => cannot() }),
    {},
  );
  await there.press(ACTIONS.retry, SOURCE);
  await there.shortcut(SHORTCUTS.verify, { text: "It rains." });
  expect(there.responses).toHaveLength(2);
});

test("where Slack takes neither a dialog nor a message, the operator alone is told", async () => {
  const no = [refused("not_allowed")];
  const script = { "views.open": no, "chat.postMessage": no };
  const there = await attempt("“Edit” in the Home tab", { script });
  expect(there.log.lines).toMatchObject([
    { level: "error", message: "settings not opened" },
    { level: "info", message: "not told in a dialog" },
    { level: "warn", message: "the person could not be told alone" },
  ]);
});
