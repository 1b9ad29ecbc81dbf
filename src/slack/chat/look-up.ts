import type { Self } from "../events/incoming.ts";
import { type Delivery, METADATA, type Posting } from "./delivery.ts";
import { asJobError } from "./failures.ts";

/** Our clock and Slack's may differ; a look-up begins this much before the intent was written. */
const CLOCK_SKEW_MS = 60 * 60_000;

interface Posted {
  readonly ts?: string;
  readonly bot_id?: string;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object };
}

/**
 * `ts` of our message with the delivery's key, in the thread or the channel it was meant for;
 * undefined when it is not there. `since`: when it may first have been posted, milliseconds since
 * the epoch. Throws BusyError and the like when Slack does not answer.
 */
export async function find(
  { place, key, signal }: Delivery,
  since: number,
  { read, self }: Posting["clients"],
): Promise<string | undefined> {
  const [method, where] =
    place.thread === undefined
      ? (["conversations.history", {}] as const)
      : (["conversations.replies", { ts: place.thread }] as const);
  const oldest = ((since - CLOCK_SKEW_MS) / 1000).toFixed(6);
  const args = { channel: place.channel, ...where, oldest, include_all_metadata: true, limit: 200 };
  try {
    for await (const page of read.paginate(method, args)) {
      signal?.throwIfAborted();
      const found = messagesOf(page).find((posted) => isOurs(posted, key, self));
      if (found?.ts !== undefined) return found.ts;
    }
    return undefined;
  } catch (error) {
    signal?.throwIfAborted();
    throw asJobError(error, method);
  }
}

const messagesOf = (page: object): readonly Posted[] =>
  "messages" in page && Array.isArray(page.messages) ? page.messages : [];

function isOurs({ bot_id, metadata }: Posted, key: string, self: Self): boolean {
  const payload = metadata?.event_payload ?? {};
  const isReply = bot_id === self.botId && metadata?.event_type === METADATA;
  return isReply && "key" in payload && payload.key === key;
}
