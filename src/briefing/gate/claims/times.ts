import { languageOf } from "../../../languages/index.ts";
import { denialsOf } from "../polarity/denials.ts";
import { hasAny, inWords } from "./claim-words.ts";

/**
 * Whether a statement puts things into an order of time that its sentences do not: it has `before`,
 * `after`, `since` or the like, and they have no word that says so.
 *
 * @param near the cited sentences and those next to them.
 */
export function inventsOrder(statement: string, near: string, language: string): boolean {
  const pairs = languageOf(language).claims?.order ?? [];
  const told = withoutDeniedBounds(statement, language);
  return pairs.some(
    ([said, bornOut]) =>
      hasAny(told, inWords(said, language)) && !hasAny(near, inWords(bornOut, language)),
  );
}

/** `Not before May` is a date, and no order of two things. */
function withoutDeniedBounds(statement: string, language: string): string {
  const { outright, bounds } = denialsOf(language);
  const denial = statement.matchAll(outright).toArray().at(-1);
  if (denial === undefined) return statement;
  const end = denial.index + denial[0].length;
  return statement.slice(0, end) + statement.slice(end).replace(bounds, "");
}
