import { describe, expect, test } from "vitest";
import { reactionAsk } from "../../../src/slack/incoming/reaction.ts";
import type { Message } from "../../../src/slack/incoming/payload.ts";
import { TRIGGER_REACTIONS } from "../../../src/domain/settings/trigger-reactions.ts";

const SELF = { teamId: "T1", botUserId: "UBOT", botId: "BBOT", appId: "A1" };
const POST: Message = {
  user: "U2",
  ts: "1700000000.000100",
  text: "Worth a look: <https://news.example/tram-opens>",
};

const timesOut = () => Promise.reject(new Error("a request timed out"));

function reacted(message: Message | undefined, reaction = "newspaper", user = "U1") {
  const event = {
    type: "reaction_added",
    user,
    reaction,
    item: { type: "message", channel: "C1", ts: "1700000000.000100" },
  };
  return reactionAsk(
    { team_id: "T1", event },
    { self: SELF, messageAt: () => Promise.resolve(message) },
  );
}

describe("a reaction on a message", () => {
  test.each(Object.keys(TRIGGER_REACTIONS))(
    "%s asks for its link, for whoever reacted",
    async (name) => {
      expect(await reacted(POST, name)).toMatchObject({
        kind: "ask",
        via: "reaction",
        channel: "C1",
        ts: "1700000000.000100",
        user: "U1",
        links: ["https://news.example/tram-opens"],
      });
    },
  );

  test.each(["+1", "eyes", "newspaper2", "constructor", "toString"])(
    "%s is just that",
    async (name) => {
      expect(await reacted(POST, name)).toBeUndefined();
    },
  );

  test("the bot's own is none", async () => {
    expect(await reacted(POST, "newspaper", "UBOT")).toBeUndefined();
  });

  test("on what the bot wrote asks nothing", async () => {
    expect(await reacted({ ...POST, bot_id: "BBOT" })).toBeUndefined();
  });

  test("on a message that is gone asks nothing", async () => {
    expect(await reacted(undefined)).toBeUndefined();
  });

  test("on a short remark asks nothing, on a text of an article's length asks for it", async () => {
    expect(await reacted({ ...POST, text: "Nice one, thanks!" })).toBeUndefined();
    const long = "The council voted for the tram on Tuesday evening. ".repeat(8);
    expect(await reacted({ ...POST, text: long })).toMatchObject({ text: long.trim() });
  });

  test("on a reply is answered in the reply's thread", async () => {
    const reply = { ...POST, thread_ts: "1699999999.000001" };
    expect(await reacted(reply)).toMatchObject({ thread: "1699999999.000001" });
  });

  test("that Slack does not answer about is put off, not dropped", async () => {
    const body = {
      event: {
        type: "reaction_added",
        user: "U1",
        reaction: "newspaper",
        item: { type: "message", channel: "C1", ts: "1.000001" },
      },
    };
    await expect(reactionAsk(body, { self: SELF, messageAt: timesOut })).rejects.toThrow(
      "timed out",
    );
  });
});
