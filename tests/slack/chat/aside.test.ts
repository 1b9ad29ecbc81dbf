import { describe, expect, test } from "vitest";
import type { Delivery } from "../../../src/slack/chat/delivery.ts";
import { postToPerson } from "../../../src/slack/chat/post-to-person.ts";
import { progressIn } from "../../../src/slack/chat/progress.ts";
import { react } from "../../../src/slack/chat/react.ts";
import { inMemoryDeliveries } from "../../in-memory/in-memory-deliveries.ts";
import { rememberingLog, silentMeter } from "../../support/log-and-meter.ts";
import { testClock } from "../../support/test-clock.ts";
import {
  asksToWait,
  noAnswer,
  refused,
  scriptedSlack,
  type SlackScript,
} from "../scripted-slack.ts";

const KEY = "notice:T1:C1:1700000000.000100";
const thread = "1700000000.000100";
const place = { team: "T1", channel: "C1", thread };
const drawn: Delivery["drawn"] = { text: "There is nothing to brief.", blocks: [] };

function telling(script: SlackScript) {
  const clock = testClock(0);
  const ledger = inMemoryDeliveries(clock);
  const log = rememberingLog();
  const { installation, argsOf } = scriptedSlack(script);
  const world = { ledger, clock, log, meter: silentMeter, patienceMs: 30_000 };
  const tell = (where: { thread: string | undefined } = { thread }) =>
    postToPerson(
      { ...place, ...where, kind: "person", user: "U1" },
      { drawn, key: KEY },
      { installation, ...world },
    );
  return { tell, ledger, log, sent: () => argsOf("chat.postEphemeral") };
}

describe("what one person alone is told", () => {
  test("is sent to them in the thread, once", async () => {
    const { tell, sent } = telling({ "chat.postEphemeral": [{ ok: true, message_ts: "17.1" }] });
    expect(await tell()).toBe("17.1");
    expect(await tell()).toBe("");
    expect(sent()).toEqual([{ channel: "C1", user: "U1", thread_ts: thread, ...drawn }]);
  });

  test("is sent in the channel where it was not in a thread", async () => {
    const { tell, sent } = telling({ "chat.postEphemeral": [{ ok: true, message_ts: "17.1" }] });
    await tell({ thread: undefined });
    expect(sent()[0]).not.toHaveProperty("thread_ts");
  });

  test("that may have been sent is not sent again", async () => {
    const { tell, sent, log } = telling({ "chat.postEphemeral": [noAnswer()] });
    expect(await tell()).toBe("");
    expect(await tell()).toBe("");
    expect(sent()).toHaveLength(1);
    expect(log.lines).toMatchObject([
      { level: "warn", message: "the person could not be told alone" },
    ]);
  });

  test("that Slack asks to wait with for long is sent by a later run", async () => {
    const { tell, sent, ledger } = telling({
      "chat.postEphemeral": [asksToWait(90), { ok: true, message_ts: "17.2" }],
    });
    await expect(tell()).rejects.toMatchObject({ name: "BusyError", retryAfterMs: 90_000 });
    expect(await ledger.deliveryState(KEY)).toEqual({ state: "new" });
    expect(await tell()).toBe("17.2");
    expect(sent()).toHaveLength(2);
  });

  test("is not worth a word to all where they have left the channel", async () => {
    const { tell, log } = telling({ "chat.postEphemeral": [refused("user_not_in_channel")] });
    expect(await tell()).toBe("");
    expect(log.lines.map(({ level }) => level)).toEqual(["warn"]);
  });
});

function showing(script: SlackScript = {}) {
  const clock = testClock(0);
  const log = rememberingLog();
  const { installation, argsOf } = scriptedSlack(script);
  const progress = progressIn({ write: installation.write, clock, log });
  const shown = () => argsOf("assistant.threads.setStatus").map(({ status }) => status);
  return { clock, log, progress, shown };
}

describe("what is being done", () => {
  const MINUTES_MS = 60_000;

  test("is shown in the thread again before Slack clears it, for some minutes", async () => {
    const { clock, progress, shown } = showing();
    await progress.show(place, "is reading …");
    await clock.advance(3 * MINUTES_MS + 30_000);
    expect(shown()).toEqual(["is reading …", "is reading …", "is reading …"]);
    await clock.advance(60 * MINUTES_MS);
    expect(shown()).toHaveLength(7);
  });

  test("gives way to what is done next, and to nothing", async () => {
    const { clock, progress, shown } = showing();
    await progress.show(place, "is reading …");
    await progress.show(place, "is writing …");
    await progress.show(place, "");
    await clock.advance(60 * MINUTES_MS);
    expect(shown()).toEqual(["is reading …", "is writing …", ""]);
  });

  test("is over when the reply has come: Slack has cleared it", async () => {
    const { clock, progress, shown } = showing();
    await progress.show(place, "is reading …");
    progress.over(place);
    await clock.advance(60 * MINUTES_MS);
    expect(shown()).toEqual(["is reading …"]);
  });

  test("is shown in no other thread when all stops", async () => {
    const { clock, progress, shown } = showing();
    await progress.show(place, "is reading …");
    await progress.show({ ...place, thread: "1700000001.000100" }, "is reading …");
    progress.stop();
    await clock.advance(60 * MINUTES_MS);
    expect(shown()).toHaveLength(2);
  });

  test("is not shown outside of a thread", async () => {
    const { progress, shown } = showing();
    await progress.show({ ...place, thread: undefined }, "is reading …");
    expect(shown()).toEqual([]);
  });

  test("that Slack does not show stops nothing", async () => {
    const { progress, log } = showing({ "assistant.threads.setStatus": [refused("not_allowed")] });
    await progress.show(place, "is reading …");
    expect(log.lines).toMatchObject([{ level: "debug", fields: { code: "not_allowed" } }]);
  });
});

const sign = async (script: SlackScript) => {
  const log = rememberingLog();
  const { installation, argsOf } = scriptedSlack(script);
  await react({ channel: "C1", ts: thread }, "muted", { write: installation.write, log });
  return { log, added: argsOf("reactions.add") };
};

describe("a sign on a message", () => {
  test("is one of Slack's emoji", async () => {
    const { added, log } = await sign({});
    expect(added).toEqual([{ channel: "C1", timestamp: thread, name: "mute" }]);
    expect(log.lines).toEqual([]);
  });

  test("that Slack does not let the bot put is told by its code alone", async () => {
    const { log } = await sign({ "reactions.add": [refused("missing_scope")] });
    expect(log.lines).toMatchObject([{ level: "debug", fields: { code: "missing_scope" } }]);
    expect(log.lines[0]?.fields["err"]).toBeUndefined();
  });

  test("that fails for another reason is told with the error", async () => {
    const failure = noAnswer();
    const { log } = await sign({ "reactions.add": [failure] });
    expect(log.lines[0]?.fields["err"]).toBe(failure);
  });
});
