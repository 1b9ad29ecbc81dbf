import type { AnyChunk, KnownBlock } from "@slack/types";
import type { Drawn } from "../blocks/drawn.ts";
import { endStream, STOPPED } from "./complete-stream.ts";
import { type Delivery, type Posting, streamMark } from "./delivery.ts";
import { StoppedByReader } from "../../errors.ts";
import { outcomeUnknown, slackCode } from "../transport/failures.ts";

/** Slack ends a stream some five minutes after it began, whatever is appended. */
const LONGEST_MS = 4 * 60_000;

/** A reply that is to be seen while it is written. */
export interface Streamed extends Pick<Delivery, "place" | "key" | "signal"> {
  /** Slack streams in threads only, and in a channel only for somebody. */
  readonly reader: string;
  readonly thread: string;
  /** Runs what posts a message in its turn in the channel. */
  readonly inTurn: <T>(post: () => Promise<T>) => Promise<T>;
}

/** Shows drawings of a reply, each the one before with more below it. */
export interface LiveMessage {
  /** Never throws and never waits: what comes while Slack is busy is shown together. */
  show(drawn: Drawn): void;
  /** The last drawing that was shown. */
  readonly shown: Drawn | undefined;
  /** Aborted with StoppedByReader when the reader stops the stream. */
  readonly stopped: AbortSignal;
  /** Shows no more. Resolves when nothing is under way; `postOnce` makes the message whole. */
  close(): Promise<void>;
}

/**
 * A message that grows, by Slack's streaming. What is shown is blocks and not Markdown, so that
 * nothing in a text becomes markup, a mention or a link. It is a preview: whatever goes wrong, no
 * more is shown, and the delivery under the same key completes the message, or posts it.
 */
export function liveMessage(streamed: Streamed, posting: Posting): LiveMessage {
  const { key, place, signal, inTurn } = streamed;
  const { installation, clock, log } = posting;
  const { write } = installation;
  const closed = new AbortController();
  const over = signal === undefined ? closed.signal : AbortSignal.any([signal, closed.signal]);
  const stop = new AbortController();
  let newest: Drawn | undefined;
  let shown: Drawn | undefined;
  let ts: string | undefined;
  let atWork = Promise.resolve();

  async function catchUp(): Promise<void> {
    const drawn = newest;
    const more = addedTo(shown?.blocks ?? [], drawn?.blocks ?? []);
    if (over.aborted || more.length === 0) return;
    try {
      if (ts === undefined) await inTurn(() => begin(more));
      else await write.chat.appendStream({ channel: place.channel, ts, chunks: chunksOf(more) });
      shown = drawn;
    } catch (error) {
      if (over.aborted) return;
      if (slackCode(error) === STOPPED)
        stop.abort(new StoppedByReader("the stream was stopped", { cause: error }));
      const fields = { key, channel: place.channel, err: error };
      log.info(fields, "the reply is not shown as it is written");
      closed.abort();
    }
  }

  async function begin(blocks: readonly KnownBlock[]): Promise<void> {
    over.throwIfAborted();
    const known = await posting.ledger.intendDelivery(key, place);
    signal?.throwIfAborted();
    if (known.state !== "new") throw new Error(`an earlier run has left it ${known.state}`);
    ts = await startStream(blocks, streamed, posting);
    await posting.ledger.startDelivery(key, ts);
    endInTime(ts).catch((error: unknown) => {
      log.info({ key, channel: place.channel, err: error }, "the stream was not ended in time");
    });
  }

  /** What is written after that is seen when the reply is whole. */
  async function endInTime(at: string): Promise<void> {
    try {
      await clock.sleep(LONGEST_MS, over);
    } catch (error) {
      if (over.aborted) return;
      throw error;
    }
    closed.abort();
    await endStream(at, streamed, posting);
  }

  return {
    show(drawn) {
      newest = drawn;
      atWork = atWork.then(catchUp);
    },
    get shown() {
      return shown;
    },
    stopped: stop.signal,
    async close() {
      closed.abort();
      await atWork;
    },
  };
}

/** Posts the beginning; resolves with the message's `ts`. */
async function startStream(
  [first, ...others]: readonly KnownBlock[],
  { key, place, reader, thread }: Streamed,
  { installation: { write }, ledger }: Posting,
): Promise<string> {
  const marked = first === undefined ? [] : [{ ...first, block_id: streamMark(key) }];
  const beginning = {
    channel: place.channel,
    thread_ts: thread,
    recipient_user_id: reader,
    recipient_team_id: place.team,
    chunks: chunksOf([...marked, ...others]),
  };
  const started = await write.chat.startStream(beginning).catch(async (error: unknown) => {
    // Where nothing was posted nothing has to be looked for.
    if (!outcomeUnknown(error)) await ledger.withdrawDelivery(key);
    throw error;
  });
  if (started.ts !== undefined) return started.ts;
  throw new Error("chat.startStream answered without a ts");
}

/** What a drawing has below the one before; nothing where it is not the same with more. */
function addedTo(
  shown: readonly KnownBlock[],
  blocks: readonly KnownBlock[],
): readonly KnownBlock[] {
  const same = shown.every((block, at) => JSON.stringify(block) === JSON.stringify(blocks[at]));
  return same ? blocks.slice(shown.length) : [];
}

const chunksOf = (blocks: readonly KnownBlock[]): AnyChunk[] => [
  { type: "blocks", blocks: [...blocks] },
];
