import type { Reply } from "../domain/reply.ts";
import type { Clock, Log, Meter } from "../ports/world.ts";
import type { Chat } from "../ports/chat.ts";
import { draw } from "./blocks/draw.ts";
import { channelQueues } from "./chat/channel-queues.ts";
import { conversations } from "./chat/conversations.ts";
import type { Posting } from "./chat/delivery.ts";
import { asJobError, slackCode } from "./transport/failures.ts";
import { openFile } from "./chat/files.ts";
import { postOnce } from "./chat/post-once.ts";
import { liveMessage } from "./chat/reply-stream.ts";
import { progressIn } from "./chat/progress.ts";
import type { SlackClients } from "./installations/clients.ts";

export interface SlackChatOptions {
  readonly clients: SlackClients;
  readonly ledger: Posting["ledger"];
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
  /** Slack takes one post a second in a channel. */
  readonly spacingMs?: number | undefined;
  /** Slack's waits up to this are waited out; longer ones send the job back into the line. */
  readonly patienceMs?: number | undefined;
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
}

/** What the bot says and asks of Slack. */
export function slackChat(options: SlackChatOptions): Chat & { idle(): Promise<void> } {
  const { clients, clock, log, meter } = options;
  const { write, read, self } = clients;
  const queues = channelQueues(clock, options.spacingMs ?? 1_100);
  const posting = {
    clients,
    ledger: options.ledger,
    clock,
    log,
    meter,
    patienceMs: options.patienceMs ?? 30_000,
  };
  const files = { ...clients, fetch: options.fetch ?? globalThis.fetch };
  const { mayRead, zoneOf, languageOf, nameOf, permalink, message, discussion, mayLink } =
    conversations({
      read,
      self,
      clock,
      log,
    });

  const progress = progressIn({ write, clock, log });

  const deliver: Chat["deliver"] = (reply, place, key, signal) =>
    queues.run(
      place.channel,
      async () => {
        const drawn = draw(reply, await namesIn(reply));
        const ts = await postOnce({ drawn, place, key, signal }, posting);
        progress.over(place);
        meter.count("replies_posted", { kind: reply.kind });
        return ts;
      },
      signal,
    );

  return {
    deliver,
    async stream(compose, { reader, ...place }, key, signal) {
      const { thread } = place;
      const inTurn = <T>(post: () => Promise<T>) => queues.run(place.channel, post, signal);
      const live =
        reader === undefined || thread === undefined
          ? undefined
          : liveMessage({ place, reader, thread, key, signal, inTurn }, posting);
      const show = (soFar: Reply) => live?.show(draw(soFar));
      const reply = await compose(show).finally(() => live?.close());
      await deliver(reply, place, key, signal);
      return reply;
    },
    progress: (place, text) => progress.show(place, text),
    openFile: (_team, fileId, signal) => openFile(fileId, files, signal),
    message: (_team, ...asked) => message(...asked),
    discussion: (_team, ...asked) => discussion(...asked),
    permalink: (_team, ...asked) => permalink(...asked),
    mayRead: (_team, ...asked) => mayRead(...asked),
    mayLink: (_team, ...asked) => mayLink(...asked),
    zoneOf: (_team, user) => zoneOf(user),
    languageOf: (_team, user) => languageOf(user),
    async remove(_team, channel, ts) {
      for (const one of ts) {
        await queues.run(channel, () => removeOne(channel, one));
      }
    },
    async idle() {
      progress.stop();
      await queues.idle();
    },
  };

  async function namesIn(reply: Reply): Promise<Map<string, string>> {
    const items =
      reply.kind === "digest" ? reply.digest.stories.map(({ items: [lead] }) => lead) : [];
    const names = new Map<string, string>();
    for (const user of new Set(items.map((item) => item?.user))) {
      const name = user === undefined ? undefined : await nameOf(user);
      if (user !== undefined && name !== undefined) names.set(user, name);
    }
    return names;
  }

  async function removeOne(channel: string, ts: string): Promise<void> {
    try {
      await write.chat.delete({ channel, ts });
    } catch (error) {
      const gone = /^(?:message_not_found|channel_not_found|is_archived|cant_delete_message)$/u;
      if (!gone.test(slackCode(error) ?? "")) throw asJobError(error, "chat.delete");
      log.info({ channel, ts, code: slackCode(error) }, "nothing to remove");
    }
  }
}
