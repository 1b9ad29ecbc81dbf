import type { Row } from "../../database/database.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { LedgerContext } from "./ledger-context.ts";

interface ModelRow extends Row {
  model: string;
  reason: string;
  until_at: number;
}

interface ProcessRow extends Row {
  id: string;
  started_at: number;
  seen_at: number;
}

/** What a process that was killed leaves behind goes after so long. */
const PROCESS_KEPT_MS = 86_400_000;

/** Which processes run and which models do not answer, for whoever looks from another process. */
export function serviceState({
  database,
  clock,
}: LedgerContext): Pick<
  Ledger,
  "noteModel" | "openCircuits" | "noteProcess" | "processes" | "forgetProcess"
> {
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

    noteProcess: async (id, startedAt) => {
      const now = clock.now();
      await database.query("DELETE FROM running_process WHERE seen_at < $1", [
        now - PROCESS_KEPT_MS,
      ]);
      await database.query(
        `INSERT INTO running_process (id, started_at, seen_at) VALUES ($1, $2, $3)
         ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at`,
        [id, startedAt, now],
      );
    },

    processes: async () => {
      const rows = await database.query<ProcessRow>(
        "SELECT id, started_at, seen_at FROM running_process ORDER BY started_at, id",
      );
      return rows.map(({ id, started_at: startedAt, seen_at: seenAt }) => ({
        id,
        startedAt,
        seenAt,
      }));
    },

    forgetProcess: async (id) => {
      await database.query("DELETE FROM running_process WHERE id = $1", [id]);
    },
  };
}
