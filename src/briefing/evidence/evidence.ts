import type { Article } from "../../domain/article.ts";
import { pointsBeyond } from "../../text/anaphora.ts";
import { fold, squeeze } from "../../text/fold.ts";
import { type NumberFound, numbersIn } from "../../text/numbers.ts";

/** Articles made ready for checking statements against them. */
export interface Evidence {
  /** All sentences in the order in which they are cited. */
  readonly sentences: readonly string[];
  /** BCP 47 primary subtag of the first article. */
  readonly language: string;
  /** Everything the articles say, with their titles. */
  readonly whole: Passage;
}

/** A text in the forms in which statements are looked up in it. */
export interface Passage {
  readonly folded: string;
  readonly small: string;
  readonly squeezed: string;
  /** Every word, in small letters. */
  readonly words: ReadonlySet<string>;
  /** Every word as it is written. */
  readonly written: ReadonlySet<string>;
  readonly numbers: readonly NumberFound[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Reads the articles once for many checks. */
export function evidenceOf(articles: readonly Article[]): Evidence {
  const sentences = articles.flatMap((article) => article.sentences.map(({ text }) => text));
  const frame = articles.flatMap(({ title, byline = "", site = "" }) => [title, byline, site]);
  const language = articles[0]?.language ?? "en";
  return { sentences, language, whole: passageOf([...sentences, ...frame].join("\n"), language) };
}

/** The cited sentences alone. */
export function citedPassage(cites: readonly number[], evidence: Evidence): Passage {
  return passageOf(textAt(cites, evidence), evidence.language);
}

/** The cited sentences with one before and one after each. */
export function widerPassage(cites: readonly number[], evidence: Evidence): Passage {
  const near = new Set(cites.flatMap((cite) => [cite - 1, cite, cite + 1]));
  const inOrder = [...near].toSorted((one, other) => one - other);
  return passageOf(textAt(inOrder, evidence), evidence.language);
}

/** The cited sentences with the sentences next to those that do not say themselves who is meant. */
export function namedPassage(cites: readonly number[], evidence: Evidence): Passage {
  const { sentences, language } = evidence;
  const read = cites.flatMap((cite) =>
    pointsBeyond(sentences[cite] ?? "", language) ? [cite - 1, cite, cite + 1] : [cite],
  );
  return passageOf(textAt([...new Set(read)], evidence), language);
}

function textAt(numbers: readonly number[], { sentences }: Evidence): string {
  return numbers.flatMap((number) => sentences[number] ?? []).join(" ");
}

/** A text made ready for looking things up in it. */
export function passageOf(text: string, language: string): Passage {
  const folded = fold(text);
  const small = folded.toLowerCase();
  return {
    folded,
    small,
    squeezed: squeeze(text),
    words: wordsOf(small),
    written: new Set(folded.match(WORD)),
    numbers: numbersIn(text, language),
  };
}

/** Words of a text; where scripts meet without a space (`DNA를`), each part is one, too. */
function wordsOf(small: string): Set<string> {
  const acronyms = small.match(/\b(?:[a-z]\.){2,}/g)?.map((dotted) => dotted.replace(/\./g, ""));
  const whole = small.match(WORD) ?? [];
  const latin = small.match(/[\p{Script=Latin}\p{M}\p{N}]+/gu) ?? [];
  const letters = small.match(/\p{Script=Latin}+/gu) ?? [];
  return new Set([...whole, ...latin, ...letters, ...(acronyms ?? [])]);
}
