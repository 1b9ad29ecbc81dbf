import type { Reply } from "../../domain/reply.ts";
import { drawAnswer } from "./answer-blocks.ts";
import { drawBriefing } from "./briefing-blocks.ts";
import { drawChanges } from "./changes-blocks.ts";
import { drawDigest } from "./digest-blocks.ts";
import { drawDigestPart } from "./digest-part-blocks.ts";
import { type Drawn, withRemark } from "./drawn.ts";
import { drawFailure, drawNote, drawNotice } from "./notice-blocks.ts";
import { drawList } from "./list-blocks.ts";
import { drawVerification } from "./verification-blocks.ts";
import { drawRepost } from "./repost-blocks.ts";
import { type Wording, wordingIn } from "../../messages/wording.ts";

/** What people are called, by their ids. */
export type Names = ReadonlyMap<string, string>;

/** A reply as Block Kit, within Slack's limits, with the same in plain text. */
export function draw(reply: Reply, names: Names = new Map()): Drawn {
  const wording = wordingIn(reply.language ?? "en");
  const drawn = withExtent(drawContent(reply, names, wording), reply);
  if (reply.late !== true) return drawn;
  const { blocks, text } = drawNote(wording.say("seenLate"));
  return { blocks: [...blocks, ...drawn.blocks], text: withRemark(text, drawn.text) };
}

/** People by name: nobody is called to a notice that speaks of them. */
const byName = (text: string, names: Names): string =>
  text.replaceAll(/<@(\w+)>/gu, (_, user: string) => names.get(user) ?? user);

/** What its reader stopped says so below. */
function withExtent(drawn: Drawn, reply: Reply): Drawn {
  if (reply.extent !== "stopped") return drawn;
  const language = reply.kind === "answer" ? reply.answer.language : reply.language;
  const { blocks, text } = drawNote(wordingIn(language ?? "en").say("stoppedByReader"));
  return { blocks: [...drawn.blocks, ...blocks], text: `${drawn.text}\n${text}` };
}

function drawContent(reply: Reply, names: Names, wording: Wording): Drawn {
  switch (reply.kind) {
    case "briefing":
      return drawBriefing(reply, wording);
    case "repost":
      return drawRepost(reply, names, wording);
    case "list":
      return drawList(reply, wording);
    case "answer":
      return drawAnswer(reply);
    case "verification":
      return drawVerification(reply, wording);
    case "changes":
      return drawChanges(reply, wording);
    case "digest":
      return reply.part === undefined
        ? drawDigest(reply.digest, names, wording)
        : drawDigestPart(reply.digest, reply.part, wording);
    case "notice":
      return drawNotice(byName(wording.phrase(reply.text), names));
    case "failure":
      return drawFailure(reply, wording);
    default:
      return reply satisfies never;
  }
}
