import { beforeEach, describe, expect, test } from "vitest";
import { statusReport } from "../../src/cli/status/status-report.ts";
import { wordingIn } from "../../src/messages/wording.ts";
import type { Store } from "../../src/start/open-store.ts";
import { inMemoryLedger } from "../in-memory/in-memory-ledger.ts";
import { aFiling } from "../store/some-articles.ts";
import { testClock } from "../support/test-clock.ts";

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 11, 1, 12);

describe("the report of a person on call", () => {
  let ledger: ReturnType<typeof inMemoryLedger>;
  beforeEach(() => {
    ledger = inMemoryLedger({
      clock: testClock(NOW),
      enqueue: () => Promise.resolve(true),
      forgetJobs: () => Promise.resolve(),
    });
  });
  const report = (
    config: Parameters<typeof statusReport>[1]["config"] = NO_MODEL,
    now: number = NOW,
  ) => {
    const jobs = {
      stats: () => Promise.resolve({ waiting: 3, running: 1, failed: 0 }),
      failed: () => Promise.resolve([]),
    } as Partial<Store["jobs"]> as Store["jobs"];
    const store = { ledger, jobs } as Partial<Store> as Store;
    return statusReport(store, { config, version: "9.9", now }, wordingIn("en"));
  };
  const NO_MODEL = { model: undefined, currency: "EUR" };
  const spend = (at: number, costMicros: number) =>
    ledger.bookUsage({
      team: "T1",
      channel: "C1",
      user: "U1",
      model: "m",
      calls: 1,
      inputTokens: 1,
      cachedTokens: 0,
      outputTokens: 1,
      costMicros,
      at,
    });

  test("names the version and who writes", async () => {
    expect(await report()).toMatchObject({ version: "9.9", writer: "extractive" });
  });

  test("says since when each process runs, and leaves out those that are gone", async () => {
    const HOUR_MS = 3_600_000;
    await ledger.noteProcess("worker", NOW - 49 * HOUR_MS);
    await ledger.noteProcess("listener", NOW - HOUR_MS);
    expect((await report()).running).toEqual([
      { since: "2026-11-29T11:00:00.000Z", uptimeMs: 49 * HOUR_MS },
      { since: "2026-12-01T11:00:00.000Z", uptimeMs: HOUR_MS },
    ]);
    await ledger.forgetProcess("listener");
    expect((await report()).running).toHaveLength(1);
    expect((await report(NO_MODEL, NOW + 179_000)).running).toHaveLength(1);
    expect((await report(NO_MODEL, NOW + 180_000)).running).toEqual([]);
  });

  test("tells of no time below nothing where clocks of two machines differ", async () => {
    await ledger.noteProcess("ahead", NOW + 5_000);
    expect((await report()).running).toMatchObject([{ uptimeMs: 0 }]);
  });

  test("counts the articles of each day of the last week, and none before", async () => {
    for (const [n, days] of [0, 0, 2, 9].entries())
      await ledger.recordBriefing(aFiling(n, { briefedAt: NOW - days * DAY_MS }));
    expect((await report()).briefed).toEqual([
      { day: "2026-11-29", count: 1 },
      { day: "2026-12-01", count: 2 },
    ]);
  });

  test("adds up what the model cost in this month and the two before, and no older ones", async () => {
    await spend(Date.UTC(2026, 8, 30, 23), 9_000_000);
    await spend(Date.UTC(2026, 9, 1), 1_000_000);
    await spend(Date.UTC(2026, 9, 31), 250_000);
    await spend(NOW, 4_000);
    expect((await report()).spent).toEqual([
      { month: "2026-10", cost: 1.25, currency: "EUR" },
      { month: "2026-12", cost: 0.004, currency: "EUR" },
    ]);
  });

  test("at the turn of a year knows the months of the year before", async () => {
    await spend(Date.UTC(2025, 10, 5), 2_000_000);
    const now = Date.UTC(2026, 0, 3);
    const jobs = { stats: async () => ({}), failed: async () => [] } as never;
    const told = await statusReport(
      { ledger, jobs } as Partial<Store> as Store,
      { config: NO_MODEL, version: "9.9", now },
      wordingIn("en"),
    );
    expect(told.spent).toEqual([{ month: "2025-11", cost: 2, currency: "EUR" }]);
  });

  test("names the channels that have settings, with the mode that holds where none was asked for", async () => {
    await ledger.saveSettings("T1", "C1", { length: "deep", language: "de" });
    await ledger.saveSettings("T1", "C2", { length: "brief", language: "en", mode: "off" });
    expect((await report()).channels).toEqual([
      { channel: "C1", mode: "auto" },
      { channel: "C2", mode: "off" },
    ]);
  });

  test("tells what could not be read by its reason, the most frequent one first", async () => {
    const refused = { team: "T1", channel: "C1", user: "U1", position: 0, what: "a.example" };
    for (const [n, verdict] of (["no-text", "paywall", "paywall"] as const).entries())
      await ledger.recordRefusal({ ...refused, postTs: `${n}.0`, verdict, at: NOW });
    expect((await report()).refused).toEqual([
      { verdict: "paywall", count: 2 },
      { verdict: "no-text", count: 1 },
    ]);
  });
});
