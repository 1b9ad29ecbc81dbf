import type { KnownBlock } from "@slack/types";
import type { ListItem, Reply } from "../../domain/reply.ts";
import type { Wording } from "../../messages/wording.ts";
import { cut } from "../contract/mrkdwn.ts";
import { ACTIONS } from "../contract/slack-contract.ts";
import { actions, button, context, linked, plain, rich, section, words } from "./block-elements.ts";
import { type Drawn, plainLines } from "./drawn.ts";

/** Several articles of one post: each with its first key point, and the whole briefing on demand. */
export function drawList(
  { items, more }: Extract<Reply, { kind: "list" }>,
  wording: Wording,
): Drawn {
  const rest = more === undefined ? [] : [wording.phrase(more)];
  const listed = items.map((item) => itemLines(item, wording));
  return {
    blocks: [
      ...items.flatMap((item) => itemBlocks(item, wording)),
      ...rest.map((text) => context(plain(text))),
    ],
    text: plainLines([...listed.flat(), ...rest]),
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

function itemLines(item: ListItem, { say }: Wording): string[] {
  const { lead, earlier } = item;
  return [titleOf(item), lead, earlier === undefined ? "" : say("briefedBefore")].filter(Boolean);
}
