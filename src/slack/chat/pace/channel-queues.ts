import PQueue from "p-queue";
import type { Clock } from "../../../ports/world.ts";

/** Runs what is posted in one channel in order, spaced; channels do not wait for each other. */
export interface ChannelQueues {
  /** Rejects with the reason of `signal` when that is aborted before the task's turn. */
  run<T>(channel: string, task: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Resolves when everything that was asked for has been posted. */
  idle(): Promise<void>;
}

/** `spacingMs`: time between the end of one task and the start of the next in its channel. */
export function channelQueues(clock: Pick<Clock, "sleep">, spacingMs: number): ChannelQueues {
  const queues = new Map<string, PQueue>();

  function queueOf(channel: string): PQueue {
    const queue = queues.get(channel) ?? new PQueue({ concurrency: 1 });
    queues.set(channel, queue);
    return queue;
  }

  return {
    run<T>(channel: string, task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
      const queue = queueOf(channel);
      const { promise, resolve, reject } = Promise.withResolvers<T>();
      void queue.add(async () => {
        // What is no longer wanted costs no pause.
        if (signal?.aborted === true) return reject(signal.reason);
        await task().then(resolve, reject);
        await clock.sleep(spacingMs);
        if (queue.size === 0) queues.delete(channel);
      });
      return promise;
    },
    async idle() {
      await Promise.all([...queues.values()].map((queue) => queue.onIdle()));
    },
  };
}
