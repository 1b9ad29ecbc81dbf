import type { KnownBlock } from "@slack/types";
import { cut, neutral } from "../contract/mrkdwn.ts";
import { blockFaults, LIMITS } from "./block-limits.ts";

/** A reply as Slack takes it. */
export interface Drawn {
  readonly blocks: KnownBlock[];
  /**
   * The same in plain text, without markup: for notifications, search and screen readers, and the
   * way out when the blocks are refused.
   */
  readonly text: string;
}

/** Joins lines of untrusted text; addresses other than `allowed` are taken out. */
export function plainLines(
  lines: readonly (string | undefined)[],
  allowed: readonly (string | undefined)[] = [],
): string {
  const text = lines.filter((line) => line !== undefined && line !== "").join("\n");
  // Cut before escaping, so that no entity is cut in two; escaping can make text five times as long.
  for (let room: number = LIMITS.text; ; room = Math.floor(room / 2)) {
    const escaped = neutral(cut(text, room), allowed).trim() || "–";
    if (escaped.length <= LIMITS.text || room < 100) return escaped;
  }
}

/** Characters left to each sentence, tried in turn until the whole message is within Slack's limits. */
const ROOMS = [1_500, 700, 300, 150];
const LEAST_ROOM = 80;

/** Draws with as much room as fits. */
export function fitted(draw: (room: number) => KnownBlock[]): KnownBlock[] {
  for (const room of ROOMS) {
    const blocks = draw(room);
    if (blockFaults(blocks, "message").length === 0) return blocks;
  }
  return draw(LEAST_ROOM);
}
