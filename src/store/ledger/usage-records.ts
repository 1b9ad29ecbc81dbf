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

/** What the model has cost. */
export function usageRecords({ database }: LedgerContext): Pick<Ledger, "bookUsage" | "usage"> {
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
  };
}

/** PostgreSQL widens a sum of BIGINT to NUMERIC, which would come back as text. */
const sum = (column: string): string => `CAST(coalesce(sum(${column}), 0) AS BIGINT) AS ${column}`;
