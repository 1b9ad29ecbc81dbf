import type { Row } from "../../database/database.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { LedgerContext } from "./ledger-context.ts";

interface ModelRow extends Row {
  model: string;
  reason: string;
  until_at: number;
}

/** Open circuits of models, for whoever looks from another process. */
export function models({ database }: LedgerContext): Pick<Ledger, "noteModel" | "openCircuits"> {
  return {
    noteModel: async ({ model, reason, until }) => {
      await (reason === undefined
        ? database.query("DELETE FROM model_left_alone WHERE model = $1", [model])
        : database.query(
            `INSERT INTO model_left_alone (model, reason, until_at) VALUES ($1, $2, $3)
             ON CONFLICT (model) DO UPDATE SET
               reason = excluded.reason, until_at = excluded.until_at`,
            [model, reason, until ?? 0],
          ));
    },

    openCircuits: async () => {
      const rows = await database.query<ModelRow>("SELECT * FROM model_left_alone ORDER BY model");
      return rows.map(({ model, reason, until_at: until }) => ({ model, reason, until }));
    },
  };
}
