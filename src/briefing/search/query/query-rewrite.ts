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
  const asked = askingPart(question);
  const before = earlier.map(askingPart).filter(hasSubject);
  if (hasSubject(asked) || wantsOtherType(asked))
    return { subject: asked, previous: before.at(-1) ?? "" };
  return { subject: before.at(-1) ?? asked, previous: before.at(-2) ?? "" };
}

/** Of a message that says other things, too, the sentences that end with a question mark; else all of it. */
function askingPart(message: string): string {
  const asking = message
    .split(SENTENCE_END)
    .filter((sentence) => /[?？؟]$/u.test(sentence) && hasSubject(sentence));
  return asking.length > 0 ? asking.join(" ") : message;
}

const SENTENCE_END = /(?<=[.!?؟…])\s+|(?<=[。！？])\s*/u;

function hasSubject(question: string): boolean {
  return questionTerms(question.replace(PRESSING, " ")).length > 0;
}

/** “And when?”, “why?”, “who is that?” */
function wantsOtherType(question: string): boolean {
  return answerTypeOf(question.replace(PRESSING, " "), detectLanguage(question)) !== undefined;
}
