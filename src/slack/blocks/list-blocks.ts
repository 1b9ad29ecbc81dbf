import type { KnownBlock } from "@slack/types";
import type { ListItem, Reply } from "../../domain/reply.ts";
import type { Wording } from "../../messages/wording.ts";
import { cut } from "../contract/mrkdwn.ts";
import { ACTIONS } from "../contract/slack-contract.ts";
import { actions, button, context, linked, plain, rich, section, words } from "./block-elements.ts";
import { type Drawn, fittedText } from "./drawn.ts";

/** Several articles of one post: each with its first key point, and the whole briefing on demand. */
export function drawList(
  { items, more }: Extract<Reply, { kind: "list" }>,
  wording: Wording,
): Drawn {
  const rest = more === undefined ? [] : [wording.phrase(more)];
  return {
    blocks: [
      ...items.flatMap((item) => itemBlocks(item, wording)),
      ...rest.map((text) => context(plain(text))),
    ],
    text: fittedText(
      (room) => [...items.flatMap((item) => itemLines(item, room, wording)), ...rest],
      items.flatMap(({ url, earlier }) => [url, earlier]),
    ),
  };
}

const titleOf = ({ headline }: ListItem): string =>
  cut(headline.replaceAll(/\s+/gu, " ").trim() || "–", 150);

function itemBlocks(item: ListItem, { say }: Wording): KnownBlock[] {
  const { url, site, lead, earlier, briefingKey } = item;
  return [
    rich(
      section(
        linked(url, titleOf(item), { bold: true }),
        ...(site === undefined ? [] : [words(` · ${cut(site, 60)}`)]),
        ...(lead === "" ? [] : [words(`\n${cut(lead, 400)}`)]),
        ...(earlier === undefined ? [] : [words("\n"), linked(earlier, say("briefedBefore"))]),
      ),
    ),
    actions(button(ACTIONS.sources, say("pointsAndSources"), briefingKey)),
  ];
}

function itemLines(item: ListItem, room: number, { say }: Wording): string[] {
  const { url = "", site, lead, earlier } = item;
  const title = [titleOf(item), site === undefined ? "" : cut(site, 60)].filter(Boolean);
  const before = earlier === undefined ? "" : `${say("briefedBefore")}: ${earlier}`;
  return [title.join(" · "), url, room === 0 ? "" : cut(lead, Math.min(room, 400)), before];
}
