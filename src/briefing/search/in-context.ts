import type { WeighedTerm } from "./weighed-terms.ts";

/** What a line of a text is to whoever looks for an answer; what is anaphoric leans on the line before. */
export type Kind = "sentence" | "anaphoric" | "question" | "heading";

/** A sentence is read with its neighbours: what it answers is often named by the one before … */
const FROM_BEFORE = 0.35;
/** … above all where it takes that up (“It will open …”) … */
const FROM_ANTECEDENT = 0.6;
/** … or where that one asks for it, or is the heading above. */
const FROM_QUESTION = 0.75;
const FROM_AFTER = 0.17;
/** What the whole text is about is named in its title, and seldom again. */
const FROM_TITLE = 0.3;

/** How far a sentence, read with its neighbours and the title, holds a term. */
export function inContext(
  { values, inTitle }: WeighedTerm,
  at: number,
  kinds: readonly Kind[],
): number {
  return Math.max(
    values[at] ?? 0,
    fromBefore(kinds[at - 1], kinds[at]) * (values[at - 1] ?? 0),
    FROM_AFTER * (values[at + 1] ?? 0),
    FROM_TITLE * inTitle,
  );
}

function fromBefore(before: Kind | undefined, own: Kind | undefined): number {
  if (before === "question" || before === "heading") return FROM_QUESTION;
  return own === "anaphoric" ? FROM_ANTECEDENT : FROM_BEFORE;
}
