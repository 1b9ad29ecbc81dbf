import type { Ledger } from "../../ports/ledger.ts";
import type { LedgerContext } from "./ledger-context.ts";

/** What was asked in a thread, so that “and when?” can be understood. */
export function questions({
  database,
  clock,
}: LedgerContext): Pick<Ledger, "rememberQuestion" | "recentQuestions"> {
  return {
    rememberQuestion: async (place, ts, question) => {
      await database.query(
        `INSERT INTO question (team, channel, thread, ts, body, asked_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
        [place.team, place.channel, place.thread ?? "", ts, question, clock.now()],
      );
    },

    recentQuestions: async (place, exceptTs, limit) => {
      const rows = await database.query<{ body: string }>(
        `SELECT body FROM question WHERE team = $1 AND channel = $2 AND thread = $3 AND ts <> $4
         ORDER BY asked_at DESC, ts DESC LIMIT $5`,
        [place.team, place.channel, place.thread ?? "", exceptTs, limit],
      );
      return rows.map((row) => row.body).toReversed();
    },
  };
}
