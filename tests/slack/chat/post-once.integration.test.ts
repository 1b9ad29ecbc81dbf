import { describe, expect, test } from "vitest";
import { BusyError, ReaderError } from "../../../src/errors.ts";
import type { Reply } from "../../../src/domain/reply.ts";
import { systemClock } from "../../../src/jobs/clock.ts";
import { chatIn, workspace } from "../bot-in-workspace.ts";
import { article, briefing, stated } from "../blocks/replies.ts";
import type { ReplyAddress } from "../../../src/domain/post.ts";
import { saying } from "../../support/english.ts";

const notice = (text: string): Reply => ({ kind: "notice", text });

/** A post in #reading to reply to, and what stands below it. */
async function thread() {
  const place = await workspace();
  const channel = place.channels.reading;
  const root = await place.post({ channel, user: place.users.ada, text: "hello" });
  const replies = () =>
    place
      .messages(channel, { thread: root })
      .slice(1)
      .map(({ text }) => text);
  const made = await chatIn(place);
  return { place, ...made, at: { team: place.teamId, channel, thread: root }, replies };
}

describe("a reply", () => {
  test("is posted in its thread, without previews, and known by its key", async () => {
    const { chat, at, place, ledger } = await thread();
    const reply: Reply = {
      kind: "briefing",
      article: article(["The talks ended."]),
      briefing: briefing([stated("They ended", 0)]),
      briefingKey: "k",
    };
    const ts = await chat.deliver(reply, at, "key1");
    const [, posted] = place.messages(at.channel, { thread: at.thread });
    expect(posted).toMatchObject({
      ts,
      thread_ts: at.thread,
      metadata: { event_type: "briefdesk_reply", event_payload: { key: "key1" } },
    });
    expect(posted?.blocks?.map((block) => block["type"])).toEqual([
      "header",
      "context",
      "rich_text",
      "actions",
      "context_actions",
    ]);
    const call = place.calls.findLast(({ method }) => method === "chat.postMessage");
    expect(call?.args).toMatchObject({ unfurl_links: "false", unfurl_media: "false" });
    expect(await ledger.intendDelivery("key1", at)).toEqual({ state: "posted", ts });
  });

  test("delivered twice stands there once", async () => {
    const { chat, at, replies } = await thread();
    const first = await chat.deliver(notice("once"), at, "key1");
    expect(await chat.deliver(notice("once"), at, "key1")).toBe(first);
    expect(replies()).toEqual(["once"]);
  });

  test.each([
    ["an error of the server", { kind: "status-after-store" }],
    ["a dropped connection", { kind: "drop-after-store" }],
    ["an error of Slack's own", { kind: "error-after-store", error: "fatal_error" }],
  ] as const)("after %s that hid that it was posted stands there once", async (_, fault) => {
    const { chat, at, place, replies } = await thread();
    place.faults.inject({ method: "chat.postMessage", ...fault });
    const ts = await chat.deliver(notice("once"), at, "key1");
    expect(replies()).toEqual(["once"]);
    expect(place.messages(at.channel, { thread: at.thread })[1]?.ts).toBe(ts);
  });

  test("in the channel itself is found there as well", async () => {
    const { chat, at, place } = await thread();
    const { team, channel } = at;
    place.faults.inject({ method: "chat.postMessage", kind: "drop-after-store" });
    await chat.deliver(notice("in the channel"), { team, channel }, "key1");
    const texts = place.messages(channel).map(({ text }) => text);
    expect(texts.filter((text) => text === "in the channel")).toHaveLength(1);
  });

  test("that was not posted after all is posted by the next run", async () => {
    const { chat, at, place, replies } = await thread();
    place.faults.inject({ method: "chat.postMessage", kind: "status" });
    await expect(chat.deliver(notice("late"), at, "key1")).rejects.toThrow("chat.postMessage");
    expect(replies()).toEqual([]);
    await chat.deliver(notice("late"), at, "key1");
    expect(replies()).toEqual(["late"]);
  });

  test("whose run died between posting and journaling is found, not posted again", async () => {
    const { chat, at, place, ledger, replies } = await thread();
    await ledger.intendDelivery("key1", at);
    const { clients } = await chatIn(place);
    // What the run that died had posted.
    const { ts } = await clients.write.chat.postMessage({
      channel: at.channel,
      thread_ts: at.thread,
      text: "once",
      metadata: { event_type: "briefdesk_reply", event_payload: { key: "key1" } },
    });
    expect(await chat.deliver(notice("once"), at, "key1")).toBe(ts);
    expect(replies()).toEqual(["once"]);
  });

  test("is not posted while nobody can look whether it was", async () => {
    const { chat, at, place, replies } = await thread();
    place.faults.inject({ method: "chat.postMessage", kind: "drop-after-store" });
    place.faults.inject({
      method: "conversations.replies",
      kind: "error",
      error: "internal_error",
      times: 2,
    });
    await expect(chat.deliver(notice("once"), at, "key1")).rejects.toThrow("conversations.replies");
    await expect(chat.deliver(notice("once"), at, "key1")).rejects.toThrow("conversations.replies");
    await chat.deliver(notice("once"), at, "key1");
    expect(replies()).toEqual(["once"]);
  });

  test("of somebody else with the same key is not taken for ours", async () => {
    const { chat, at, place, ledger, replies } = await thread();
    await ledger.intendDelivery("key1", at);
    const metadata = { event_type: "briefdesk_reply", event_payload: { key: "key1" } };
    await place.post({
      channel: at.channel,
      user: place.users.minjun,
      text: "copied",
      thread: at.thread,
    });
    Object.assign(place.messages(at.channel, { thread: at.thread })[1] ?? {}, { metadata });
    await chat.deliver(notice("ours"), at, "key1");
    expect(replies()).toEqual(["copied", "ours"]);
  });
});

describe("Slack refuses", () => {
  test.each(["invalid_blocks", "msg_blocks_too_long"])(
    "blocks with %s: the plain text is posted, once",
    async (error) => {
      const { chat, at, place, log } = await thread();
      place.faults.inject({ method: "chat.postMessage", kind: "error", error });
      await chat.deliver(notice("in plain words"), at, "key1");
      const [, posted, ...others] = place.messages(at.channel, { thread: at.thread });
      expect(others).toEqual([]);
      expect(posted).toMatchObject({ text: "in plain words" });
      expect(posted?.blocks ?? []).toEqual([]);
      expect(log.lines.map(({ message }) => message)).toContain(
        "blocks refused: posting plain text",
      );
    },
  );

  test("a channel for good: the reader's sentence says so and nothing is tried again", async () => {
    const { chat, at, place } = await thread();
    place.archive(at.channel);
    const refused = chat.deliver(notice("x"), at, "key1");
    await expect(refused).rejects.toBeInstanceOf(ReaderError);
    await expect(refused).rejects.toMatchObject({ sentence: saying("That channel is archived.") });
    await expect(
      chat.deliver(notice("x"), { ...at, channel: "C0NONE" }, "key2"),
    ).rejects.toMatchObject({
      sentence: saying("I am not in that channel. Invite me with /invite and try again."),
    });
  });

  test("a token: that is the operator's to mend, so the job waits and is not given up", async () => {
    const { chat, at, place } = await thread();
    place.uninstall();
    const refused = chat.deliver(notice("x"), at, "key1");
    await expect(refused).rejects.toThrow(
      /chat\.postMessage: (?:account_inactive|token_revoked|invalid_auth)/u,
    );
    await expect(refused).rejects.toBeInstanceOf(BusyError);
  });
});

describe("Slack asks to wait", () => {
  test("a little: it is waited out, in the channel's order, and other channels do not wait", async () => {
    const place = await workspace();
    const slept: number[] = [];
    const pause = Promise.withResolvers<void>();
    const clock = {
      now: systemClock.now,
      sleep: (ms: number) => {
        if (ms === 0) return Promise.resolve();
        slept.push(ms);
        return pause.promise;
      },
    };
    const { chat } = await chatIn(place, { clock });
    const team = place.teamId;
    const reading = { team, channel: place.channels.reading };
    place.faults.inject({ method: "chat.postMessage", kind: "rate-limit", retryAfterSeconds: 7 });
    const first = chat.deliver(notice("first"), reading, "key1");
    const second = chat.deliver(notice("second"), reading, "key2");
    await place.waitFor(() => slept.length > 0);
    await chat.deliver(notice("elsewhere"), { team, channel: place.channels.policy }, "key3");
    expect(place.messages(reading.channel)).toEqual([]);
    pause.resolve();
    await Promise.all([first, second]);
    expect(slept).toEqual([7_000]);
    expect(place.messages(reading.channel).map(({ text }) => text)).toEqual(["first", "second"]);
  });

  test("long: the job comes back later, and then it is posted once", async () => {
    const { chat, at, place, replies } = await thread();
    place.faults.inject({ method: "chat.postMessage", kind: "rate-limit", retryAfterSeconds: 120 });
    const refused = chat.deliver(notice("x"), at, "key1");
    await expect(refused).rejects.toBeInstanceOf(BusyError);
    await expect(refused).rejects.toMatchObject({ retryAfterMs: 120_000 });
    const lookUps = () =>
      place.calls.filter(({ method }) => method === "conversations.replies").length;
    expect(lookUps()).toBe(0);
    await chat.deliver(notice("x"), at, "key1");
    expect(replies()).toEqual(["x"]);
    // It was certain that nothing had been posted, so nobody looked.
    expect(lookUps()).toBe(0);
  });

  test("a run that lost its job does not post", async () => {
    const { chat, at, replies } = await thread();
    const lost = AbortSignal.abort(new Error("lease lost"));
    await expect(chat.deliver(notice("x"), at, "key1", lost)).rejects.toThrow("lease lost");
    expect(replies()).toEqual([]);
  });

  test("a run that loses its job while the intent is journaled does not post", async () => {
    const { ledger, at, place, replies } = await thread();
    const lease = new AbortController();
    const losing = {
      ...ledger,
      intendDelivery: async (key: string, where: ReplyAddress) => {
        lease.abort(new Error("lease lost"));
        return ledger.intendDelivery(key, where);
      },
    };
    const { chat } = await chatIn(place, { ledger: losing });
    await expect(chat.deliver(notice("x"), at, "key1", lease.signal)).rejects.toThrow("lease lost");
    expect(replies()).toEqual([]);
  });
});

test("posts in one channel keep a pause between them", async () => {
  const place = await workspace();
  const slept: number[] = [];
  const clock = { now: systemClock.now, sleep: async (ms: number) => void slept.push(ms) };
  const { chat } = await chatIn(place, { clock, spacingMs: 1_100 });
  const at = { team: place.teamId, channel: place.channels.reading };
  await Promise.all([chat.deliver(notice("a"), at, "a"), chat.deliver(notice("b"), at, "b")]);
  expect(slept[0]).toBe(1_100);
  expect(place.messages(at.channel).map(({ text }) => text)).toEqual(["a", "b"]);
});
