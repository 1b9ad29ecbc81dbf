import { type JobWithMetadata, type PgBoss } from "pg-boss";
import { z } from "zod";
import type { Database } from "../database/database.ts";
import type { PostgresDatabase } from "../database/postgres.ts";
import type { ClaimedJob, JobStore } from "./job-store.ts";
import { QUEUE, StoredJob, sendFailed, sendJob, statementsOn, wipe } from "./pgboss-queues.ts";
import { pgBossLists } from "./pgboss-lists.ts";
import type { Outcome } from "./retry.ts";

/**
 * Jobs in pg-boss. Its queue keeps the order within groups, its leases and their upkeep; how often
 * and when a job is tried again is decided as on SQLite. A job's history is stored with it, and every
 * claim is numbered, so that a run that has lost its lease changes nothing any more.
 */
export function pgBossStore(boss: PgBoss, database: PostgresDatabase, leaseMs: number): JobStore {
  return {
    ...pgBossLists(boss, database, leaseMs),

    insert: (tx, job, runAt) => sendJob(boss, tx, job, { runAt, leaseMs }),

    begin: async () => {},

    claim: async (full) => {
      const [row] = await boss.fetch<unknown>(QUEUE, {
        includeMetadata: true,
        ignoreGroups: [...full],
      });
      return row && fromRow(row);
    },

    settle: (claimed, outcome) =>
      database.transaction(async (tx) => {
        if (!(await endClaim(boss, tx, claimed, outcome))) return false;
        await writeDown(boss, tx, claimed, outcome);
        return true;
      }),

    renew: async (inHand) => {
      const held = new Set<string>();
      for (const claimed of inHand)
        if (wasOurs(await boss.touch(QUEUE, claimOf(claimed)))) held.add(claimed.id);
      return held;
    },

    // pg-boss does both by itself, see `startBoss`.
    maintain: async () => false,
    untilNext: async () => undefined,

    end: () => boss.stop({ graceful: false }),
  };
}

/** pg-boss numbers claims by counting retries. */
const claimOf = ({ id, claim }: ClaimedJob) => ({ id, retryCount: claim });

function fromRow(row: JobWithMetadata<unknown>): ClaimedJob {
  const { success, data: stored } = StoredJob.safeParse(row.data);
  const { key, kind, group, job, failures, waits } = success ? stored : StoredJob.parse({});
  return {
    id: row.id,
    claim: row.retryCount,
    key: key === "" ? row.id : key,
    kind,
    group,
    share: row.groupId ?? "",
    job,
    failures,
    losses: row.retryCount - failures - waits,
  };
}

/** Lets go of the job, if this claim is still the one that counts. */
async function endClaim(
  boss: PgBoss,
  tx: Database,
  claimed: ClaimedJob,
  outcome: Outcome,
): Promise<boolean> {
  const db = statementsOn(tx);
  const over = outcome.kind === "done" || outcome.kind === "failed";
  const response = over
    ? await boss.complete(QUEUE, claimOf(claimed), null, { db })
    : await boss.fail(QUEUE, claimOf(claimed), null, { db });
  return wasOurs(response);
}

async function writeDown(
  boss: PgBoss,
  tx: Database,
  claimed: ClaimedJob,
  outcome: Outcome,
): Promise<void> {
  const stored = storedOf(claimed);
  const putBack = async (afterMs: number, history: Partial<StoredJob>) => {
    const options = { id: claimed.id, startAfter: afterMs / 1_000, db: statementsOn(tx) };
    await boss.update(QUEUE, { ...stored, ...history }, options);
  };
  switch (outcome.kind) {
    case "done":
      return wipe(tx, claimed.id);
    case "failed":
      await sendFailed(boss, tx, claimed.id, stored, {
        attempts: stored.failures + claimed.losses + 1,
        error: outcome.error,
      });
      return wipe(tx, claimed.id);
    case "left":
      return putBack(0, { waits: stored.waits + 1 });
    case "again": {
      const { failures, waits } = stored;
      const history = outcome.counts ? { failures: failures + 1 } : { waits: waits + 1 };
      return putBack(outcome.afterMs, history);
    }
    default:
      return outcome satisfies never;
  }
}

const storedOf = ({ key, kind, group, job, failures, losses, claim }: ClaimedJob): StoredJob => ({
  key,
  kind,
  group,
  job,
  failures,
  waits: claim - failures - losses,
});

/** How many jobs a command has changed; pg-boss gives it, and leaves it out of its types. */
const Changed = z.object({ affected: z.number() });
const wasOurs = (response: unknown): boolean => Changed.parse(response).affected > 0;
