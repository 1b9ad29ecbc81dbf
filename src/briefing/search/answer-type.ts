import { type AnswerType, questionPatterns } from "../../languages/questions/index.ts";
import { fold } from "../../text/fold.ts";

/** What asks stands at the head of a question: “To how many …”, “In Halm, when …”. */
const WORDS_BEFORE = 3;

/** What kind of answer a question wants; undefined where one cannot see it in a sentence. */
export function answerTypeOf(question: string, language: string): AnswerType | undefined {
  const { asks, spaced } = questionPatterns(language);
  const text = bareQuestion(question);
  return asks.find(([, pattern]) => {
    const at = pattern.exec(text)?.index;
    return at !== undefined && (!spaced || wordsIn(text.slice(0, at)) <= WORDS_BEFORE);
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
