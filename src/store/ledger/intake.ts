import type { Database } from "../../database/database.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { LedgerContext } from "./ledger-context.ts";
import type { Post } from "../../domain/post.ts";
import { replyAddressOf } from "../../domain/post.ts";
import { touchThread } from "./thread-rows.ts";

/** Posts, and the work they make. */
export function intake({
  database,
  enqueue,
  clock,
}: LedgerContext): Pick<Ledger, "enqueuePost" | "markDeleted" | "isDeleted"> {
  return {
    enqueuePost: (post, jobs) =>
      database.transaction(async (tx) => {
        if (post) await recordPost(tx, post, clock.now());
        let anyNew = false;
        for (const job of jobs) anyNew = (await enqueue(tx, job)) || anyNew;
        return anyNew;
      }),

    markDeleted: async ({ team, channel, ts }) => {
      await database.query(
        `INSERT INTO deleted_message (team, channel, ts, deleted_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING`,
        [team, channel, ts, clock.now()],
      );
    },

    isDeleted: async ({ team, channel, ts }) => {
      const found = await database.query(
        "SELECT 1 AS found FROM deleted_message WHERE team = $1 AND channel = $2 AND ts = $3",
        [team, channel, ts],
      );
      return found.length > 0;
    },
  };
}

async function recordPost(tx: Database, post: Post, now: number): Promise<void> {
  await tx.query(
    `INSERT INTO post (team, channel, ts, thread, user_id, posted_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [post.team, post.channel, post.ts, post.thread, post.user, post.postedAt],
  );
  const { thread } = replyAddressOf(post);
  // From now on the thread is the bot's: a question may come before the first briefing is recorded.
  if (thread !== undefined) await touchThread(tx, post, thread, now);
}
