import type { Chat } from "../ports/chat.ts";
import { teamChat, type TeamChat, type TeamChatOptions } from "./chat/team-chat.ts";
import type { Installations } from "./installations/installations.ts";
import { perInstallation } from "./installations/per-installation.ts";
import { workingInstallation } from "./installations/working-installation.ts";

export interface SlackChatOptions extends TeamChatOptions {
  readonly installations: Installations;
}

/** What the bot says and asks of Slack, in each workspace by its own token. */
export function slackChat({
  installations,
  ...options
}: SlackChatOptions): Chat & { idle(): Promise<void> } {
  const chats = perInstallation((installation) => teamChat(installation, options));
  const within = async (team: string): Promise<TeamChat> =>
    chats.of(await workingInstallation(team, installations));

  return {
    deliver: async (reply, to, ...rest) => (await within(to.team)).deliver(reply, to, ...rest),
    stream: async (compose, to, ...rest) => (await within(to.team)).stream(compose, to, ...rest),
    async progress(place, text) {
      try {
        await (await within(place.team)).progress(place, text);
      } catch (error) {
        options.log.debug({ team: place.team, err: error }, "no progress shown");
      }
    },
    async react(message, sign) {
      try {
        await (await within(message.team)).react(message, sign);
      } catch (error) {
        options.log.debug({ team: message.team, err: error }, "no reaction added");
      }
    },
    openFile: async (team, ...asked) => (await within(team)).openFile(...asked),
    message: async (team, ...asked) => (await within(team)).message(...asked),
    discussion: async (team, ...asked) => (await within(team)).discussion(...asked),
    saidBefore: async (post) => (await within(post.team)).saidBefore(post),
    conversations: async (team) => (await within(team)).conversations(),
    missed: async (team, ...asked) => (await within(team)).missed(...asked),
    isLatest: async (message) => (await within(message.team)).isLatest(message),
    permalink: async (team, ...asked) => (await within(team)).permalink(...asked),
    mayRead: async (team, ...asked) => (await within(team)).mayRead(...asked),
    mayLink: async (team, ...asked) => (await within(team)).mayLink(...asked),
    standing: async (team, ...asked) => (await within(team)).standing(...asked),
    zoneOf: async (team, user) => (await within(team)).zoneOf(user),
    languageOf: async (team, user) => (await within(team)).languageOf(user),
    remove: async (team, ...messages) => (await within(team)).remove(...messages),
    async idle() {
      await Promise.all(chats.all().map((chat) => chat.idle()));
    },
  };
}
