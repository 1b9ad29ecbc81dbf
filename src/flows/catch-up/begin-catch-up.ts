import { keyedCatchUp } from "../../domain/keys.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Clock } from "../../ports/world.ts";

/** Further back nobody waits any more. */
const FURTHEST_MS = 24 * 3_600_000;
/** Slack sends an event again for six minutes: one from before the last may still not have come. */
const RETRIES_MS = 10 * 60_000;
/** Stores the work of reading what was posted since the last event; nothing where none ever came. */
export async function beginCatchUp(
  team: string,
  {
    ledger,
    clock,
  }: {
    readonly ledger: Pick<Ledger, "arrivals" | "beginArrivals" | "enqueuePost">;
    readonly clock: Pick<Clock, "now">;
  },
): Promise<void> {
  const known = await ledger.arrivals(team);
  if (known === undefined) return ledger.beginArrivals(team);
  const until = clock.now();
  const lastHeard = Math.max(known.first, known.last - RETRIES_MS);
  const since = Math.max(lastHeard, until - FURTHEST_MS);
  const unreadSince = lastHeard < since ? lastHeard : undefined;
  const job = { kind: "catch-up", team, since, until, unreadSince } as const;
  await ledger.enqueuePost(undefined, [keyedCatchUp(job)]);
}
