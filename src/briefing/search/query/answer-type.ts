import { type AnswerType, questionPatterns } from "../../../languages/patterns/questions.ts";
import { fold } from "../../../text/fold.ts";

/** What asks stands at the head of a question: “To how many …”, “In Halm, when …” … */
const WORDS_BEFORE = 3;
/** … and a single word still nearer to it: “and when”, not “what happened when”. */
const WORDS_BEFORE_ONE = 1;

/** What kind of answer a question wants; undefined where one cannot see it in a sentence. */
export function answerTypeOf(question: string, language: string): AnswerType | undefined {
  const { asks, spaced } = questionPatterns(language);
  const text = bareQuestion(question);
  return asks.find(([, pattern]) => {
    const found = pattern.exec(text);
    if (found === null || !spaced) return found !== null;
    const most = found[0].includes(" ") ? WORDS_BEFORE : WORDS_BEFORE_ONE;
    return wordsIn(text.slice(0, found.index)) <= most;
  })?.[0];
}

/** A question as patterns read it: folded, without the marks at its ends. */
export function bareQuestion(question: string): string {
  return fold(question)
    .replace(/^[\s¿¡]+|[?？؟.!。！\s]+$/gu, "")
    .toLowerCase();
}

const wordsIn = (text: string): number => {
  const clause = text.split(/[,;:،]/u).at(-1) ?? "";
  return clause.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
};
