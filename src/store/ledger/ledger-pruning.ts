import { setImmediate as nextTurn } from "node:timers/promises";
import type { Ledger } from "../../ports/ledger.ts";
import { correctFutureTimes } from "../../database/future-times.ts";
import type { LedgerContext } from "./ledger-context.ts";

/** SQLite works on the event loop: this many rows take a few milliseconds, and acknowledgements run in between. */
const SLICE = 300;

/** Tables whose rows age, with their key and their time. Settings and schedules stay. */
const AGEING: readonly { table: string; key: string; time: string }[] = [
  { table: "post", key: "team, channel, ts", time: "posted_at" },
  { table: "thread", key: "team, channel, thread", time: "touched_at" },
  { table: "filed_article", key: "team, channel, post_ts, position", time: "filed_at" },
  { table: "refused_post", key: "team, channel, post_ts, position", time: "refused_at" },
  { table: "question", key: "team, channel, thread, ts", time: "asked_at" },
  { table: "digest", key: "team, channel, due_at", time: "due_at" },
  { table: "delivery", key: "key", time: "intended_at" },
  { table: "feedback", key: "team, user_id, briefing_key", time: "given_at" },
  { table: "model_usage", key: "id", time: "booked_at" },
  { table: "deleted_message", key: "team, channel, ts", time: "deleted_at" },
  { table: "settings_change", key: "team, channel, changed_at, user_id", time: "changed_at" },
  { table: "model_left_alone", key: "model", time: "until_at" },
];

/** Nobody looks back further than a day for what may have been missed. */
const ARRIVALS = { table: "arrival", key: "team, channel, ts", time: "arrived_at" };
const ARRIVALS_KEPT_MS = 2 * 86_400_000;

/** Dropping what is older than the retention time. */
export function ledgerPruning({ database, clock }: LedgerContext): Pick<Ledger, "prune"> {
  const pruneSlice = async ({ table, key, time }: (typeof AGEING)[number], before: number) => {
    const gone = await database.query(
      `DELETE FROM ${table} WHERE (${key}) IN
         (SELECT ${key} FROM ${table} WHERE ${time} < $1 ORDER BY ${time} LIMIT ${SLICE})
       RETURNING 1 AS gone`,
      [before],
    );
    return gone.length;
  };

  const pruneTable = async (ageing: (typeof AGEING)[number], before: number) => {
    while ((await pruneSlice(ageing, before)) === SLICE) await nextTurn();
  };

  return {
    prune: async (before) => {
      await correctFutureTimes(database, clock.now());
      for (const ageing of AGEING) await pruneTable(ageing, before);
      await pruneTable(ARRIVALS, Math.max(before, clock.now() - ARRIVALS_KEPT_MS));
    },
  };
}
