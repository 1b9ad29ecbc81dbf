import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFaults } from "../../../src/workspace/delivery/faults.ts";
import type { Events } from "../../../src/workspace/delivery/events.ts";
import { withThreadCounts } from "../../../src/workspace/delivery/thread-counts.ts";
import { createTimeline } from "../../../src/workspace/delivery/timeline.ts";
import { applyAnswer } from "../../../src/workspace/interactivity/late-answers.ts";
import { seedWorkspace } from "../../../src/workspace/state/seed.ts";
import { createState, type Channel, type Message } from "../../../src/workspace/state/state.ts";

const nothing = () => {};

/** A channel in which whatever the app is told of messages is taken down: what, and of which text. */
function setUp() {
  const state = createState({ clock: { now: () => 1_800_000_000_000 }, scopes: [] });
  const { users, channels } = seedWorkspace(state);
  const told: string[] = [];
  const tell = (what: string) => (_: Channel, message: Message) =>
    void told.push(`${what} ${message.text}`);
  const events: Events = {
    posted: tell("posted"),
    changed: tell("changed"),
    removed: tell("removed"),
    reacted: nothing,
    fileShared: nothing,
    fileDeleted: nothing,
    joined: nothing,
    homeOpened: nothing,
    contextChanged: nothing,
    sessionStopped: nothing,
    tokenRevoked: nothing,
    uninstalled: nothing,
  };
  const channel = state.channels.get(channels.reading);
  if (channel === undefined) throw new Error("no channel to read in");
  const timeline = createTimeline(state, events);
  const say = (text: string, thread_ts?: string) =>
    timeline.add(channel, { user: users.ada, text, thread_ts });
  return { state, users, channel, timeline, told, say };
}

const textsOf = (messages: readonly Message[]): string[] => messages.map(({ text }) => text);

describe("the messages of a channel", () => {
  test("are its own; replies are in their threads, unless they are for all", () => {
    const { channel, timeline, say, users } = setUp();
    const { ts } = say("root");
    say("reply", ts);
    timeline.add(channel, {
      user: users.ada,
      text: "for all",
      thread_ts: ts,
      subtype: "thread_broadcast",
    });
    expect(textsOf(timeline.channelMessages(channel.id))).toEqual(["root", "for all"]);
    expect(textsOf(timeline.thread(channel.id, ts))).toEqual(["root", "reply", "for all"]);
    expect(timeline.thread(channel.id, "1.1")).toEqual([]);
  });

  test("change, which is told unless nobody hears of such a change", () => {
    const { channel, timeline, told, say } = setUp();
    const { ts } = say("one");
    timeline.change(channel, ts, { text: "two" });
    timeline.change(channel, ts, { text: "three" }, { silent: true });
    expect(timeline.change(channel, "1.1", { text: "none" })).toBeUndefined();
    expect(timeline.find(channel.id, ts)?.text).toBe("three");
    expect(told).toEqual(["posted one", "changed two"]);
  });

  test("are gone when they are removed, once", () => {
    const { channel, timeline, told, say } = setUp();
    const { ts } = say("one");
    expect([timeline.remove(channel, ts), timeline.remove(channel, ts)]).toEqual([true, false]);
    expect(timeline.channelMessages(channel.id)).toEqual([]);
    expect(told).toEqual(["posted one", "removed one"]);
  });

  test("leave a stone in their place while there are replies, which goes with the last of them", () => {
    const { channel, timeline, told, say } = setUp();
    const root = say("root");
    const replies = [say("a", root.ts), say("b", root.ts)];
    timeline.remove(channel, root.ts);
    expect(timeline.find(channel.id, root.ts)?.subtype).toBe("tombstone");
    expect(told.at(-1)).toBe("changed This message was deleted.");
    for (const { ts } of replies) timeline.remove(channel, ts);
    expect(timeline.find(channel.id, root.ts)).toBeUndefined();
    expect(timeline.channelMessages(channel.id)).toEqual([]);
  });

  test("and threads agree, whatever is said and removed", () => {
    const step = fc.record({ removes: fc.boolean(), nth: fc.nat(6), inThread: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { state, channel, timeline, say } = setUp();
        for (const { removes, nth, inThread } of steps) {
          const all = [...(state.messages.get(channel.id)?.values() ?? [])];
          const one = all[nth % Math.max(1, all.length)];
          if (removes && one) timeline.remove(channel, one.ts);
          else say("x", inThread && one ? (one.thread_ts ?? one.ts) : undefined);
        }
        const kept = state.messages.get(channel.id) ?? new Map<string, Message>();
        for (const [key, replies] of state.threads) {
          expect(replies.length).toBeGreaterThan(0);
          for (const ts of replies) expect(kept.has(ts)).toBe(true);
          expect(kept.has(key.slice(key.indexOf(":") + 1))).toBe(true);
        }
      }),
    );
  });
});

test("a root says how many answered, who, and when last", () => {
  const { say, channel, timeline, users } = setUp();
  const root = say("root");
  expect(withThreadCounts(root, [])).toBe(root);
  const mine = say("a", root.ts);
  const theirs = timeline.add(channel, { bot_id: "B1", text: "b", thread_ts: root.ts });
  const last = say("c", root.ts);
  expect(withThreadCounts(root, [mine, theirs, last])).toMatchObject({
    thread_ts: root.ts,
    reply_count: 3,
    reply_users_count: 2,
    reply_users: [users.ada, "B1"],
    latest_reply: last.ts,
  });
});

const answered = (answer: Parameters<typeof applyAnswer>[2], isEphemeral = false) => {
  const { state, timeline, channel, users, say } = setUp();
  const { ts } = say("pressed");
  const place = { channel: channel.id, user: users.ada, ts, isEphemeral };
  if (isEphemeral)
    state.ephemerals.push({ ts, channel: channel.id, user: users.ada, text: "only you" });
  applyAnswer({ state, timeline }, place as Parameters<typeof applyAnswer>[1], answer);
  const seen = textsOf(timeline.channelMessages(channel.id));
  return { seen, alone: state.ephemerals.map(({ text }) => text) };
};

describe("a late answer", () => {
  test.each<[string, Parameters<typeof applyAnswer>[2], string[], string[]]>([
    ["is for the person alone", { text: "x" }, ["pressed"], ["x"]],
    [
      "is for all where it says so",
      { text: "x", response_type: "in_channel" },
      ["pressed", "x"],
      [],
    ],
    ["takes the place of the message", { text: "x", replace_original: true }, ["x"], []],
    ["takes the message away", { delete_original: true }, [], []],
  ])("%s", (_, answer, seen, alone) => {
    expect(answered(answer)).toEqual({ seen, alone });
  });

  test("to what one person sees changes that, and no message", () => {
    const seen = ["pressed"];
    expect(answered({ text: "x", replace_original: true }, true)).toEqual({ seen, alone: ["x"] });
    expect(answered({ delete_original: true }, true)).toEqual({ seen, alone: [] });
  });
});

const isLong = ({ text }: Record<string, unknown>) => text === "long";

describe("a fault", () => {
  test("hits the calls it is for, as often as was asked, and no other", () => {
    const faults = createFaults(() => 0);
    faults.inject({ method: "chat.postMessage", kind: "drop", times: 2, when: isLong });
    const hits = (method: string, text: string) => faults.take(method, { text })?.kind;
    expect(hits("chat.update", "long")).toBeUndefined();
    expect(hits("chat.postMessage", "short")).toBeUndefined();
    const three = [1, 2, 3].map(() => hits("chat.postMessage", "long"));
    expect(three).toEqual(["drop", "drop", undefined]);
  });

  test("for every method waits its turn, comes by chance, and ends when all are cleared", () => {
    let luck = 0.9;
    const faults = createFaults(() => luck);
    faults.inject({ method: "*", kind: "status", chance: 0.5, times: 9 });
    expect(faults.take("auth.test", {})).toBeUndefined();
    luck = 0.1;
    expect(faults.take("auth.test", {})?.kind).toBe("status");
    faults.clear();
    expect(faults.take("auth.test", {})).toBeUndefined();
  });

  test("loses events, and sends others as often as between the least and the most", () => {
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(random, fc.nat(3), fc.nat(3), (chance, least, more) => {
        const faults = createFaults(() => chance);
        faults.redeliver({ copies: [least, least + more], shuffleMs: 100 });
        faults.loseEvents(1);
        expect(faults.copiesOf()).toEqual([]);
        const copies = faults.copiesOf();
        expect(copies.length).toBeGreaterThanOrEqual(least);
        expect(copies.length).toBeLessThanOrEqual(least + more);
        expect(copies.map(({ retry }) => retry)).toEqual(copies.map((_, at) => at));
        for (const { delayMs } of copies) expect(delayMs).toBeLessThan(100);
      }),
    );
  });
});
