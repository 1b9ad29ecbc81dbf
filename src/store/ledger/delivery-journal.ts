import type { Database, Row } from "../../database/database.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { DeliveryState } from "../../domain/records.ts";
import type { LedgerContext } from "./ledger-context.ts";

/** The journal of what is posted: the intent first, then the `ts` that Slack gave. */
export function deliveryJournal({
  database,
  clock,
}: LedgerContext): Pick<
  Ledger,
  | "intendDelivery"
  | "startDelivery"
  | "confirmDelivery"
  | "withdrawDelivery"
  | "deliveryState"
  | "deliveriesOf"
  | "deliveriesIn"
> {
  return {
    intendDelivery: (key, place) =>
      database.transaction(async (tx): Promise<DeliveryState> => {
        const inserted = await tx.query(
          `INSERT INTO delivery (key, team, channel, thread, intended_at)
           VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING key`,
          [key, place.team, place.channel, place.thread, clock.now()],
        );
        return inserted.length > 0 ? { state: "new" } : stateOf(tx, key);
      }),

    deliveryState: (key) => stateOf(database, key),

    startDelivery: async (key, ts) => {
      await database.query("UPDATE delivery SET ts = $2, streaming = 1 WHERE key = $1", [key, ts]);
    },

    confirmDelivery: async (key, ts) => {
      await database.query("UPDATE delivery SET ts = $2, streaming = 0 WHERE key = $1", [key, ts]);
    },

    withdrawDelivery: async (key) => {
      await database.query("DELETE FROM delivery WHERE key = $1 AND ts IS NULL", [key]);
    },

    deliveriesIn: async ({ team, channel, thread }) =>
      database.query<{ channel: string; ts: string }>(
        `SELECT channel, ts FROM delivery
         WHERE team = $1 AND channel = $2 AND thread = $3 AND ts IS NOT NULL ORDER BY ts`,
        [team, channel, thread],
      ),

    deliveriesOf: async (keyPrefix) =>
      database.query<{ channel: string; ts: string }>(
        `SELECT channel, ts FROM delivery WHERE key >= $1 AND key < $2 AND ts IS NOT NULL ORDER BY key`,
        [keyPrefix, keyPrefix + LAST_CHARACTER],
      ),
  };
}

async function stateOf(database: Database, key: string): Promise<DeliveryState> {
  const [known] = await database.query<DeliveryRow>(
    "SELECT intended_at, ts, streaming FROM delivery WHERE key = $1",
    [key],
  );
  if (!known) return { state: "new" };
  const { ts, streaming, intended_at: at } = known;
  if (ts === null) return { state: "intended", at };
  return { state: streaming === 1 ? "streaming" : "posted", ts };
}

interface DeliveryRow extends Row {
  intended_at: number;
  ts: string | null;
  streaming: number;
}

/** Sorts after every character a key may hold, by bytes of UTF-8 as both engines compare ids. */
const LAST_CHARACTER = "\u{10FFFF}";
