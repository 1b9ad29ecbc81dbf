import type { Destination } from "../../domain/destination.ts";
import type { ReplyAddress } from "../../domain/post.ts";

/** The channel, and the thread in it, in which a message for a destination is posted. */
export function addressOf(to: Destination): ReplyAddress {
  switch (to.kind) {
    case undefined:
    case "thread":
    case "person": {
      const { team, channel, thread } = to;
      return { team, channel, thread };
    }
    default:
      return to satisfies never;
  }
}
