import type { IncomingAsk } from "../../domain/incoming.ts";
/** Sentence ends of the scripts we read. */
const SENTENCE_END = /[.!?。！？؟…]["'”’」』)\]]*(?=\s|$)|[。！？]/gu;

/** Chinese, Japanese and Korean say in a third of the characters what Latin scripts say. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** What a message holds besides its text, and how it came. */
interface Given {
  /** Somebody asked the bot. */
  readonly asked: boolean;
  /** Files, and links that do not stand in the text. */
  readonly beside: number;
  /** Links as they stand in the text. */
  readonly links?: readonly string[] | undefined;
}

/**
 * Whether a message's text is itself an article rather than talk about one. A message that was
 * addressed to the bot needs less; one that also hands in links or files needs to be so long that
 * it can only be the article with its address. A link that a sentence names in passing, as a notice names
 * where one may register, is a part of the text.
 */
export function isArticleText(text: string, { asked, beside, links = [] }: Given): boolean {
  const size = text.length + 2 * (text.match(DENSE)?.length ?? 0);
  const sentences = text.match(SENTENCE_END)?.length ?? 0;
  const handedIn = links.filter((link) => !isInPassing(link, text, asked)).length;
  if (beside + handedIn > 0) return size >= 2_000 && sentences >= 10;
  return asked ? size >= 280 && sentences >= 2 : size >= 700 && sentences >= 4;
}

/** With fewer words beside it a link is what its line is about: “Read this: …”. */
const FEWEST_WORDS = 3;

/**
 * Whether a link is named within a line of text. People who talk about an article put its address first or
 * last; who asks the bot to read what they paste may have pasted that, too.
 */
function isInPassing(link: string, text: string, asked: boolean): boolean {
  const line = text.split("\n").find((one) => one.includes(link));
  if (line === undefined) return false;
  const words = line.replaceAll(link, " ").match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const end = text.trimEnd();
  const isAtAnEnd = text.startsWith(link) || end.endsWith(link) || end.endsWith(`${link}.`);
  return words >= FEWEST_WORDS && (asked || !isAtAnEnd);
}

/** Text given for an article, whatever its length and whichever links stand in it; a bare link is none. */
export function isHandedIn({ via, text, links, files }: IncomingAsk): boolean {
  if (via !== "button" || files.length > 0) return false;
  const words = links.reduce((left, url) => left.replaceAll(url, " "), text);
  return words.trim() !== "";
}
