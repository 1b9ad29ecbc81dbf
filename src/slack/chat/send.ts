import type { ChatPostMessageArguments, ChatUpdateArguments } from "@slack/web-api";
import { blockFaults } from "../blocks/block-limits.ts";
import { type Delivery, METADATA, type Posting } from "./delivery.ts";
import { blocksRefused } from "../transport/failures.ts";
import { withRateLimitRetry } from "./pace/with-rate-limit-retry.ts";

type Blocks = Delivery["drawn"]["blocks"];

/**
 * Sends a message: with its blocks, or in plain text when Slack would not take or does not take
 * those. Resolves with its `ts`; throws what Slack's client throws.
 */
export function send(delivery: Delivery, posting: Posting): Promise<string> {
  const { write } = posting.installation;
  return withBlocks(delivery, posting, async (blocks) => {
    const { ts } = await write.chat.postMessage(message(delivery, blocks));
    if (ts !== undefined) return ts;
    throw new Error("chat.postMessage answered without a ts");
  });
}

/** Replaces a message that was posted, as `send` would have posted it. */
export async function rewrite(ts: string, delivery: Delivery, posting: Posting): Promise<void> {
  const { write } = posting.installation;
  await withBlocks(delivery, posting, (blocks) => write.chat.update(update(ts, delivery, blocks)));
}

async function withBlocks<T>(
  delivery: Delivery,
  posting: Posting,
  call: (blocks: Blocks) => Promise<T>,
): Promise<T> {
  const { drawn, place, key } = delivery;
  const { log, meter } = posting;
  const faults = blockFaults(drawn.blocks, "message");
  try {
    if (faults.length === 0)
      return await withRateLimitRetry(() => call(drawn.blocks), delivery, posting);
  } catch (error) {
    if (!blocksRefused(error)) throw error;
    faults.push(String(error));
  }
  meter.count("blocks_refused");
  log.error({ key, channel: place.channel, faults }, "blocks refused: posting plain text");
  return withRateLimitRetry(() => call([]), delivery, posting);
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

function update(ts: string, { drawn, place, key }: Delivery, blocks: Blocks): ChatUpdateArguments {
  return {
    channel: place.channel,
    ts,
    text: drawn.text,
    ...(blocks.length > 0 ? { blocks } : {}),
    metadata: { event_type: METADATA, event_payload: { key } },
    parse: "none",
    link_names: false,
  };
}
