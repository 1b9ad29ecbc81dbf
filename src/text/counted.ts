import { anyOfAll, languageOf, words } from "../languages/index.ts";
import { functionWords } from "./function-words.ts";
import { terms } from "./terms.ts";

/** What the words around a number tell of what it counts. */
export interface Counted {
  /** The term of what is counted: the first one behind it, `%` for per cent. */
  readonly unit?: string | undefined;
  /** Nothing behind it says what it counts, and it is no year and no part of a name: it was said before. */
  readonly isBare: boolean;
  /** It counts what was named further up: between commas or in brackets, as an age, or before a pronoun (`187 of them`). */
  readonly countsNamed: boolean;
  /** Of a bare one, if it is no sum of money, the terms before it in its sentence, and the units of the other numbers there. */
  readonly mayCount: readonly string[];
  /** With the capitalised word before it: `Article 5`. */
  readonly name?: string | undefined;
  /** Terms behind it, up to the next number. */
  readonly followedBy: readonly string[];
}

interface Place {
  readonly at: number;
  readonly end: number;
  readonly digits: string;
}

/**
 * What a number counts, as far as the text says.
 *
 * @param text folded.
 * @param units of all numbers of the text, each with its place.
 */
export function countedAt(
  text: string,
  { at, end, digits }: Place,
  units: readonly (readonly [at: number, unit: string | undefined])[],
  language: string,
): Counted {
  const name = nameBefore(text, at, end);
  const unit = unitOf(text, at, end);
  const isBare = name === undefined && unit === undefined && !YEAR.test(digits);
  return {
    unit,
    isBare,
    countsNamed: isBare && (isApposition(text, at, end) || isOfPronoun(text, end, language)),
    mayCount: isBare && !isMoney(text, at) ? countedAround(text, at, units) : [],
    followedBy: termsBehind(text, end),
    ...(name !== undefined && { name: `${name}${digits}` }),
  };
}

/** The term of what a number counts; none where it is part of a name. */
export const unitOf = (text: string, at: number, end: number): string | undefined =>
  nameBefore(text, at, end) === undefined ? unitAt(text, end) : undefined;

const isMoney = (text: string, at: number): boolean =>
  /\p{Sc}\s?$/u.test(text.slice(0, at).slice(-2));
/** `, 21,` and `(21)`. */
const APPOSITION = /^(?:, ?\s?[,.]|.?\(\))/u;
const isApposition = (text: string, at: number, end: number): boolean =>
  APPOSITION.test(text.slice(at - 2, at) + text.slice(end, end + 2));

/** Whether a pronoun is among the first words of grammar behind a number. */
function isOfPronoun(text: string, end: number, language: string): boolean {
  const [one = "", other = ""] =
    text
      .slice(end, end + 30)
      .toLowerCase()
      .match(/^\s\p{L}+'?|\p{L}+/gu) ?? [];
  const pronouns = new Set(words(languageOf(language).pronouns));
  return (
    functionWords(language).has(one.trim()) &&
    [one.trim(), other].some((word) => pronouns.has(word))
  );
}

const SENTENCE_END = /[.!?。！？](?:\s|$)/u;
const WORDS_BEFORE = 8;

/** What a number that stands alone may count: what its sentence has named before, or what is counted beside it. */
function countedAround(
  text: string,
  at: number,
  units: readonly (readonly [number, string | undefined])[],
): string[] {
  const before = text.slice(0, at).split(SENTENCE_END).slice(-2);
  const [behind = ""] = text.slice(at).split(SENTENCE_END, 1);
  const first = at - before.join("  ").length;
  const beside = units.filter(([place]) => place >= first && place < at + behind.length);
  const named = terms((before.at(-1) ?? "").trimEnd().split(/\s+/).slice(-WORDS_BEFORE).join(" "));
  return [...named, ...beside.flatMap(([, unit]) => unit ?? [])];
}

const YEAR = /^(?:19|20)\d\d$/u;

const NO_NAME = /[^\p{L}\d-]/u;

/** Nobody writes the number of a model or an article in groups: in German a noun is before `5.540 Euro`. */
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+(?!\d)/u;

/** `MAX 9`, `Article 5`, `AS-206`: such a number counts nothing, and tells no share; with what joins the two. */
function nameBefore(text: string, at: number, end: number): string | undefined {
  if (GROUPED.test(text.slice(at, at + 20)) || isPerCent(text, end)) return undefined;
  const before = text.slice(Math.max(0, at - 30), at);
  if (/(?:^|[.!?] )\p{Lu}[\p{Ll}-]* $/u.test(before)) return undefined;
  const joint = before.slice(-1);
  if (joint !== " " && joint !== "-") return undefined;
  const word = before.slice(0, -1).split(NO_NAME).at(-1) ?? "";
  return /^\p{Lu}/u.test(word) && terms(word).length > 0 ? word + joint : undefined;
}

const PERCENT = new RegExp(
  String.raw`^\s?(?:%|％|${anyOfAll(({ numbers }) => numbers?.percent)})`,
  "iu",
);

const isPerCent = (text: string, end: number): boolean =>
  PERCENT.test(text.slice(end, end + LONGEST_PERCENT));
/** `procent punktów`, with spaces. */
const LONGEST_PERCENT = 24;

/** One syllable or sign is no pair of characters, which terms are. */
const COUNTER = /^[\p{Script=Hangul}\p{Script=Han}]$/u;

/** The word right behind a number, `year-old` as a whole; none when a preposition or a stop follows. */
function unitAt(text: string, end: number): string | undefined {
  const after = text.slice(end, end + 60);
  if (isPerCent(text, end)) return "%";
  const word = /^[\s-]?([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)/u.exec(after)?.[1] ?? "";
  if (COUNTER.test(word)) return word;
  return word.includes("-") ? word.toLowerCase() : terms(word)[0];
}

const WORDS_BEHIND = 8;

function termsBehind(text: string, end: number): string[] {
  const [upToNumber = ""] = text.slice(end, end + 100).split(/\d/u, 1);
  return terms(upToNumber.split(/\s+/, WORDS_BEHIND).join(" "));
}
