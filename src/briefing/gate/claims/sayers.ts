import type { Name } from "../names/names.ts";
import { claimWords } from "./claim-words.ts";

/** Between who speaks and the verb: an apposition, an auxiliary verb. */
const BEFORE_VERB = /^(?:,[^,.;"]{1,60})?,?\s?(?:\p{L}{1,4}\s)?$/u;
/** Between the verb and who speaks: what he is. */
const BEHIND_VERB = /^\s(?:[\p{L}'-]+,?\s){0,4}$/u;

/**
 * Whether a statement has somebody say what its sentences have somebody else say: both name who speaks, and they
 * have nothing of whom the statement names.
 *
 * @param statement folded, as is the text of the cited sentences.
 * @param has whether the cited sentences have a name.
 */
export function haveOthersSay(
  statement: readonly [text: string, names: readonly Name[]],
  cited: readonly [text: string, names: readonly Name[]],
  has: (name: Name) => boolean,
  language: string,
): boolean {
  const says = claimWords("says", language);
  if (says === undefined) return false;
  const sayers = sayersIn(...statement, says);
  return (
    sayers.length > 0 &&
    !sayers.some(has) &&
    sayersIn(...cited, says).some((one) => !sayers.includes(one))
  );
}

function sayersIn(text: string, names: readonly Name[], says: RegExp): Name[] {
  const verbs = text.matchAll(says).toArray();
  return names.filter(({ parts }) => {
    const [first = "", last = first] = [parts[0], parts.at(-1)];
    const start = text.indexOf(first);
    const end = start < 0 ? -1 : text.indexOf(last, start) + last.length;
    if (start < 0 || end < start) return false;
    return verbs.some(
      ({ 0: verb, index }) =>
        (index >= end && BEFORE_VERB.test(text.slice(end, index))) ||
        (index < start && BEHIND_VERB.test(text.slice(index + verb.length, start))),
    );
  });
}
