import { listsOf, words } from "../index.ts";
import type { Concept, Synonyms } from "../synonyms/synonyms.ts";

/** Words that mean much the same to who asks. */
export interface SynonymGroup {
  readonly concept: Concept | undefined;
  /** `*` stands for any ending. */
  readonly words: readonly string[];
}

function groupsOf({ besides, ...concepts }: Synonyms): SynonymGroup[] {
  const shared = Object.entries(concepts).map(([concept, text]) => ({
    // Its keys are those of its type.
    concept: concept as Concept,
    words: words(text),
  }));
  const own = besides.split("\n").map((text) => ({ concept: undefined, words: words(text) }));
  return [...shared, ...own.filter((group) => group.words.length > 0)];
}

const GROUPS = new Map(
  [...listsOf("synonyms")].map(([code, synonyms]) => [code, groupsOf(synonyms)] as const),
);

/** The groups of a language; none of one that is not known. */
export const synonymGroups = (code: string): readonly SynonymGroup[] => GROUPS.get(code) ?? [];
