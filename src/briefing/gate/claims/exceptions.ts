import { terms } from "../../../text/terms.ts";
import { languageOf } from "../../../languages/index.ts";
import { withoutReply } from "../polarity/without-reply.ts";
import { denies } from "../polarity/negation.ts";
import { inWords } from "./claim-words.ts";

/**
 * Whether a statement says of a sentence what holds in spite of what it denies: “it is no drinking water, but one may
 * shower”. The statement has something that only stands behind the `but`, where nothing is denied, and not all of
 * what is denied before it.
 *
 * @param statement folded, as is the sentence; both in `language`.
 */
export function tellsException(statement: string, sentence: string, language: string): boolean {
  const excepts = languageOf(language).negation?.excepts;
  if (excepts === undefined) return false;
  const said = new Set(terms(withoutReply(statement)));
  return sentence.matchAll(inWords(excepts, language)).some(({ 0: word, index }) => {
    const [denied, held] = [sentence.slice(0, index), sentence.slice(index + word.length)];
    if (!denies(denied, language) || denies(held, language)) return false;
    const [before, behind] = [new Set(terms(denied)), new Set(terms(held))];
    return (
      !said.isDisjointFrom(behind.difference(before)) &&
      before.difference(said).size > 0 &&
      !isLast(denied, said)
    );
  });
}

/** Whether a statement has what a clause says last: what is denied is there. */
function isLast(clause: string, said: ReadonlySet<string>): boolean {
  const last = terms(clause).at(-1);
  return last !== undefined && said.has(last);
}
