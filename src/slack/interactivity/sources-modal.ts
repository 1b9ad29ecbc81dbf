import type { KnownBlock, ModalView } from "@slack/types";
import { quotation } from "../../briefing/show/quotation.ts";
import { z } from "zod";
import { languageName } from "../../text/language-name.ts";
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
} from "../blocks/elements.ts";
import { LIMITS } from "../blocks/limits.ts";
import { cut } from "../contract/mrkdwn.ts";
import { ACTIONS, MODALS } from "../contract/slack-contract.ts";
import type { SourcePoint, SourcesView } from "../../domain/sources-view.ts";

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
export function sourcesModal(view: SourcesView | undefined, place: SourcesPlace): ModalView {
  if (view === undefined) return modal([rich(section(words(NO_LONGER_KEPT)))], place);
  const title = rich(section(linked(view.url, cut(view.title, 300), { bold: true })));
  const top = [title, ...remarks(view), ...offer(view, place)];
  return modal([...top, ...pointsWithin(LIMITS.viewBlocks - top.length, view.points)], place);
}

/** All points, each with as many of its sentences as leave room for those of the others. */
function pointsWithin(room: number, points: readonly SourcePoint[]): KnownBlock[] {
  for (let most = MOST_PASSAGES; ; most -= 1) {
    const blocks = points.flatMap((point) => pointBlocks(point, most));
    const isCut = points.some(({ passages }) => passages.length > most);
    const all = isCut ? [...blocks, context(plain(MORE))] : blocks;
    if (all.length <= room || most === 1) return all.slice(0, room);
  }
}

/** More are shown of no point; a writer cites four at most. */
const MOST_PASSAGES = 8;
const MORE = "There are more sentences than fit here.";

/** Briefings are kept for a while only. */
const NO_LONGER_KEPT =
  "This briefing is no longer kept. Brief the article again to see its sources.";

/** What is shown while the sentences are translated. */
export function translatingModal(view: SourcesView, place: SourcesPlace): ModalView {
  const language = view.translation === undefined ? "" : ` to ${nameOf(view.translation)}`;
  const remark = `Translating${language}…`;
  return sourcesModal({ ...view, translation: undefined, remark }, place);
}

const modal = (blocks: KnownBlock[], { channel, briefingKey }: SourcesPlace): ModalView => ({
  type: "modal",
  callback_id: MODALS.sources,
  private_metadata: JSON.stringify({ channel, briefingKey } satisfies SourcesPlace),
  title: plain("Sources", 24),
  close: plain("Close", 24),
  blocks,
});

const nameOf = ({ language }: { readonly language: string }): string => languageName(language);

function remarks({ translation, remark }: SourcesView): KnownBlock[] {
  const done =
    translation?.done === true
      ? `Translated to ${nameOf(translation)} by the model, unchecked: the article's own words stand in quotation marks.`
      : undefined;
  return [done, remark].flatMap((text) => (text === undefined ? [] : [context(plain(text))]));
}

function offer({ translation }: SourcesView, { briefingKey }: SourcesPlace): KnownBlock[] {
  if (translation === undefined || translation.done) return [];
  return [actions(button(ACTIONS.translate, `Translate to ${nameOf(translation)}`, briefingKey))];
}

/** A point that is itself a sentence of the article is not said twice. */
function pointBlocks({ text, passages }: SourcePoint, most: number): KnownBlock[] {
  const isSentence = passages.some(({ sentence }) => sentence === text);
  const said = isSentence ? [] : [rich(section(words(cut(text, SENTENCE), { bold: true })))];
  return [{ type: "divider" }, ...said, ...passages.slice(0, most).flatMap(passageBlocks)];
}

function passageBlocks({
  number,
  before,
  sentence,
  translation = "",
  after,
  link,
}: SourcePoint["passages"][number]): KnownBlock[] {
  const open = link === undefined ? [] : [words(" "), linked(link, "open on the page")];
  return [
    ...around(before),
    rich(
      quote(words(`[${number + 1}] ${quotation(cut(sentence, SENTENCE))}`), ...open),
      ...(translation === "" ? [] : [section(words(cut(translation, SENTENCE), { italic: true }))]),
    ),
    ...around(after),
  ];
}

const around = (text: string | undefined): KnownBlock[] =>
  text === undefined || text.trim() === "" ? [] : [context(plain(cut(text, AROUND)))];
