import { BusyError } from "../../errors.ts";
import type { Delivery, Posting } from "./delivery.ts";
import { asJobError, outcomeUnknown, slackCode } from "../transport/failures.ts";
import { withRateLimitRetry } from "./pace/with-rate-limit-retry.ts";
import { rewrite } from "./send.ts";

/** Slack's word for a stream that its reader has stopped. */
export const STOPPED = "stopped_by_user";
/** Writing a message anew may be repeated as often as needed. */
const TRIES = 3;
const PAUSE_MS = 1_000;
/** Slack ends a stream by itself within minutes; until then it lets nobody else write the message. */
const STILL_STREAMING_MS = 60_000;

/**
 * Makes a message that was shown while it was written whole, however far it came and whoever began
 * it: its stream is ended, and the reply is written in its place. Resolves with its `ts`.
 */
export async function complete(ts: string, whole: Delivery, posting: Posting): Promise<string> {
  const ended = await endStream(ts, whole, posting);
  const drawn = (ended === STOPPED && whole.asStopped?.()) || whole.drawn;
  const delivery = { ...whole, drawn };
  for (let tries = 1; ; tries += 1) {
    try {
      await rewrite(ts, delivery, posting);
      return ts;
    } catch (error) {
      delivery.signal?.throwIfAborted();
      // Somebody has removed it: that was a decision, and it is not posted again.
      if (slackCode(error) === "message_not_found") return ts;
      if (slackCode(error) === "streaming_state_conflict")
        throw new BusyError("chat.update: the stream has not ended", STILL_STREAMING_MS);
      if (!outcomeUnknown(error) || tries === TRIES) throw asJobError(error, "chat.update");
      await posting.clock.sleep(PAUSE_MS, delivery.signal);
    }
  }
}

/**
 * Ends a stream if it still runs; where that fails, the message is asked for all the same. Resolves with
 * Slack's word for why there was none to end.
 */
export async function endStream(
  ts: string,
  delivery: Pick<Delivery, "place" | "key" | "signal">,
  posting: Posting,
): Promise<string | undefined> {
  const { channel } = delivery.place;
  const { write } = posting.installation;
  try {
    await withRateLimitRetry(() => write.chat.stopStream({ channel, ts }), delivery, posting);
    return undefined;
  } catch (error) {
    delivery.signal?.throwIfAborted();
    const code = slackCode(error);
    posting.log.info({ key: delivery.key, channel, ts, code }, "the stream was not there to end");
    return code;
  }
}
