import { describe, expect, test } from "vitest";
import type { CatchUpJob } from "../../../src/domain/job.ts";
import { beginCatchUp } from "../../../src/flows/catch-up/begin-catch-up.ts";
import { catchUp } from "../../../src/flows/catch-up/catch-up.ts";
import { ADA, CLOSED, OPEN, OWN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { flowSetUp, NOON } from "../flow-set-up.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const jobsOf = ({ queue }: ReturnType<typeof flowSetUp>): CatchUpJob[] =>
  queue.filter((job) => job.kind === "catch-up");

/** What was posted in the open channel within the hour before noon, read as one job. */
const ofHour = (more: Partial<CatchUpJob> = {}): CatchUpJob => ({
  kind: "catch-up",
  team: TEAM,
  since: NOON - HOUR_MS,
  until: NOON + HOUR_MS,
  conversation: { id: OPEN, type: "channel" },
  ...more,
});

describe("whenever Slack can reach the bot", () => {
  test("the first time there is nothing to read, and from then on it is known", async () => {
    const { ledger, clock, ports, ...setUp } = flowSetUp();
    await beginCatchUp(TEAM, ports);
    expect(jobsOf({ ledger, clock, ports, ...setUp })).toEqual([]);
    expect(await ledger.arrivals(TEAM)).toEqual({ first: NOON, last: NOON });
  });

  test.each([
    [
      "since the last event, and ten minutes before it",
      2 * HOUR_MS,
      HOUR_MS,
      2 * HOUR_MS - 10 * MINUTE_MS,
    ],
    ["no further back than when the bot was first there", 5 * MINUTE_MS, HOUR_MS, 0],
    ["of a day at most", 2 * HOUR_MS, 40 * HOUR_MS, 18 * HOUR_MS, 2 * HOUR_MS - 10 * MINUTE_MS],
  ])("it reads what was posted %s", async (_, busy, gone, since, unread?: number) => {
    const setUp = flowSetUp();
    const { ledger, clock, ports } = setUp;
    await ledger.beginArrivals(TEAM);
    await clock.advance(busy);
    await ledger.noteArrival({ team: TEAM, channel: OPEN, ts: "1.1" });
    await clock.advance(gone);
    await beginCatchUp(TEAM, ports);
    const until = NOON + busy + gone;
    const unreadSince = unread === undefined ? undefined : NOON + unread;
    const window = { since: NOON + since, until, unreadSince };
    expect(jobsOf(setUp)).toEqual([{ kind: "catch-up", team: TEAM, ...window }]);
  });
});

describe("what was missed", () => {
  test("is read conversation by conversation, and it is noted how far back", async () => {
    const setUp = flowSetUp();
    const { ledger, ports } = setUp;
    await ledger.beginArrivals(TEAM);
    const { conversation: _, ...all } = ofHour({ until: NOON });
    await catchUp(all, ports);
    expect(jobsOf(setUp).map(({ conversation }) => conversation?.id)).toEqual([OPEN, CLOSED, OWN]);
    expect(await ledger.catchUps()).toEqual([
      { team: TEAM, since: NOON - HOUR_MS, until: NOON, found: 0 },
    ]);
    await catchUp({ ...all, until: NOON - MINUTE_MS }, ports);
    expect(jobsOf(setUp)).toHaveLength(3);
  });

  test("is taken in but for what has come, and counted", async () => {
    const { ledger, ports, post, received } = flowSetUp();
    await ledger.beginArrivals(TEAM);
    await ledger.recordCatchUp(TEAM, { since: 0, until: NOON, found: 2 });
    const known = post("See https://news.example/a");
    await ledger.noteArrival(known);
    const missed = post("See https://news.example/b");
    await catchUp(ofHour(), ports);
    expect(received).toMatchObject([{ kind: "message", ts: missed.ts, user: ADA }]);
    expect(received[0]).not.toHaveProperty("isLate");
    expect(await ledger.catchUps()).toMatchObject([{ found: 3 }]);
  });

  test("over an hour ago is marked as late", async () => {
    const { clock, ports, post, received } = flowSetUp();
    post("See https://news.example/a");
    await clock.advance(HOUR_MS + MINUTE_MS);
    await catchUp(ofHour(), ports);
    expect(received).toMatchObject([{ isLate: true }]);
  });
});

describe("what is beyond the bound is said and not lost in silence", () => {
  const DAY_MS = 24 * HOUR_MS;
  const { conversation: _, ...all } = ofHour({ until: NOON });
  const longAgo = { ...all, since: NOON - DAY_MS, unreadSince: NOON - 3 * DAY_MS };
  const unread = { since: NOON - 3 * DAY_MS, until: NOON - DAY_MS };

  test("the time of which nothing is read is in the report and the log", async () => {
    const { ledger, log, ports } = flowSetUp();
    await ledger.beginArrivals(TEAM);
    await catchUp(longAgo, ports);
    expect(await ledger.catchUps()).toMatchObject([{ since: NOON - DAY_MS, unread }]);
    expect(log.lines).toContainEqual({
      level: "warn",
      fields: { team: TEAM, from: "2026-08-29T12:00:00.000Z", to: "2026-08-31T12:00:00.000Z" },
      message: "what was posted in that time is too old to be read",
    });
  });

  test("later gaps leave it in the report for a week", async () => {
    const { ledger, clock, ports } = flowSetUp();
    await ledger.beginArrivals(TEAM);
    await catchUp(longAgo, ports);
    const next = async () => {
      await catchUp({ ...all, since: clock.now() - HOUR_MS, until: clock.now() }, ports);
      return (await ledger.catchUps())[0]?.unread;
    };
    await clock.advance(2 * DAY_MS);
    expect(await next()).toEqual(unread);
    await clock.advance(5 * DAY_MS);
    expect(await next()).toBeUndefined();
  });

  test("a channel in which more was posted than is read is named, once", async () => {
    const { ledger, log, ports } = flowSetUp();
    await ledger.beginArrivals(TEAM);
    await ledger.recordCatchUp(TEAM, { since: 0, until: NOON, found: 1, unread });
    const chat = { ...ports.chat, missed: async () => ({ messages: [], isCutShort: true }) };
    await catchUp(ofHour(), { ...ports, chat });
    await catchUp(ofHour(), { ...ports, chat });
    expect(await ledger.catchUps()).toMatchObject([{ found: 1, unread, cutShort: [OPEN] }]);
    const message = "more was posted than is read: the older part is left out";
    expect(log.lines).toContainEqual({ level: "warn", fields: { channel: OPEN }, message });
  });
});

test("what was edited or deleted of a message that has come is done; of another there is nothing to do", async () => {
  const { ledger, ports, received } = flowSetUp();
  const at = { team: TEAM, channel: OPEN };
  await ledger.noteArrival({ ...at, ts: "1.1" });
  const gone = (ts: string) => ({
    ts,
    posted: undefined,
    changed: { kind: "delete", ...at, ts } as const,
  });
  const chat = {
    ...ports.chat,
    missed: async () => ({ messages: [gone("1.1"), gone("2.1")], isCutShort: false }),
  };
  await catchUp(ofHour(), { ...ports, chat });
  expect(received).toEqual([gone("1.1").changed]);
});
