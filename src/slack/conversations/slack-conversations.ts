import type { ConversationsInfoResponse, UsersInfoResponse, WebClient } from "@slack/web-api";
import type { Clock, Log } from "../../ports/world.ts";
import type { Chat } from "../../ports/chat.ts";
import { fileRef } from "../incoming/incoming.ts";
import { readMessage } from "../incoming/message-text.ts";
import { File, Message } from "../incoming/payload.ts";
import { wholePost } from "../incoming/whole-post.ts";
import { asJobError, slackCode } from "../transport/failures.ts";
import { asking, learning } from "./asking.ts";
import { missedMessages } from "./missed-messages.ts";
import { ownConversations } from "./own-conversations.ts";
import { messageAt } from "./message-at.ts";
import { remembered } from "./remembered.ts";
import { textBefore } from "./text-before.ts";
import { threadText } from "./thread-text.ts";
import type { Self } from "../installations/self.ts";
import { wordingIn } from "../../messages/wording.ts";

type User = NonNullable<UsersInfoResponse["user"]>;

/** Where Slack refuses to tell. */
const NOTHING_FOUND = { messages: [], isCutShort: false } as const;

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

/**
 * What is asked of Slack about channels, people and messages. A no is what Slack has said: who may read
 * something, and what is there, throws BusyError or the like where Slack could not be asked.
 */
export interface Conversations {
  mayRead(user: string, channel: string): Promise<boolean>;
  zoneOf(user: string): Promise<string | undefined>;
  languageOf(user: string): Promise<string | undefined>;
  permalink(channel: string, ts: string): Promise<string | undefined>;
  /** See Chat. Throws when Slack does not answer. */
  message: InTeam<Chat["message"]>;
  discussion: InTeam<Chat["discussion"]>;
  saidBefore: Chat["saidBefore"];
  mayLink: InTeam<Chat["mayLink"]>;
  isLatest: Chat["isLatest"];
  conversations: InTeam<Chat["conversations"]>;
  missed: InTeam<Chat["missed"]>;
  standing: InTeam<Chat["standing"]>;
  /** What a person is called here. */
  nameOf(user: string): Promise<string | undefined>;
  /**
   * A message or a reply as the bot sees it; undefined when it is not there, or the bot may not read it.
   * Throws when Slack does not answer.
   */
  messageAt(channel: string, ts: string): Promise<Message | undefined>;
  /** Whether a user is a person and no app's; undefined when Slack does not tell. Throws when it does not answer. */
  isPerson(user: string): Promise<boolean | undefined>;
  /** What Slack knows of a file; undefined when it does not tell. Throws when it does not answer. */
  fileInfo(file: string): Promise<File | undefined>;
  /** Whether the bot can post in a channel. */
  isMember(channel: string): Promise<boolean>;
}

export function conversations(options: ConversationsOptions): Conversations {
  const { read, self } = options;
  const ask = asking(options.log);
  const learn = learning(options.log);
  const info = remembered(options.clock, async (channel: string) => {
    const answer = await learn("conversations.info", () => seenChannel(channel, read));
    return answer?.channel;
  });
  const person = remembered(options.clock, async (user: string) => {
    const answer = await learn("users.info", () => read.users.info({ user, include_locale: true }));
    return answer?.user;
  });
  const members = remembered(options.clock, (channel: string) =>
    learn("conversations.members", () => membersOf(channel, read)),
  );
  const told = (user: string) => ask("users.info", () => person(user));

  /** Guests and people of other organisations see only the channels they are in. */
  async function isFullMember(user: string): Promise<boolean> {
    const known = await person(user);
    if (known === undefined || !isOfTeam(known, self.teamId)) return false;
    const { is_restricted, is_ultra_restricted, is_stranger, deleted } = known;
    return ![is_restricted, is_ultra_restricted, is_stranger, deleted].includes(true);
  }

  async function isReader(user: string, channel: string): Promise<boolean> {
    const known = await info(channel);
    if (known === undefined) return false;
    if (isOpen(known) && (await isFullMember(user))) return true;
    return (await members(channel))?.has(user) === true;
  }

  /** A no from memory is asked anew: whoever was told it may have been let in since. */
  async function mayRead(user: string, channel: string): Promise<boolean> {
    const isKept = [info.has(channel), members.has(channel), person.has(user)].includes(true);
    if (await isReader(user, channel)) return true;
    if (!isKept) return false;
    info.forget(channel);
    members.forget(channel);
    person.forget(user);
    return isReader(user, channel);
  }

  /** Whether all members of a conversation are members of another. */
  async function isWithin(from: string, channel: string): Promise<boolean> {
    const [here, there] = await Promise.all([members(from), members(channel)]);
    return here !== undefined && there !== undefined && here.isSubsetOf(there);
  }

  async function nameOf(user: string): Promise<string | undefined> {
    const { profile, real_name } = (await told(user)) ?? {};
    return profile?.display_name || real_name || undefined;
  }

  const found = (channel: string, ts: string) =>
    learn("conversations.replies", () => messageAt(channel, ts, read));

  const lookUps = {
    messageAt: found,
    isPerson: async (user: string) => {
      const known = await person(user);
      return known && known.is_bot !== true;
    },
    fileInfo: async (id: string) => {
      const answer = await learn("files.info", () => read.files.info({ file: id }));
      return File.safeParse(answer?.file).data;
    },
  };
  const meaning = (body: unknown) => wholePost(body, self, lookUps);

  return {
    ...lookUps,
    conversations: async () =>
      (await learn("users.conversations", () => ownConversations(read, options.log))) ?? [],
    missed: async (...asked) => {
      const look = () => missedMessages(...asked, { read, self, meaning });
      return (await learn("conversations.history", look)) ?? NOTHING_FOUND;
    },
    mayRead,
    standing: async (user, channel) => {
      const [known, there] = await Promise.all([person(user), info(channel)]);
      return {
        isMember: await isFullMember(user),
        isAdmin: known?.is_admin === true || known?.is_owner === true,
        isCreator: there?.creator === user,
      };
    },
    zoneOf: async (user) => (await told(user))?.tz,
    languageOf: async (user) => (await told(user))?.locale?.split("-")[0]?.toLowerCase(),
    nameOf,
    isLatest: async ({ channel, ts, thread = ts }) => {
      const behind = { channel, ts: thread, oldest: ts, limit: 2 };
      const answer = await ask("conversations.replies", () => read.conversations.replies(behind));
      // Slack sends the root along, however old it is.
      return answer?.messages?.every((message) => (message.ts ?? "") <= ts) === true;
    },
    permalink: async (channel, ts) => {
      const args = { channel, message_ts: ts };
      return (await ask("chat.getPermalink", () => read.chat.getPermalink(args)))?.permalink;
    },
    async message(channel, ts, user) {
      if (user === undefined || !(await mayRead(user, channel))) return undefined;
      const message = await found(channel, ts);
      if (message === undefined) return undefined;
      const { text, links, files } = readMessage(message, self.botUserId);
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
    async saidBefore({ channel, ts, thread, user }) {
      if (thread === undefined || user === undefined || !(await mayRead(user, channel)))
        return undefined;
      return textBefore(channel, { thread, ts }, { read, self }).catch((error: unknown) => {
        throw asJobError(error, "conversations.replies");
      });
    },
    async mayLink(user, channel, from) {
      if (channel === from) return true;
      const [to, here] = await Promise.all([info(channel), info(from)]);
      // Who reads an open channel is more than its members.
      const seenByAll =
        isOpen(to) || here?.is_im === true || (!isOpen(here) && (await isWithin(from, channel)));
      return seenByAll && (await mayRead(user, channel));
    },
    async isMember(channel) {
      // Asked anew: who has just invited the bot tries again at once.
      const known = (await ask("conversations.info", () => seenChannel(channel, read)))?.channel;
      // Where Slack does not say it is tried: if it fails, the failure says why.
      return known === undefined || known.is_member === true || known.is_im === true;
    },
  };
}

/** In an organisation of several workspaces a person is of those that are listed, and may have no other. */
const isOfTeam = ({ team_id, enterprise_user }: User, teamId: string): boolean =>
  team_id === teamId || enterprise_user?.teams?.includes(teamId) === true;

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

async function membersOf(channel: string, read: WebClient): Promise<Set<string>> {
  const found = new Set<string>();
  for await (const page of read.paginate("conversations.members", { channel, limit: 1000 })) {
    if ("members" in page && Array.isArray(page.members))
      page.members.forEach((user) => found.add(user));
  }
  return found;
}
