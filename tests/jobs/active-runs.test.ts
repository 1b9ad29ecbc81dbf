import { describe, expect, test } from "vitest";
import type { JobContext } from "../../src/ports/jobs.ts";
import { activeRuns } from "../../src/jobs/active-runs.ts";
import type { ClaimedJob, JobStore } from "../../src/jobs/job-store.ts";
import type { Outcome } from "../../src/jobs/retry.ts";
import { rememberingLog, rememberingMeter } from "../support/log-and-meter.ts";
import { testClock } from "../support/test-clock.ts";

const claimed = (key: string): ClaimedJob => ({
  id: key,
  claim: 1,
  key,
  kind: "forget",
  group: key,
  share: "",
  job: { kind: "forget", team: "T1" },
  failures: 0,
  losses: 0,
});

/** Runs over a store that takes every outcome, with what a watch was told. */
function watchedRuns(stalls: Readonly<Record<string, number>> = {}) {
  const outcomes: Outcome[] = [];
  const told: (readonly string[])[] = [];
  const forgotten: string[] = [];
  const store = {
    settle: (_job: ClaimedJob, outcome: Outcome) => (outcomes.push(outcome), Promise.resolve(true)),
  } as Partial<JobStore> as JobStore;
  const runs = activeRuns({
    store,
    leaseMs: 60_000,
    clock: testClock(0),
    log: rememberingLog(),
    meter: rememberingMeter(),
    backoff: () => 5,
    onRoom: () => {},
    watch: {
      inHand: (jobs) => void told.push(jobs),
      stallsOf: (job) => stalls[job] ?? 0,
      forget: (job) => void forgotten.push(job),
    },
  });
  return { runs, outcomes, told, forgotten };
}

describe("whoever watches the event loop", () => {
  test("is told which jobs are in hand, whenever that changes", async () => {
    const { runs, told, forgotten } = watchedRuns();
    const gate = Promise.withResolvers<void>();
    runs.start(claimed("one"), () => gate.promise);
    runs.start(claimed("two"), () => gate.promise);
    gate.resolve();
    await runs.settled(1_000);
    expect(told.slice(0, 2)).toEqual([["one"], ["one", "two"]]);
    expect(told.at(-1)).toEqual([]);
    expect(forgotten.toSorted()).toEqual(["one", "two"]);
  });

  test("ends the trials of a job that it stood still with twice, and of no other", async () => {
    const { runs } = watchedRuns({ bad: 2, unlucky: 1 });
    const seen: Record<string, JobContext> = {};
    for (const key of ["bad", "unlucky", "new"])
      runs.start(claimed(key), (_job, context) => {
        seen[key] = context;
        return Promise.resolve();
      });
    await runs.settled(1_000);
    expect(seen).toMatchObject({
      bad: { crashLooped: true, last: true },
      unlucky: { crashLooped: false },
      new: { crashLooped: false },
    });
  });

  test("remembers a job that will run again", async () => {
    const { runs, outcomes, forgotten } = watchedRuns({ one: 1 });
    runs.start(claimed("one"), () => Promise.reject(new Error("not yet")));
    await runs.settled(1_000);
    expect(outcomes).toMatchObject([{ kind: "again" }]);
    expect(forgotten).toEqual([]);
  });
});
