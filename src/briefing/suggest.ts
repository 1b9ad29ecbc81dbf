import type { Article } from "../article/article.ts";
import { squeeze } from "./fold.ts";
import { indexPassages } from "./passages.ts";

const MOST_QUESTIONS = 3;
/** Slack's limit for the text of a button is 75 characters. */
const LONGEST_QUESTION = 75;

/**
 * Of the questions proposed for an article, up to three that it answers: each is asked of the
 * article before it is offered, and is dropped when the passages found do not state the answer.
 */
export function suggestQuestions(article: Article, proposed: readonly string[]): string[] {
  const index = indexPassages(article.sentences, article.language);
  const offered: string[] = [];
  for (const proposal of proposed) {
    const question = proposal.replace(/\s+/g, " ").trim();
    const known = offered.some((one) => squeeze(one) === squeeze(question));
    const fits = question !== "" && question.length <= LONGEST_QUESTION && !known;
    if (fits && index.find(question).verdict === "stated") offered.push(question);
    if (offered.length === MOST_QUESTIONS) break;
  }
  return offered;
}
