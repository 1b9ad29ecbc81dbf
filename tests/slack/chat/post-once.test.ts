import { describe, expect, test } from "vitest";
import { BusyError, ReaderError } from "../../../src/errors.ts";
import type { Delivery } from "../../../src/slack/chat/delivery.ts";
import { streamMark } from "../../../src/slack/chat/delivery.ts";
import { postOnce } from "../../../src/slack/chat/post-once.ts";
import { inMemoryDeliveries } from "../../in-memory/in-memory-deliveries.ts";
import { rememberingLog, rememberingMeter } from "../../support/log-and-meter.ts";
import { testClock } from "../../support/test-clock.ts";
import {
  asksToWait,
  noAnswer,
  refused,
  scriptedSlack,
  SELF,
  serverError,
  type SlackScript,
} from "../scripted-slack.ts";

const KEY = "brief:T1:C1:1700000000.000100";
const NOON = Date.UTC(2026, 8, 1, 12);
const place = { team: "T1", channel: "C1", thread: "1700000000.000100" };
const drawn: Delivery["drawn"] = {
  text: "The bridge is closed.",
  blocks: [{ type: "section", text: { type: "plain_text", text: "The bridge is closed." } }],
};

/** Slack, the journal, and a run of the delivery; another run goes on with the same journal. */
function posting(script: SlackScript) {
  const clock = testClock(NOON);
  const ledger = inMemoryDeliveries(clock);
  const log = rememberingLog();
  const meter = rememberingMeter();
  const slack = scriptedSlack(script);
  const run = (on = slack, delivery: Partial<Delivery> = {}) =>
    postOnce(
      { drawn, place, key: KEY, ...delivery },
      { installation: on.installation, ledger, clock, log, meter, patienceMs: 30_000 },
    );
  return { clock, ledger, log, meter, slack, run };
}

/** A message of ours as Slack tells of it. */
const ours = (ts: string, key = KEY) => ({
  ts,
  bot_id: SELF.botId,
  metadata: { event_type: "briefdesk_reply", event_payload: { key } },
});

describe("a reply", () => {
  test("is posted with its key, and known by it afterwards", async () => {
    const { run, slack, ledger } = posting({ "chat.postMessage": [{ ok: true, ts: "17.1" }] });
    expect(await run()).toBe("17.1");
    expect(await run()).toBe("17.1");
    expect(slack.argsOf("chat.postMessage")).toMatchObject([
      {
        channel: "C1",
        thread_ts: place.thread,
        text: drawn.text,
        metadata: { event_payload: { key: KEY } },
        unfurl_links: false,
        parse: "none",
      },
    ]);
    expect(await ledger.deliveryState(KEY)).toEqual({ state: "posted", ts: "17.1" });
  });

  test("in the channel itself names no thread", async () => {
    const { run, slack } = posting({ "chat.postMessage": [{ ok: true, ts: "17.1" }] });
    await run(slack, { place: { ...place, thread: undefined } });
    expect(slack.argsOf("chat.postMessage")[0]).not.toHaveProperty("thread_ts");
  });

  test("whose blocks Slack does not take is posted in plain text", async () => {
    const { run, slack, log, meter } = posting({
      "chat.postMessage": [refused("invalid_blocks"), { ok: true, ts: "17.1" }],
    });
    expect(await run()).toBe("17.1");
    expect(slack.argsOf("chat.postMessage")[1]).not.toHaveProperty("blocks");
    expect(meter.counted("blocks_refused")).toBe(1);
    expect(log.lines.at(-1)).toMatchObject({ level: "error", fields: { channel: "C1" } });
  });

  test("that Slack refuses for good leaves no intent", async () => {
    const { run, ledger } = posting({ "chat.postMessage": [refused("is_archived")] });
    await expect(run()).rejects.toThrow(ReaderError);
    expect(await ledger.deliveryState(KEY)).toEqual({ state: "new" });
  });

  test("that Slack asks to wait with for long goes back to its job and leaves no intent", async () => {
    const { run, ledger } = posting({ "chat.postMessage": [asksToWait(90)] });
    await expect(run()).rejects.toThrow(BusyError);
    expect(await ledger.deliveryState(KEY)).toEqual({ state: "new" });
  });
});

describe("where nobody knows whether Slack took it", () => {
  test.each([
    ["a connection that breaks", noAnswer()],
    ["a server's error", serverError()],
    ["Slack's own failure", refused("fatal_error")],
  ])("after %s it is looked for, and found", async (_, failure) => {
    const { run, slack, meter, ledger } = posting({
      "chat.postMessage": [failure],
      "conversations.replies": [{ messages: [{ ts: "16.9", bot_id: "BOTHER" }, ours("17.2")] }],
    });
    expect(await run()).toBe("17.2");
    expect(meter.counted("posts_unknown")).toBe(1);
    expect(slack.argsOf("chat.postMessage")).toHaveLength(1);
    expect(await ledger.deliveryState(KEY)).toEqual({ state: "posted", ts: "17.2" });
  });

  test("and it is not there, the next run looks before it posts", async () => {
    const { run, slack, ledger } = posting({
      "chat.postMessage": [noAnswer()],
      "conversations.replies": [{ messages: [ours("17.1", "of another reply")] }],
    });
    await expect(run()).rejects.toThrow(BusyError);
    expect(await ledger.deliveryState(KEY)).toMatchObject({ state: "intended" });

    const late = scriptedSlack({ "conversations.replies": [{ messages: [ours("17.3")] }] });
    expect(await run(late)).toBe("17.3");
    expect(late.argsOf("chat.postMessage")).toEqual([]);
    expect(slack.argsOf("chat.postMessage")).toHaveLength(1);
  });

  test("the look-up allows for clocks that differ by an hour, and reads page after page", async () => {
    const { run, slack } = posting({
      "chat.postMessage": [noAnswer()],
      "conversations.replies": [{ messages: [] }, { messages: [ours("17.2")] }],
    });
    expect(await run()).toBe("17.2");
    const [first] = slack.argsOf("conversations.replies");
    expect(first).toMatchObject({ channel: "C1", ts: place.thread, include_all_metadata: true });
    expect(Number(first?.["oldest"])).toBe(NOON / 1_000 - 3_600);
  });

  test("an intent of an earlier run stays when this one is refused: what it posted may show late", async () => {
    const { run, ledger } = posting({
      "chat.postMessage": [refused("is_archived")],
      "conversations.replies": [{ messages: [] }],
    });
    await ledger.intendDelivery(KEY, place);
    await expect(run()).rejects.toThrow(ReaderError);
    expect(await ledger.deliveryState(KEY)).toMatchObject({ state: "intended" });
  });

  test("and Slack cannot be asked, nothing is posted until it can", async () => {
    const { run, slack, ledger } = posting({ "conversations.replies": [serverError()] });
    await ledger.intendDelivery(KEY, place);
    await expect(run()).rejects.toThrow(BusyError);
    expect(slack.argsOf("chat.postMessage")).toEqual([]);
  });

  test("a run that was stopped says so, and posts nothing", async () => {
    const stopped = new AbortController();
    const { run, slack } = posting({
      "chat.postMessage": [noAnswer()],
      "conversations.replies": [{ messages: [ours("17.2")] }],
    });
    stopped.abort(new Error("lease lost"));
    await expect(run(slack, { signal: stopped.signal })).rejects.toThrow("lease lost");
    expect(slack.argsOf("chat.postMessage")).toEqual([]);
  });
});

describe("a reply that was seen while it was written", () => {
  test("is made whole where it stands", async () => {
    const { run, slack, ledger } = posting({});
    await ledger.intendDelivery(KEY, place);
    await ledger.startDelivery(KEY, "17.1");
    expect(await run()).toBe("17.1");
    expect(slack.calls.map(({ method }) => method)).toEqual(["chat.stopStream", "chat.update"]);
    expect(slack.argsOf("chat.update")).toMatchObject([
      { ts: "17.1", text: drawn.text, metadata: { event_payload: { key: KEY } } },
    ]);
    expect(await ledger.deliveryState(KEY)).toEqual({ state: "posted", ts: "17.1" });
  });

  test("is found by its mark where the run was cut off before it was journaled", async () => {
    const begun = { ts: "17.4", bot_id: SELF.botId, blocks: [{ block_id: streamMark(KEY) }] };
    const { run, slack, ledger } = posting({ "conversations.replies": [{ messages: [begun] }] });
    await ledger.intendDelivery(KEY, place);
    expect(await run()).toBe("17.4");
    expect(slack.argsOf("chat.update")).toHaveLength(1);
    expect(slack.argsOf("chat.postMessage")).toEqual([]);
  });

  test("is not posted again when somebody has removed it", async () => {
    const { run, slack, ledger } = posting({ "chat.update": [refused("message_not_found")] });
    await ledger.intendDelivery(KEY, place);
    await ledger.startDelivery(KEY, "17.1");
    expect(await run()).toBe("17.1");
    expect(slack.argsOf("chat.postMessage")).toEqual([]);
  });

  test("waits for a stream that Slack has not ended", async () => {
    const { run, ledger } = posting({ "chat.update": [refused("streaming_state_conflict")] });
    await ledger.intendDelivery(KEY, place);
    await ledger.startDelivery(KEY, "17.1");
    await expect(run()).rejects.toMatchObject({ name: "BusyError", retryAfterMs: 60_000 });
  });

  test("is written anew after a failure that tells nothing, three times at most", async () => {
    const { run, slack, ledger, clock } = posting({ "chat.update": [noAnswer()] });
    await ledger.intendDelivery(KEY, place);
    await ledger.startDelivery(KEY, "17.1");
    const ended = Promise.allSettled([run()]);
    await clock.advance(10_000);
    expect(await ended).toMatchObject([{ reason: { name: "BusyError" } }]);
    expect(slack.argsOf("chat.update")).toHaveLength(3);
  });
});
