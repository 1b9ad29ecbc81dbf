import type { ReplyAddress } from "../../../domain/post.ts";
import type { Clock, Log, Meter } from "../../../ports/world.ts";
import { waitAsked } from "../../transport/failures.ts";

/** What is called for, and until when. */
interface Call {
  readonly signal?: AbortSignal | undefined;
  readonly place: ReplyAddress;
}

interface RetryPorts {
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
  /** Longer waits are the caller's affair. */
  readonly patienceMs: number;
}

/** Waits as Slack asks, up to the patience; nothing was done then, so it is safe to call again. */
export async function withRateLimitRetry<T>(
  call: () => Promise<T>,
  { signal, place }: Call,
  { clock, log, meter, patienceMs }: RetryPorts,
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
