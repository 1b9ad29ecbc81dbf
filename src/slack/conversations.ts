import type { WebClient } from "@slack/web-api";
import type { Clock, Log } from "../ports.ts";
import { slackCode } from "./failures.ts";
import type { Self } from "./incoming.ts";
import { readMessage } from "./message-text.ts";
import { Message } from "./payload.ts";

export interface ConversationsOptions {
  readonly read: WebClient;
  readonly self: Self;
  readonly clock: Clock;
  readonly log: Log;
}

/** What is asked of Slack about channels, people and messages. Nothing here throws for Slack's refusals. */
export interface Conversations {
  mayRead(user: string, channel: string): Promise<boolean>;
  zoneOf(user: string): Promise<string | undefined>;
  permalink(channel: string, ts: string): Promise<string | undefined>;
  messageText(channel: string, ts: string, user: string | undefined): Promise<string | undefined>;
  /** Whether the bot can post in a channel. */
  isMember(channel: string): Promise<boolean>;
}

/** Membership changes seldom and is asked often, for every link that was briefed before. */
const REMEMBER_MS = 60_000;
const REMEMBER_MOST = 1_000;

export function conversations(options: ConversationsOptions): Conversations {
  const { read, self } = options;
  const ask = asking(options.log);
  const info = remembered(options.clock, async (channel: string) => {
    const answer = await ask("conversations.info", () => read.conversations.info({ channel }));
    return answer?.channel;
  });
  const person = remembered(options.clock, async (user: string) => {
    const answer = await ask("users.info", () => read.users.info({ user }));
    return answer?.user;
  });
  const members = remembered(options.clock, (channel: string) => membersOf(channel, read, ask));

  /** Guests and people of other organisations see only the channels they are in. */
  async function isFullMember(user: string): Promise<boolean> {
    const known = await person(user);
    if (known === undefined || known.team_id !== self.teamId) return false;
    const { is_restricted, is_ultra_restricted, is_stranger, deleted } = known;
    return ![is_restricted, is_ultra_restricted, is_stranger, deleted].includes(true);
  }

  async function mayRead(user: string, channel: string): Promise<boolean> {
    const known = await info(channel);
    if (known === undefined) return false;
    const open = known.is_channel === true && known.is_private !== true;
    if (open && (await isFullMember(user))) return true;
    return (await members(channel)).has(user);
  }

  return {
    mayRead,
    zoneOf: async (user) => (await person(user))?.tz,
    permalink: async (channel, ts) => {
      const args = { channel, message_ts: ts };
      return (await ask("chat.getPermalink", () => read.chat.getPermalink(args)))?.permalink;
    },
    async messageText(channel, ts, user) {
      if (user === undefined || !(await mayRead(user, channel))) return undefined;
      const args = { channel, ts, oldest: ts, latest: ts, inclusive: true, limit: 1 };
      const answer = await ask("conversations.replies", () => read.conversations.replies(args));
      const message = answer?.messages?.find((candidate) => candidate.ts === ts);
      const parsed = Message.safeParse(message);
      return parsed.success ? withAddresses(parsed.data, self) : undefined;
    },
    isMember: async (channel) => {
      const known = await info(channel);
      return known?.is_member === true || known?.is_im === true;
    },
  };
}

/** Links that stand behind words are put in full below the text, so that they are not lost. */
function withAddresses(message: Message, self: Self): string {
  const { text, links } = readMessage(message, self.botUserId);
  const hidden = links.filter((url) => !text.includes(url));
  return [text, ...hidden].join("\n");
}

type Ask = <T>(method: string, call: () => Promise<T>) => Promise<T | undefined>;

/** Undefined, and a line for the operator, when Slack does not answer: no answer is a no. */
const asking =
  (log: Log): Ask =>
  async (method, call) => {
    try {
      return await call();
    } catch (error) {
      log.info({ method, code: slackCode(error), err: error }, "Slack did not say");
      return undefined;
    }
  };

async function membersOf(channel: string, read: WebClient, ask: Ask): Promise<Set<string>> {
  const found = new Set<string>();
  await ask("conversations.members", async () => {
    for await (const page of read.paginate("conversations.members", { channel, limit: 1000 })) {
      if ("members" in page && Array.isArray(page.members))
        page.members.forEach((user) => found.add(user));
    }
  });
  return found;
}

/** Keeps answers for a minute; what was not answered is asked again. */
function remembered<T>(
  clock: Pick<Clock, "now">,
  load: (key: string) => Promise<T>,
): (key: string) => Promise<T> {
  const kept = new Map<string, { readonly value: T; readonly until: number }>();
  return async (key) => {
    const known = kept.get(key);
    if (known !== undefined && known.until > clock.now()) return known.value;
    const value = await load(key);
    if (kept.size >= REMEMBER_MOST) kept.clear();
    if (value !== undefined) kept.set(key, { value, until: clock.now() + REMEMBER_MS });
    return value;
  };
}
