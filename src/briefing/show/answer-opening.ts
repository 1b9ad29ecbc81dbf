import type { Answer } from "../../domain/briefing.ts";
import type { Said } from "../../messages/said.ts";

/**
 * What is said before the sentences of an answer: how they are to be taken. Nothing where they simply
 * answer.
 *
 * @param articles how many were asked.
 */
export function openingOf(answer: Answer, articles: number): Said | undefined {
  const { verdict, sentences, opening, inPart = false } = answer;
  const passages =
    ([[], [{ key: "passage" }], [{ key: "passages" }]] as const)[Math.min(sentences.length, 2)] ??
    [];
  if (opening !== undefined) return verdict === "stated" ? opening : [opening, passages].flat();
  switch (verdict) {
    case "stated":
      return undefined;
    case "closest":
      return [{ key: inPart ? "closestInPart" : "closest" }, ...passages];
    case "not-stated":
      if (inPart) return [{ key: "notStatedInPart" }, ...passages];
      return [{ key: articles > 1 ? "noneStates" : "notStated" }, ...passages];
    default:
      return verdict satisfies never;
  }
}
