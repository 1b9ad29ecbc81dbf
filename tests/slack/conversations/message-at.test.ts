import { describe, expect, test } from "vitest";
import { asking, learning } from "../../../src/slack/conversations/asking.ts";
import { messageAt } from "../../../src/slack/conversations/message-at.ts";
import { rememberingLog } from "../../support/log-and-meter.ts";
import {
  asksToWait,
  noAnswer,
  refused,
  scriptedSlack,
  type SlackScript,
} from "../scripted-slack.ts";

const TS = "1700000000.000100";
const message = { ts: TS, user: "U1", text: "Worth a look" };
const other = { ts: "1700000000.000050", user: "U2", text: "the root" };

async function looked(script: SlackScript) {
  const { installation, calls } = scriptedSlack(script);
  const found = await messageAt("C1", TS, installation.read);
  return { found, asked: calls.map(({ method }) => method) };
}

describe("a message", () => {
  test("that is a reply is found behind its root", async () => {
    const { found, asked } = await looked({
      "conversations.replies": [{ messages: [other, message] }],
    });
    expect(found).toMatchObject({ ts: TS, text: "Worth a look" });
    expect(asked).toEqual(["conversations.replies"]);
  });

  test("that is no reply is found in the channel", async () => {
    const { found, asked } = await looked({
      "conversations.replies": [refused("thread_not_found")],
      "conversations.history": [{ messages: [message] }],
    });
    expect(found).toMatchObject({ ts: TS });
    expect(asked).toEqual(["conversations.replies", "conversations.history"]);
  });

  test("that Slack gives only with its whole thread is found there", async () => {
    const { found, asked } = await looked({
      "conversations.replies": [{ messages: [other] }, { messages: [other, message] }],
      "conversations.history": [{ messages: [other] }],
    });
    expect(found).toMatchObject({ ts: TS });
    expect(asked).toHaveLength(3);
  });

  test("that is nowhere, or not for us, is none", async () => {
    const { found } = await looked({
      "conversations.replies": [refused("not_in_channel")],
      "conversations.history": [{}],
    });
    expect(found).toBeUndefined();
  });

  test("is not known to be gone where Slack cannot be asked", async () => {
    await expect(looked({ "conversations.replies": [noAnswer()] })).rejects.toThrow(
      "socket hang up",
    );
  });
});

const failing = (failure: Error) =>
  async function call(): Promise<never> {
    throw failure;
  };

describe("what is asked of Slack", () => {
  test("and is of use alone is unknown after any failure, which the operator is told", async () => {
    const log = rememberingLog();
    const ask = asking(log);
    expect(await ask("users.info", async () => "Ada")).toBe("Ada");
    expect(await ask("users.info", failing(noAnswer()))).toBeUndefined();
    expect(await ask("users.info", failing(refused("user_not_found")))).toBeUndefined();
    expect(log.lines.map(({ fields }) => [fields["method"], fields["code"]])).toEqual([
      ["users.info", undefined],
      ["users.info", "user_not_found"],
    ]);
  });

  test("and is needed is unknown only where Slack refuses to tell", async () => {
    const learn = learning(rememberingLog());
    expect(await learn("conversations.info", failing(refused("channel_not_found")))).toBe(
      undefined,
    );
    for (const error of [noAnswer(), asksToWait(5), refused("invalid_auth")])
      await expect(learn("conversations.info", failing(error))).rejects.toMatchObject({
        name: "BusyError",
      });
    await expect(learn("conversations.info", failing(refused("internal_error")))).rejects.toThrow(
      "conversations.info: internal_error",
    );
  });
});
