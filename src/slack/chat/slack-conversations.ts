import type { ConversationsInfoResponse, WebClient } from "@slack/web-api";
import type { Clock, Log } from "../../ports/world.ts";
import type { Chat } from "../../ports/chat.ts";
import { fileRef } from "../incoming/incoming.ts";
import { readMessage } from "../incoming/message-text.ts";
import { Message } from "../incoming/payload.ts";
import { asJobError, slackCode } from "../transport/failures.ts";
import { remembered } from "./remembered.ts";
import { threadText } from "./thread-text.ts";
import type { Self } from "../installations/self.ts";
import { wordingIn } from "../../messages/wording.ts";

export interface ConversationsOptions {
  readonly read: WebClient;
  readonly self: Self;
  readonly clock: Clock;
  readonly log: Log;
}

/** A method of the chat, asked in one workspace. */
export type InTeam<Method> = Method extends (team: string, ...asked: infer Asked) => infer Answer
  ? (...asked: Asked) => Answer
  : never;

/** What is asked of Slack about channels, people and messages. Where nothing is said, no answer is a no. */
export interface Conversations {
  mayRead(user: string, channel: string): Promise<boolean>;
  zoneOf(user: string): Promise<string | undefined>;
  languageOf(user: string): Promise<string | undefined>;
  permalink(channel: string, ts: string): Promise<string | undefined>;
  /** See Chat. Throws when Slack does not answer. */
  message: InTeam<Chat["message"]>;
  discussion: InTeam<Chat["discussion"]>;
  mayLink: InTeam<Chat["mayLink"]>;
  /** What a person is called here. */
  nameOf(user: string): Promise<string | undefined>;
  /** A message or a reply as the bot sees it; undefined when it is not there. Throws when Slack does not answer. */
  messageAt(channel: string, ts: string): Promise<Message | undefined>;
  /** Whether the bot can post in a channel. */
  isMember(channel: string): Promise<boolean>;
}

export function conversations(options: ConversationsOptions): Conversations {
  const { read, self } = options;
  const ask = asking(options.log);
  const info = remembered(options.clock, async (channel: string) => {
    const answer = await ask("conversations.info", () => seenChannel(channel, read));
    return answer?.channel;
  });
  const person = remembered(options.clock, async (user: string) => {
    const answer = await ask("users.info", () => read.users.info({ user, include_locale: true }));
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
    if (isOpen(known) && (await isFullMember(user))) return true;
    return (await members(channel))?.has(user) === true;
  }

  async function nameOf(user: string): Promise<string | undefined> {
    const { profile, real_name } = (await person(user)) ?? {};
    return profile?.display_name || real_name || undefined;
  }

  return {
    mayRead,
    zoneOf: async (user) => (await person(user))?.tz,
    languageOf: async (user) => (await person(user))?.locale?.split("-")[0]?.toLowerCase(),
    nameOf,
    permalink: async (channel, ts) => {
      const args = { channel, message_ts: ts };
      return (await ask("chat.getPermalink", () => read.chat.getPermalink(args)))?.permalink;
    },
    async message(channel, ts, user) {
      if (user === undefined || !(await mayRead(user, channel))) return undefined;
      const found = await messageAt(channel, ts, read).catch((error: unknown) => {
        throw asJobError(error, "conversations.replies");
      });
      if (found === undefined) return undefined;
      const { text, links, files } = readMessage(found, self.botUserId);
      return { text, links, files: files.flatMap(fileRef) };
    },
    async discussion(channel, ts, user, language) {
      if (user === undefined || !(await mayRead(user, channel))) return undefined;
      return threadText(channel, ts, { read, self, nameOf, wording: wordingIn(language) }).catch(
        (error: unknown) => {
          throw asJobError(error, "conversations.replies");
        },
      );
    },
    async mayLink(user, channel, from) {
      if (channel === from) return true;
      const [to, there] = await Promise.all([info(channel), info(from)]);
      const seenByAll = isOpen(to) || there?.is_im === true;
      return seenByAll && (await mayRead(user, channel));
    },
    messageAt: (channel, ts) => messageAt(channel, ts, read),
    async isMember(channel) {
      // Asked anew: who has just invited the bot tries again at once.
      const known = (await ask("conversations.info", () => seenChannel(channel, read)))?.channel;
      // Where Slack does not say it is tried: if it fails, the failure says why.
      return known === undefined || known.is_member === true || known.is_im === true;
    },
  };
}

/** Every full member of the workspace may read an open channel. */
const isOpen = (channel: ConversationsInfoResponse["channel"]): boolean =>
  channel?.is_channel === true && channel.is_private !== true;

/** A channel that the bot cannot see is one it is not in. */
async function seenChannel(
  channel: string,
  read: WebClient,
): Promise<Pick<ConversationsInfoResponse, "channel">> {
  try {
    return await read.conversations.info({ channel });
  } catch (error) {
    if (slackCode(error) === "channel_not_found") return { channel: {} };
    throw error;
  }
}

/** `conversations.history` does not know replies; this one knows both. */
async function messageAt(
  channel: string,
  ts: string,
  read: WebClient,
): Promise<Message | undefined> {
  const args = { channel, ts, oldest: ts, latest: ts, inclusive: true, limit: 1 };
  try {
    const { messages } = await read.conversations.replies(args);
    const found = messages?.find((candidate) => candidate.ts === ts);
    return found === undefined ? undefined : Message.parse(found);
  } catch (error) {
    const gone = /^(?:channel_not_found|not_in_channel|thread_not_found|message_not_found)$/u;
    if (gone.test(slackCode(error) ?? "")) return undefined;
    throw error;
  }
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

function membersOf(channel: string, read: WebClient, ask: Ask): Promise<Set<string> | undefined> {
  return ask("conversations.members", async () => {
    const found = new Set<string>();
    for await (const page of read.paginate("conversations.members", { channel, limit: 1000 })) {
      if ("members" in page && Array.isArray(page.members))
        page.members.forEach((user) => found.add(user));
    }
    return found;
  });
}
