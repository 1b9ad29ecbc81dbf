import type { Reply } from "../../domain/reply.ts";
import { drawAnswer } from "./answer.ts";
import { drawBriefing } from "./briefing.ts";
import { drawChanges } from "./changes.ts";
import { drawDigest } from "./digest.ts";
import type { Drawn } from "./drawn.ts";
import { drawFailure, drawNotice } from "./notice.ts";
import { drawRepost } from "./repost.ts";

/** What people are called, by their ids. */
export type Names = ReadonlyMap<string, string>;

/** A reply as Block Kit, within Slack's limits, with the same in plain text. */
export function draw(reply: Reply, names: Names = new Map()): Drawn {
  switch (reply.kind) {
    case "briefing":
      return drawBriefing(reply);
    case "repost":
      return drawRepost(reply);
    case "answer":
      return drawAnswer(reply);
    case "changes":
      return drawChanges(reply);
    case "digest":
      return drawDigest(reply.digest, names);
    case "notice":
      return drawNotice(reply.text);
    case "failure":
      return drawFailure(reply);
    default:
      return reply satisfies never;
  }
}
