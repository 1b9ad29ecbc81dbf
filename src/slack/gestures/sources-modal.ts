import type { KnownBlock, ModalView } from "@slack/types";
import { quotation } from "../../briefing/quotation.ts";
import type { SourcePoint, SourcesView } from "../../ports.ts";
import { context, linked, plain, quote, rich, section, words } from "../blocks/elements.ts";
import { LIMITS } from "../blocks/limits.ts";
import { cut } from "../mrkdwn.ts";
import { MODALS } from "../surface.ts";

/** Enough of the sentence before and after to see what is spoken of. */
const AROUND = 300;
const SENTENCE = 1_500;

/** Each point with the sentences it rests on, the ones around them in small grey text. */
export function sourcesModal(view: SourcesView): ModalView {
  const title = rich(section(linked(view.url, cut(view.title, 300), { bold: true })));
  const blocks = view.points.flatMap(pointBlocks);
  const room = LIMITS.viewBlocks - 2;
  const left: KnownBlock[] =
    blocks.length > room ? [context(plain("There are more sentences than fit here."))] : [];
  return modal([title, ...blocks.slice(0, room), ...left]);
}

/** Briefings are kept for a while only. */
export function noLongerKept(): ModalView {
  const text = "This briefing is no longer kept. Brief the article again to see its sources.";
  return modal([rich(section(words(text)))]);
}

const modal = (blocks: KnownBlock[]): ModalView => ({
  type: "modal",
  callback_id: MODALS.sources,
  title: plain("Sources", 24),
  close: plain("Close", 24),
  blocks,
});

/** A point that is itself a sentence of the article is not said twice. */
function pointBlocks({ text, passages }: SourcePoint): KnownBlock[] {
  const isSentence = passages.some(({ sentence }) => sentence === text);
  const said = isSentence ? [] : [rich(section(words(cut(text, SENTENCE), { bold: true })))];
  return [{ type: "divider" }, ...said, ...passages.flatMap(passageBlocks)];
}

function passageBlocks({
  number,
  before,
  sentence,
  after,
  link,
}: SourcePoint["passages"][number]): KnownBlock[] {
  const open = link === undefined ? [] : [words(" "), linked(link, "open on the page")];
  return [
    ...around(before),
    rich(quote(words(`[${number + 1}] ${quotation(cut(sentence, SENTENCE))}`), ...open)),
    ...around(after),
  ];
}

const around = (text: string | undefined): KnownBlock[] =>
  text === undefined || text.trim() === "" ? [] : [context(plain(cut(text, AROUND)))];
