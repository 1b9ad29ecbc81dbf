import type { DeliveryState } from "../../domain/records.ts";
import { complete } from "./complete-stream.ts";
import type { Delivery, Posting } from "./delivery.ts";
import { asJobError, outcomeUnknown } from "../transport/failures.ts";
import { find } from "./look-up.ts";
import { send } from "./send.ts";

/**
 * Posts a message once, although Slack has no key for it: the intent is journaled first, the key
 * goes into the message's metadata, and whenever it is unknown whether Slack took the message (an
 * earlier run was cut off, a connection dropped, a server error) the conversation is searched for
 * the key before anything is sent. A message that was shown while it was written is completed where
 * it stands. Resolves with the message's `ts`.
 */
export async function postOnce(delivery: Delivery, posting: Posting): Promise<string> {
  const { key, place } = delivery;
  const known = await posting.ledger.intendDelivery(key, place);
  if (known.state === "posted") return known.ts;
  const ts = await bringAbout(known, delivery, posting);
  await posting.ledger.confirmDelivery(key, ts);
  return ts;
}

/** Posts, or takes up what an earlier run or a stream has left. */
async function bringAbout(
  known: Exclude<DeliveryState, { state: "posted" }>,
  delivery: Delivery,
  posting: Posting,
): Promise<string> {
  if (known.state === "new") return post(delivery, undefined, posting);
  if (known.state === "streaming") return complete(known.ts, delivery, posting);
  const left = await find(delivery, known.at, posting.installation);
  if (left === undefined) return post(delivery, known.at, posting);
  return left.whole ? left.ts : complete(left.ts, delivery, posting);
}

/** `earlier`: when a run before this one wrote its intent. */
async function post(
  delivery: Delivery,
  earlier: number | undefined,
  posting: Posting,
): Promise<string> {
  const since = earlier ?? posting.clock.now();
  try {
    return await send(delivery, posting);
  } catch (error) {
    // Whoever holds the job now has an intent of its own in the journal.
    delivery.signal?.throwIfAborted();
    if (outcomeUnknown(error)) return lookAgain(error, delivery, since, posting);
    // Nothing was posted by us; an intent of an earlier run stays, for what it posted may show late.
    if (earlier === undefined) await posting.ledger.withdrawDelivery(delivery.key);
    throw asJobError(error, "chat.postMessage");
  }
}

/** Nobody knows whether it was posted: if it is there, well; if not, a later run looks before it posts. */
async function lookAgain(
  error: unknown,
  delivery: Delivery,
  since: number,
  { installation, log, meter }: Posting,
): Promise<string> {
  const { key, place } = delivery;
  meter.count("posts_unknown");
  log.warn(
    { key, channel: place.channel, err: error },
    "unknown whether Slack took the message: looking",
  );
  const found = await find(delivery, since, installation);
  if (found === undefined) throw asJobError(error, "chat.postMessage");
  return found.ts;
}
