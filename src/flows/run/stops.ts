import type { ReplyAddress } from "../../domain/post.ts";
import { StoppedByReader } from "../../errors.ts";

/** What people have stopped of what this process is doing. */
export interface Stops {
  /** Work on a thread, with a signal that is aborted with StoppedByReader when somebody stops it. */
  during<T>(place: ReplyAddress, work: (stopped: AbortSignal) => Promise<T>): Promise<T>;
  /** Stops whatever is under way in a thread. */
  stop(place: ReplyAddress): void;
}

export function createStops(): Stops {
  const underWay = new Map<AbortController, string>();
  return {
    async during(place, work) {
      const controller = new AbortController();
      underWay.set(controller, keyOf(place));
      try {
        return await work(controller.signal);
      } finally {
        underWay.delete(controller);
      }
    },
    stop(place) {
      const reason = new StoppedByReader("stopped in Slack");
      for (const [controller, key] of underWay) if (key === keyOf(place)) controller.abort(reason);
    },
  };
}

const keyOf = ({ team, channel, thread = "" }: ReplyAddress): string =>
  `${team} ${channel} ${thread}`;
