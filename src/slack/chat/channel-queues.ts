import PQueue from "p-queue";
import type { Clock } from "../../ports.ts";

/** Runs what is posted in one channel in order, spaced; channels do not wait for each other. */
export interface ChannelQueues {
  run<T>(channel: string, task: () => Promise<T>): Promise<T>;
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
    run(channel, task) {
      const queue = queueOf(channel);
      const done = queue.add(task);
      // The pause is a task of the queue itself, so that it holds back whatever comes next.
      void queue.add(async () => {
        await clock.sleep(spacingMs);
        if (queue.size === 0) queues.delete(channel);
      });
      return done;
    },
    async idle() {
      await Promise.all([...queues.values()].map((queue) => queue.onIdle()));
    },
  };
}
