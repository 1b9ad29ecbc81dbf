import { type AnswerType, questionPatterns } from "../../languages/questions/index.ts";
import { answerTypeOf } from "./answer-type.ts";
import { questionWords } from "./question-words.ts";

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
}

/** What a question looks for. */
export interface Query {
  readonly question: string;
  readonly type: AnswerType | undefined;
  readonly terms: readonly QueryTerm[];
  /** The question is about what was asked before: it has no words of its own. */
  readonly leans: boolean;
}

/** Beside the question, the one before it: “and when?” */
const PREVIOUS_WEIGHT = 0.4;

/** Reads a question in the language of the text; the words of the one before it count less, and in full where it has none of its own. */
export function readQuestion(question: string, previous: string, language: string): Query {
  const type = answerTypeOf(question, language);
  const own = wordsAsked(question, language);
  const leans = own.length === 0;
  const before = wordsAsked(previous, language).filter(
    ({ stem }) => !own.some((term) => term.stem === stem),
  );
  const weight = leans ? 1 : PREVIOUS_WEIGHT;
  return {
    question,
    type,
    terms: [...own, ...before.map((term) => ({ ...term, weight }))],
    leans,
  };
}

function wordsAsked(question: string, language: string): QueryTerm[] {
  const { fillers, synonyms, spaced } = questionPatterns(language);
  const asked = spaced ? question : withoutAsking(question, language);
  return [...questionWords(asked, language)]
    .filter(([, { word }]) => !fillers.has(word))
    .map(([stem, { word }]) => {
      const groups = synonyms.filter((group) => group.some((pattern) => fits(word, pattern)));
      return { word, stem, synonyms: [...new Set(groups.flat())], weight: 1 };
    });
}

/** Whether a word is one that a pattern with `*` for any ending stands for. */
export function fits(word: string, pattern: string): boolean {
  return pattern.endsWith("*") ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
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
