import type { Said } from "../../messages/said.ts";
import type { Destination } from "../../domain/destination.ts";
import type { Reply } from "../../domain/reply.ts";
import type { Chat } from "../../ports/chat.ts";
import type { Clock, Log, Meter } from "../../ports/world.ts";
import { draw } from "../blocks/draw.ts";
import type { Installation } from "../installations/installations.ts";
import { asJobError, slackCode } from "../transport/failures.ts";
import { addressOf } from "./address-of.ts";
import { channelQueues } from "./pace/channel-queues.ts";
import {
  conversations,
  type Conversations,
  type InTeam,
} from "../conversations/slack-conversations.ts";
import type { Delivery, Posting } from "./delivery.ts";
import { openFile } from "./slack-files.ts";
import { postOnce } from "./post-once.ts";
import { postToPerson } from "./post-to-person.ts";
import { react } from "./react.ts";
import { progressIn } from "./progress.ts";
import { liveMessage } from "./reply-stream.ts";
import { titleThread } from "./title-thread.ts";
import { writeAloud, type Write } from "./write-aloud.ts";

export interface TeamChatOptions {
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

/** The chat of one workspace, with its channels' order of posting and what is remembered of it. */
export interface TeamChat
  extends
    Pick<Chat, "deliver" | "stream" | "progress">,
    Omit<Conversations, "nameOf" | "isMember"> {
  readonly openFile: InTeam<Chat["openFile"]>;
  readonly react: Chat["react"];
  readonly remove: InTeam<Chat["remove"]>;
  /** Shows no more progress; resolves when everything that was asked for has been posted. */
  idle(): Promise<void>;
}

export function teamChat(installation: Installation, options: TeamChatOptions): TeamChat {
  const { clock, log, meter, spacingMs = 1_100, patienceMs = 30_000 } = options;
  const { write } = installation;
  const queues = channelQueues(clock, spacingMs);
  const posting = { installation, ledger: options.ledger, clock, log, meter, patienceMs };
  const files = { ...installation, fetch: options.fetch ?? globalThis.fetch, clock };
  const asked = conversations({ ...installation, clock, log });
  const progress = progressIn({ write, clock, log });

  const deliver = (
    reply: Reply,
    to: Destination,
    key: string,
    signal?: AbortSignal,
    asStopped?: Delivery["asStopped"],
  ): Promise<string> => {
    const place = addressOf(to);
    return queues.run(
      place.channel,
      async () => {
        const drawn = draw(reply, await namesIn(reply));
        const delivery = { drawn, place, key, signal, asStopped };
        if (to.kind === "person") return postToPerson(to, delivery, posting);
        const ts = await postOnce(delivery, posting);
        progress.over(place);
        await titleThread(reply, place, installation, log);
        meter.count("replies_posted", { kind: reply.kind });
        return ts;
      },
      signal,
    );
  };

  return {
    ...asked,
    deliver,
    async stream<R extends Reply>(
      compose: Write<R>,
      { reader, ...to }: Destination & { readonly reader: string | undefined },
      key: string,
      signal?: AbortSignal,
    ) {
      const place = addressOf(to);
      const { thread } = place;
      const inTurn = <T>(post: () => Promise<T>) => queues.run(place.channel, post, signal);
      const live =
        reader === undefined || thread === undefined
          ? undefined
          : liveMessage({ place, reader, thread, key, signal, inTurn }, posting);
      const { written, asStopped } = writeAloud(compose, live);
      let given = await written;
      await deliver(given, place, key, signal, () => {
        given = asStopped() ?? given;
        return draw(given);
      });
      return given;
    },
    progress: (place, text) => progress.show(place, text),
    openFile: (fileId, signal) => openFile(fileId, files, signal),
    react: (message, sign) => react(message, sign, { write, log }),
    async remove(channel, ts) {
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
    const names = new Map<string, string>();
    for (const user of new Set(peopleIn(reply))) {
      const name = user === undefined ? undefined : await asked.nameOf(user);
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

/** Whoever is named in a reply. */
function peopleIn(reply: Reply): (string | undefined)[] {
  if (reply.kind === "repost") return [reply.by];
  if (reply.kind === "notice") return namedIn(reply.text);
  return reply.kind === "digest" ? reply.digest.stories.map(({ items: [lead] }) => lead?.user) : [];
}

/** The ids of those who are named in a notice. */
const namedIn = (said: Said): string[] =>
  [...JSON.stringify(said).matchAll(/<@(\w+)>/gu)].flatMap(([, user = ""]) => user);
