import { terms } from "../../../text/terms.ts";
import { denialsOf } from "./denials.ts";

/** With fewer of its terms in common a statement is about something else than a question. */
const FEWEST_SHARED = 2;
/** To bear out a denial less is enough than to show that one was left out. */
export const ENOUGH = { toDeny: 0.3, toContradict: 0.5 } as const;

/**
 * Whether a text has somebody ask what a statement is about, and somebody answer no: “Will the mill close? Roe: No.” In
 * interviews this is all that denies it.
 *
 * @param text folded, as is the statement; both in `language`, where it is known.
 * @param enough share of the question's terms that a statement of it has.
 */
export function isAnsweredNo(
  statement: string,
  text: string,
  language: string | undefined,
  enough: number,
): boolean {
  const said = new Set(terms(statement));
  return text.matchAll(denialsOf(language).answeredNo).some(([, question = ""]) => {
    const asked = new Set(terms(question));
    const shared = asked.intersection(said).size;
    return shared >= FEWEST_SHARED && shared >= enough * asked.size;
  });
}
