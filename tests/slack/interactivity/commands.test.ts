import { describe, expect, test } from "vitest";
import type { Receipt } from "../../../src/ports/briefing-service.ts";
import { drawNotice } from "../../../src/slack/blocks/notice-blocks.ts";
import { registerCommands } from "../../../src/slack/interactivity/commands.ts";
import { wordingIn } from "../../../src/messages/wording.ts";
import { cannot, CHANNEL, inSlack, TRIGGER, USER } from "./in-slack.ts";

const LINK = "https://news.example/talks";

type Options = NonNullable<Parameters<typeof inSlack>[1]>;

/** `/brief` of what the service takes for an ask. */
const withCommands = ({ service, ...more }: Options = {}) =>
  inSlack(registerCommands, {
    service: { briefCommand: async () => undefined, ...service },
    ...more,
  });

const saidBy = ({ acks }: ReturnType<typeof withCommands>): unknown[] =>
  acks.map((ack) => (ack as { text?: string }).text);

const ENGLISH = wordingIn("en");

describe("/brief", () => {
  test("of a link stores the ask before it is acknowledged, and answers the asker alone", async () => {
    const there = withCommands();
    await there.command("/brief", `please ${LINK}`);
    expect(there.received).toMatchObject([
      {
        kind: "ask",
        via: "command",
        team: "T1",
        channel: CHANNEL,
        user: USER,
        ts: TRIGGER,
        links: [LINK],
      },
    ]);
    expect(there.order).toEqual(["received", "acknowledged"]);
    expect(there.acks).toMatchObject([{ response_type: "ephemeral", text: ENGLISH.say("onIt") }]);
  });

  test.each<[Receipt, "onIt" | "help"]>([
    [undefined, "onIt"],
    ["nothing-to-brief", "help"],
  ])("whose receipt is %s says what comes of it", async (receipt, key) => {
    const there = withCommands(receipt === undefined ? {} : { receipt });
    await there.command("/brief", "hello");
    expect(saidBy(there)).toEqual([drawNotice(ENGLISH.say(key)).text]);
  });

  test("about settings says what the service says, also where the bot is not", async () => {
    const asked: unknown[] = [];
    const there = withCommands({
      isMember: async () => false,
      service: {
        briefCommand: async (command) => {
          asked.push(command);
          return "Briefings here are short now.";
        },
      },
    });
    await there.command("/brief", "length brief");
    expect(asked).toEqual([{ team: "T1", channel: CHANNEL, user: USER, text: "length brief" }]);
    expect([saidBy(there), there.received]).toEqual([["Briefings here are short now."], []]);
  });

  test("promises nothing in a channel that the bot cannot post in", async () => {
    const there = withCommands({ isMember: async () => false });
    await there.command("/brief", LINK);
    expect([saidBy(there), there.received]).toEqual([[ENGLISH.say("notHere")], []]);
  });
});

describe("/digest", () => {
  test("is one ask by Slack's mark of it", async () => {
    const asked: unknown[] = [];
    const there = withCommands({
      service: {
        digestCommand: async (command) => {
          asked.push(command);
          return "On its way.";
        },
      },
    });
    await there.command("/digest", "now");
    const who = { team: "T1", channel: CHANNEL, user: USER };
    expect(asked).toEqual([{ ...who, text: "now", id: TRIGGER }]);
    expect(saidBy(there)).toEqual(["On its way."]);
  });

  test("is not set up in a channel that the bot cannot post in", async () => {
    const there = withCommands({ isMember: async () => false, service: { digestCommand: cannot } });
    await there.command("/digest", "on 9:00");
    expect([saidBy(there), there.log.lines]).toEqual([[ENGLISH.say("notHere")], []]);
  });
});

describe("a command that cannot be carried out", () => {
  test.each([
    ["/brief", "the ask cannot be stored", { receive: cannot }],
    ["/brief", "the settings cannot be read", { briefCommand: cannot }],
    ["/digest", "the digest cannot be stored", { digestCommand: cannot }],
  ])("%s: %s: the asker is told in their language, the operator why", async (name, _, service) => {
    const there = withCommands({ service: { ...service, languageOf: async () => "fr" } });
    await there.command(name, LINK);
    expect(saidBy(there)).toEqual([wordingIn("fr").say("notStored")]);
    expect(JSON.stringify(there.acks)).not.toContain("SQLITE");
    expect(there.log.lines).toMatchObject([
      { level: "error", message: "command failed", fields: { command: name, channel: CHANNEL } },
    ]);
  });

  test("where Slack does not say who is in the channel is not guessed at", async () => {
    const there = withCommands({ isMember: cannot });
    await there.command("/brief", LINK);
    expect([saidBy(there), there.received]).toEqual([[ENGLISH.say("notStored")], []]);
  });
});
