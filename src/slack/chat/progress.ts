import { setTimeout as delay } from "node:timers/promises";
import type { WebClient } from "@slack/web-api";
import type { Clock, Log } from "../../ports/world.ts";
import { slackCode } from "../transport/failures.ts";
import type { ReplyAddress } from "../../domain/post.ts";

/** A courtesy: nothing waits longer for it than this. */
const PATIENCE_MS = 2_000;
/** Slack clears a status after two minutes. */
const AGAIN_MS = 100_000;
/** With a slow model a briefing takes some minutes; a run that was cut off must not be spoken of for longer. */
const MOST_AGAIN = 6;

export interface Progress {
  /** Shows what is being done in a thread, until it is cleared by an empty text. Never throws. */
  show(place: ReplyAddress, text: string): Promise<void>;
  /** A message has come, by which Slack has cleared it. */
  over(place: ReplyAddress): void;
  /** Shows nothing any more. */
  stop(): void;
}

export function progressIn(world: {
  readonly write: WebClient;
  readonly clock: Clock;
  readonly log: Log;
}): Progress {
  const { write, clock, log } = world;
  const shown = new Map<string, AbortController>();

  async function set(channel: string, thread: string, status: string): Promise<void> {
    const args = { channel_id: channel, thread_ts: thread, status };
    await write.assistant.threads.setStatus(args).catch((error: unknown) => {
      log.debug({ channel, code: slackCode(error), err: error }, "no progress shown");
    });
  }

  function end(key: string): void {
    shown.get(key)?.abort();
    shown.delete(key);
  }

  async function keep(channel: string, thread: string, status: string): Promise<void> {
    const key = keyOf({ channel, thread });
    const ended = new AbortController();
    shown.set(key, ended);
    for (let again = 0; again < MOST_AGAIN; again += 1) {
      await clock.sleep(AGAIN_MS, ended.signal);
      await set(channel, thread, status);
    }
    if (shown.get(key) === ended) shown.delete(key);
  }

  return {
    async show({ channel, thread }, text) {
      if (thread === undefined) return;
      end(keyOf({ channel, thread }));
      // Ended: another text is shown there, or none.
      if (text !== "") keep(channel, thread, text).catch(() => undefined);
      await Promise.race([
        set(channel, thread, text),
        delay(PATIENCE_MS, undefined, { ref: false }),
      ]);
    },
    over: (place) => end(keyOf(place)),
    stop: () => [...shown.keys()].forEach(end),
  };
}

const keyOf = ({ channel, thread = "" }: Pick<ReplyAddress, "channel" | "thread">): string =>
  `${channel} ${thread}`;
