import type { Ledger } from "../../ports/ledger.ts";
import type { BriefedArticle } from "../../domain/records.ts";
import type { LedgerContext } from "./ledger-context.ts";
import { articlesOfThread } from "./thread-rows.ts";

type Threads = Pick<
  Ledger,
  | "thread"
  | "muteThread"
  | "noteStop"
  | "stoppedAt"
  | "recentThreads"
  | "rememberQuestion"
  | "recentQuestions"
>;

/** Threads in which something was ingested, and what was asked there. */
export function threads({ database, clock }: LedgerContext): Threads {
  return {
    thread: async (place) => {
      if (place.thread === undefined) return undefined;
      const [row] = await database.query<{ muted: number; answers: number; app_turns: number }>(
        `SELECT t.muted, (SELECT count(*) FROM question q
                          WHERE q.team = t.team AND q.channel = t.channel AND q.thread = t.thread) AS answers,
                (SELECT count(*) FROM post p
                 WHERE p.team = t.team AND p.channel = t.channel AND p.thread = t.thread AND p.user_id IS NULL
                   AND p.posted_at > coalesce(
                     (SELECT max(h.posted_at) FROM post h
                      WHERE h.team = t.team AND h.channel = t.channel AND h.thread = t.thread
                        AND h.user_id IS NOT NULL), 0)) AS app_turns
         FROM thread t WHERE t.team = $1 AND t.channel = $2 AND t.thread = $3`,
        [place.team, place.channel, place.thread],
      );
      if (!row) return undefined;
      const articles = await articlesOfThread(database, place, place.thread);
      return {
        articles: eachOnce(articles),
        muted: row.muted === 1,
        answers: row.answers,
        appTurns: row.app_turns,
      };
    },

    recentThreads: async (team, channel, since, limit) => {
      const rows = await database.query<{ thread: string }>(
        `SELECT thread FROM thread WHERE team = $1 AND channel = $2 AND touched_at >= $3
         ORDER BY touched_at DESC, thread DESC LIMIT $4`,
        [team, channel, since, limit],
      );
      return rows.map(({ thread }) => thread);
    },

    muteThread: async ({ team, channel, thread }, muted, saidAt) => {
      if (thread === undefined) return false;
      await database.query(
        `INSERT INTO thread (team, channel, thread, muted, muted_at, touched_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (team, channel, thread) DO UPDATE SET muted = excluded.muted, muted_at = excluded.muted_at
         WHERE thread.muted_at IS NULL OR thread.muted_at <= excluded.muted_at`,
        [team, channel, thread, muted ? 1 : 0, saidAt, clock.now()],
      );
      const [row] = await database.query<{ muted: number }>(
        "SELECT muted FROM thread WHERE team = $1 AND channel = $2 AND thread = $3",
        [team, channel, thread],
      );
      return row?.muted === 1;
    },

    noteStop: async ({ team, channel, thread }, at) => {
      if (thread === undefined) return;
      await database.query(
        `INSERT INTO thread (team, channel, thread, stopped_at, touched_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (team, channel, thread) DO UPDATE SET stopped_at = excluded.stopped_at`,
        [team, channel, thread, at, clock.now()],
      );
    },

    stoppedAt: async ({ team, channel, thread }) => {
      if (thread === undefined) return undefined;
      const [row] = await database.query<{ stopped_at: number | null }>(
        "SELECT stopped_at FROM thread WHERE team = $1 AND channel = $2 AND thread = $3",
        [team, channel, thread],
      );
      return row?.stopped_at ?? undefined;
    },

    rememberQuestion: async (place, ts, question) => {
      await database.query(
        `INSERT INTO question (team, channel, thread, ts, body, asked_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
        [place.team, place.channel, place.thread ?? "", ts, question, clock.now()],
      );
    },

    recentQuestions: async (place, exceptTs, limit) => {
      const rows = await database.query<{ ts: string; body: string }>(
        `SELECT ts, body FROM question WHERE team = $1 AND channel = $2 AND thread = $3 AND ts <> $4
         ORDER BY asked_at DESC, ts DESC LIMIT $5`,
        [place.team, place.channel, place.thread ?? "", exceptTs, limit],
      );
      return rows.map(({ ts, body: question }) => ({ ts, question })).toReversed();
    },
  };
}

/** An article posted twice in one thread keeps its first place and its newest briefing. */
function eachOnce(articles: readonly BriefedArticle[]): BriefedArticle[] {
  const byId = new Map<string, BriefedArticle>();
  for (const article of articles) byId.set(article.articleId, article);
  return [...byId.values()];
}
