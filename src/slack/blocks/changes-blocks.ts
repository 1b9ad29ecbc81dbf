import type { RichTextBlock, RichTextSection } from "@slack/types";
import { quotation } from "../../briefing/show/quotation.ts";
import type { Reply } from "../../domain/reply.ts";
import { cut } from "../contract/mrkdwn.ts";
import { type Drawn, fitted, plainLines } from "./drawn.ts";
import { bullets, context, plain, rich, section, words } from "./block-elements.ts";
import type { Change } from "../../domain/text/changes.ts";
import type { Wording } from "../../messages/wording.ts";

/** More is another article; the briefing below says what it says now. */
const MOST_CHANGES = 10;

/** What a page that was read again says otherwise than before: both sentences, or the new, or the lost one. */
export function drawChanges(
  { article, changes, readBefore }: Extract<Reply, { kind: "changes" }>,
  wording: Wording,
): Drawn {
  const shown = changes.list.slice(0, MOST_CHANGES);
  const left = changes.list.length - shown.length;
  const date = wording.day(new Date(readBefore).toISOString()) ?? "";
  const share = wording.share(changes.kept);
  const opening = wording.say("pageChanged", { date, share });
  const rest = left === 0 ? [] : [wording.say("moreChanges", { count: left })];
  const show = { wording, language: article.language };
  return {
    blocks: fitted((room) => {
      const list: RichTextBlock["elements"] =
        shown.length === 0 ? [] : [bullets(shown.map((change) => item(change, show, room)))];
      return [rich(section(words(opening)), ...list), ...rest.map((text) => context(plain(text)))];
    }),
    text: plainLines([
      opening,
      ...shown.map((change) => `• ${lines(change, show, 300).join(" ")}`),
      ...rest,
    ]),
  };
}

interface Show {
  readonly wording: Wording;
  /** Of the page. */
  readonly language: string;
}

const item = (change: Change, show: Show, room: number): RichTextSection =>
  section(words(lines(change, show, room).join("\n")));

function lines(
  { before, after }: Change,
  { wording: { say }, language }: Show,
  room: number,
): string[] {
  const quoted = (text: string) => ({ text: quotation(cut(text, room), language) });
  if (before === undefined) return [say("changeNew", quoted(after ?? ""))];
  if (after === undefined) return [say("changeGone", quoted(before))];
  return [say("changeBefore", quoted(before)), say("changeNow", quoted(after))];
}
