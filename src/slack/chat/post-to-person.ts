import type { PersonDestination } from "../../domain/destination.ts";
import { BusyError } from "../../errors.ts";
import { asJobError, outcomeUnknown } from "../transport/failures.ts";
import { addressOf } from "./address-of.ts";
import type { Delivery, Posting } from "./delivery.ts";
import { withRateLimitRetry } from "./pace/with-rate-limit-retry.ts";

/**
 * Tells one person alone. Such a message cannot be looked up, so the intent is journaled first and what
 * may have been sent is not sent again: it is told at most once, and stays an intent. Resolves with
 * Slack's mark of the message, or an empty text where it was not sent now. Throws BusyError where Slack
 * asks to come back later.
 */
export async function postToPerson(
  to: PersonDestination,
  delivery: Pick<Delivery, "drawn" | "key" | "signal">,
  posting: Posting,
): Promise<string> {
  const { installation, ledger, log } = posting;
  const place = addressOf(to);
  const { key, drawn, signal } = delivery;
  if ((await ledger.intendDelivery(key, place)).state !== "new") return "";
  const { channel, thread } = place;
  const inThread = thread === undefined ? {} : { thread_ts: thread };
  const { text, blocks } = drawn;
  const message = { channel, user: to.user, text, blocks, ...inThread };
  try {
    const sent = () => installation.write.chat.postEphemeral(message);
    return (await withRateLimitRetry(sent, { signal, place }, posting)).message_ts ?? "";
  } catch (error) {
    const later = asJobError(error, "chat.postEphemeral");
    if (later instanceof BusyError && !outcomeUnknown(error)) {
      await ledger.withdrawDelivery(key);
      throw later;
    }
    // Left the channel, a channel that is gone, or nobody knows: it is not worth a word to all.
    log.warn({ key, channel, err: later }, "the person could not be told alone");
    return "";
  }
}
