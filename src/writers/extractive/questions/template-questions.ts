import type { Article } from "../../../domain/article.ts";
import { indexPassages } from "../../../briefing/search/passages.ts";
import { askOf } from "./ask-of.ts";
import { pointsByWorth } from "../points/choose-points.ts";
import { signsOf } from "../points/sentence-signs.ts";

/** Slack's limit for the text of a button. */
const LONGEST = 75;
/** More are never offered, and some of these will not be. */
const MOST = 6;

/**
 * Questions that a colleague may ask after the points of a briefing, in the article's language: when,
 * how much, how many, why, who, and what somebody said, each made from a sentence that is no point and
 * tried: the search for answers gives that sentence, and is sure of it. None where no sentence has a form to ask from.
 */
export function templateQuestions(article: Article, points: readonly number[]): string[] {
  const { language, sentences } = article;
  const index = indexPassages(sentences, language);
  const signs = signsOf(article);
  const persons = new Set<string>();
  const questions: string[] = [];
  // What may be a point comes first, what somebody said last.
  const order = new Set([...pointsByWorth(article), ...sentences.keys()]);
  for (const at of order) {
    const one = signs[at];
    if (points.includes(at) || !one || one.leans || one.has("aside") || one.has("about")) continue;
    const fitting = askOf(sentences[at]?.text ?? "", article).find(({ question, person }) => {
      if (question.length > LONGEST || questions.includes(question)) return false;
      if (person !== undefined && persons.has(person)) return false;
      const { verdict, shown } = index.find(question);
      return verdict === "stated" && shown.includes(at);
    });
    if (fitting === undefined) continue;
    if (fitting.person !== undefined) persons.add(fitting.person);
    if (questions.push(fitting.question) >= MOST) break;
  }
  return questions;
}
