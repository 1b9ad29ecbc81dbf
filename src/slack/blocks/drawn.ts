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

/** The same in plain text, where a screen reader or a notification reads it. */
const TEXT_ROOMS = [1_500, 600, 300, 150, 80, 0];

/**
 * The lines of a message with as much room for each sentence as lets the whole of it fit into Slack's text;
 * with none, sentences are to be left out.
 */
export function fittedText(
  draw: (room: number) => readonly (string | undefined)[],
  allowed: readonly (string | undefined)[] = [],
): string {
  for (const room of TEXT_ROOMS) {
    const lines = draw(room).filter((line) => line !== undefined && line !== "");
    const text = neutral(lines.join("\n"), allowed).trim();
    if (text !== "" && text.length <= LIMITS.text) return text;
  }
  return plainLines(draw(0), allowed);
}

/** A remark before the text of a message; where both have no room, the end of the message goes. */
export function withRemark(remark: string, text: string): string {
  const lines = [remark, ...text.split("\n")];
  while (lines.length > 2 && lines.join("\n").length > LIMITS.text) lines.pop();
  const whole = lines.join("\n");
  return whole.length > LIMITS.text ? text : whole;
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
