import type { DeliveryState, Ledger } from "../../ports.ts";
import type { LedgerContext } from "../ledger.ts";

/** The journal of what is posted: the intent first, then the `ts` that Slack gave. */
export function deliveries({
  database,
  clock,
}: LedgerContext): Pick<Ledger, "intendDelivery" | "confirmDelivery" | "deliveriesOf"> {
  return {
    intendDelivery: (key, place) =>
      database.transaction(async (tx): Promise<DeliveryState> => {
        const inserted = await tx.query(
          `INSERT INTO delivery (key, team, channel, thread, intended_at)
           VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING key`,
          [key, place.team, place.channel, place.thread, clock.now()],
        );
        if (inserted.length > 0) return { state: "new" };
        const [known] = await tx.query<{ intended_at: number; ts: string | null }>(
          "SELECT intended_at, ts FROM delivery WHERE key = $1",
          [key],
        );
        if (!known) throw new Error(`delivery ${key} was removed while it was looked up`);
        if (known.ts !== null) return { state: "posted", ts: known.ts };
        return { state: "intended", at: known.intended_at };
      }),

    confirmDelivery: async (key, ts) => {
      await database.query("UPDATE delivery SET ts = $2 WHERE key = $1", [key, ts]);
    },

    deliveriesOf: async (keyPrefix) =>
      database.query<{ channel: string; ts: string }>(
        `SELECT channel, ts FROM delivery WHERE key >= $1 AND key < $2 AND ts IS NOT NULL ORDER BY key`,
        [keyPrefix, keyPrefix + LAST_CHARACTER],
      ),
  };
}

/** Sorts after every character a key may hold, by bytes of UTF-8 as both engines compare ids. */
const LAST_CHARACTER = "\u{10FFFF}";
