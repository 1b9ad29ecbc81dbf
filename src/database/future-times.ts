import type { Database } from "./database.ts";

const DAY_MS = 86_400_000;

/** Digests of a time that has not come, and waits that would last: what they stand for never was. */
const DROPPED = [
  { table: "digest", time: "due_at" },
  { table: "model_left_alone", time: "until_at" },
];
/** What happened, only not then: it happened at the latest now. */
const MOVED = [
  { table: "post", time: "posted_at" },
  { table: "thread", time: "touched_at" },
  // What is muted or stopped at a time to come would be deaf to whoever ends that.
  { table: "thread", time: "muted_at" },
  { table: "thread", time: "stopped_at" },
  { table: "filed_article", time: "filed_at" },
  { table: "filed_article", time: "posted_at" },
  { table: "refused_post", time: "refused_at" },
  { table: "question", time: "asked_at" },
  { table: "delivery", time: "intended_at" },
  { table: "feedback", time: "given_at" },
  { table: "model_usage", time: "booked_at" },
  { table: "deleted_message", time: "deleted_at" },
  { table: "arrival", time: "arrived_at" },
  { table: "team_arrivals", time: "first_at" },
  { table: "team_arrivals", time: "last_at" },
  { table: "settings_change", time: "changed_at" },
  { table: "running_process", time: "started_at" },
  { table: "running_process", time: "seen_at" },
];

/**
 * Takes back what a clock wrote that was ahead by more than a day, now that it is right: a digest of next
 * month would silence all until then, and a limit that was used up then would stay used up.
 */
export async function correctFutureTimes(database: Database, now: number): Promise<void> {
  await database.transaction(async (tx) => {
    for (const { table, time } of DROPPED)
      await tx.query(`DELETE FROM ${table} WHERE ${time} > $1`, [now + DAY_MS]);
    for (const { table, time } of MOVED)
      await tx.query(`UPDATE ${table} SET ${time} = $1 WHERE ${time} > $2`, [now, now + DAY_MS]);
  });
}
