import { anyOfAll } from "../../languages/index.ts";
import { terms } from "../../text/terms.ts";
import { type Evidence, widerPassage } from "../evidence/evidence.ts";

/** An answer of whose added words less than this share is in its sentences made them up. */
const FEWEST_FOUND = 0.3;

/** `소이다` is “a cow, it is”: the noun is looked for without it. */
const COPULA = new RegExp(String.raw`(?:${anyOfAll(({ names }) => names?.copula)})[\s.]*$`, "u");

/**
 * Whether what an answer adds to its question is nowhere near the sentences it cites. The words
 * of the question are in the article whether it answers it or not: “Several thousand soldiers took
 * part in the exercise” shares most of its words with any article about the exercise.
 */
export function addsUnfounded(
  answer: string,
  question: string,
  cites: readonly number[],
  evidence: Evidence,
): boolean {
  const asked = new Set(terms(question));
  const there = new Set(terms(widerPassage(cites, evidence).folded));
  const added = [...new Set(terms(answer.replace(COPULA, "")))].filter((term) => !asked.has(term));
  const found = added.filter((term) => there.has(term)).length;
  return added.length > 0 && found / added.length < FEWEST_FOUND;
}
