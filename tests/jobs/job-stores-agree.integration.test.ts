import * as fc from "fast-check";
import { expect, test } from "vitest";
import { migrate } from "../../src/database/migrate.ts";
import { openSqlite, type SqliteDatabase } from "../../src/database/sqlite.ts";
import { sqliteStore } from "../../src/jobs/sqlite-store.ts";
import { inMemoryJobStore, type StoredJobs } from "../in-memory/in-memory-job-store.ts";
import { inMemoryTransactions } from "../in-memory/in-memory-transactions.ts";
import { rememberingLog } from "../support/log-and-meter.ts";
import { type TestClock, testClock } from "../support/test-clock.ts";
import { type JobStep, jobStep, orderOf, type Queue, seenOf } from "./job-steps.ts";

/** No lease ends: a store in memory has none. */
const LEASE_MS = 86_400_000;
/** After it nothing waits for its time. */
const LONG_MS = 10_000;

function storedQueue(database: SqliteDatabase, clock: TestClock): Queue {
  const open = () => sqliteStore({ database, clock, log: rememberingLog(), leaseMs: LEASE_MS });
  return { database, processes: [open(), open()], claims: [] };
}

function rememberedQueue(clock: TestClock): Queue {
  const rows: StoredJobs = new Map();
  const open = () => inMemoryJobStore(rows, clock);
  const snapshot = () => {
    const before = [...rows];
    return () => {
      rows.clear();
      for (const [key, row] of before) rows.set(key, row);
    };
  };
  return { database: inMemoryTransactions({ snapshot }), processes: [open(), open()], claims: [] };
}

/** What each step gave on both queues, what was seen after it, and what is taken in the end. */
async function lived(steps: readonly JobStep[]) {
  const database = openSqlite(":memory:");
  try {
    await migrate(database);
    const clock = testClock(1_000_000);
    const stored = storedQueue(database, clock);
    const remembered = rememberedQueue(clock);
    for (const { told, take, after } of steps) {
      await clock.advance(after);
      expect([told, await take(remembered)]).toEqual([told, await take(stored)]);
      expect([told, await seenOf(remembered)]).toEqual([told, await seenOf(stored)]);
    }
    await clock.advance(LONG_MS);
    expect(await orderOf(remembered)).toEqual(await orderOf(stored));
    expect(await seenOf(remembered)).toEqual(await seenOf(stored));
  } finally {
    await database.close();
  }
}

test("the jobs that the flows are tested on are taken, tried again and dropped as those on SQLite, whatever happened", async () => {
  const lives = fc.array(jobStep, { minLength: 1, maxLength: 60, size: "max" });
  await fc.assert(fc.asyncProperty(lives, lived), { numRuns: 100 });
});
