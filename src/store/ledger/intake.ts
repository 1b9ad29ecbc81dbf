import type { Database } from "../../database/database.ts";
import type { Post } from "../../flows/job.ts";
import { placeOf } from "../../flows/place.ts";
import type { Ledger } from "../../ports.ts";
import type { LedgerContext } from "../ledger.ts";
import { touchThread } from "./threads.ts";

/** Posts, and the work they make. */
export function intake({ database, enqueue, clock }: LedgerContext): Pick<Ledger, "takeIn"> {
  return {
    takeIn: (post, jobs) =>
      database.transaction(async (tx) => {
        if (post) await recordPost(tx, post, clock.now());
        let anyNew = false;
        for (const job of jobs) anyNew = (await enqueue(tx, job)) || anyNew;
        return anyNew;
      }),
  };
}

async function recordPost(tx: Database, post: Post, now: number): Promise<void> {
  await tx.query(
    `INSERT INTO post (team, channel, ts, thread, user_id, posted_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [post.team, post.channel, post.ts, post.thread, post.user, post.postedAt],
  );
  const { thread } = placeOf(post);
  // From now on the thread is the desk's: a question may come before the first briefing is filed.
  if (thread !== undefined) await touchThread(tx, post, thread, now);
}
