import type { Incoming } from "../../domain/incoming.ts";
import { messageTime, type Origin, type Post } from "../../domain/post.ts";
import type { Clock } from "../../ports/world.ts";

/** The post that something incoming is, or is about. */
export function postOf(
  incoming: Exclude<Incoming, { kind: "removal" }>,
  clock: Pick<Clock, "now">,
): Post {
  const { team, channel, thread, ts, user } = incoming;
  const origin = originOf(incoming);
  return {
    team,
    channel,
    thread,
    ts,
    user,
    postedAt: messageTime({ ts, origin }) ?? clock.now(),
    origin,
    late: incoming.kind === "message" ? incoming.isLate : undefined,
  };
}

function originOf(incoming: Exclude<Incoming, { kind: "removal" }>): Origin {
  switch (incoming.kind) {
    case "message":
      return incoming.byApp === undefined ? "message" : "feed";
    case "edit":
    case "delete":
      return "message";
    case "ask":
      return incoming.via;
    case "retry":
    case "question":
      return "button";
    default:
      return incoming satisfies never;
  }
}
