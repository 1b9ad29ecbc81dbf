import type { ChatPostMessageArguments } from "@slack/web-api";
import { blockFaults } from "../blocks/limits.ts";
import { type Delivery, METADATA, type Posting } from "./delivery.ts";
import { blocksRefused, waitAsked } from "./failures.ts";

type Blocks = Delivery["drawn"]["blocks"];

/**
 * Sends a message: with its blocks, or in plain text when Slack would not take or does not take
 * those. Resolves with its `ts`; throws what Slack's client throws.
 */
export async function send(delivery: Delivery, posting: Posting): Promise<string> {
  const { drawn, place, key } = delivery;
  const { log, meter } = posting;
  const faults = blockFaults(drawn.blocks, "message");
  try {
    if (faults.length === 0) return await sendPatiently(delivery, drawn.blocks, posting);
  } catch (error) {
    if (!blocksRefused(error)) throw error;
    faults.push(String(error));
  }
  meter.count("blocks_refused");
  log.error({ key, channel: place.channel, faults }, "blocks refused: posting plain text");
  return sendPatiently(delivery, [], posting);
}

/** Waits as Slack asks, up to the patience; nothing was posted then, so it is safe to send again. */
async function sendPatiently(
  delivery: Delivery,
  blocks: Blocks,
  { clients, clock, log, meter, patienceMs }: Posting,
): Promise<string> {
  const { signal, place } = delivery;
  for (let waited = 0; ;) {
    signal?.throwIfAborted();
    try {
      const { ts } = await clients.write.chat.postMessage(message(delivery, blocks));
      if (ts !== undefined) return ts;
      throw new Error("chat.postMessage answered without a ts");
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

function message({ drawn, place, key }: Delivery, blocks: Blocks): ChatPostMessageArguments {
  return {
    channel: place.channel,
    text: drawn.text,
    ...(blocks.length > 0 ? { blocks } : { mrkdwn: false }),
    ...(place.thread === undefined ? {} : { thread_ts: place.thread }),
    metadata: { event_type: METADATA, event_payload: { key } },
    // Slack would fetch any address in the text by itself, and make links and mentions of bare words.
    unfurl_links: false,
    unfurl_media: false,
    parse: "none",
    link_names: false,
  };
}
