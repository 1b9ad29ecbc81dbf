import type { Digest, DigestItem, Story } from "../../domain/briefing.ts";
import { storiesInThread } from "../../domain/reply.ts";
import type { Wording } from "../../messages/wording.ts";
import { cut } from "../contract/mrkdwn.ts";
import { bullets, context, linked, plain, rich, section, words } from "./block-elements.ts";
import { type Drawn, fittedText } from "./drawn.ts";

const MOST_OF_TITLE = 130;
const LEAST_OF_TITLE = 40;
const MOST_OF_SITE = 40;

/** What the digest's message in the channel has no room for: titles with the way to their threads. */
export function drawDigestPart(digest: Digest, part: number, { say }: Wording): Drawn {
  const stories = storiesInThread(digest)[part] ?? [];
  const more = say("digestMore");
  return {
    blocks: [
      context(plain(more)),
      ...(stories.length === 0
        ? []
        : [rich(bullets(stories.map((story) => section(...titleOf(story, say)))))]),
    ],
    text: fittedText(
      (room) => [more, ...stories.flatMap(({ items: [lead] }) => lineOf(lead, room))],
      stories.map(({ items: [lead] }) => addressOf(lead)),
    ),
  };
}

const addressOf = (lead: DigestItem | undefined): string | undefined =>
  lead?.permalink ?? lead?.url;

function lineOf(lead: DigestItem | undefined, room: number): (string | undefined)[] {
  const most = Math.min(MOST_OF_TITLE, Math.max(room, LEAST_OF_TITLE));
  return [`• ${cut(lead?.title ?? "–", most)}`, addressOf(lead)];
}

function titleOf({ items, update }: Story, say: Wording["say"]) {
  const [lead] = items;
  const site = lead?.site === undefined ? "" : ` (${cut(lead.site, MOST_OF_SITE)})`;
  const others = items.length > 1 ? ` ${say("moreStories", { count: items.length - 1 })}` : "";
  return [
    linked(addressOf(lead), cut(lead?.title ?? "–", MOST_OF_TITLE)),
    words(`${site}${others}${update ? ` — ${say("storyUpdate")}` : ""} `),
  ];
}
