import type { KnownBlock, ModalView } from "@slack/types";
import { quotation } from "../../../briefing/show/quotation.ts";
import { z } from "zod";
import {
  actions,
  button,
  context,
  linked,
  plain,
  quote,
  rich,
  section,
  words,
} from "../../blocks/block-elements.ts";
import { LIMITS } from "../../blocks/block-limits.ts";
import { cut } from "../../contract/mrkdwn.ts";
import { ACTIONS, MODALS } from "../../contract/slack-contract.ts";
import type { SourceArticle, SourcePoint, SourcesView } from "../../../domain/sources-view.ts";
import type { Wording } from "../../../messages/wording.ts";

/** Enough of the sentence before and after to see what is spoken of. */
const AROUND = 300;
const SENTENCE = 1_500;

/** Where the modal was opened from: what a button in it refers to. */
export const SourcesPlace = z.object({ channel: z.string(), briefingKey: z.string() });
export type SourcesPlace = z.infer<typeof SourcesPlace>;

/**
 * Each point with the sentences it rests on, the ones around them in small grey text; with a
 * translation, that stands beneath the sentence, which stays as it is.
 */
export function sourcesModal(
  view: SourcesView | undefined,
  place: SourcesPlace,
  wording: Wording,
): ModalView {
  if (view === undefined)
    return modal([rich(section(words(wording.say("sourcesNotKept"))))], place, wording);
  const isOfSeveral = view.points.some(({ passages }) => passages.some(({ article }) => article));
  const title = isOfSeveral ? [] : [titleOf(view)];
  const top = [...title, ...remarks(view, wording), ...offer(view, place, wording)];
  return modal(
    [...top, ...pointsWithin(LIMITS.viewBlocks - top.length, view, wording)],
    place,
    wording,
  );
}

const titleOf = ({ url, title }: SourceArticle): KnownBlock =>
  rich(section(linked(url, cut(title, 300), { bold: true })));

/** All points, each with as many of its sentences as leave room for those of the others. */
function pointsWithin(
  room: number,
  { points, language }: SourcesView,
  { say }: Wording,
): KnownBlock[] {
  const quoted: Quoted = { language, open: say("openOnPage") };
  for (let most = MOST_PASSAGES; ; most -= 1) {
    const blocks = points.flatMap((point) => pointBlocks(point, quoted, most));
    const isCut = points.some(({ passages }) => passages.length > most);
    const all = isCut ? [...blocks, context(plain(say("sourcesMore")))] : blocks;
    if (all.length <= room || most === 1) return all.slice(0, room);
  }
}

/** More are shown of no point; a writer cites four at most. */
const MOST_PASSAGES = 8;

/** How sentences of an article are shown. */
interface Quoted {
  /** Of the article. */
  readonly language: string;
  /** Label of the link to the sentence on its page. */
  readonly open: string;
}

/** What is shown while the sentences are translated. */
export function translatingModal(
  { translation, ...view }: SourcesView,
  place: SourcesPlace,
  wording: Wording,
): ModalView {
  const language = translation?.language ?? wording.language;
  const remark = { key: "translating", values: { language } } as const;
  return sourcesModal({ ...view, remark }, place, wording);
}

/** The same modal as it stands, with a word above it in place of the last one. */
export function remarkedModal(
  blocks: readonly KnownBlock[],
  remark: string,
  place: SourcesPlace,
  wording: Wording,
): ModalView {
  const rest = blocks.filter(({ block_id }) => block_id !== REMARK);
  const said = { ...context(plain(remark)), block_id: REMARK };
  return modal([said, ...rest].slice(0, LIMITS.viewBlocks), place, wording);
}
const REMARK = "remark";

const modal = (
  blocks: KnownBlock[],
  { channel, briefingKey }: SourcesPlace,
  { say }: Wording,
): ModalView => ({
  type: "modal",
  callback_id: MODALS.sources,
  private_metadata: JSON.stringify({ channel, briefingKey } satisfies SourcesPlace),
  title: plain(say("sourcesTitle"), 24),
  close: plain(say("close"), 24),
  blocks,
});

function remarks({ translation, remark }: SourcesView, { say, phrase }: Wording): KnownBlock[] {
  const done =
    translation?.done === true ? say("translated", { language: translation.language }) : undefined;
  const said = remark && phrase(remark);
  return [done, said].flatMap((text) => (text === undefined ? [] : [context(plain(text))]));
}

function offer(
  { translation }: SourcesView,
  { briefingKey }: SourcesPlace,
  { say }: Wording,
): KnownBlock[] {
  if (translation === undefined || translation.done) return [];
  const label = say("translate", { language: translation.language });
  return [actions(button(ACTIONS.translate, label, briefingKey))];
}

/** A point that is itself a sentence of the article is not said twice. */
function pointBlocks({ text, passages }: SourcePoint, quoted: Quoted, most: number): KnownBlock[] {
  const isSentence = passages.some(({ sentence }) => sentence === text);
  const said = isSentence ? [] : [rich(section(words(cut(text, SENTENCE), { bold: true })))];
  const shown = passages.slice(0, most).flatMap((passage, at) => {
    const { article } = passage;
    const isAnother = article !== undefined && article.title !== passages[at - 1]?.article?.title;
    const of = article === undefined ? quoted : { ...quoted, language: article.language };
    return [...(isAnother ? [titleOf(article)] : []), ...passageBlocks(passage, of)];
  });
  return [{ type: "divider" }, ...said, ...shown];
}

function passageBlocks(
  { number, before, sentence, translation = "", after, link }: SourcePoint["passages"][number],
  quoted: Quoted,
): KnownBlock[] {
  const open = link === undefined ? [] : [words(" "), linked(link, quoted.open)];
  return [
    ...around(before),
    rich(
      quote(
        words(`[${number + 1}] ${quotation(cut(sentence, SENTENCE), quoted.language)}`),
        ...open,
      ),
      ...(translation === "" ? [] : [section(words(cut(translation, SENTENCE), { italic: true }))]),
    ),
    ...around(after),
  ];
}

const around = (text: string | undefined): KnownBlock[] =>
  text === undefined || text.trim() === "" ? [] : [context(plain(cut(text, AROUND)))];
