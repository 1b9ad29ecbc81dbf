import type { FileRef, FoundMessage } from "../../src/domain/incoming.ts";
import type { Destination } from "../../src/domain/destination.ts";
import type { ReplyAddress } from "../../src/domain/post.ts";
import type { Reply } from "../../src/domain/reply.ts";
import { findLinks } from "../../src/article/address/links.ts";
import { BusyError, ReaderError, StoppedByReader } from "../../src/errors.ts";
import type { Chat, OpenedFile } from "../../src/ports/chat.ts";
import type { Ledger } from "../../src/ports/ledger.ts";
import type { Clock } from "../../src/ports/world.ts";
import { ENGLISH } from "../support/english.ts";

/** A message of a person, or a reply of the bot. */
interface ChatMessage {
  readonly channel: string;
  readonly ts: string;
  readonly thread?: string | undefined;
  readonly user?: string | undefined;
  readonly text: string;
  readonly files: readonly FileRef[];
  /** Of the bot's own. */
  readonly reply?: Reply;
}

interface Person {
  readonly name: string;
  readonly zone: string;
  readonly language: string;
}

interface Channel {
  readonly kind: "open" | "closed" | "own";
  readonly members: readonly string[];
}

export const ADA = "U01ADA";
export const MINJUN = "U02MINJUN";
export const TEAM = "T0TEAM";
export const OPEN = "C01OPEN";
export const CLOSED = "C02CLOSED";
export const OWN = "D01ADA";

const PEOPLE: ReadonlyMap<string, Person> = new Map([
  [ADA, { name: "ada", zone: "Europe/Berlin", language: "de" }],
  [MINJUN, { name: "minjun", zone: "Asia/Seoul", language: "ko" }],
]);
const CHANNELS: ReadonlyMap<string, Channel> = new Map<string, Channel>([
  [OPEN, { kind: "open", members: [ADA, MINJUN] }],
  [CLOSED, { kind: "closed", members: [ADA] }],
  [OWN, { kind: "own", members: [ADA] }],
]);

const TYPES = { open: "channel", closed: "group", own: "im" } as const;

const placeOf = ({ channel, thread = "" }: ReplyAddress): string => `${channel} ${thread}`;

function mayRead(user: string, id: string): boolean {
  const channel = CHANNELS.get(id);
  if (channel === undefined || !PEOPLE.has(user)) return false;
  return channel.kind === "open" || channel.members.includes(user);
}

/** The chat without Slack, and what its people do. */
export interface InMemoryChat extends Chat {
  /** Everything that stands there, oldest first. */
  readonly messages: readonly ChatMessage[];
  post(message: {
    channel: string;
    user: string;
    text: string;
    thread?: string;
    file?: { name: string; text: string };
  }): string;
  /** The bot's replies in a thread, or in the channel itself, oldest first. */
  replies(channel: string, thread?: string): Reply[];
  /** What was shown of a reply while it was written, by its key. */
  shown(key: string): readonly Reply[];
  /** What one person alone was told, oldest first. */
  told(user: string): readonly {
    readonly channel: string;
    readonly thread?: string | undefined;
    readonly reply: Reply;
  }[];
  /** Signs on messages: `<channel> <ts> <sign>`, oldest first. */
  readonly signs: readonly string[];
  /** Who is what: of the workspace, of every channel, a guest. */
  readonly admins: Set<string>;
  readonly creators: Set<string>;
  readonly guests: Set<string>;
  progressIn(channel: string, thread: string): string;
  /** The next reply that is written while it is seen is stopped by its reader, once so much of it was shown. */
  stopAfter(parts: number): void;
  /** The next reply is refused so. */
  refuseNext(error: Error): void;
  archive(channel: string): void;
}

/** @param ledger knows what was posted, so that nothing is posted twice */
export function inMemoryChat(options: {
  readonly clock: Pick<Clock, "now">;
  readonly ledger: Pick<Ledger, "intendDelivery" | "withdrawDelivery" | "confirmDelivery">;
}): InMemoryChat {
  const { clock, ledger } = options;
  const messages: ChatMessage[] = [];
  const files = new Map<string, OpenedFile>();
  const shown = new Map<string, Reply[]>();
  const progress = new Map<string, string>();
  const signs: string[] = [];
  const told: { user: string; channel: string; thread: string | undefined; reply: Reply }[] = [];
  const archived = new Set<string>();
  const refusals: Error[] = [];
  const [admins, creators, guests] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let stopAfter = Infinity;

  let count = 0;
  /** No two messages have one; later ones are greater. */
  const nextTs = (): string =>
    `${Math.floor(clock.now() / 1000)}.${String((count += 1)).padStart(6, "0")}`;
  const channelOf = (id: string) => (archived.has(id) ? undefined : CHANNELS.get(id));
  const messageAt = (channel: string, ts: string) =>
    messages.find((message) => message.channel === channel && message.ts === ts);

  const deliver: Chat["deliver"] = async (reply, to, key, signal) => {
    signal?.throwIfAborted();
    const { team, ...where } = to;
    const place = { team, channel: where.channel, thread: where.thread };
    const known = await ledger.intendDelivery(key, place);
    if (to.kind === "person") {
      if (known.state === "new") told.push({ user: to.user, ...place, reply });
      return "";
    }
    if (known.state === "posted") return known.ts;
    const { channel, thread } = place;
    const refusal =
      channelOf(channel) === undefined
        ? new ReaderError(`no channel ${channel}`, { key: "notInChannel" })
        : refusals.shift();
    if (refusal !== undefined) {
      await ledger.withdrawDelivery(key);
      throw refusal;
    }
    const ts = nextTs();
    messages.push({ channel, thread, ts, text: textOf(reply), files: [], reply });
    await ledger.confirmDelivery(key, ts);
    progress.delete(placeOf(place));
    return ts;
  };

  return {
    messages,
    post({ file, ...message }) {
      const ts = nextTs();
      const refs: FileRef[] = [];
      if (file !== undefined) {
        const id = `F${String(files.size + 1).padStart(8, "0")}`;
        files.set(id, { name: file.name, bytes: Buffer.from(file.text) });
        refs.push({ id, name: file.name });
      }
      messages.push({ ...message, ts, files: refs });
      return ts;
    },
    replies: (channel, thread) =>
      messages.flatMap((one) =>
        one.reply !== undefined && one.channel === channel && one.thread === thread
          ? [one.reply]
          : [],
      ),
    told: (user) => told.filter((one) => one.user === user),
    signs,
    async react({ channel, ts }, sign) {
      const mark = `${channel} ${ts} ${sign}`;
      // Slack takes a sign of one app on one message once.
      if (!signs.includes(mark)) signs.push(mark);
    },
    shown: (key) => shown.get(key) ?? [],
    progressIn: (channel, thread) => progress.get(`${channel} ${thread}`) ?? "",
    stopAfter: (parts) => void (stopAfter = parts),
    refuseNext: (error) => void refusals.push(error),
    archive: (channel) => void archived.add(channel),

    deliver,
    async stream<R extends Reply>(
      write: (show: (soFar: R) => void, stopped: AbortSignal) => Promise<R>,
      { reader: _reader, ...place }: Destination & { readonly reader: string | undefined },
      key: string,
      signal?: AbortSignal,
    ) {
      const soFar: Reply[] = [];
      shown.set(key, soFar);
      const stop = new AbortController();
      const stopIfAsked = () => {
        if (soFar.length < stopAfter) return;
        stopAfter = Infinity;
        stop.abort(new StoppedByReader("stopped"));
      };
      stopIfAsked();
      let last: R | undefined;
      const show = (part: R) => {
        if (stop.signal.aborted) return;
        soFar.push(part);
        last = { ...part, extent: "stopped" };
        stopIfAsked();
      };
      const reply = await write(show, stop.signal).catch((error: unknown) => {
        if (!(error instanceof StoppedByReader) || last === undefined) throw error;
        return last;
      });
      await deliver(reply, place, key, signal);
      return reply;
    },
    async progress(place, text) {
      if (place.thread === undefined || channelOf(place.channel) === undefined) return;
      progress.set(placeOf(place), text);
    },
    async openFile(_team, id) {
      const file = files.get(id);
      if (file === undefined) throw new ReaderError(`no file ${id}`, { key: "fileUnavailable" });
      return file;
    },
    async message(_team, channel, ts, user) {
      if (user === undefined || !mayRead(user, channel)) return undefined;
      const found = messageAt(channel, ts);
      return found && { text: found.text, links: findLinks(found.text), files: found.files };
    },
    async discussion(_team, channel, ts, user) {
      if (user === undefined || !mayRead(user, channel)) return undefined;
      const said = messages.filter(
        (one) =>
          one.channel === channel && one.user !== undefined && (one.ts === ts || one.thread === ts),
      );
      if (said.length < 2) return undefined;
      const lines = said.map((one) => `${PEOPLE.get(one.user ?? "")?.name}: ${one.text}`);
      return [`A thread of ${said.length} messages`, ...lines].join("\n\n");
    },
    async saidBefore({ channel, ts, thread, user }) {
      if (thread === undefined || user === undefined || !mayRead(user, channel)) return undefined;
      return messages
        .filter((one) => one.channel === channel && one.thread === thread && one.ts < ts)
        .filter((one) => one.reply === undefined && one.text !== "")
        .at(-1)?.text;
    },
    conversations: async () => [...CHANNELS].map(([id, { kind }]) => ({ id, type: TYPES[kind] })),
    missed: async (team, { id: channel, type: channelType }, { since, until }) => ({
      isCutShort: false,
      messages: messages.flatMap((one): FoundMessage[] => {
        const at = Number(one.ts) * 1_000;
        if (one.channel !== channel || one.reply !== undefined) return [];
        if (at <= since || at > until) return [];
        const { ts, thread, user, text } = one;
        const where = { team, channel, ts, thread, user, channelType, files: one.files };
        const addressed = { mentionsBot: false, mentionsOthers: false };
        const links = findLinks(text);
        const posted = { kind: "message", ...where, text, links, ...addressed } as const;
        return [{ ts, posted, changed: undefined }];
      }),
    }),
    isLatest: async ({ channel, ts, thread = ts }) =>
      !messages.some((one) => one.channel === channel && one.thread === thread && one.ts > ts),
    permalink: async (_team, channel, ts) =>
      messageAt(channel, ts) === undefined
        ? undefined
        : `https://team.slack.example/archives/${channel}/p${ts.replace(".", "")}`,
    standing: async (_team, user) => ({
      isMember: PEOPLE.has(user) && !guests.has(user),
      isAdmin: admins.has(user),
      isCreator: creators.has(user),
    }),
    admins,
    creators,
    guests,
    mayRead: async (_team, user, channel) => mayRead(user, channel),
    mayLink: async (_team, user, channel, from) => {
      if (channel === from) return true;
      const seenByAll =
        CHANNELS.get(channel)?.kind === "open" || CHANNELS.get(from)?.kind === "own";
      return seenByAll && mayRead(user, channel);
    },
    zoneOf: async (_team, user) => PEOPLE.get(user)?.zone,
    languageOf: async (_team, user) => PEOPLE.get(user)?.language,
    async remove(_team, channel, all) {
      for (const ts of all) {
        const at = messages.findIndex(
          (one) => one.channel === channel && one.ts === ts && one.reply !== undefined,
        );
        if (at >= 0) messages.splice(at, 1);
      }
    },
  };
}

/** For whoever looks at what was said; what is drawn of it is Slack's affair. */
function textOf(reply: Reply): string {
  switch (reply.kind) {
    case "notice":
    case "failure":
      return ENGLISH.phrase(reply.text);
    case "answer":
      return reply.answer.sentences.map(({ text }) => text).join(" ");
    default:
      return reply.kind;
  }
}

/** As Slack asks for a wait, or is away. */
export const slackBusy = (waitMs: number): BusyError => new BusyError("Slack asks to wait", waitMs);
