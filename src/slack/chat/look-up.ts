import { type Delivery, METADATA, type Posting, streamMark } from "./delivery.ts";
import { asJobError } from "../transport/failures.ts";
import type { Self } from "../installations/self.ts";

/** Our clock and Slack's may differ; a look-up begins this much before the intent was written. */
const CLOCK_SKEW_MS = 60 * 60_000;

interface Posted {
  readonly ts?: string;
  readonly bot_id?: string;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object };
  readonly blocks?: readonly { readonly block_id?: string }[];
}

/** A message that stands for a delivery: the whole of it, or as far as it was written. */
export interface Found {
  readonly ts: string;
  readonly whole: boolean;
}

/**
 * Our message with the delivery's key, in the thread or the channel it was meant for; undefined
 * when it is not there. `since`: when it may first have been posted, milliseconds since
 * the epoch. Throws BusyError and the like when Slack does not answer.
 */
export async function find(
  { place, key, signal }: Delivery,
  since: number,
  { read, self }: Posting["installation"],
): Promise<Found | undefined> {
  const [method, where] =
    place.thread === undefined
      ? (["conversations.history", {}] as const)
      : (["conversations.replies", { ts: place.thread }] as const);
  const oldest = ((since - CLOCK_SKEW_MS) / 1000).toFixed(6);
  const args = { channel: place.channel, ...where, oldest, include_all_metadata: true, limit: 200 };
  try {
    for await (const page of read.paginate(method, args)) {
      signal?.throwIfAborted();
      const [found] = messagesOf(page).flatMap((posted) => match(posted, key, self));
      if (found !== undefined) return found;
    }
    return undefined;
  } catch (error) {
    signal?.throwIfAborted();
    throw asJobError(error, method);
  }
}

const messagesOf = (page: object): readonly Posted[] =>
  "messages" in page && Array.isArray(page.messages) ? page.messages : [];

function match({ ts, bot_id, metadata, blocks }: Posted, key: string, self: Self): Found[] {
  if (bot_id !== self.botId || ts === undefined) return [];
  const payload = metadata?.event_type === METADATA ? metadata.event_payload : undefined;
  if (payload !== undefined && "key" in payload && payload.key === key)
    return [{ ts, whole: true }];
  return blocks?.[0]?.block_id === streamMark(key) ? [{ ts, whole: false }] : [];
}
