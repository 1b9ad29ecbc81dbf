import type { Ledger } from "../../ports/ledger.ts";
import type { BriefedArticle } from "../../domain/records.ts";
import type { LedgerContext } from "./ledger-context.ts";
import { articlesOfThread } from "./thread-rows.ts";

/** Threads in which something was ingested. */
export function threads({ database, clock }: LedgerContext): Pick<Ledger, "thread" | "muteThread"> {
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

    muteThread: async (place, muted) => {
      if (place.thread === undefined) return;
      await database.query(
        `INSERT INTO thread (team, channel, thread, muted, touched_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (team, channel, thread) DO UPDATE SET muted = excluded.muted`,
        [place.team, place.channel, place.thread, muted ? 1 : 0, clock.now()],
      );
    },
  };
}

/** An article posted twice in one thread keeps its first place and its newest briefing. */
function eachOnce(articles: readonly BriefedArticle[]): BriefedArticle[] {
  const byId = new Map<string, BriefedArticle>();
  for (const article of articles) byId.set(article.articleId, article);
  return [...byId.values()];
}
