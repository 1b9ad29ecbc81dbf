import { describe, expect, test } from "vitest";
import type { PlainKey } from "../../../src/messages/catalogue.ts";
import type { Receipt } from "../../../src/ports/briefing-service.ts";
import { SHORTCUTS } from "../../../src/slack/contract/slack-contract.ts";
import { registerShortcuts } from "../../../src/slack/interactivity/shortcuts.ts";
import { wordingIn } from "../../../src/messages/wording.ts";
import { SELF } from "../scripted-slack.ts";
import { cannot, CHANNEL, inSlack, MESSAGE, USER } from "./in-slack.ts";

const TEXT = "Read this: <https://news.example/talks>";
const ENGLISH = wordingIn("en");

const withShortcuts = (options?: Parameters<typeof inSlack>[1]) =>
  inSlack(registerShortcuts, options);

const toldIn = (there: ReturnType<typeof withShortcuts>): unknown[] =>
  there.slack.argsOf("chat.postEphemeral").map(({ text }) => text);

test("“Brief this” is a further try at the message, whose own work it is beside", async () => {
  const there = withShortcuts();
  await there.shortcut(SHORTCUTS.brief, { text: TEXT });
  expect(there.received).toMatchObject([
    {
      kind: "ask",
      via: "shortcut",
      team: "T1",
      channel: CHANNEL,
      user: USER,
      ts: `${MESSAGE.ts}:shortcut:1700000001.5`,
      about: { ts: MESSAGE.ts, position: 0 },
      thread: MESSAGE.thread_ts,
      links: ["https://news.example/talks"],
    },
  ]);
  expect(there.order).toEqual(["received", "acknowledged"]);
});

test("“Check against the article” hands in what the message says", async () => {
  const there = withShortcuts();
  await there.shortcut(SHORTCUTS.verify, { text: "The hall costs 12 million." });
  expect(there.received).toMatchObject([
    {
      kind: "verify",
      ts: MESSAGE.ts,
      ask: `${MESSAGE.ts}:verify:1700000001.5`,
      thread: MESSAGE.thread_ts,
      text: "The hall costs 12 million.",
    },
  ]);
});

describe("who chose it is told alone", () => {
  test.each<[string, keyof typeof SHORTCUTS, Receipt, object, PlainKey]>([
    ["it is on its way", "brief", undefined, { text: TEXT }, "onItInThread"],
    [
      "there is nothing to brief",
      "brief",
      "nothing-to-brief",
      { text: "Hi" },
      "messageWithoutSource",
    ],
    [
      "the message is the bot's own",
      "brief",
      undefined,
      { text: TEXT, bot_id: SELF.botId },
      "ownMessage",
    ],
    ["it is being checked", "verify", undefined, { text: "So it is." }, "verifyingInThread"],
    [
      "the thread has no article",
      "verify",
      "nothing-to-brief",
      { text: "So it is." },
      "nothingToAsk",
    ],
    ["the message says nothing", "verify", undefined, { text: " " }, "nothingToVerify"],
  ])("when %s", async (_, shortcut, receipt, message, key) => {
    const there = withShortcuts(receipt === undefined ? {} : { receipt });
    await there.shortcut(SHORTCUTS[shortcut], message);
    expect(toldIn(there)).toEqual([ENGLISH.say(key)]);
    expect(there.acks).toHaveLength(1);
  });

  test.each(["brief", "verify"] as const)(
    "when the bot cannot post there: %s stores nothing",
    async (shortcut) => {
      const there = withShortcuts({ isMember: async () => false });
      await there.shortcut(SHORTCUTS[shortcut], { text: TEXT });
      expect([there.received, toldIn(there)]).toEqual([[], [ENGLISH.say("notHere")]]);
    },
  );

  test.each(["brief", "verify"] as const)(
    "when it cannot be stored: %s is told in their language, and logged",
    async (shortcut) => {
      const there = withShortcuts({ service: { receive: cannot, languageOf: async () => "ja" } });
      await there.shortcut(SHORTCUTS[shortcut], { text: TEXT });
      expect(toldIn(there)).toEqual([wordingIn("ja").say("notStored")]);
      expect(there.log.lines).toMatchObject([
        { level: "error", fields: { shortcut: SHORTCUTS[shortcut] } },
      ]);
      expect(there.acks).toHaveLength(1);
    },
  );
});
