import { terms } from "../../../text/terms.ts";

/** Statements of several things are made of clauses. */
const CLAUSE = /[,;、，；]|(?<=[가-힣][고며나지만])\s/u;
const HANGUL = /\p{Script=Hangul}/u;
/** The first words of a clause tell of whom it speaks. */
const SUBJECT_WORDS = 2;
/** What is said of a subject has so many words at least. */
const FEWEST_AT_END = 2;
/** A clause with fewer words in common with a sentence does not rest on it. */
const FEWEST_SHARED = 3;

/**
 * Whether a statement on two sentences exchanges those of whom they speak: two of its clauses have the words
 * of one sentence and the subject of another one, or of two sentences each what is said in the other one.
 *
 * @param sentences those that it cites, folded as it is.
 */
export function exchangesSubjects(statement: string, sentences: readonly string[]): boolean {
  if (sentences.length < 2) return false;
  const clauses = statement.split(CLAUSE).map((clause) => terms(clause));
  const moved = clauses.filter((clause) => isMoved(clause, sentences, 1));
  // In Korean a clause within another one ends as one that goes on does.
  const isCrossed = areCrossed(clauses, sentences);
  if (!HANGUL.test(statement)) return isCrossed || isTold(moved, sentences);
  const apart = statement.split(/[,;]/u).map((clause) => terms(clause));
  return (isCrossed && areCrossed(apart, sentences)) || isTold(moved, sentences);
}

/** Whether several clauses begin with the subject of another sentence, one of them on a sentence of its own. */
const isTold = (moved: readonly string[][], sentences: readonly string[]): boolean =>
  moved.length > 1 && moved.some((clause) => isMoved(clause, sentences, FEWEST_SHARED));

/** Whether one clause begins as one sentence and ends as another one, and another clause the other way round. */
function areCrossed(clauses: readonly string[][], sentences: readonly string[]): boolean {
  const known = sentences.map((sentence) => terms(sentence));
  const crossings = clauses.map((clause) => crossingsOf(clause, known));
  return crossings.some((ways, at) =>
    crossings
      .slice(at + 1)
      .flat()
      .some(([start, end]) => ways.some(([first, last]) => start === last && end === first)),
  );
}

/** The sentences as which a clause begins and as which it ends, wherever it is cut in two. */
function crossingsOf(clause: readonly string[], known: readonly string[][]): [number, number][] {
  return clause.slice(1).flatMap((_, at): [number, number][] => {
    const first = onlyOneOf(clause.slice(0, at + 1), known, 1);
    const last = onlyOneOf(clause.slice(at + 1), known, FEWEST_AT_END);
    return first === undefined || last === undefined || first === last ? [] : [[first, last]];
  });
}

/** The sentence that has so many of some terms and more than twice as many as any other one, if there is one. */
function onlyOneOf(
  part: readonly string[],
  known: readonly string[][],
  fewest: number,
): number | undefined {
  const counts = known.map((sentence) => shared(part, sentence));
  const [most = 0, second = 0] = counts.toSorted((one, other) => other - one);
  return most >= fewest && most > 2 * second ? counts.indexOf(most) : undefined;
}

/** Whether a clause rests on one sentence and begins with the subject of another one. */
function isMoved(clause: readonly string[], sentences: readonly string[], fewest: number): boolean {
  const [best = [], ...others] = nearestFirst(clause, sentences);
  if (shared(clause, best) < fewest) return false;
  const subject = clause.slice(
    0,
    Math.max(
      0,
      clause.findIndex((term) => best.includes(term)),
    ),
  );
  const ofOthers = new Set(others.flatMap((other) => other.slice(0, SUBJECT_WORDS)));
  return subject.slice(0, SUBJECT_WORDS).some((term) => ofOthers.has(term));
}

/** The terms of the sentences, of that which has most of a clause first. */
function nearestFirst(clause: readonly string[], sentences: readonly string[]): string[][] {
  const all = sentences.map((sentence) => terms(sentence));
  return all.toSorted((one, other) => shared(clause, other) - shared(clause, one));
}

const shared = (clause: readonly string[], sentence: readonly string[]): number =>
  new Set(clause).intersection(new Set(sentence)).size;
