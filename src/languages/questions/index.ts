import { arabic } from "./ar.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import { italian } from "./it.ts";
import { japanese } from "./ja.ts";
import { korean } from "./ko.ts";
import { dutch } from "./nl.ts";
import { polish } from "./pl.ts";
import { portuguese } from "./pt.ts";
import { russian } from "./ru.ts";
import { chinese } from "./zh.ts";
import {
  ANSWER_TYPES,
  type AnswerType,
  type MetadataField,
  type QuestionLanguage,
  type RequestKind,
} from "./question-language.ts";

export type { AnswerType, MetadataField, RequestKind } from "./question-language.ts";

const LANGUAGES: Readonly<Record<string, QuestionLanguage>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  ja: japanese,
  ko: korean,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  ru: russian,
  zh: chinese,
};

type Patterns<Key extends string> = readonly (readonly [Key, RegExp])[];

/** A language's questions and answers as patterns over folded text; they ignore case. */
export interface QuestionPatterns {
  readonly spaced: boolean;
  /** The most particular first. */
  readonly asks: Patterns<AnswerType>;
  readonly tells: ReadonlyMap<AnswerType, RegExp>;
  readonly number: RegExp;
  readonly fillers: ReadonlySet<string>;
  /** Words that mean much the same, a group each. */
  readonly synonyms: readonly (readonly string[])[];
  /** Each matches a whole message. */
  readonly metadata: Patterns<MetadataField>;
  readonly requests: Patterns<RequestKind>;
}

const NEVER = "(?!)";
const YEAR = String.raw`(?<![\p{N}.,])[12]\p{N}{3}(?!\p{N})`;
const FIGURE = String.raw`\p{N}[\p{N}.,]*`;

const pattern = (source: string): RegExp => new RegExp(source, "iu");

function compile(language: QuestionLanguage): QuestionPatterns {
  const { spaced, asks, units, tells, numerals, fillers, synonyms, metadata, requests } = language;
  const word = (source: string): string =>
    spaced ? String.raw`(?<![\p{L}])(?:${source})(?![\p{L}])` : `(?:${source})`;
  const number = `(?:${FIGURE}|${word(numerals || NEVER)})`;
  const between = spaced
    ? String.raw`[\s-]?(?:\p{L}+['\s-]){0,2}?`
    : String.raw`\s?[천만억조千万萬亿億兆余多]*\s?`;
  const tellsOf = (type: AnswerType): RegExp => {
    const counted = units[type] === undefined ? NEVER : `${number}${between}${unit(units[type])}`;
    const currency = type === "money" ? String.raw`\p{Sc}\s?\p{N}|\p{N}\s?\p{Sc}` : NEVER;
    const year = type === "time" ? YEAR : NEVER;
    return pattern(`${counted}|${currency}|${year}|${word(tells[type] ?? NEVER)}`);
  };
  const unit = (source: string): string =>
    spaced ? String.raw`(?:${source})(?![\p{L}])` : `(?:${source})`;
  const whole = (source: string): RegExp => pattern(`^(?:${source})$`);
  return {
    spaced,
    asks: ANSWER_TYPES.flatMap((type) =>
      asks[type] === undefined ? [] : [[type, pattern(word(asks[type]))] as const],
    ),
    tells: new Map(ANSWER_TYPES.map((type) => [type, tellsOf(type)] as const)),
    number: pattern(number),
    fillers: new Set(fillers.split(/\s+/u).filter(Boolean)),
    synonyms: synonyms.split("\n").map((group) => group.trim().split(/\s+/u).filter(Boolean)),
    metadata: entries(metadata).map(([field, source]) => [field, whole(source)] as const),
    requests: entries(requests).map(([kind, source]) => [kind, whole(source)] as const),
  };
}

function entries<Key extends string>(
  record: Readonly<Partial<Record<Key, string>>>,
): (readonly [Key, string])[] {
  // Its keys are those of its type.
  return Object.entries(record) as [Key, string][];
}

const NOTHING: QuestionLanguage = {
  spaced: true,
  asks: {},
  units: {},
  tells: {},
  numerals: "",
  fillers: "",
  synonyms: "",
  metadata: {},
  requests: {},
};

const UNKNOWN = compile(NOTHING);
const COMPILED = new Map(
  Object.entries(LANGUAGES).map(([code, language]) => [code, compile(language)] as const),
);

/** How a language asks and answers; nothing of one that is not known. */
export const questionPatterns = (code: string): QuestionPatterns => COMPILED.get(code) ?? UNKNOWN;

/** Those of all languages that are known, for a message whose language is not. */
export const allQuestionPatterns = (): Iterable<readonly [string, QuestionPatterns]> => COMPILED;
