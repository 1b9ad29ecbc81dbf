import type { Database, Row } from "../../database/database.ts";
import type { RefusedVerdict } from "../../domain/article.ts";
import type { BriefedArticle, RefusedPost } from "../../domain/records.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { LedgerContext } from "./ledger-context.ts";

interface RefusedRow extends Row {
  team: string;
  channel: string;
  user_id: string;
  post_ts: string;
  position: number;
  what: string;
  verdict: string;
  refused_at: number;
}

/** What could not be read, of whom. */
export function refusedPosts({
  database,
}: LedgerContext): Pick<Ledger, "recordRefusal" | "withdrawRefusal" | "refusedOf"> {
  return {
    recordRefusal: async ({ team, channel, user, postTs, position, what, verdict, at }) => {
      await database.query(
        `INSERT INTO refused_post (team, channel, post_ts, position, user_id, what, verdict, refused_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (team, channel, post_ts, position) DO UPDATE SET
           what = excluded.what, verdict = excluded.verdict, refused_at = excluded.refused_at`,
        [team, channel, postTs, position, user, what, verdict, at],
      );
    },

    withdrawRefusal: async ({ team, channel, postTs, what }) => {
      await database.query(
        "DELETE FROM refused_post WHERE team = $1 AND channel = $2 AND post_ts = $3 AND what = $4",
        [team, channel, postTs, what],
      );
    },

    refusedOf: async (team, user, limit) => {
      const rows = await database.query<RefusedRow>(
        `SELECT * FROM refused_post WHERE team = $1 AND user_id = $2
         ORDER BY refused_at DESC, post_ts DESC, position DESC LIMIT $3`,
        [team, user, limit],
      );
      return rows.map(fromRow);
    },
  };
}

/** What is briefed after all is no longer refused. */
export async function dropRefusal(
  tx: Database,
  { team, channel, postTs, position }: BriefedArticle,
): Promise<void> {
  await tx.query(
    "DELETE FROM refused_post WHERE team = $1 AND channel = $2 AND post_ts = $3 AND position = $4",
    [team, channel, postTs, position],
  );
}

const fromRow = (row: RefusedRow): RefusedPost => ({
  team: row.team,
  channel: row.channel,
  user: row.user_id,
  postTs: row.post_ts,
  position: row.position,
  what: row.what,
  verdict: row.verdict as RefusedVerdict,
  at: row.refused_at,
});
