import type { WebClient } from "@slack/web-api";
import type { Conversation, MissedWindow } from "../../domain/job.ts";
import type { FoundMessage, FoundMessages, Incoming } from "../../domain/incoming.ts";
import type { Self } from "../installations/self.ts";
import { type HistoryMessage, newestMessages, repliesSince } from "./history.ts";

export interface MissedMessagesOptions {
  readonly read: WebClient;
  readonly self: Self;
  /** What an Events API body means to the service. */
  readonly meaning: (body: unknown) => Promise<Incoming | undefined>;
}

/** Slack gives as many in one call. */
const MOST_MESSAGES = 200;
const MOST_THREADS = 20;
const FURTHEST_S = 24 * 3_600;

/**
 * What no event may have told of in a conversation, oldest first. Messages that stand there say themselves
 * that they were edited, or deleted where replies keep their place.
 */
export async function missedMessages(
  conversation: Conversation,
  window: MissedWindow,
  threads: readonly string[],
  options: MissedMessagesOptions,
): Promise<FoundMessages> {
  const { read, self } = options;
  const { id: channel } = conversation;
  const until = window.until / 1000;
  const page = { channel, oldest: until - FURTHEST_S, latest: until, limit: MOST_MESSAGES };
  const all = await newestMessages(page, read);
  const joinedAt = Math.max(0, ...all.filter((one) => isOwnJoin(one, self)).map(time));
  const since = Math.max(window.since / 1000, joinedAt);
  const roots = all.filter((one) => time(one) >= joinedAt);
  const opened = roots.filter((root) => hasRepliesSince(root, since)).map(({ ts }) => ts);
  const replies: HistoryMessage[] = [];
  for (const thread of [...new Set([...opened, ...threads])].slice(0, MOST_THREADS))
    replies.push(...(await repliesSince({ channel, thread, since }, read)));
  const byTs = new Map([...roots, ...replies].map((message) => [message.ts, message]));
  const standing = [...byTs.values()]
    .filter((message) => time(message) <= until)
    .toSorted((one, other) => time(one) - time(other));
  const looked = standing.slice(-MOST_MESSAGES);
  const found: FoundMessage[] = [];
  for (const message of looked)
    found.push(await foundMessage(message, since, conversation, options));
  const [oldest] = looked;
  const isFull = all.length >= MOST_MESSAGES || standing.length > looked.length;
  return {
    messages: found.filter(({ posted, changed }) => (posted ?? changed) !== undefined),
    // Full of what came later than what is asked for: there may be more.
    isCutShort: isFull && oldest !== undefined && time(oldest) > since,
  };
}

const time = ({ ts }: HistoryMessage): number => Number(ts);

const isOwnJoin = ({ subtype, user }: HistoryMessage, { botUserId }: Self): boolean =>
  user === botUserId && /^(?:channel|group)_join$/u.test(subtype ?? "");

/** Where Slack does not say when the last reply came, there may be some. */
const hasRepliesSince = ({ reply_count, latest_reply }: HistoryMessage, since: number): boolean =>
  (reply_count ?? 0) > 0 && (latest_reply === undefined || Number(latest_reply) > since);

async function foundMessage(
  message: HistoryMessage,
  since: number,
  { id: channel, type: channel_type, isShared = false }: Conversation,
  { self, meaning }: MissedMessagesOptions,
): Promise<FoundMessage> {
  const bodyOf = (event: object) => ({
    type: "event_callback",
    team_id: self.teamId,
    is_ext_shared_channel: isShared,
    event: { type: "message", channel, channel_type, ...event },
  });
  const isGone = message.subtype === "tombstone";
  const editedAt = message.edited?.ts ?? message.ts;
  const isChanged = isGone || Number(message.edited?.ts ?? 0) > since;
  const change = { subtype: "message_changed", message, ts: editedAt };
  return {
    ts: message.ts,
    posted: isGone || time(message) <= since ? undefined : await meaning(bodyOf(message)),
    changed: isChanged ? await meaning(bodyOf(change)) : undefined,
  };
}
