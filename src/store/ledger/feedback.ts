import type { Row } from "../../database/database.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Feedback } from "../../domain/records.ts";
import type { LedgerContext } from "./ledger-context.ts";

interface FeedbackRow extends Row {
  team: string;
  channel: string;
  user_id: string;
  briefing_key: string;
  useful: number;
  reason: string | null;
  prompt: string | null;
  given_at: number;
}

/** Useful or not: one opinion a person and briefing, the last one counts. */
export function feedback({
  database,
}: LedgerContext): Pick<Ledger, "addFeedback" | "feedbackSince"> {
  return {
    addFeedback: async (given) => {
      await database.query(
        `INSERT INTO feedback (team, channel, user_id, briefing_key, useful, reason, prompt, given_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (team, user_id, briefing_key) DO UPDATE SET
           useful = excluded.useful, reason = excluded.reason, prompt = excluded.prompt,
           given_at = excluded.given_at`,
        [
          given.team,
          given.channel,
          given.user,
          given.briefingKey,
          given.useful ? 1 : 0,
          given.reason,
          given.prompt,
          given.at,
        ],
      );
    },

    feedbackSince: async (from) => {
      const rows = await database.query<FeedbackRow>(
        "SELECT * FROM feedback WHERE given_at >= $1 ORDER BY given_at, user_id",
        [from],
      );
      return rows.map(fromRow);
    },
  };
}

const fromRow = (row: FeedbackRow): Feedback => ({
  team: row.team,
  channel: row.channel,
  user: row.user_id,
  briefingKey: row.briefing_key,
  useful: row.useful === 1,
  reason: row.reason ?? undefined,
  prompt: row.prompt ?? undefined,
  at: row.given_at,
});
