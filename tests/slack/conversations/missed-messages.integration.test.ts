import { describe, expect, test } from "vitest";
import type { Conversation } from "../../../src/domain/job.ts";
import type { Message } from "../../../src/workspace/state/state.ts";
import { chatIn, workspace } from "../bot-in-workspace.ts";

const READING: Conversation = { id: "C01READING", type: "channel" };
const HOUR_S = 3_600;
const NOW_S = Math.floor(Date.now() / 1_000);

/** `ts` of so many minutes ago. */
const ago = (minutes: number): string => `${NOW_S - minutes * 60}.000100`;
const said = (minutes: number, more: Partial<Message> = {}): Message & { channel: string } => ({
  type: "message",
  team: "T0BRIEFDESK",
  channel: READING.id,
  user: "U01ADA",
  text: `said ${minutes} minutes ago`,
  ts: ago(minutes),
  ...more,
});

/** What is found of the last hour in a channel where that was said before. */
async function missedIn(messages: (Message & { channel: string })[], threads: string[] = []) {
  const place = await workspace({ seed: { messages } });
  const { chat, log } = await chatIn(place);
  const window = { since: (NOW_S - HOUR_S) * 1_000, until: Date.now() };
  const look = () => chat.missed(place.teamId, READING, window, threads);
  const { messages: found, isCutShort } = await look();
  return { place, chat, log, look, found, isCutShort };
}

describe("what was missed in a channel", () => {
  test("is of the time that is asked for, and of people alone", async () => {
    const own = { user: "U0BRIEFDESK", bot_id: "B0BRIEFDESK", app_id: "A0BRIEFDESK" };
    const { found } = await missedIn([
      said(90),
      said(30),
      said(20, { subtype: "channel_topic" }),
      said(15, own),
      said(10),
    ]);
    expect(found.map(({ ts }) => ts)).toEqual([ago(30), ago(10)]);
  });

  test("begins where the bot was invited", async () => {
    const join = { subtype: "channel_join", user: "U0BRIEFDESK" };
    const { found } = await missedIn([said(50), said(40, join), said(30)]);
    expect(found.map(({ ts }) => ts)).toEqual([ago(30)]);
  });

  test("holds replies in threads of today, and in older ones that are named", async () => {
    const old = ago(3 * 24 * 60);
    const { found } = await missedIn(
      [
        said(3 * 24 * 60),
        said(120),
        said(100, { thread_ts: ago(120) }),
        said(25, { thread_ts: old }),
        said(20, { thread_ts: ago(120) }),
      ],
      [old, ago(7777)],
    );
    expect(found.map(({ ts }) => ts)).toEqual([ago(25), ago(20)]);
    expect(found.map(({ posted }) => posted)).toMatchObject([
      { thread: old },
      { thread: ago(120) },
    ]);
  });

  test("is at most two hundred messages, the newest", async () => {
    const many = Array.from({ length: 230 }, (_, n) =>
      said(0, { ts: `${NOW_S - 3_000 + n}.000100` }),
    );
    const { found, isCutShort } = await missedIn(many);
    expect(found).toHaveLength(200);
    expect(found.at(-1)?.ts).toBe(many.at(-1)?.ts);
    expect(isCutShort).toBe(true);
  });

  test("is whole where what was left out is older than what was missed", async () => {
    const older = Array.from({ length: 230 }, (_, n) =>
      said(0, { ts: `${NOW_S - 2 * HOUR_S + n}.000100` }),
    );
    const { found, isCutShort } = await missedIn([...older, said(30), said(10)]);
    expect(found.map(({ ts }) => ts)).toEqual([ago(30), ago(10)]);
    expect(isCutShort).toBe(false);
  });

  test("is cut short by its threads as well, for all of it counts", async () => {
    const root = said(59);
    const replies = Array.from({ length: 120 }, (_, n) =>
      said(0, { ts: `${NOW_S - 3_000 + n}.000200`, thread_ts: root.ts }),
    );
    const posts = Array.from({ length: 120 }, (_, n) =>
      said(0, { ts: `${NOW_S - 2_000 + n}.000300` }),
    );
    const { found, isCutShort } = await missedIn([root, ...replies, ...posts]);
    expect(found).toHaveLength(200);
    expect(found.at(-1)?.ts).toBe(posts.at(-1)?.ts);
    expect(isCutShort).toBe(true);
  });

  test("tells what was edited and what was deleted since, of older messages as well", async () => {
    const { place, look } = await missedIn([
      said(200),
      said(190),
      said(180, { thread_ts: ago(190) }),
    ]);
    await place.edit(READING.id, ago(200), "See https://news.example/now");
    await place.remove(READING.id, ago(190));
    expect((await look()).messages).toMatchObject([
      { ts: ago(200), posted: undefined, changed: { kind: "edit", before: undefined } },
      { ts: ago(190), posted: undefined, changed: { kind: "delete" } },
    ]);
  });

  test("is none where Slack refuses to tell, and is asked for again where it does not answer", async () => {
    const { place, look, log } = await missedIn([said(30)]);
    const method = "conversations.history";
    place.faults.inject({ method, kind: "error", error: "missing_scope" });
    expect(await look()).toEqual({ messages: [], isCutShort: false });
    expect(log.lines).toContainEqual(expect.objectContaining({ message: "Slack does not tell" }));
    place.faults.inject({ method, kind: "rate-limit", retryAfterSeconds: 30 });
    await expect(look()).rejects.toMatchObject({ name: "BusyError", retryAfterMs: 30_000 });
    expect((await look()).messages).toHaveLength(1);
  });
});

test("conversations of a kind that no scope is granted for are left out", async () => {
  const place = await workspace({
    scopes: ["channels:read", "channels:history", "chat:write", "users:read"],
  });
  const { chat } = await chatIn(place);
  place.directMessage(place.users.ada);
  expect(await chat.conversations(place.teamId)).toEqual([{ ...READING, isShared: false }]);
});
