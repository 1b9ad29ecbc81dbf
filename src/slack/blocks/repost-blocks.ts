import type { Reply } from "../../domain/reply.ts";
import { cut } from "../contract/mrkdwn.ts";
import { ACTIONS } from "../contract/slack-contract.ts";
import { type Drawn, plainLines } from "./drawn.ts";
import { actions, button, linked, rich, section, words } from "./block-elements.ts";
import type { Wording } from "../../messages/wording.ts";

/** One line that leads to the briefing that the channel has already, and its points on demand. */
export function drawRepost(
  repost: Extract<Reply, { kind: "repost" }>,
  names: ReadonlyMap<string, string>,
  wording: Wording,
): Drawn {
  const { headline, earlier, briefingKey } = repost;
  const { say } = wording;
  const posted = postedBy(repost, names, wording);
  const title = cut(headline.replaceAll(/\s+/gu, " ").trim(), 150);
  const lead = `${say("alreadyBriefed")} `;
  return {
    blocks: [
      rich(
        section(
          words(lead),
          linked(earlier, title),
          ...(posted === "" ? [] : [words(` · ${posted}`)]),
        ),
      ),
      actions(button(ACTIONS.sources, say("pointsAndSources"), briefingKey)),
    ],
    text: plainLines([`${lead}${title}`, posted, earlier].filter(Boolean), [earlier]),
  };
}

/** Who posted it, where they have a name, and on which day. */
function postedBy(
  { by = "", at }: Extract<Reply, { kind: "repost" }>,
  names: ReadonlyMap<string, string>,
  { day }: Wording,
): string {
  const date = at === undefined ? undefined : day(new Date(at).toISOString());
  return [names.get(by), date]
    .flatMap((part) => (part === undefined ? [] : [cut(part, 60)]))
    .join(", ");
}
