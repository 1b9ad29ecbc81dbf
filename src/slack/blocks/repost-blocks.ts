import type { Reply } from "../../domain/reply.ts";
import { cut } from "../contract/mrkdwn.ts";
import { ACTIONS } from "../contract/slack-contract.ts";
import { type Drawn, plainLines } from "./drawn.ts";
import { actions, button, linked, rich, section, words } from "./block-elements.ts";
import type { Wording } from "../../messages/wording.ts";

/** One line that leads to the briefing that the channel has already, and its points on demand. */
export function drawRepost(
  { headline, earlier, briefingKey }: Extract<Reply, { kind: "repost" }>,
  { say }: Wording,
): Drawn {
  const title = cut(headline.replaceAll(/\s+/gu, " ").trim(), 150);
  const lead = `${say("alreadyBriefed")} `;
  return {
    blocks: [
      rich(section(words(lead), linked(earlier, title))),
      actions(button(ACTIONS.sources, say("pointsAndSources"), briefingKey)),
    ],
    text: plainLines([`${lead}${title}`, earlier], [earlier]),
  };
}
