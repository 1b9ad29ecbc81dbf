import { describe, expect, test } from "vitest";
import { BusyError } from "../../../src/errors.ts";
import type { Reply } from "../../../src/domain/reply.ts";
import { GRANTED } from "../granted.ts";
import { chatIn, workspace } from "../bot-in-workspace.ts";

const notice: Reply = { kind: "notice", text: "I could not read that." };
const METHOD = "chat.postEphemeral";

/** Ada's post in #reading, and what she alone is told. */
async function poster(scopes: readonly string[] = GRANTED) {
  const place = await workspace({ scopes });
  const channel = place.channels.reading;
  const { ada: user } = place.users;
  const root = await place.post({ channel, user, text: "hello" });
  const made = await chatIn(place);
  const to = { kind: "person", team: place.teamId, channel, user } as const;
  const told = () => place.ephemerals(user).map(({ text }) => text);
  const calls = () => place.calls.filter(({ method }) => method === METHOD).length;
  const reactions = () => place.messages(channel, { thread: root })[0]?.reactions ?? [];
  return { place, ...made, to, root, told, calls, reactions };
}

describe("what one person alone is told", () => {
  test("is seen by nobody else, and said once", async () => {
    const { chat, to, told, place, root } = await poster();
    await chat.deliver(notice, to, "key1");
    await chat.deliver(notice, to, "key1");
    expect(told()).toEqual(["I could not read that."]);
    expect(place.ephemerals(place.users.minjun)).toEqual([]);
    expect(place.messages(to.channel, { thread: root })).toHaveLength(1);
  });

  test("is not said again where nobody knows whether Slack took it", async () => {
    const { chat, to, told, place, calls } = await poster();
    place.faults.inject({ method: METHOD, kind: "drop-after-store" });
    await chat.deliver(notice, to, "key1");
    await chat.deliver(notice, to, "key1");
    expect([told().length, calls()]).toEqual([1, 1]);
  });

  test("is said later where Slack asks to wait", async () => {
    const { chat, to, told, place } = await poster();
    place.faults.inject({ method: METHOD, kind: "rate-limit", retryAfterSeconds: 600 });
    await expect(chat.deliver(notice, to, "key1")).rejects.toBeInstanceOf(BusyError);
    await chat.deliver(notice, to, "key1");
    expect(told()).toHaveLength(1);
  });

  test("is no error where the person has left the channel", async () => {
    const { chat, to, told, log } = await poster();
    await chat.deliver(notice, { ...to, user: "U0NOBODY" }, "key1");
    expect(told()).toEqual([]);
    expect(log.lines.map(({ message }) => message)).toContain("the person could not be told alone");
  });

  test("is shown in a thread only where people talk there, as in Slack", async () => {
    const { chat, to, told, place, root } = await poster();
    await chat.deliver(notice, { ...to, thread: root }, "key1");
    expect(told()).toEqual([]);
    await place.post({ channel: to.channel, user: to.user, text: "well?", thread: root });
    await chat.deliver(notice, { ...to, thread: root }, "key2");
    expect(told()).toHaveLength(1);
  });
});

describe("a sign", () => {
  test("is put on a message once", async () => {
    const { chat, to, root, reactions } = await poster();
    await chat.react({ ...to, ts: root }, "unread");
    await chat.react({ ...to, ts: root }, "unread");
    expect(reactions()).toMatchObject([{ name: "warning", count: 1 }]);
  });

  test("is left out where the scope is not granted, or the message is gone", async () => {
    const { chat, to, root, reactions } = await poster(
      GRANTED.filter((scope) => scope !== "reactions:write"),
    );
    await chat.react({ ...to, ts: root }, "muted");
    await chat.react({ ...to, ts: "1.1" }, "muted");
    expect(reactions()).toEqual([]);
  });
});
