import type { Passage } from "../../evidence/evidence.ts";
import { isTooCertain } from "./certainty.ts";
import { exchangesSubjects } from "./moved-subjects.ts";
import { inventsCause } from "./causes.ts";
import { inventsOrder } from "./times.ts";
import { isToldTooSoon } from "./premature.ts";
import { isTooWide } from "./scope.ts";
import { misattributes } from "./speakers.ts";

/** A statement, folded, with what it rests on. */
export interface Claim {
  readonly statement: string;
  readonly language: string;
  /** The cited sentences, folded. */
  readonly sentences: readonly string[];
  readonly cited: Passage;
  readonly near: Passage;
  readonly named: Passage;
  readonly whole: Passage;
  /** Authors and papers of the articles that are cited. */
  readonly above: string;
}

/** What words can show to be claimed beyond the cited sentences, for a writer to act on. */
export function excessiveClaims(claim: Claim): string[] {
  const { statement, language, sentences, cited, near } = claim;
  const found: readonly (readonly [boolean, string])[] = [
    [
      isTooCertain(statement, sentences, language),
      "it tells as certain what its sentences leave open",
    ],
    [isToldTooSoon(statement, sentences, language), "it tells as done what is still to come"],
    [
      isTooWide(statement, cited.folded, near.folded, language),
      "it says of all what its sentences say of some",
    ],
    [
      inventsCause(statement, sentences, language),
      "it gives a reason that its sentences do not give",
    ],
    [
      inventsOrder(statement, near.folded, language),
      "its sentences do not say in which order it happened",
    ],
    [misattributes(claim), "its sentences do not have them say so"],
    [exchangesSubjects(statement, sentences), "its sentences say it of others"],
  ];
  return found.filter(([isFound]) => isFound).map(([, what]) => what);
}
