import { wordsOrPartsOfAll } from "../../languages/index.ts";
import { questionTerms } from "./question-words.ts";

const PRESSING = new RegExp(
  wordsOrPartsOfAll(({ questions }) => questions?.pressing),
  "giu",
);

/**
 * What a question is about, and the question before it. A message that only presses (“just guess”)
 * or has no subject of its own is taken to mean the last question that had one.
 *
 * @param earlier questions of the thread, oldest first.
 */
export function lastQuestionWithTopic(
  question: string,
  earlier: readonly string[],
): { readonly subject: string; readonly previous: string } {
  const before = earlier.filter(hasSubject);
  if (hasSubject(question)) return { subject: question, previous: before.at(-1) ?? "" };
  return { subject: before.at(-1) ?? question, previous: before.at(-2) ?? "" };
}

function hasSubject(question: string): boolean {
  return questionTerms(question.replace(PRESSING, " ")).length > 0;
}
