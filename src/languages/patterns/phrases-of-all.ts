import { listsOf } from "../index.ts";
import { alternatives, type Phrases } from "../shape/phrases.ts";
import type { WordLists } from "../shape/word-lists.ts";

/** The phrases of a kind of all languages, as the source of a pattern: pages mix them, and texts quote in others. */
export const phrasesOfAll = <Kind extends keyof WordLists>(
  kind: Kind,
  of: (list: NonNullable<WordLists[Kind]>) => Phrases | undefined,
): string =>
  [...listsOf(kind).values()]
    .map((list) => alternatives(of(list) ?? ""))
    .filter(Boolean)
    .join("|");
