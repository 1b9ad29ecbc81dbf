import { languageOf, listsOf, words } from "../index.ts";
import { ANSWER_TYPES, type AnswerLanguage, type AnswerType } from "../shape/answer-language.ts";
import { alternatives, type Phrases } from "../shape/phrases.ts";
import type { MetadataField, QuestionLanguage, RequestKind } from "../shape/question-language.ts";

export type { AnswerType } from "../shape/answer-language.ts";
export type { MetadataField, RequestKind } from "../shape/question-language.ts";

type Patterns<Key extends string> = readonly (readonly [Key, RegExp])[];

/** A language's questions and answers as patterns over folded text; they ignore case. */
export interface QuestionPatterns {
  readonly spaced: boolean;
  /** The most particular first. */
  readonly asks: Patterns<AnswerType>;
  readonly tells: ReadonlyMap<AnswerType, RegExp>;
  readonly number: RegExp;
  /** Where words are not spaced, what asks and is no subject. */
  readonly askingForms: RegExp;
  readonly fillers: ReadonlySet<string>;
  /** Asks at its end for what was until something changed … */
  readonly asksEarlier: RegExp;
  /** … and tells of it. */
  readonly tellsEarlier: RegExp;
  /** What joins two questions in one. */
  readonly joining: RegExp;
  /** Each matches a whole message. */
  readonly metadata: Patterns<MetadataField>;
  readonly requests: Patterns<RequestKind>;
}

const NEVER = "(?!)";
/** A year in figures, and one as a word by itself. */
const YEAR = String.raw`(?<![\p{N}.,])[12]\p{N}{3}(?!\p{N})`;
const YEAR_APART = String.raw`(?<!\p{L})(?:1[5-9]|20)\d\d(?!\p{L})`;
const FIGURE = String.raw`\p{N}[\p{N}.,]*`;

const pattern = (source: string): RegExp => new RegExp(source, "iu");

/** The signs of all languages, as their numbers are written in each other's texts. */
const SCALE_SIGNS = `[${[...listsOf("answers").values()].map(({ scaleSigns = "" }) => scaleSigns).join("")}]*`;

function compile(language: QuestionLanguage, answers: AnswerLanguage): QuestionPatterns {
  const {
    spaced,
    asks,
    askingForms = "",
    fillers,
    earlier,
    joining,
    metadata,
    requests,
  } = language;
  const { units, tells, numerals } = answers;
  const word = (source: string): string =>
    spaced ? String.raw`(?<![\p{L}])(?:${source})(?![\p{L}])` : `(?:${source})`;
  const number = `(?:${FIGURE}|${word(alternatives(numerals) || NEVER)})`;
  const between = spaced
    ? String.raw`[\s-]?(?:\p{L}+['\s-]){0,2}?`
    : String.raw`\s?${SCALE_SIGNS}\s?`;
  const unit = (phrases: Phrases): string =>
    `(?:${alternatives(phrases)})${spaced ? String.raw`(?![\p{L}])` : ""}`;
  const tellsOf = (type: AnswerType): RegExp => {
    const counted = units[type] === undefined ? NEVER : `${number}${between}${unit(units[type])}`;
    const currency = type === "money" ? String.raw`\p{Sc}\s?\p{N}|\p{N}\s?\p{Sc}` : NEVER;
    const year =
      type === "time"
        ? `${YEAR}|${spaced && tells.time !== undefined ? YEAR_APART : NEVER}`
        : NEVER;
    const told = word(alternatives(tells[type] ?? "") || NEVER);
    return pattern(`${counted}|${currency}|${year}|${told}`);
  };
  const whole = (phrases: Phrases): RegExp => pattern(`^(?:${alternatives(phrases)})$`);
  return {
    spaced,
    asks: ANSWER_TYPES.flatMap((type) =>
      asks[type] === undefined ? [] : [[type, pattern(word(alternatives(asks[type])))] as const],
    ),
    tells: new Map(ANSWER_TYPES.map((type) => [type, tellsOf(type)] as const)),
    number: pattern(number),
    askingForms: new RegExp(alternatives(askingForms) || NEVER, "gu"),
    fillers: new Set(words(fillers)),
    asksEarlier: pattern(`${word(alternatives(earlier) || NEVER)}$`),
    tellsEarlier: pattern(word(alternatives(earlier) || NEVER)),
    joining: new RegExp(`,? ?${word(alternatives(joining) || NEVER)} ?`, "u"),
    metadata: entries(metadata).map(([field, phrases]) => [field, whole(phrases)] as const),
    // A summary is asked for in the broadest words: “sum up the figures” asks for figures.
    requests: entries(requests)
      .toSorted(([one], [other]) => Number(one === "summary") - Number(other === "summary"))
      .map(([kind, phrases]) => [kind, whole(phrases)] as const),
  };
}

function entries<Key extends string>(
  record: Readonly<Partial<Record<Key, Phrases>>>,
): (readonly [Key, Phrases])[] {
  // Its keys are those of its type.
  return Object.entries(record) as [Key, Phrases][];
}

const NO_ANSWERS: AnswerLanguage = { units: {}, tells: {}, numerals: "" };
const UNKNOWN = compile(
  { spaced: true, asks: {}, earlier: "", joining: "", metadata: {}, requests: {} },
  NO_ANSWERS,
);
const COMPILED = new Map(
  [...listsOf("questions")].map(([code, language]) => {
    const { answers = NO_ANSWERS } = languageOf(code).lists ?? {};
    return [code, compile(language, answers)] as const;
  }),
);

/** How a language asks and answers; nothing of one that is not known. */
export const questionPatterns = (code: string): QuestionPatterns => COMPILED.get(code) ?? UNKNOWN;

/** Those of all languages that are known, for a message whose language is not. */
export const allQuestionPatterns = (): Iterable<readonly [string, QuestionPatterns]> => COMPILED;
