import type { Job } from "../../domain/job.ts";
import { type Post, replyAddressOf } from "../../domain/post.ts";
import { StoppedByReader } from "../../errors.ts";
import type { Chat } from "../../ports/chat.ts";
import type { JobContext } from "../../ports/jobs.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Stops } from "./stops.ts";

interface StopPorts {
  readonly stops: Stops;
  readonly ledger: Pick<Ledger, "stoppedAt">;
  readonly chat: Chat;
}

/**
 * Runs a job about a post until it is done, or somebody stops the bot in the post's thread; what was asked
 * before that is not begun any more. What is seen while it is written ends by itself, as what was shown.
 * Throws StoppedByReader where nothing more comes of it.
 */
export async function untilStopped<Ports extends StopPorts>(
  job: Extract<Job, { post: Post }>,
  ports: Ports,
  context: JobContext,
  run: (ports: Ports, context: JobContext) => Promise<void>,
): Promise<void> {
  const place = replyAddressOf(job.post);
  const last = await ports.ledger.stoppedAt(place);
  if (last !== undefined && last >= job.post.postedAt)
    throw new StoppedByReader("stopped before it began");
  await ports.stops.during(place, async (stopped) => {
    const running = { ...ports, chat: stoppableChat(ports.chat, stopped) };
    const signal = AbortSignal.any([context.signal, stopped]);
    try {
      await run(running, job.kind === "follow-up" ? context : { ...context, signal });
    } catch (error) {
      context.signal.throwIfAborted();
      stopped.throwIfAborted();
      throw error;
    }
  });
}

/** The chat of a run that may be stopped also where nothing of it is seen yet. */
function stoppableChat(chat: Chat, stopped: AbortSignal): Chat {
  return {
    ...chat,
    stream: (compose, ...rest) =>
      chat.stream((show, shown) => compose(show, AbortSignal.any([shown, stopped])), ...rest),
  };
}
