import { EventEmitter } from "node:events";
import { describe, expect, test } from "vitest";
import { holdOpen, type SocketClient } from "../../../src/slack/transport/socket.ts";
import { rememberingLog } from "../../support/log-and-meter.ts";
import { testClock } from "../../support/test-clock.ts";
import { asksToWait, noAnswer } from "../scripted-slack.ts";

type Start = () => Promise<void>;

/** A client whose connections end when the test says so; each start goes as the next of `starts`. */
function connections(...starts: readonly Start[]) {
  const events = new EventEmitter();
  const clock = testClock(1_700_000_000_000);
  const log = rememberingLog();
  const stopping = new AbortController();
  const seen: string[] = [];
  let started = 0;
  const client = Object.assign(events, {
    async start() {
      started += 1;
      await (starts[started - 1] ?? greeted)();
    },
    async disconnect() {
      seen.push("left");
      events.emit("disconnected");
    },
  });
  const held = holdOpen(client as unknown as SocketClient, {
    clock,
    log,
    stopping: stopping.signal,
    onOpen: () => void seen.push("open"),
    onClose: () => void seen.push("closed"),
    onFailure: (error) => void seen.push(`failed: ${(error as Error).message}`),
  });
  return {
    clock,
    log,
    seen,
    started: () => started,
    /** Slack ends the connection. */
    end: () => events.emit("disconnected"),
    async stop() {
      stopping.abort();
      events.emit("disconnected");
      await clock.advance(0);
      await held;
    },
  };
}

const greeted: Start = async () => {};
const fails = (failure: Error): Start =>
  async function start() {
    throw failure;
  };

describe("a connection to Slack", () => {
  test("is opened again at once when Slack refreshes it", async () => {
    const one = connections();
    await one.clock.advance(60_000);
    expect(one.seen).toEqual(["open"]);
    one.end();
    await one.clock.advance(0);
    expect(one.seen).toEqual(["open", "closed", "open"]);
    await one.stop();
  });

  test("that fails is tried again after a pause, and told to the operator", async () => {
    const one = connections(fails(noAnswer()), greeted);
    await one.clock.advance(0);
    expect(one.started()).toBe(1);
    expect(one.log.lines).toMatchObject([
      { level: "warn", message: "no connection to Slack", fields: { failures: 1 } },
    ]);
    await one.clock.advance(30_000);
    expect(one.seen.at(-1)).toBe("open");
    expect(one.seen[0]).toMatch(/^(?:failed|left)/u);
    await one.stop();
  });

  test("is not tried before Slack wants to be asked again", async () => {
    const one = connections(fails(asksToWait(120)), greeted);
    await one.clock.advance(119_000);
    expect(one.started()).toBe(1);
    await one.clock.advance(1_000);
    expect(one.started()).toBe(2);
    await one.stop();
  });

  test("that Slack does not greet within half a minute is given up", async () => {
    const one = connections(() => new Promise(() => {}), greeted);
    await one.clock.advance(29_000);
    expect(one.seen).toEqual([]);
    await one.clock.advance(60_000);
    expect(one.seen).toContain("failed: Slack did not greet the connection");
    expect(one.seen.at(-1)).toBe("open");
    await one.stop();
  });

  test("that ends before the greeting has failed, and says so", async () => {
    // The client rejects with nothing then.
    const one = connections(() => Promise.reject(undefined), greeted);
    await one.clock.advance(0);
    expect(one.seen).toContain("failed: the connection ended before Slack's greeting");
    await one.stop();
  });

  test("that ends at once, over and over, is opened more slowly", async () => {
    const one = connections();
    await one.clock.advance(0);
    for (let short = 0; short < 4; short += 1) {
      one.end();
      await one.clock.advance(0);
    }
    expect(one.started()).toBe(4);
    await one.clock.advance(30_000);
    expect(one.started()).toBe(5);
    await one.stop();
  });

  test("is not opened again when it is no longer wanted", async () => {
    const one = connections();
    await one.clock.advance(0);
    await one.stop();
    expect(one.started()).toBe(1);
    expect(one.seen).toEqual(["open", "closed"]);
  });

  test("that waits for its next try waits no longer when it is no longer wanted", async () => {
    const one = connections(fails(asksToWait(3_600)));
    await one.clock.advance(0);
    await one.stop();
    expect(one.started()).toBe(1);
  });
});
