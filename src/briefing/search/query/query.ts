import type { AnswerType } from "../../../languages/patterns/questions.ts";
import { answerTypeOf } from "./answer-type.ts";
import { queryTerms, type QueryTerm } from "./query-terms.ts";

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
  const own = queryTerms(question, language, type);
  const leans = own.length === 0;
  const before = queryTerms(previous, language).filter(
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
