import type { DraftItem } from "../../ports/writer.ts";
import { languageOf } from "../../languages/index.ts";
import { claimWords, hasAny } from "./claims/claim-words.ts";
import { namesIn } from "./names/names.ts";
import { contentOf, type Gap, gapsBetween, isSameWord } from "./alignment/alignment.ts";
import { outsideCommonSequence, wordsInOrder } from "./alignment/common-sequence.ts";
import { withoutReply } from "./polarity/without-reply.ts";
import { fold, squeeze } from "../../text/fold.ts";
import { terms } from "../../text/terms.ts";
import { type Evidence, languageAt } from "../evidence/evidence.ts";

/** A word or two are in a sentence by chance. */
const FEWEST_TERMS = 3;
/** What a statement adds to a sentence that it copies rests on others from this share of its terms. */
const BORNE_OUT = 1 / 3;
/** With more of its words in the order of the sentence than four in five, a statement is the sentence with a word changed. */
const EDITED = 0.81;
/** A shorter one is in many sentences. */
const SHORTEST_EDITED = 6;
/** So much of the sentence is left. */
const KEPT = 0.6;
/** From so many to so many take the place of a word; of signs those that are no grammar. */
const LENGTH = { words: [1, 2], signs: [1, 6] } as const;

/**
 * What a statement copies and says nothing beyond, as numbers of sentences: one, cited or next to a cited one,
 * that it has word for word, alone or with what no other cited sentence bears out; or all that it cites, where
 * nothing but one word of one of them was exchanged. What was exchanged may be what was done, which no check of words
 * finds, and what was copied may be an order to the writer.
 */
export function copiedSentences(item: DraftItem, evidence: Evidence): readonly number[] {
  const { text, cites } = item;
  const { sentences } = evidence;
  const near = [...cites, ...cites.flatMap((cite) => [cite - 1, cite + 1])];
  const copied = near.find((at) => {
    const others = cites.filter((cite) => cite !== at).map((cite) => sentences[cite] ?? "");
    return isCopy(text, sentences[at] ?? "", others.join(" "));
  });
  if (copied !== undefined) return [copied];
  return cites.some((cite) => hasOneExchanged(item, cite, evidence)) ? cites : [];
}

function isCopy(statement: string, sentence: string, others: string): boolean {
  const [said, there] = [new Set(terms(statement)), new Set(terms(sentence))];
  if (there.size < FEWEST_TERMS) return false;
  if (isSame(fold(statement), sentence)) return true;
  return contains(statement, sentence) && !saysMore(said.difference(there), others);
}

const isSame = (said: string, sentence: string): boolean =>
  wordsInOrder(said).join(" ") === wordsInOrder(fold(sentence)).join(" ");

function contains(statement: string, sentence: string): boolean {
  const [said, there] = [bare(statement), bare(sentence)];
  return bare(withoutReply(statement)) !== there && said.includes(there);
}

const bare = (text: string): string =>
  squeeze(text)
    .replace(/[.!?。！？]+$/u, "")
    .toLowerCase();

/** Whether what is said beside the copied sentence is in the other cited ones. */
function saysMore(added: ReadonlySet<string>, others: string): boolean {
  const borneOut = added.intersection(new Set(terms(others))).size;
  return borneOut > 0 && borneOut >= BORNE_OUT * added.size;
}

/**
 * Whether a statement is a sentence in which nothing was changed but one word, for another one that neither a cited
 * sentence nor the title has: who puts a sentence into words of his own changes more. Whom it names, and by which verb
 * they say something, may differ: names are looked up by themselves.
 */
function hasOneExchanged({ text, cites }: DraftItem, cite: number, evidence: Evidence): boolean {
  const language = languageAt([cite], evidence) ?? evidence.language;
  const statement = withoutReply(fold(text));
  const sentence = fold(evidence.sentences[cite] ?? "");
  if (!isEdited(wordsInOrder(statement), wordsInOrder(sentence))) return false;
  const known = wordsInOrder(
    fold([...cites.map((at) => evidence.sentences[at] ?? ""), evidence.frame.small].join(" ")),
  );
  const names = namesIn(statement, evidence.whole, language).flatMap(({ parts }) =>
    parts.flatMap(wordsInOrder),
  );
  const isNew = (word: string): boolean =>
    ![...known, ...names].some((other) => isSameWord(word, other));
  const [exchanged, ...others] = gapsBetween(statement, sentence).filter((gap) =>
    contentOf(gap.said, language).some(isNew),
  );
  return exchanged !== undefined && others.length === 0 && isExchange(exchanged, language);
}

function isEdited(said: readonly string[], there: readonly string[]): boolean {
  if (said.length < SHORTEST_EDITED) return false;
  const common = said.length - outsideCommonSequence(said, there).length;
  return common >= EDITED * said.length && common >= KEPT * there.length;
}

function isExchange({ said, there }: Gap, language: string): boolean {
  const { joinsWords, grammarSigns } = languageOf(language);
  const telling = (words: readonly string[]): string[] =>
    contentOf(words, language).filter((word) => grammarSigns?.test(word) !== true);
  const [put, taken] = [telling(said), telling(there)];
  const says = claimWords("says", language);
  const isSaying = (words: readonly string[]): boolean =>
    hasAny(words.join(joinsWords ? "" : " "), says);
  if (isSaying(said) && isSaying(there)) return false;
  const [fewest, most] = joinsWords ? LENGTH.signs : LENGTH.words;
  return [put, taken].every(({ length }) => length >= fewest && length <= most);
}
