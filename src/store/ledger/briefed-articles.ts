import type { Database } from "../../database/database.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { BriefedArticle } from "../../domain/records.ts";
import { COLUMNS, type FiledRow, fromRow, touchThread } from "./thread-rows.ts";
import { dropRefusal } from "./refused-posts.ts";
import type { LedgerContext } from "./ledger-context.ts";

/** Which article was briefed where. */
export function briefedArticles({
  database,
}: LedgerContext): Pick<Ledger, "recordBriefing" | "briefedBetween" | "postedBy" | "threadsOf"> {
  return {
    recordBriefing: (entry) =>
      database.transaction(async (tx) => {
        await touchThread(tx, entry, entry.thread, entry.briefedAt);
        await insert(tx, entry);
        await dropRefusal(tx, entry);
      }),

    briefedBetween: async (team, channel, from, to) => {
      const rows = await database.query<FiledRow>(
        `SELECT ${COLUMNS} FROM filed_article
         WHERE team = $1 AND channel = $2 AND filed_at >= $3 AND filed_at < $4
         ORDER BY filed_at, post_ts, position`,
        [team, channel, from, to],
      );
      return rows.map(fromRow);
    },

    postedBy: async (team, user, limit) => {
      const rows = await database.query<FiledRow>(
        `SELECT ${COLUMNS} FROM filed_article WHERE team = $1 AND user_id = $2
         ORDER BY posted_at DESC, post_ts DESC, position DESC LIMIT $3`,
        [team, user, limit],
      );
      return rows.map(fromRow);
    },

    threadsOf: async (team, articleId) => {
      const rows = await database.query<FiledRow>(
        `SELECT ${COLUMNS} FROM filed_article WHERE team = $1 AND article_id = $2
         ORDER BY filed_at DESC, post_ts DESC, position`,
        [team, articleId],
      );
      return rows.map(fromRow);
    },
  };
}

/** A job that runs again files again: the place in the digests stays that of the first time. */
async function insert(tx: Database, entry: BriefedArticle): Promise<void> {
  await tx.query(
    `INSERT INTO filed_article (${COLUMNS})
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     ON CONFLICT (team, channel, post_ts, position) DO UPDATE SET
       thread = excluded.thread, article_id = excluded.article_id, title = excluded.title,
       site = excluded.site, url = excluded.url, briefing_key = excluded.briefing_key,
       lead = excluded.lead`,
    [
      entry.team,
      entry.channel,
      entry.thread,
      entry.articleId,
      entry.title,
      entry.site,
      entry.url,
      entry.briefingKey,
      entry.lead,
      entry.user,
      entry.postTs,
      entry.position,
      entry.postedAt,
      entry.briefedAt,
    ],
  );
}
