import type { Parsed } from "../../domain/article.ts";
import { bylineOf } from "../document/bylines.ts";
import { compose, textWeight, type TextDocument } from "../document/compose.ts";
import { folded } from "../document/words.ts";
import type { MarkupBlock } from "./markup-blocks.ts";

/** Heavier than this a first line is a paragraph and not a title. */
const TITLE_WEIGHT = 250;

/**
 * A document of marked-up blocks as a reading. A heading at its top is the title, or a short first
 * line that is no sentence; a byline right below it is the author's. What the document states of
 * itself beside its text (`stated`) counts where the text is silent; a stated title is often the
 * template's.
 */
export function composeMarkup(
  blocks: readonly MarkupBlock[],
  stated: Omit<TextDocument, "blocks">,
  { trustTitle = false }: { readonly trustTitle?: boolean } = {},
): Parsed {
  const [first, ...below] = blocks;
  const own = first !== undefined && isTitle(first) ? first.text : undefined;
  const trusted = trustTitle ? stated.title : undefined;
  const isTop = own !== undefined && (trusted === undefined || folded(own) === folded(trusted));
  const body = isTop ? below : [...blocks];
  const byline = body.slice(0, 2).map((block) => bylineOf(block.text));
  const signed = byline.findIndex((name) => name !== undefined);
  return compose({
    ...stated,
    title: trusted ?? own ?? stated.title,
    byline: byline[signed] ?? stated.byline,
    blocks: body.filter((_, at) => at !== signed).map((block) => block.text),
  });
}

function isTitle({ kind, text }: MarkupBlock): boolean {
  if (/^h[1-3]$/u.test(kind)) return true;
  return (
    kind === "p" &&
    textWeight(text) < TITLE_WEIGHT &&
    !/[.!?。！？…:：;,]["'”’»」』）)]*$/u.test(text)
  );
}
