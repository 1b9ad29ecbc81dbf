import type { ChatPostMessageArguments, WebClient } from "@slack/web-api";
import type { Place } from "../../flows/job.ts";
import type { Clock, Ledger, Log, Meter } from "../../ports.ts";
import type { Drawn } from "../blocks/drawn.ts";
import type { SlackClients } from "../clients.ts";
import { asJobError, blocksRefused, outcomeUnknown, waitAsked } from "./failures.ts";
import type { Self } from "../events/incoming.ts";
import { blockFaults } from "../blocks/limits.ts";

export interface PostOnceOptions {
  readonly clients: Pick<SlackClients, "write" | "read" | "self">;
  readonly ledger: Pick<Ledger, "intendDelivery" | "confirmDelivery">;
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
  /** Waits up to this are waited out in the channel's order; longer ones go back to the job. */
  readonly patienceMs: number;
}

/** One message to be posted, known by its key. */
export interface Delivery {
  readonly drawn: Drawn;
  readonly place: Place;
  readonly key: string;
  readonly signal?: AbortSignal | undefined;
}

/** Marks our messages; the key in its payload names the delivery. It holds ids, no content. */
const METADATA = "briefdesk_reply";

/** Our clock and Slack's may differ; a look-up begins this much before the intent was written. */
const CLOCK_SKEW_MS = 60 * 60_000;

/**
 * Posts a message once, although Slack has no key for it: the intent is journaled first, the key
 * goes into the message's metadata, and whenever it is unknown whether Slack took the message (an
 * earlier run was cut off, a connection dropped, a server error) the conversation is searched for
 * the key before anything is sent. Resolves with the message's `ts`.
 */
export async function postOnce(delivery: Delivery, options: PostOnceOptions): Promise<string> {
  const { key, place } = delivery;
  const { ledger, clock } = options;
  const known = await ledger.intendDelivery(key, place);
  if (known.state === "posted") return known.ts;
  const ts =
    known.state === "intended"
      ? ((await find(delivery, known.at, options)) ?? (await post(delivery, known.at, options)))
      : await post(delivery, clock.now(), options);
  await ledger.confirmDelivery(key, ts);
  return ts;
}

async function post(delivery: Delivery, since: number, options: PostOnceOptions): Promise<string> {
  const { drawn, place, key } = delivery;
  const faults = blockFaults(drawn.blocks, "message");
  if (faults.length > 0) {
    options.log.error(
      { key, channel: place.channel, faults },
      "blocks beyond Slack's limits: posting plain text",
    );
    return send(delivery, [], since, options);
  }
  return send(delivery, drawn.blocks, since, options);
}

async function send(
  delivery: Delivery,
  blocks: Drawn["blocks"],
  since: number,
  options: PostOnceOptions,
): Promise<string> {
  const { place, key, signal } = delivery;
  const { log, meter } = options;
  for (let waited = 0; ;) {
    signal?.throwIfAborted();
    try {
      return await create(options.clients.write, message(delivery, blocks));
    } catch (error) {
      if (outcomeUnknown(error)) return lookAgain(error, delivery, since, options);
      if (blocksRefused(error) && blocks.length > 0) {
        log.error(
          { key, channel: place.channel, err: error },
          "Slack refused the blocks: posting plain text",
        );
        meter.count("blocks_refused");
        return send(delivery, [], since, options);
      }
      const wait = waitAsked(error);
      meter.count(wait === undefined ? "posts_failed" : "slack_rate_limited");
      if (wait === undefined || waited + wait > options.patienceMs)
        throw asJobError(error, "chat.postMessage");
      waited += wait;
      log.info({ channel: place.channel, wait }, "Slack asks to wait");
      await options.clock.sleep(wait, signal);
    }
  }
}

/** Nobody knows whether it was posted: if it is there, well; if not, a later run looks before it posts. */
async function lookAgain(
  error: unknown,
  delivery: Delivery,
  since: number,
  options: PostOnceOptions,
): Promise<string> {
  const { key, place } = delivery;
  options.meter.count("posts_unknown");
  options.log.warn(
    { key, channel: place.channel, err: error },
    "unknown whether Slack took the message: looking",
  );
  const ts = await find(delivery, since, options);
  if (ts === undefined) throw asJobError(error, "chat.postMessage");
  return ts;
}

async function create(client: WebClient, args: ChatPostMessageArguments): Promise<string> {
  const { ts } = await client.chat.postMessage(args);
  if (ts === undefined) throw new Error("chat.postMessage answered without a ts");
  return ts;
}

function message(
  { drawn, place, key }: Delivery,
  blocks: Drawn["blocks"],
): ChatPostMessageArguments {
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

interface Posted {
  readonly ts?: string;
  readonly bot_id?: string;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object };
}

/** The message with this key, in the thread or the channel it was meant for. */
async function find(
  delivery: Delivery,
  since: number,
  options: PostOnceOptions,
): Promise<string | undefined> {
  const { place, signal } = delivery;
  const { read, self } = options.clients;
  const [method, where] =
    place.thread === undefined
      ? (["conversations.history", {}] as const)
      : (["conversations.replies", { ts: place.thread }] as const);
  const oldest = ((since - CLOCK_SKEW_MS) / 1000).toFixed(6);
  const args = { channel: place.channel, ...where, oldest, include_all_metadata: true, limit: 200 };
  try {
    for await (const page of read.paginate(method, args)) {
      signal?.throwIfAborted();
      const found = messagesOf(page).find((posted) => isOurs(posted, delivery.key, self));
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
  return (
    bot_id === self.botId &&
    metadata?.event_type === METADATA &&
    "key" in payload &&
    payload.key === key
  );
}
