import { languageOf } from "../../../languages/index.ts";
import { hasAny, inWords } from "./claim-words.ts";

/**
 * Whether a statement puts things into an order of time that its sentences do not: it has `before`,
 * `after`, `since` or the like, and they have no word that says so.
 *
 * @param near the cited sentences and those next to them.
 */
export function inventsOrder(statement: string, near: string, language: string): boolean {
  const pairs = languageOf(language).claims?.order ?? [];
  return pairs.some(
    ([said, bornOut]) =>
      hasAny(statement, inWords(said, language)) && !hasAny(near, inWords(bornOut, language)),
  );
}
