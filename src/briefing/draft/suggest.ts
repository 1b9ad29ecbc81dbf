import type { Article } from "../../domain/article.ts";
import { terms } from "../../text/terms.ts";
import { squeeze } from "../../text/fold.ts";
import { evidenceOf } from "../evidence/evidence.ts";
import { verifyPoint } from "../gate/verify-point.ts";
import { indexPassages } from "../search/passages.ts";

const MOST_QUESTIONS = 3;
/** Slack's limit for the text of a button is 75 characters. */
const LONGEST_QUESTION = 75;
/** A single word is no question. */
const FEWEST_TERMS = 2;

/**
 * Of the questions proposed for an article, up to three that it answers: each is asked of the
 * article before it is offered, and is dropped when the passages found do not state the answer, or
 * when it speaks of names, numbers or links that the article does not have.
 */
export function suggestQuestions(article: Article, proposed: readonly string[]): string[] {
  const index = indexPassages(article.sentences, article.language);
  const evidence = evidenceOf([article]);
  const isForeign = (question: string): boolean =>
    terms(question).length < FEWEST_TERMS ||
    verifyPoint(question, [], evidence, article.language).some(({ hard }) => hard);
  const offered: string[] = [];
  for (const proposal of proposed) {
    const question = proposal.replace(/\s+/g, " ").trim();
    const known = offered.some((one) => squeeze(one) === squeeze(question));
    const fits = question !== "" && question.length <= LONGEST_QUESTION && !known;
    if (fits && !isForeign(question) && index.find(question).verdict === "stated")
      offered.push(question);
    if (offered.length === MOST_QUESTIONS) break;
  }
  return offered;
}
