import { terms } from "../../../text/terms.ts";
import { claimWords, hasAny } from "./claim-words.ts";

/** What is done and what is to come beside it are parted by these. */
const CLAUSE = /[;!?()、。，；]|[,.:](?!\d)|\s-\s/u;
/** So much of what a statement says is said of what is to come. */
const SHARE = 0.5;
/** Fewer terms in common are there by chance, but for a statement that has no more. */
const FEWEST_SHARED = 2;
const NEVER = /(?!)/gu;

/**
 * Whether a statement tells as done what its sentences tell as still to come: it has a verb of the past and no word for
 * what is to come, and speaks of what they say only where something will be, or is planned or asked for.
 *
 * @param statement folded, as are the sentences that it cites.
 */
export function isToldTooSoon(
  statement: string,
  sentences: readonly string[],
  language: string,
): boolean {
  const [ahead, past] = [claimWords("ahead", language), claimWords("past", language)];
  if (ahead === undefined || past === undefined) return false;
  const says = claimWords("says", language) ?? NEVER;
  // That it was said is no news of what was done.
  const isDone = (text: string): boolean => hasAny(text.replace(says, " "), past);
  const isOpen = (["possible", "tentative"] as const).some((kind) =>
    hasAny(statement, claimWords(kind, language)),
  );
  if (isOpen || hasAny(statement, ahead) || !isDone(statement)) return false;
  const parts = sentences.flatMap((sentence) =>
    isDone(sentence) ? clausesOf(sentence) : sentence,
  );
  const told = [...new Set(terms(statement.replace(says, " ")))];
  const figures = new Set(figuresIn(statement));
  const isDoneOf = (figure: string): boolean =>
    parts.some((part) => isDone(part) && figuresIn(part).includes(figure));
  const done = new Set(parts.filter(isDone).flatMap((part) => terms(part)));
  return parts
    .filter((part) => hasAny(part, ahead) && !isDone(part))
    .some((part) => {
      if (figuresIn(part).some((figure) => figures.has(figure) && !isDoneOf(figure))) return true;
      const there = new Set(terms(part));
      const shared = told.filter((term) => there.has(term) && !done.has(term)).length;
      return shared >= Math.min(FEWEST_SHARED, told.length) && shared >= SHARE * told.length;
    });
}

/** Figures that hardly two things share by chance: of three digits and more, but for years. */
const figuresIn = (text: string): string[] =>
  (text.match(/\d[\d.,]*\d/gu) ?? []).filter(
    (figure) => figure.replaceAll(/\D/gu, "").length >= 3 && !/^(?:1[5-9]|20)\d\d$/u.test(figure),
  );

const clausesOf = (sentence: string): string[] => sentence.split(CLAUSE);
