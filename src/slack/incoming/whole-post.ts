import type { Incoming } from "../../domain/incoming.ts";
import type { Self } from "../installations/self.ts";
import { incoming } from "./incoming.ts";
import { readMessage } from "./message-text.ts";
import { type Event, EventBody, type File, type Message } from "./payload.ts";

/** What is asked of Slack about a post. Each throws when Slack does not answer: the event then comes again. */
export interface PostLookUps {
  /** Undefined when the message is not there, or may not be read. */
  readonly messageAt: (channel: string, ts: string) => Promise<Message | undefined>;
  /** Undefined when Slack does not tell. */
  readonly isPerson: (user: string) => Promise<boolean | undefined>;
  readonly fileInfo: (file: string) => Promise<File | undefined>;
}

/**
 * What an Events API body means to the service, with what the event lacks of its post. One post comes
 * as several events, in any order, of which some hold less than others: each is made whole before
 * anything is decided, so that all of them ask for the same.
 */
export async function wholePost(
  body: unknown,
  self: Self,
  lookUps: PostLookUps,
): Promise<Incoming | undefined> {
  const meaning = incoming(body, self);
  const parsed = EventBody.safeParse(body);
  if (meaning?.kind !== "message" || !parsed.success) return meaning;
  const mention = await withMessage(parsed.data.event, self, lookUps);
  const event = await byItsAuthor(await withFiles(mention, lookUps), self, lookUps);
  return event === parsed.data.event ? meaning : incoming({ ...parsed.data, event }, self);
}

/** A mention may come without the files and attachments of its message. */
async function withMessage(event: Event, self: Self, { messageAt }: PostLookUps): Promise<Event> {
  const { type, channel, ts } = event;
  if (type !== "app_mention" || channel === undefined || ts === undefined) return event;
  const { links, files } = readMessage(event, self.botUserId);
  if (links.length + files.length > 0) return event;
  const message = await messageAt(channel, ts);
  if (message === undefined) return event;
  const { text, blocks, attachments, files: attached, thread_ts } = message;
  return { ...event, text, blocks, attachments, files: attached, thread_ts };
}

/** In channels that organisations share a file comes as its id alone. */
async function withFiles(event: Event, { fileInfo }: PostLookUps): Promise<Event> {
  const { files = [] } = event;
  if (!files.some(isStub)) return event;
  const whole = files.map(async (file) =>
    isStub(file) ? ((await fileInfo(file.id)) ?? file) : file,
  );
  return { ...event, files: await Promise.all(whole) };
}

const isStub = ({ file_access }: File): boolean => file_access === "check_file_info";

/** A post that somebody made through an app is theirs; the app's own has the app's own user, or none. */
async function byItsAuthor(event: Event, self: Self, { isPerson }: PostLookUps): Promise<Event> {
  const { bot_id, user, subtype } = event;
  if (bot_id === undefined || user === undefined || subtype === "bot_message") return event;
  const isTheirs = user !== self.botUserId && (await isPerson(user)) === true;
  return isTheirs ? { ...event, bot_id: undefined, app_id: undefined } : event;
}
