import type { Delivery, Posting } from "./delivery.ts";
import { asJobError, outcomeUnknown } from "./failures.ts";
import { find } from "./look-up.ts";
import { send } from "./send.ts";

/**
 * Posts a message once, although Slack has no key for it: the intent is journaled first, the key
 * goes into the message's metadata, and whenever it is unknown whether Slack took the message (an
 * earlier run was cut off, a connection dropped, a server error) the conversation is searched for
 * the key before anything is sent. Resolves with the message's `ts`.
 */
export async function postOnce(delivery: Delivery, posting: Posting): Promise<string> {
  const { key, place } = delivery;
  const known = await posting.ledger.intendDelivery(key, place);
  if (known.state === "posted") return known.ts;
  const earlier = known.state === "intended" ? known.at : undefined;
  const found = earlier === undefined ? undefined : await find(delivery, earlier, posting.clients);
  const ts = found ?? (await post(delivery, earlier, posting));
  await posting.ledger.confirmDelivery(key, ts);
  return ts;
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
  { clients, log, meter }: Posting,
): Promise<string> {
  const { key, place } = delivery;
  meter.count("posts_unknown");
  log.warn(
    { key, channel: place.channel, err: error },
    "unknown whether Slack took the message: looking",
  );
  const ts = await find(delivery, since, clients);
  if (ts === undefined) throw asJobError(error, "chat.postMessage");
  return ts;
}
