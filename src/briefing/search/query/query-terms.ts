import { languageOf } from "../../../languages/index.ts";
import { type AnswerType, questionPatterns } from "../../../languages/patterns/questions.ts";
import { IN_ANY_LANGUAGE } from "../../../languages/patterns/in-any-language.ts";
import { type SynonymGroup, synonymGroups } from "../../../languages/patterns/synonym-groups.ts";
import { questionWords } from "./question-words.ts";
import { TYPE_CONCEPTS } from "./type-concepts.ts";
import { fitsWordOf } from "./word-forms.ts";

/** A word of a question, with what it may be called in a text. */
export interface QueryTerm {
  /** In small letters, as it is asked. */
  readonly word: string;
  /** Its terms: one, or the pairs of a run of Han, Kana or Hangul. */
  readonly stem: string;
  /** Others that mean much the same; `*` stands for any ending. */
  readonly synonyms: readonly string[];
  /** How much it counts: less where it was asked in the question before. */
  readonly weight: number;
  /** It says no more than the type of answer: the “price” of “what is the price?”. */
  readonly namesType: boolean;
  /** It is written with a capital within the question, where only names are. */
  readonly isName: boolean;
}

/** The words of a question that say what it is about. */
export function queryTerms(
  question: string,
  language: string,
  type?: AnswerType | undefined,
): QueryTerm[] {
  const { spaced } = questionPatterns(language);
  const asked = spaced
    ? wordsAsked(question, language, type)
    : signsAsked(withoutAsking(question, language), language, type);
  const { capitalisesNouns = false } = languageOf(language);
  const isName = (word: string): boolean => !capitalisesNouns && isCapitalised(word, question);
  return asked.map((term) => ({ ...term, isName: isName(term.word) }));
}

/** Whether a word has a capital where it does not begin a text. */
function isCapitalised(word: string, text: string): boolean {
  const at = text.toLowerCase().indexOf(word);
  return at > 0 && /^\p{Lu}/u.test(text.slice(at));
}

type Term = Omit<QueryTerm, "isName">;

function wordsAsked(question: string, language: string, type: AnswerType | undefined): Term[] {
  const fits = fitsWordOf(language);
  return subjectsOf(question, language).map(({ word, stem }) =>
    termOf(
      word,
      stem,
      type,
      (group) => group.words.some((pattern) => fits(word, pattern)),
      language,
    ),
  );
}

/** Where words run on, those that are known are taken out first, the longest before the others; the rest is paired. */
function signsAsked(question: string, language: string, type: AnswerType | undefined): Term[] {
  let rest = question;
  const known = knownWords(language).filter((word) => {
    const without = cutOut(word, rest, language);
    const isThere = without !== rest;
    rest = without;
    return isThere;
  });
  const pairs = subjectsOf(rest, language);
  return [
    ...known.map((word) => termOf(word, word, type, ({ words }) => words.includes(word), language)),
    ...pairs.map(({ word, stem }) => termOf(word, stem, type, () => false, language)),
  ];
}

function termOf(
  word: string,
  stem: string,
  type: AnswerType | undefined,
  holds: (group: SynonymGroup) => boolean,
  language: string,
): Term {
  const groups = synonymGroups(language).filter(holds);
  const namesType = isNameOf(type, word, groups);
  const synonyms = [...new Set(groups.flatMap(({ words }) => words))];
  return { word, stem, synonyms, weight: 1, namesType };
}

/** A price that is told is a sum, and a number that is told may be of people. */
function isNameOf(
  type: AnswerType | undefined,
  word: string,
  groups: readonly SynonymGroup[],
): boolean {
  if (type === "count" && IN_ANY_LANGUAGE.anybody.test(word)) return true;
  const concepts = (type && TYPE_CONCEPTS[type]) ?? [];
  return groups.some(({ concept }) => concepts.some((one) => one === concept));
}

function subjectsOf(question: string, language: string): { word: string; stem: string }[] {
  const { fillers } = questionPatterns(language);
  return [...questionWords(question, language)]
    .filter(([, { word }]) => !fillers.has(word))
    .map(([stem, { word }]) => ({ word, stem }));
}

const knownWords = (language: string): string[] =>
  [...new Set(synonymGroups(language).flatMap(({ words }) => words))].toSorted(
    (one, other) => other.length - one.length,
  );

/** Korean words begin behind a space. */
function cutOut(word: string, text: string, language: string): string {
  return language === "ko"
    ? ` ${text}`.replace(` ${word}`, "  ").slice(1)
    : text.replace(word, " ");
}

/** Where words run on, what asks would be paired with what is asked about. */
function withoutAsking(question: string, language: string): string {
  const { asks } = questionPatterns(language);
  return asks.reduce((text, [, pattern]) => {
    const [asking = ""] = pattern.exec(text) ?? [];
    return asking.length <= LONGEST_ASKING ? text.replace(asking, " ") : text;
  }, question);
}

/** What is longer holds words of the subject, too. */
const LONGEST_ASKING = 4;
