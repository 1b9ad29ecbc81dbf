import type { Row } from "../../database/database.ts";
import { parseStored } from "../../database/stored-json.ts";
import { CatchUpReport, withMissed } from "../../domain/records.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { LedgerContext } from "./ledger-context.ts";

type Arrivals = Pick<
  Ledger,
  | "noteArrival"
  | "hasArrived"
  | "arrivals"
  | "beginArrivals"
  | "recordCatchUp"
  | "addToCatchUp"
  | "catchUps"
>;

interface TeamRow extends Row {
  team: string;
  first_at: number;
  last_at: number;
  catch_up: string | null;
}

/** Which messages have come, whatever became of them, so that what was missed can be told from them. */
export function arrivals({ database, clock, log }: LedgerContext): Arrivals {
  const reportIn = (body: string | null, team: string): CatchUpReport | undefined =>
    body === null
      ? undefined
      : parseStored(CatchUpReport, body, log, { table: "team_arrivals", team });

  return {
    noteArrival: ({ team, channel, ts }) =>
      database.transaction(async (tx) => {
        const now = clock.now();
        await tx.query(
          `INSERT INTO arrival (team, channel, ts, arrived_at) VALUES ($1, $2, $3, $4)
           ON CONFLICT DO NOTHING`,
          [team, channel, ts, now],
        );
        await tx.query(
          `INSERT INTO team_arrivals (team, first_at, last_at) VALUES ($1, $2, $2)
           ON CONFLICT (team) DO UPDATE SET last_at = excluded.last_at`,
          [team, now],
        );
      }),

    hasArrived: async ({ team, channel, ts }) => {
      const found = await database.query(
        "SELECT 1 AS found FROM arrival WHERE team = $1 AND channel = $2 AND ts = $3",
        [team, channel, ts],
      );
      return found.length > 0;
    },

    arrivals: async (team) => {
      const [row] = await database.query<TeamRow>("SELECT * FROM team_arrivals WHERE team = $1", [
        team,
      ]);
      return row && { first: row.first_at, last: row.last_at };
    },

    beginArrivals: async (team) => {
      await database.query(
        `INSERT INTO team_arrivals (team, first_at, last_at) VALUES ($1, $2, $2)
         ON CONFLICT DO NOTHING`,
        [team, clock.now()],
      );
    },

    recordCatchUp: async (team, report) => {
      await database.query("UPDATE team_arrivals SET catch_up = $2 WHERE team = $1", [
        team,
        JSON.stringify(report),
      ]);
    },

    addToCatchUp: (team, missed) =>
      database.transaction(async (tx) => {
        // Written before it is read, so that whoever adds at the same time waits for the row.
        const [row] = await tx.query<Pick<TeamRow, "catch_up">>(
          "UPDATE team_arrivals SET catch_up = catch_up WHERE team = $1 RETURNING catch_up",
          [team],
        );
        const report = reportIn(row?.catch_up ?? null, team);
        if (report === undefined) return;
        await tx.query("UPDATE team_arrivals SET catch_up = $2 WHERE team = $1", [
          team,
          JSON.stringify(withMissed(report, missed)),
        ]);
      }),

    catchUps: async () => {
      const rows = await database.query<TeamRow>("SELECT * FROM team_arrivals ORDER BY team");
      return rows.flatMap(({ team, catch_up: body }) => {
        const report = reportIn(body, team);
        return report === undefined ? [] : [{ team, ...report }];
      });
    },
  };
}
