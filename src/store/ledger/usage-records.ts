import { randomUUID } from "node:crypto";
import type { Row, Value } from "../../database/database.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { LedgerContext } from "./ledger-context.ts";

interface TotalsRow extends Row {
  requests: number;
  calls: number;
  input_tokens: number;
  cached_tokens: number;
  output_tokens: number;
  cost_micros: number;
}

/** Milliseconds; both engines divide whole numbers to whole numbers. */
const DAY_MS = 86_400_000;
const dayOf = (column: string): string => `(${column} / ${DAY_MS}) * ${DAY_MS}`;

interface BriefedRow extends Row {
  day: number;
  count: number;
}

interface RefusedRow extends Row {
  verdict: string;
  count: number;
}

interface SpentRow extends Row {
  day: number;
  micros: number;
}

/** What was done, and what the model has cost. */
export function usageRecords({
  database,
}: LedgerContext): Pick<Ledger, "bookUsage" | "usage" | "activity"> {
  return {
    bookUsage: async (entry) => {
      await database.query(
        `INSERT INTO model_usage (id, team, channel, user_id, model, calls, input_tokens,
           cached_tokens, output_tokens, cost_micros, booked_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          randomUUID(),
          entry.team,
          entry.channel,
          entry.user,
          entry.model,
          entry.calls,
          entry.inputTokens,
          entry.cachedTokens,
          entry.outputTokens,
          Math.round(entry.costMicros),
          entry.at,
        ],
      );
    },

    usage: async (scope, from) => {
      const conditions = ["team = $1", "booked_at >= $2"];
      const values: Value[] = [scope.team, from];
      if (scope.channel !== undefined) conditions.push(`channel = $${values.push(scope.channel)}`);
      if (scope.user !== undefined) conditions.push(`user_id = $${values.push(scope.user)}`);
      const [sums] = await database.query<TotalsRow>(
        `SELECT count(*) AS requests, ${sum("calls")}, ${sum("input_tokens")},
           ${sum("cached_tokens")}, ${sum("output_tokens")}, ${sum("cost_micros")}
         FROM model_usage WHERE ${conditions.join(" AND ")}`,
        values,
      );
      return {
        requests: sums?.requests ?? 0,
        calls: sums?.calls ?? 0,
        inputTokens: sums?.input_tokens ?? 0,
        cachedTokens: sums?.cached_tokens ?? 0,
        outputTokens: sums?.output_tokens ?? 0,
        costMicros: sums?.cost_micros ?? 0,
      };
    },

    activity: async (from) => {
      const briefed = await database.query<BriefedRow>(
        `SELECT ${dayOf("filed_at")} AS day, count(*) AS count FROM filed_article
         WHERE filed_at >= $1 GROUP BY 1 ORDER BY 1`,
        [from],
      );
      const refused = await database.query<RefusedRow>(
        `SELECT verdict, count(*) AS count FROM refused_post
         WHERE refused_at >= $1 GROUP BY verdict ORDER BY 2 DESC, 1`,
        [from],
      );
      // PostgreSQL widens a sum of BIGINT to NUMERIC, which would come back as text.
      const spent = await database.query<SpentRow>(
        `SELECT ${dayOf("booked_at")} AS day, CAST(sum(cost_micros) AS BIGINT) AS micros
         FROM model_usage WHERE booked_at >= $1 GROUP BY 1 ORDER BY 1`,
        [from],
      );
      return {
        briefed: briefed.map(({ day, count }) => ({ day, count })),
        refused: refused.map(({ verdict, count }) => ({ verdict, count })),
        spent: spent.map(({ day, micros }) => ({ day, costMicros: micros })),
      };
    },
  };
}

/** PostgreSQL widens a sum of BIGINT to NUMERIC, which would come back as text. */
const sum = (column: string): string => `CAST(coalesce(sum(${column}), 0) AS BIGINT) AS ${column}`;
