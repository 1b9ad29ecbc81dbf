import { IN_ANY_LANGUAGE } from "../../languages/patterns/in-any-language.ts";
import { type AnswerType, questionPatterns } from "../../languages/patterns/questions.ts";
import { synonymGroups } from "../../languages/patterns/synonym-groups.ts";
import { numbersIn } from "../../text/numbers.ts";
import { functionWords } from "../../text/function-words.ts";
import { fold } from "../../text/fold.ts";
import { pieces, terms } from "../../text/terms.ts";
import { bareQuestion } from "./query/answer-type.ts";
import type { QueryTerm } from "./query/query-terms.ts";
import { fitsWordOf } from "./query/word-forms.ts";

/** What a question wants to see told. */
interface Wanted {
  readonly question: string;
  readonly type: AnswerType | undefined;
  readonly terms: readonly QueryTerm[];
}

/**
 * How well a text tells what is asked for: 1 where one sees it, 0 where it cannot, and between them where
 * it may (a number of something else, somebody without a name).
 */
export type TellsAnswer = (text: string) => number;

type Test = (text: string) => boolean;

/** Told of something else, it is the answer now and then. */
const LOOSELY = 0.5;

/**
 * How one sees that a sentence tells what a question wants: a number with a unit of the type, a number
 * of the things that are to be counted, a name that the question does not have, a word that gives a
 * reason. Of an open question one does not see it.
 */
export function evidenceFor(wanted: Wanted, language: string): TellsAnswer {
  const { question, type } = wanted;
  const { tells, spaced } = questionPatterns(language);
  if (type === undefined) return () => 1;
  if (type === "person") return (text) => (!spaced || namesSomebody(text, question) ? 1 : LOOSELY);
  const pattern = tells.get(type) ?? NEVER;
  const counts = numberFor(type, wanted, language);
  const countsLoosely = type === "count" ? tellsNumber(question, language) : never;
  const asked = type === "time" && spaced ? timesIn(question, pattern, language) : NEVER;
  return (text) => {
    const folded = fold(text);
    const small = folded.toLowerCase();
    if (pattern.test(folded.replace(asked, " ")) || counts(small)) return 1;
    return countsLoosely(small) ? LOOSELY : 0;
  };
}

const NEVER = /(?!)/gu;

/** “At what time on Thursday?” is not told by “on Thursday”; “in August” is by “on 3 August”. */
function timesIn(question: string, pattern: RegExp, language: string): RegExp {
  const joining = functionWords(language);
  const words = (bareQuestion(question).match(WORD) ?? []).filter(
    (word) => !joining.has(word) && pattern.test(word),
  );
  if (words.length === 0) return NEVER;
  return new RegExp(
    String.raw`(?<!\p{N}[.,]? ?|\p{L})(?:${words.map((word) => RegExp.escape(word)).join("|")})(?![.,]? ?\p{N}|\p{L})`,
    "giu",
  );
}

const never: Test = () => false;

/** How a number tells what is asked for where it has no unit of the type. */
function numberFor(type: AnswerType, { question, terms: asked }: Wanted, language: string): Test {
  switch (type) {
    case "count":
      return questionPatterns(language).spaced
        ? countsNoun(asked, question, language)
        : countsBehind(question, language);
    case "quantity":
      return tellsNumber(question, language);
    case "money":
      return tellsCost(language);
    default:
      return never;
  }
}

/** Below this a number beside “cost” may be of anything. */
const LEAST_SUM = 1000;

/** “Repairs would cost 640 million”, in a text that names its currency elsewhere. */
function tellsCost(language: string): Test {
  const costs = synonymGroups(language).find(({ concept }) => concept === "cost")?.words ?? [];
  const fits = fitsWordOf(language);
  return (text) =>
    (text.match(WORD) ?? []).some((word) => costs.some((cost) => fits(word, cost))) &&
    numbersIn(text, language).some(
      ({ values, digits }) => values.some((value) => value >= LEAST_SUM) && !isYear(digits),
    );
}

/** A name that the question does not have; of scripts without capitals any text. */
function namesSomebody(text: string, question: string): boolean {
  if (!/\p{Lu}/u.test(text)) return true;
  const known = fold(question).toLowerCase();
  const names = fold(text).match(NAME) ?? [];
  return (
    names.some((name) => !known.includes(name.toLowerCase())) ||
    IN_ANY_LANGUAGE.firstPerson.test(text)
  );
}

/** A capital that no sentence begins with, or two capitalised words together. */
const NAME = /(?<=[^.!?\s"'(:]\s+)\p{Lu}[\p{L}'-]+|(?<!\p{L})\p{Lu}[\p{L}'-]+(?=\s\p{Lu})/gu;

const FIGURE = String.raw`\p{N}[\p{N}.,]*`;
/** Words between a number and what it counts: “212 of the customers”, “45 freshly built flats”. */
const WORDS_BETWEEN = 3;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'-]*|\p{N}[\p{N}.,]*/gu;

/** Whether a text has a number of the noun that is to be counted, in words or figures. */
function countsNoun(asked: readonly QueryTerm[], question: string, language: string): Test {
  const noun = countedNoun(question, language);
  const term = asked.find(({ word }) => word === noun);
  const isNumber = numberTest(language);
  const fits = fitsWordOf(language);
  const known = new Set(bareQuestion(question).match(WORD));
  const others = otherMeasures(language);
  const isMeasure = (text: string): boolean => others.some((pattern) => pattern.test(text));
  const isCounted = (word: string): boolean =>
    noun !== undefined &&
    (isForm(word, noun, language) || (term?.synonyms ?? []).some((synonym) => fits(word, synonym)));
  const anything = noun === undefined || IN_ANY_LANGUAGE.anybody.test(noun);
  return (text) => {
    const words = text.replace(NO_COUNT, "").match(WORD) ?? [];
    return words.some((word, at) => {
      if (!isNumber(word) || known.has(word) || isYear(word) || IN_ANY_LANGUAGE.one.test(word))
        return false;
      const behind = words.slice(at + 1, at + 2 + WORDS_BETWEEN);
      if (behind.some(isCounted) || IN_ANY_LANGUAGE.ofThem.test(behind.join(" "))) return true;
      return anything && !isMeasure([word, ...behind].join(" "));
    });
  };
}

/** A number of those is none of people. */
const OTHER_MEASURES = [
  "money",
  "time",
  "duration",
  "percent",
  "length",
  "weight",
  "volume",
] as const;
const otherMeasures = (language: string): RegExp[] =>
  OTHER_MEASURES.flatMap((type) => questionPatterns(language).tells.get(type) ?? []);

/** The number of a paragraph, and sums of money. */
const NO_COUNT = /^\s*(?:\d{1,2}[.)]|[-*•])\s+|\p{Sc}\s?\p{N}[\p{N}.,]*|\p{N}[\p{N}.,]*\s?\p{Sc}/gu;
/** So much of a word's pieces is the word in another form. */
const SAME_WORD = 0.5;

function isForm(word: string, noun: string, language: string): boolean {
  const wanted = pieces(noun, language);
  const parts = pieces(word, language);
  const shared = wanted.filter((piece) => parts.includes(piece)).length;
  return wanted[0] === parts[0] && shared >= SAME_WORD * wanted.length;
}

const isYear = (word: string): boolean => /^(?:1[5-9]|20)\d\d$/u.test(word);

/** The word behind “how many”. */
function countedNoun(question: string, language: string): string | undefined {
  const text = bareQuestion(question);
  const asks = questionPatterns(language).asks.find(([type]) => type === "count")?.[1];
  const found = asks?.exec(text);
  if (found == null) return undefined;
  const behind = text.slice(found.index + found[0].length).match(WORD) ?? [];
  return behind.find(
    (word) => terms(word, language).length > 0 || IN_ANY_LANGUAGE.anybody.test(word),
  );
}

function numberTest(language: string): (word: string) => boolean {
  const { number } = questionPatterns(language);
  const whole = new RegExp(`^(?:${number.source})`, "iu");
  return (word) => whole.test(word);
}

/** “몇 명”, “何人”, “几个”: whether a text has a number with the same counter. */
function countsBehind(question: string, language: string): Test {
  const counter = IN_ANY_LANGUAGE.counter.exec(fold(question))?.[1];
  const { number } = questionPatterns(language);
  if (counter === undefined || IN_ANY_LANGUAGE.behindCounted.test(counter)) {
    return tellsNumberOfThings(question, language);
  }
  const counted = new RegExp(
    String.raw`${number.source}\s?${IN_ANY_LANGUAGE.scaleSigns}*\s?(?:\p{L}{0,2})${counter}`,
    "iu",
  );
  return (text) => counted.test(text);
}

/** The same, and the number is none of money, time or the like. */
function tellsNumberOfThings(question: string, language: string): Test {
  const measured = otherMeasures(language).map(({ source }) => new RegExp(source, "giu"));
  const hasNumber = tellsNumber(question, language);
  return (text) => hasNumber(measured.reduce((rest, one) => rest.replace(one, " "), text));
}

/** Whether a text has a number that the question does not have. */
function tellsNumber(question: string, language: string): Test {
  const known = new Set(fold(question).match(new RegExp(FIGURE, "gu")));
  const { number } = questionPatterns(language);
  const any = new RegExp(number.source, "giu");
  return (text) => (text.match(any) ?? []).some((one) => !known.has(one) && !isYear(one));
}
