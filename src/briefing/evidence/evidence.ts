import type { Article } from "../../domain/article.ts";
import { languageOf } from "../../languages/index.ts";
import { withoutMeantDates } from "./without-meant-dates.ts";
import { hasPronouns, pointsBeyond, speaksOfSelf } from "../../text/anaphora.ts";
import { exchanges } from "../../text/form/exchanges.ts";
import { fold, squeeze } from "../../text/fold.ts";
import { impliedNumbers } from "../../text/implied-numbers.ts";
import { sharesIn } from "./shares.ts";
import { type NumberFound, numbersIn } from "../../text/numbers.ts";

/** Articles made ready for checking statements against them. */
export interface Evidence {
  /** All sentences in the order in which they are cited. */
  readonly sentences: readonly string[];
  /** BCP 47 primary subtag of the first article. */
  readonly language: string;
  /** Of each sentence, that of its article. */
  readonly languages: readonly string[];
  /** Of each sentence, the number of the first one of its article. */
  readonly firsts: readonly number[];
  /** Of each sentence, when its article was published, and its author and paper. */
  readonly published: readonly (string | undefined)[];
  readonly heads: readonly string[];
  /** Of each sentence, whether it is of an interview, where one who is named at the beginning speaks throughout. */
  readonly interviewed: readonly boolean[];
  /** Everything the articles say, with their titles. */
  readonly whole: Passage;
  /** What stands above the texts: titles, names of authors and papers. */
  readonly frame: Passage;
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
  /** Shares told in words, as what one divides by. */
  readonly shares: readonly number[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Reads the articles once for many checks. */
export function evidenceOf(articles: readonly Article[]): Evidence {
  const sentences = articles.flatMap((article) => article.sentences.map(({ text }) => text));
  const ofEach = <T>(of: (article: Article) => T): T[] =>
    articles.flatMap((article) => article.sentences.map(() => of(article)));
  const frame = articles.flatMap(headOf);
  const firsts = articles.flatMap((article, at) => {
    const before = articles.slice(0, at).reduce((sum, { sentences: own }) => sum + own.length, 0);
    return article.sentences.map(() => before);
  });
  const languages = ofEach((article) => article.language);
  const language = articles[0]?.language ?? "en";
  const whole = passageOf([...sentences, ...frame].join("\n"), language);
  const isOneLanguage = languages.every((one) => one === language);
  return {
    sentences,
    language,
    languages,
    firsts,
    published: ofEach(({ publishedAt }) => publishedAt),
    interviewed: articles.flatMap(({ text, sentences: own }) => {
      const isInterview = exchanges(text) > 0;
      return own.map(() => isInterview);
    }),
    heads: ofEach(({ byline = "", site = "" }) => [byline, site].join("\n")),
    // Words of numbers are read in the language that they are written in.
    whole: isOneLanguage ? whole : { ...whole, numbers: articles.flatMap(numbersOf) },
    frame: passageOf(frame.join("\n"), language),
  };
}

function numbersOf({ title, sentences, language }: Article): NumberFound[] {
  const text = [...sentences.map((sentence) => sentence.text), title].join("\n");
  return [...numbersIn(text, language), ...impliedNumbers(text, language)];
}

const headOf = ({ title, byline = "", site = "" }: Article): string[] => [title, byline, site];

/**
 * The papers and authors of the articles that sentences are of, who may be said to say it. Whom a title names
 * it speaks of.
 */
export const standsAbove = (cites: readonly number[], { heads }: Evidence): string =>
  [...new Set(cites.flatMap((cite) => heads[cite] ?? []))].join("\n");

/** The language that sentences are in; undefined where they are in several, or there are none. */
export function languageAt(cites: readonly number[], evidence: Evidence): string | undefined {
  const [language, ...others] = new Set(cites.flatMap((cite) => evidence.languages[cite] ?? []));
  return others.length === 0 ? language : undefined;
}

/** A statement without the dates that words of the cited sentences, and of those next to them, mean. */
export function withoutDatesOf(
  statement: string,
  cites: readonly number[],
  evidence: Evidence,
  written: string,
): string {
  return cites.reduce((rest, cite) => {
    const { languages, published } = evidence;
    const language = languages[cite] ?? evidence.language;
    const text = widerPassage([cite], evidence).folded;
    return withoutMeantDates(rest, { text, publishedAt: published[cite], language }, written);
  }, statement);
}

/** The cited sentences alone. */
export function citedPassage(cites: readonly number[], evidence: Evidence): Passage {
  return passageAt(cites, evidence);
}

/** The cited sentences with one before and one after each, of the same article. */
export function widerPassage(cites: readonly number[], evidence: Evidence): Passage {
  const near = new Set(
    cites.flatMap((cite) =>
      [cite - 1, cite, cite + 1].filter((at) => evidence.firsts[at] === evidence.firsts[cite]),
    ),
  );
  const inOrder = [...near].toSorted((one, other) => one - other);
  return passageAt(inOrder, evidence);
}

/**
 * The cited sentences with the sentences next to those that do not say themselves who is meant; before
 * them as far as one sentence leans on another. Who says “I” outside of a quotation has been named at the beginning.
 */
export function namedPassage(cites: readonly number[], evidence: Evidence): Passage {
  const leans = (at: number): boolean => {
    const sentence = evidence.sentences[at];
    const language = evidence.languages[at] ?? "";
    return (
      sentence !== undefined &&
      (pointsBeyond(sentence, language) || languageOf(language).reported?.test(sentence) === true)
    );
  };
  const read = cites.flatMap((cite) => {
    if (!leans(cite) && evidence.interviewed[cite] !== true) return [cite];
    const first = evidence.firsts[cite] ?? cite;
    const isSelf =
      evidence.interviewed[cite] === true ||
      speaksOfSelf(evidence.sentences[cite] ?? "", evidence.languages[cite] ?? "");
    const opening = isSelf ? [first, first + 1] : [];
    const before = [cite - 1];
    while (
      hasPronouns(evidence.languages[cite] ?? "") &&
      before.length < FARTHEST_NAME &&
      leans(before.at(-1) ?? 0)
    ) {
      before.push((before.at(-1) ?? 0) - 1);
    }
    return [...opening, ...before, cite, cite + 1];
  });
  return passageAt([...new Set(read)], evidence);
}

/** Who is meant by a pronoun has been named at most so many sentences before. */
const FARTHEST_NAME = 2;

function passageAt(numbers: readonly number[], evidence: Evidence): Passage {
  const text = numbers.flatMap((number) => evidence.sentences[number] ?? []).join(" ");
  return passageOf(text, languageAt(numbers, evidence) ?? evidence.language);
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
    numbers: [...numbersIn(text, language), ...impliedNumbers(text, language)],
    shares: sharesIn(text, language),
  };
}

/** Words of a text; where scripts meet without a space (`DNA를`), each part is one, too. */
function wordsOf(small: string): Set<string> {
  const acronyms = small.match(/\b(?:[a-z]\.){2,}/g)?.map((dotted) => dotted.replace(/\./g, ""));
  const whole = small.match(WORD) ?? [];
  const latin = small.match(/[\p{Script=Latin}\p{M}\p{N}]+/gu) ?? [];
  const letters = small.match(/\p{Script=Latin}+/gu) ?? [];
  const plain = [...whole, ...latin, ...letters, ...(acronyms ?? [])];
  const unaccented = plain
    .filter((word) => /[^\0-\x7f]/u.test(word))
    .map((word) => word.normalize("NFD").replace(/\p{M}/gu, ""));
  return new Set([...plain, ...unaccented]);
}
