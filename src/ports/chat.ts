import type { Destination } from "../domain/destination.ts";
import type { FoundMessages, MessageContent } from "../domain/incoming.ts";
import type { Conversation, MissedWindow } from "../domain/job.ts";
import type { Reply, Sign } from "../domain/reply.ts";
import type { Standing } from "../domain/settings/roles.ts";
import type { Post, ReplyAddress } from "../domain/post.ts";

/** A file's content with the name it was given. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly contentType?: string | undefined;
}

/** The conversation: what the bot says and asks of Slack. `team` is the workspace in which ids mean
 * something: all but `progress` throw ReaderError where the bot is not installed in it, and BusyError
 * while Slack refuses its token. */
export interface Chat {
  /**
   * Posts a reply once: the same key is never posted twice, whatever fails in between. Resolves with
   * the message's `ts`. Throws BusyError on 429 and while Slack is away, ReaderError when Slack will
   * never take it (`channel_not_found`, `is_archived`, `not_in_channel`). What one person alone is told
   * cannot be looked up: it is sent at most once, and the `ts` is of no message that could be changed.
   */
  deliver(reply: Reply, to: Destination, key: string, signal?: AbortSignal): Promise<string>;
  /**
   * As `deliver`, for a reply that takes its time to write: what `write` shows on the way, each time
   * more of the same, is seen by its reader while it is written. It is one message, also after a
   * crash. Without a reader, outside of a thread, or where Slack cannot, it is posted when it is
   * whole. Resolves with the reply; throws what `write` and `deliver` throw.
   *
   * Where its reader stops it, the signal that `write` is given is aborted with StoppedByReader. What was
   * shown then stands as what it is, and is what comes of it; where nothing was shown, StoppedByReader is
   * thrown and nothing is posted.
   */
  stream<R extends Reply>(
    write: (show: (soFar: R) => void, stopped: AbortSignal) => Promise<R>,
    to: Destination & { readonly reader: string | undefined },
    key: string,
    signal?: AbortSignal,
  ): Promise<R>;
  /** Shows what is being done; an empty text clears it. Best effort: never throws. */
  progress(place: ReplyAddress, text: string): Promise<void>;
  /** Puts a sign on a message, where Slack lets the bot. Best effort: never throws. */
  react(message: Pick<Post, "team" | "channel" | "ts">, sign: Sign): Promise<void>;
  /** Content of a file. Throws ReaderError when it cannot be had. */
  openFile(team: string, fileId: string, signal?: AbortSignal): Promise<OpenedFile>;
  /** A message of a workspace; undefined when it is not there, or the user may not see it. */
  message(
    team: string,
    channel: string,
    ts: string,
    user: string | undefined,
  ): Promise<MessageContent | undefined>;
  /**
   * What people said in the thread of a message, by name, under a title in the language given; undefined
   * when there is none, or the user may not see it.
   */
  discussion(
    team: string,
    channel: string,
    ts: string,
    user: string | undefined,
    language: string,
  ): Promise<string | undefined>;
  /**
   * The text of the last message before a post in its thread, of those that are no post of the bot and do
   * not speak to it, and not the first one of the thread; undefined where there is none, or the author of
   * the post may not read there.
   */
  saidBefore(
    post: Pick<Post, "team" | "channel" | "ts" | "thread" | "user">,
  ): Promise<string | undefined>;
  /** Every conversation that the bot is in, as far as Slack lets it see them. Throws when Slack does not answer. */
  conversations(team: string): Promise<readonly Conversation[]>;
  /**
   * What was posted in a conversation between two moments, and what was edited or deleted of its newest
   * messages, oldest first: of at most a day, and 200 messages. Of threads, those that are named and those
   * that the newest messages opened. What was posted before the bot came is left out. None where Slack
   * refuses to tell; throws when it does not answer.
   */
  missed(
    team: string,
    conversation: Conversation,
    window: MissedWindow,
    threads: readonly string[],
  ): Promise<FoundMessages>;
  /** Whether nothing stands behind a message in its thread; false when Slack does not say. */
  isLatest(message: Pick<Post, "team" | "channel" | "ts" | "thread">): Promise<boolean>;
  permalink(team: string, channel: string, ts: string): Promise<string | undefined>;
  /** Whether a person may read a channel; false when Slack refuses to tell. Throws when it does not answer. */
  mayRead(team: string, user: string, channel: string): Promise<boolean>;
  /**
   * Whether a link to `channel` may be shown in `from` for a person: they may read it, and so may
   * whoever else reads there. False when Slack refuses to tell. Throws when it does not answer.
   */
  mayLink(team: string, user: string, channel: string, from: string): Promise<boolean>;
  /**
   * What a person is in the workspace and in a channel; nothing of all that where Slack refuses to tell.
   * Throws when it does not answer.
   */
  standing(team: string, user: string, channel: string): Promise<Standing>;
  /** A person's IANA time zone; undefined when Slack does not say. */
  zoneOf(team: string, user: string): Promise<string | undefined>;
  /** The language a person has Slack in, as a subtag (`ko`); undefined when Slack does not say. */
  languageOf(team: string, user: string): Promise<string | undefined>;
  /** Removes messages of the bot. Messages already gone are no error. */
  remove(team: string, channel: string, ts: readonly string[]): Promise<void>;
}
