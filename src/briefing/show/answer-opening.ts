import type { Answer } from "../../domain/briefing.ts";
import { answerWording } from "../../messages/answer-wording.ts";

/**
 * What is said before the sentences of an answer, in its language: how they are to be taken. Nothing
 * where they simply answer.
 *
 * @param articles how many were asked.
 */
export function openingOf(answer: Answer, articles: number): string | undefined {
  const { verdict, sentences, opening, language = "en" } = answer;
  const wording = answerWording(language);
  const passages = ["", wording.passage, wording.passages][Math.min(sentences.length, 2)] ?? "";
  // After the stops of Chinese and Japanese no space is written.
  const closest = passages === "" || passages.endsWith("：") ? passages : ` ${passages}`;
  if (opening !== undefined) return verdict === "stated" ? opening : `${opening}${closest}`;
  switch (verdict) {
    case "stated":
      return undefined;
    case "closest":
      return `${wording.closest}${closest}`;
    case "not-stated":
      return `${articles > 1 ? wording.noneStates : wording.notStated}${closest}`;
    default:
      return verdict satisfies never;
  }
}
