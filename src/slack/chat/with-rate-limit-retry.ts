import type { Delivery, Posting } from "./delivery.ts";
import { waitAsked } from "../transport/failures.ts";

/** Waits as Slack asks, up to the patience; nothing was done then, so it is safe to call again. */
export async function withRateLimitRetry<T>(
  call: () => Promise<T>,
  { signal, place }: Pick<Delivery, "signal" | "place">,
  { clock, log, meter, patienceMs }: Posting,
): Promise<T> {
  for (let waited = 0; ;) {
    signal?.throwIfAborted();
    try {
      return await call();
    } catch (error) {
      const wait = waitAsked(error);
      if (wait === undefined) throw error;
      meter.count("slack_rate_limited");
      if (waited + wait > patienceMs) throw error;
      waited += wait;
      log.info({ channel: place.channel, wait }, "Slack asks to wait");
      await clock.sleep(wait, signal);
    }
  }
}
