import type { RichTextBlock, RichTextSection } from "@slack/types";
import { quotation } from "../../briefing/show/quotation.ts";
import type { Reply } from "../../domain/reply.ts";
import { cut } from "../contract/mrkdwn.ts";
import { dateOf } from "./briefing.ts";
import { type Drawn, fitted, plainLines } from "./drawn.ts";
import { bullets, context, plain, rich, section, words } from "./elements.ts";
import type { Change } from "../../domain/changes.ts";

/** More is another article; the briefing below says what it says now. */
const MOST_CHANGES = 10;

/** What a page that was read again says otherwise than before: both sentences, or the new, or the lost one. */
export function drawChanges({ changes, readBefore }: Extract<Reply, { kind: "changes" }>): Drawn {
  const shown = changes.list.slice(0, MOST_CHANGES);
  const left = changes.list.length - shown.length;
  const since = dateOf(new Date(readBefore).toISOString()) ?? "it was read";
  const opening = `The page has changed since ${since}: ${Math.floor(changes.kept * 100)} % of its sentences are still there.`;
  const rest = left === 0 ? [] : [`and ${left} more changes`];
  return {
    blocks: fitted((room) => {
      const list: RichTextBlock["elements"] =
        shown.length === 0 ? [] : [bullets(shown.map((change) => item(change, room)))];
      return [rich(section(words(opening)), ...list), ...rest.map((text) => context(plain(text)))];
    }),
    text: plainLines([
      opening,
      ...shown.map((change) => `• ${lines(change, 300).join(" ")}`),
      ...rest,
    ]),
  };
}

const item = (change: Change, room: number): RichTextSection =>
  section(words(lines(change, room).join("\n")));

function lines({ before, after }: Change, room: number): string[] {
  const quoted = (text: string): string => quotation(cut(text, room));
  if (before === undefined) return [`New: ${quoted(after ?? "")}`];
  if (after === undefined) return [`Gone: ${quoted(before)}`];
  return [`Before: ${quoted(before)}`, `Now: ${quoted(after)}`];
}
