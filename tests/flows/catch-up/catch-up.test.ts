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
    ["of a day at most", 2 * HOUR_MS, 40 * HOUR_MS, 18 * HOUR_MS],
  ])("it reads what was posted %s", async (_, busy, gone, since) => {
    const setUp = flowSetUp();
    const { ledger, clock, ports } = setUp;
    await ledger.beginArrivals(TEAM);
    await clock.advance(busy);
    await ledger.noteArrival({ team: TEAM, channel: OPEN, ts: "1.1" });
    await clock.advance(gone);
    await beginCatchUp(TEAM, ports);
    const until = NOON + busy + gone;
    expect(jobsOf(setUp)).toEqual([{ kind: "catch-up", team: TEAM, since: NOON + since, until }]);
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

test("what was edited or deleted of a message that has come is done; of another there is nothing to do", async () => {
  const { ledger, ports, received } = flowSetUp();
  const at = { team: TEAM, channel: OPEN };
  await ledger.noteArrival({ ...at, ts: "1.1" });
  const gone = (ts: string) => ({
    ts,
    posted: undefined,
    changed: { kind: "delete", ...at, ts } as const,
  });
  const chat = { ...ports.chat, missed: async () => [gone("1.1"), gone("2.1")] };
  await catchUp(ofHour(), { ...ports, chat });
  expect(received).toEqual([gone("1.1").changed]);
});
