import { terms } from "../../../text/terms.ts";

/** Statements of several things are made of clauses. */
const CLAUSE = /[,;、，；]|(?<=[가-힣][고며나지만])\s/u;
/** The first words of a clause tell of whom it speaks. */
const SUBJECT_WORDS = 2;
/** A clause with fewer words in common with a sentence does not rest on it. */
const FEWEST_SHARED = 3;

/**
 * Whether a statement on two sentences exchanges those of whom they speak: two of its clauses have the words
 * of one sentence and the subject of another one.
 *
 * @param sentences those that it cites, folded as it is.
 */
export function exchangesSubjects(statement: string, sentences: readonly string[]): boolean {
  if (sentences.length < 2) return false;
  const clauses = statement.split(CLAUSE).map((clause) => terms(clause));
  const moved = clauses.filter((clause) => isMoved(clause, sentences, 1));
  return moved.length > 1 && moved.some((clause) => isMoved(clause, sentences, FEWEST_SHARED));
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
