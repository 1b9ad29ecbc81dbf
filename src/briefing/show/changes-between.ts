import type { Article } from "../../domain/article.ts";
import { terms } from "../../text/terms.ts";
import { squeeze } from "../../text/fold.ts";
import type { Change, Changes } from "../../domain/text/changes.ts";

/** From so much agreement on, two sentences are one that was reworded. Dice's coefficient of their terms. */
const REWORDED = 0.5;
/** A page that was rewritten has no counterparts worth the search. */
const MOST_PAIRED = 200;

type Texts = Pick<Article, "title" | "sentences">;

/**
 * What a reader of the earlier version does not know yet. Sentences are compared by their words: one
 * that only moved, or that is set in other quotation marks or spacing, has not changed.
 */
export function changesBetween(before: Texts, after: Texts): Changes {
  const gone = missingFrom(after, before);
  const come = missingFrom(before, after);
  const pairs = pairUp(gone, come);
  const reworded = new Set(pairs.values());
  const kept = before.sentences.length === 0 ? 0 : 1 - gone.length / before.sentences.length;
  return {
    kept,
    list: [
      ...titleChange(before.title, after.title),
      ...come.map((sentence) => ({ before: pairs.get(sentence), after: sentence })),
      ...gone
        .filter((sentence) => !reworded.has(sentence))
        .map((sentence) => ({ before: sentence })),
    ],
  };
}

const titleChange = (before: string, after: string): Change[] =>
  squeeze(before) === squeeze(after) ? [] : [{ before, after }];

/** Sentences of `whole` that `other` does not have, each once. */
function missingFrom(other: Texts, whole: Texts): string[] {
  const known = new Set(other.sentences.map(({ text }) => squeeze(text)));
  const missing = new Map(
    whole.sentences
      .filter(({ text }) => !known.has(squeeze(text)))
      .map(({ text }) => [squeeze(text), text] as const),
  );
  return [...missing.values()];
}

/** For each new sentence the one that it replaces: the most alike of those that are left. */
function pairUp(gone: readonly string[], come: readonly string[]): Map<string, string> {
  const left = gone.slice(0, MOST_PAIRED).map((text) => ({ text, terms: new Set(terms(text)) }));
  const pairs = new Map<string, string>();
  for (const sentence of come.slice(0, MOST_PAIRED)) {
    const own = new Set(terms(sentence));
    const [best] = left
      .map((candidate) => ({ candidate, alike: dice(own, candidate.terms) }))
      .toSorted((one, other) => other.alike - one.alike);
    if (best === undefined || best.alike < REWORDED) continue;
    pairs.set(sentence, best.candidate.text);
    left.splice(left.indexOf(best.candidate), 1);
  }
  return pairs;
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  return (2 * one.intersection(other).size) / (one.size + other.size);
}
