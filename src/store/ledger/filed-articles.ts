import type { Database, Row } from "../../database/database.ts";
import type { Place } from "../../flows/job.ts";
import type { FiledArticle, Ledger } from "../../ports.ts";
import type { LedgerContext } from "../ledger.ts";
import { touchThread } from "./threads.ts";

const COLUMNS = `team, channel, thread, article_id, title, site, url, briefing_key, lead, user_id,
  post_ts, position, posted_at, filed_at`;

interface FiledRow extends Row {
  team: string;
  channel: string;
  thread: string;
  article_id: string;
  title: string;
  site: string | null;
  url: string | null;
  briefing_key: string;
  lead: string;
  user_id: string | null;
  post_ts: string;
  position: number;
  posted_at: number;
  filed_at: number;
}

/** Which article was briefed where. */
export function filedArticles({
  database,
}: LedgerContext): Pick<Ledger, "fileArticle" | "filedBetween" | "postedBy" | "threadsOf"> {
  return {
    fileArticle: (entry) =>
      database.transaction(async (tx) => {
        await touchThread(tx, entry, entry.thread, entry.filedAt);
        await insert(tx, entry);
      }),

    filedBetween: async (team, channel, from, to) => {
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

/** In the order in which they were posted. */
export async function articlesOfThread(
  database: Database,
  place: Place,
  thread: string,
): Promise<FiledArticle[]> {
  const rows = await database.query<FiledRow>(
    `SELECT ${COLUMNS} FROM filed_article WHERE team = $1 AND channel = $2 AND thread = $3
     ORDER BY posted_at, post_ts, position`,
    [place.team, place.channel, thread],
  );
  return rows.map(fromRow);
}

/** A job that runs again files again: the place in the digests stays that of the first time. */
async function insert(tx: Database, entry: FiledArticle): Promise<void> {
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
      entry.filedAt,
    ],
  );
}

const fromRow = (row: FiledRow): FiledArticle => ({
  team: row.team,
  channel: row.channel,
  thread: row.thread,
  articleId: row.article_id,
  title: row.title,
  site: row.site ?? undefined,
  url: row.url ?? undefined,
  briefingKey: row.briefing_key,
  lead: row.lead,
  user: row.user_id ?? undefined,
  postTs: row.post_ts,
  position: row.position,
  postedAt: row.posted_at,
  filedAt: row.filed_at,
});
