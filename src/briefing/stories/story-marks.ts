import { numbersIn } from "../../text/numbers.ts";
import { terms } from "../../text/terms.ts";
import { soundSkeleton } from "./sound-skeleton.ts";

/** What is known of an article of which its story is to be found. */
export interface StoryText {
  /** Title and sentences, in order. */
  readonly lines: readonly string[];
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** When it was published or posted, milliseconds since the epoch. */
  readonly at: number;
}

/** What a story is known by, each once. */
export interface StoryMarks {
  /** Content terms without figures, see `terms`: they are of one language. */
  readonly words: ReadonlySet<string>;
  /** Names by their sound, the same in many languages. */
  readonly names: ReadonlySet<string>;
  /** Figures, the same in all. */
  readonly figures: ReadonlySet<string>;
}

/** A report says early what it is about. The more is compared, the more two long texts share by chance. */
const MOST_LINES = 20;
/** Fewer consonants fit too many names. */
const SHORTEST_NAME = 3;
/** A Korean name has its particles behind it, or is the first part of a longer word. */
const LONGEST_HANGUL = 6;

const CAPITALISED = /\p{Lu}[\p{L}\p{M}]+(?:[-’'][\p{L}]+)*/gu;
const HANGUL = /\p{Script=Hangul}{2,}/gu;
const KATAKANA = /[\p{Script=Katakana}ー]{3,}/gu;
const FIGURE = /^\p{N}/u;
/** Every sentence and every remark of somebody begins with a capital. */
const BEGINNING = /^[\P{L}]*$|[.!?:„“"«»'‘\n]\s*$/u;

/** What the story of an article is known by. */
export function storyMarks({ lines, language }: StoryText): StoryMarks {
  const read = lines.slice(0, MOST_LINES);
  const text = read.join("\n");
  return {
    words: new Set(terms(text, language).filter((term) => !FIGURE.test(term))),
    names: new Set(read.flatMap(namesBySound)),
    figures: new Set(figures(text, language)),
  };
}

function namesBySound(line: string): string[] {
  const capitalised = [...line.matchAll(CAPITALISED)]
    .filter(({ index }) => !BEGINNING.test(line.slice(Math.max(0, index - 3), index)))
    .map(([name]) => name);
  const hangul = [...line.matchAll(HANGUL)].flatMap(([word]) => beginningsOf(word));
  const katakana = [...line.matchAll(KATAKANA)].map(([word]) => word);
  return [...capitalised, ...hangul, ...katakana]
    .map(soundSkeleton)
    .filter((sound) => sound.length >= SHORTEST_NAME);
}

function beginningsOf(word: string): string[] {
  const longest = Math.min(word.length, LONGEST_HANGUL);
  return Array.from({ length: longest - 1 }, (_, at) => word.slice(0, at + 2));
}

/** Small numbers and years are in every report; `6.12 metres` is not. */
const isTelling = (value: number): boolean =>
  Number.isFinite(value) &&
  (Number.isInteger(value) ? value > 10 && (value < 1900 || value > 2100) : value > 1);

const figures = (text: string, language: string): string[] =>
  numbersIn(text, language)
    .filter(({ implied }) => implied !== true)
    // `4,200` may be a decimal; it is one figure, and counts once.
    .map(({ values }) => Math.max(...values))
    .filter(isTelling)
    .map(String);
