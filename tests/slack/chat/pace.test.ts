import { describe, expect, test } from "vitest";
import { channelQueues } from "../../../src/slack/chat/pace/channel-queues.ts";
import { withRateLimitRetry } from "../../../src/slack/chat/pace/with-rate-limit-retry.ts";
import { rememberingLog, rememberingMeter } from "../../support/log-and-meter.ts";
import { testClock } from "../../support/test-clock.ts";
import { asksToWait, noAnswer } from "../scripted-slack.ts";

describe("what is posted in a channel", () => {
  test("is posted in order, each a second after the one before", async () => {
    const clock = testClock(0);
    const queues = channelQueues(clock, 1_000);
    const posted: [string, number][] = [];
    for (const text of ["a", "b", "c"])
      void queues.run("C1", async () => void posted.push([text, clock.now()]));
    await clock.advance(10_000);
    expect(posted).toEqual([
      ["a", 0],
      ["b", 1_000],
      ["c", 2_000],
    ]);
  });

  test("does not wait for another channel", async () => {
    const clock = testClock(0);
    const queues = channelQueues(clock, 1_000);
    const posted: string[] = [];
    void queues.run("C1", () => new Promise(() => {}));
    void queues.run("C1", async () => void posted.push("behind"));
    await queues.run("C2", async () => void posted.push("free"));
    expect(posted).toEqual(["free"]);
  });

  test("goes on past a failure, which its own caller gets", async () => {
    const clock = testClock(0);
    const queues = channelQueues(clock, 1_000);
    const failed = queues.run("C1", () => Promise.reject(new Error("refused")));
    const next = queues.run("C1", async () => "posted");
    await expect(failed).rejects.toThrow("refused");
    await clock.advance(1_000);
    expect(await next).toBe("posted");
  });

  test("is not posted when nobody wants it any more in its turn, and costs no pause", async () => {
    const clock = testClock(0);
    const queues = channelQueues(clock, 1_000);
    const unwanted = new AbortController();
    const posted: string[] = [];
    void queues.run("C1", async () => void posted.push("first"));
    const second = queues.run("C1", async () => void posted.push("second"), unwanted.signal);
    const ended = Promise.allSettled([second]);
    const third = queues.run("C1", async () => clock.now());
    unwanted.abort(new Error("deleted"));
    await clock.advance(1_000);
    expect(await ended).toMatchObject([{ reason: { message: "deleted" } }]);
    expect(await third).toBe(1_000);
    expect(posted).toEqual(["first"]);
  });

  test("is all posted when the queues are idle", async () => {
    const clock = testClock(0);
    const queues = channelQueues(clock, 1_000);
    const posted: string[] = [];
    for (const channel of ["C1", "C2", "C1"])
      void queues.run(channel, async () => void posted.push(channel));
    let idle = false;
    const settled = queues.idle().then(() => (idle = true));
    await clock.advance(500);
    expect(idle).toBe(false);
    await clock.advance(5_000);
    await settled;
    expect(posted.toSorted()).toEqual(["C1", "C1", "C2"]);
  });
});

describe("a call that Slack asks to wait with", () => {
  const PATIENCE_MS = 30_000;
  const place = { team: "T1", channel: "C1", thread: undefined };

  function calling(answers: readonly (string | Error)[], signal?: AbortSignal) {
    const clock = testClock(0);
    const meter = rememberingMeter();
    const at: number[] = [];
    const result = withRateLimitRetry(
      async () => {
        at.push(clock.now());
        const answer = answers[at.length - 1] ?? "done";
        if (answer instanceof Error) throw answer;
        return answer;
      },
      { place, signal },
      { clock, log: rememberingLog(), meter, patienceMs: PATIENCE_MS },
    );
    // Looked at below; until then it is nobody's unhandled rejection.
    result.catch(() => undefined);
    return { clock, meter, at, result };
  }

  test("is made again when the wait is over", async () => {
    const { clock, at, result, meter } = calling([asksToWait(4), asksToWait(3), "posted"]);
    await clock.advance(60_000);
    expect(await result).toBe("posted");
    expect(at).toEqual([0, 4_000, 7_000]);
    expect(meter.counted("slack_rate_limited")).toBe(2);
  });

  test("goes back to its job where the waits are longer than anybody's patience", async () => {
    const { clock, at, result } = calling([asksToWait(20), asksToWait(11)]);
    await clock.advance(60_000);
    await expect(result).rejects.toThrow(/rate/iu);
    expect(at).toEqual([0, 20_000]);
  });

  test("is not made again after another failure", async () => {
    const { at, result, meter } = calling([noAnswer()]);
    await expect(result).rejects.toThrow("socket hang up");
    expect(at).toEqual([0]);
    expect(meter.counted("slack_rate_limited")).toBe(0);
  });

  test("waits no longer when nobody wants it any more", async () => {
    const unwanted = new AbortController();
    const { clock, at, result } = calling([asksToWait(10)], unwanted.signal);
    await clock.advance(1_000);
    unwanted.abort(new Error("stopping"));
    await expect(result).rejects.toThrow("stopping");
    expect(at).toEqual([0]);
  });
});
