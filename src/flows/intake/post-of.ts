import type { Incoming, IncomingAsk, IncomingRetry } from "../../domain/incoming.ts";
import { type AskOrigin, messageTime, type Origin, type Post } from "../../domain/post.ts";
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

/** Of a command and a shortcut nobody else knows, so nobody else is told what came of it. */
export const IS_PRIVATE: Readonly<Record<AskOrigin, boolean>> = {
  command: true,
  shortcut: true,
  reaction: false,
  button: false,
};

/** A further try at a source of a post belongs to that post; it is known by its own id. */
export function furtherTry(incoming: IncomingAsk | IncomingRetry, clock: Pick<Clock, "now">) {
  const own = postOf(incoming, clock);
  const { about, ts } = incoming;
  return about === undefined
    ? { post: own }
    : { post: { ...own, ts: about.ts }, ask: ts, from: about.position };
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
    case "verify":
      return "shortcut";
    case "retry":
    case "question":
      return "button";
    default:
      return incoming satisfies never;
  }
}
