import type { Database, Row } from "../../database/database.ts";
import type { BriefedArticle } from "../../domain/records.ts";
import type { ReplyAddress } from "../../domain/post.ts";

export const COLUMNS = `team, channel, thread, article_id, title, site, url, briefing_key, lead, user_id,
  post_ts, position, posted_at, filed_at`;

export interface FiledRow extends Row {
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

/** In the order in which they were posted. */
export async function articlesOfThread(
  database: Database,
  place: ReplyAddress,
  thread: string,
): Promise<BriefedArticle[]> {
  const rows = await database.query<FiledRow>(
    `SELECT ${COLUMNS} FROM filed_article WHERE team = $1 AND channel = $2 AND thread = $3
     ORDER BY posted_at, post_ts, position`,
    [place.team, place.channel, thread],
  );
  return rows.map(fromRow);
}

export const fromRow = (row: FiledRow): BriefedArticle => ({
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
  briefedAt: row.filed_at,
});

/** Notes that something happened in a thread, and when; threads without it for long are pruned. */
export async function touchThread(
  database: Database,
  place: ReplyAddress,
  thread: string,
  now: number,
): Promise<void> {
  await database.query(
    `INSERT INTO thread (team, channel, thread, touched_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (team, channel, thread) DO UPDATE SET touched_at = excluded.touched_at`,
    [place.team, place.channel, thread, now],
  );
}
