import * as fc from "fast-check";
import type { Database } from "../../src/database/database.ts";
import type { Job, KeyedJob } from "../../src/domain/job.ts";
import { keyedCatchUp, keyedDigest, keyedNotice } from "../../src/domain/keys.ts";
import type { ClaimedJob, JobStore } from "../../src/jobs/job-store.ts";
import type { Outcome } from "../../src/jobs/retry.ts";
import { questionJob } from "./some-jobs.ts";

/** Jobs as two processes have them, and each claim that either of them was ever given. */
export interface Queue {
  readonly database: Database;
  readonly processes: readonly [JobStore, JobStore];
  readonly claims: ClaimedJob[];
}

/** One thing that happens to a queue, told so that a counterexample can be read. */
export interface JobStep {
  readonly told: string;
  readonly take: (queue: Queue) => Promise<unknown>;
  /** Milliseconds that pass before it. */
  readonly after: number;
}

const CHANNELS = ["C1", "C2", "C3"];
const SHARES = [...CHANNELS.map((channel) => `T1:${channel}`), "T1:"];

const question = fc
  .record({ nth: fc.nat(12), channel: fc.constantFrom(...CHANNELS), group: fc.nat(5) })
  .map(({ nth, channel, group }) => questionJob(`${nth}`, `group ${group}`, channel));
const digest = fc
  .record({ channel: fc.constantFrom(...CHANNELS), dueAt: fc.nat(2) })
  .map((due) => keyedDigest({ kind: "digest", team: "T1", ...due }));
const notice = fc.constantFrom(...CHANNELS).map((channel) => {
  const place = { team: "T1", channel };
  return keyedNotice({ kind: "notice", id: "long", place, text: "Many are waiting." });
});
const catchUp = fc.nat(2).map((since) => {
  const window = { since, until: since + 1 };
  return keyedCatchUp({ kind: "catch-up", team: "T1", ...window });
});
const job: fc.Arbitrary<KeyedJob> = fc.oneof(
  { weight: 6, arbitrary: question },
  digest,
  notice,
  catchUp,
);

const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.constant({ kind: "done" } as const),
  fc.constant({ kind: "left" } as const),
  fc.record({
    kind: fc.constant("again" as const),
    afterMs: fc.nat(30),
    counts: fc.boolean(),
    error: fc.constantFrom("Error: busy", "Error: gone"),
  }),
  fc.record({ kind: fc.constant("failed" as const), error: fc.constant("Error: no use") }),
);

const process = fc.nat(1);
const moment = fc.integer({ min: 999_998, max: 1_000_080 });
const sometimes = <T>(drawn: fc.Arbitrary<T>) => fc.option(drawn, { nil: undefined });
const ofKind = (kind: string) => (stored: Job) => stored.kind === kind;

/** A step of one method, with the arguments that are drawn for it. */
function step<Arguments extends readonly unknown[]>(
  name: string,
  drawn: fc.Arbitrary<Arguments>,
  take: (queue: Queue, ...given: Arguments) => Promise<unknown>,
): fc.Arbitrary<JobStep> {
  return fc.tuple(drawn, fc.nat(4)).map(([given, after]) => ({
    told: `${name}(${given.map((one) => JSON.stringify(one)).join(", ")})`,
    take: (queue) => take(queue, ...given),
    after,
  }));
}

const storeOf = ({ processes }: Queue, nth: number): JobStore => processes[nth === 0 ? 0 : 1];

async function claim(queue: Queue, nth: number, full: readonly string[]) {
  const claimed = await storeOf(queue, nth).claim(new Set(full));
  if (claimed !== undefined) queue.claims.push(claimed);
  return claimed;
}

const add = step("add", fc.tuple(job, sometimes(moment)), ({ database, processes }, one, runAt) =>
  database.transaction((tx) => processes[0].insert(tx, one, runAt)),
);

const addAndRollBack = step("add and roll back", fc.tuple(job), ({ database, processes }, one) =>
  database
    .transaction(async (tx) => {
      await processes[0].insert(tx, one, undefined);
      throw new Error("changed my mind");
    })
    .catch((error: Error) => error.message),
);

const settle = step(
  "settle",
  fc.tuple(process, fc.nat(5), outcome),
  async (queue, nth, back, ends) => {
    // Mostly a claim that is held; now and then one whose job went on without it, or that the other process has.
    const claimed = queue.claims.at(-1 - back);
    return claimed && storeOf(queue, nth).settle(claimed, ends);
  },
);

/** Everything that can happen to a queue, of so few jobs that they meet. */
export const jobStep: fc.Arbitrary<JobStep> = fc.oneof(
  { weight: 6, arbitrary: add },
  addAndRollBack,
  { weight: 6, arbitrary: step("claim", fc.tuple(process, fc.subarray(SHARES)), claim) },
  { weight: 6, arbitrary: settle },
  step("rerun", fc.tuple(sometimes(fc.subarray(["1", "2", "3", "4"]))), (queue, ids) =>
    storeOf(queue, 0).rerun(ids),
  ),
  step(
    "forget",
    fc.tuple(fc.constantFrom("digest", "notice", "catch-up")),
    ({ database, processes }, kind) =>
      database.transaction((tx) => processes[0].forget(tx, ofKind(kind))),
  ),
);

/** What anybody can see of a queue now. */
export async function seenOf(queue: Queue): Promise<unknown> {
  const store = storeOf(queue, 0);
  return {
    stats: await store.stats(),
    untilNext: await store.untilNext(),
    ahead: await Promise.all(SHARES.map((share) => store.ahead(share))),
    newest: await store.failed(1),
    failed: await store.failed(50),
  };
}

/** In which order what waits is taken, as long as there is something to take. */
export async function orderOf(queue: Queue): Promise<string[]> {
  const taken: string[] = [];
  const store = storeOf(queue, 1);
  for (let next = await store.claim(new Set()); next; next = await store.claim(new Set())) {
    taken.push(next.key);
    await store.settle(next, { kind: "done" });
  }
  return taken;
}
