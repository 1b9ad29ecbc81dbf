import { wordsOrPartsOfAll } from "../../../languages/index.ts";
import { detectLanguage } from "../../../text/detect-language.ts";
import { answerTypeOf } from "./answer-type.ts";
import { questionTerms } from "./question-words.ts";

const PRESSING = new RegExp(
  wordsOrPartsOfAll(({ questions }) => questions?.pressing),
  "giu",
);

/**
 * What a question is about, and the question before it. A message that only presses (“just guess”) is
 * taken to mean the last question that had a subject; one that only says what kind of answer it wants
 * (“and when?”) asks for that of the subject before.
 *
 * @param earlier questions of the thread, oldest first.
 */
export function lastQuestionWithTopic(
  question: string,
  earlier: readonly string[],
): { readonly subject: string; readonly previous: string } {
  const before = earlier.filter(hasSubject);
  if (hasSubject(question) || wantsOtherType(question))
    return { subject: question, previous: before.at(-1) ?? "" };
  return { subject: before.at(-1) ?? question, previous: before.at(-2) ?? "" };
}

function hasSubject(question: string): boolean {
  return questionTerms(question.replace(PRESSING, " ")).length > 0;
}

/** “And when?”, “why?”, “who is that?” */
function wantsOtherType(question: string): boolean {
  return answerTypeOf(question.replace(PRESSING, " "), detectLanguage(question)) !== undefined;
}
