import { languageOf } from "../../../languages/index.ts";
import { terms } from "../../../text/terms.ts";
import { claimWords, hasAny } from "./claim-words.ts";

/** A reason ends where the next clause begins. */
const CLAUSE = /[,;.!?、。，；]/u;

/**
 * Whether a statement gives a reason that its sentences do not give: the sentence that has most of what it
 * names as the reason has no word that a reason could be told from, or none has any of it.
 *
 * @param sentences those that it cites, folded as it is.
 */
export function inventsCause(
  statement: string,
  sentences: readonly string[],
  language: string,
): boolean {
  const because = claimWords("because", language);
  const grounds = claimWords("grounds", language);
  if (because === undefined || grounds === undefined) return false;
  return statement.matchAll(because).some(({ 0: word, index }) => {
    const reason = new Set(terms(reasonAt(statement, index, word, language)));
    if (reason.size === 0) return false;
    const common = (sentence: string): number => reason.intersection(new Set(terms(sentence))).size;
    const [best = ""] = sentences.toSorted((one, other) => common(other) - common(one));
    return common(best) === 0 || !(hasAny(best, because) || hasAny(best, grounds));
  });
}

/** Most languages name the reason behind the word, Korean and Japanese before it. */
function reasonAt(text: string, at: number, word: string, language: string): string {
  if (languageOf(language).claims?.reasonFirst) return text.slice(0, at).split(CLAUSE).at(-1) ?? "";
  return text.slice(at + word.length).split(CLAUSE, 1)[0] ?? "";
}
