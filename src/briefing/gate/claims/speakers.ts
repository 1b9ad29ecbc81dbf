import { terms } from "../../../text/terms.ts";
import type { Passage } from "../../evidence/evidence.ts";
import { claimWords, hasAny } from "./claim-words.ts";

/** A statement with the cited sentences, alone and with those that say whom they speak of. */
interface Said {
  readonly statement: string;
  readonly language: string;
  readonly cited: Passage;
  readonly named: Passage;
  readonly whole: Passage;
  /** Authors and papers of the articles that are cited: what they say is said by these, too. */
  readonly above: string;
}

/**
 * Whether a statement has somebody else say what its sentences say: whom it names at its beginning or
 * behind `according to` the article knows and they do not; or whether it has them admit or confirm it,
 * and they do neither.
 */
export function misattributes(said: Said): boolean {
  const { statement, language, cited, named, whole, above } = said;
  const admits = claimWords("admits", language);
  if (hasAny(statement, admits) && !hasAny(named.folded, admits)) return true;
  const speaker = claimWords("speaker", language);
  if (speaker === undefined) return false;
  const own = speakersIn(cited.folded, speaker).length > 0 ? cited : named;
  return speakersIn(statement, speaker).some((words) =>
    isElsewhere(words, `${own.folded}\n${above}`, whole),
  );
}

/** The terms of those who are said to say something; a pronoun has none. */
function speakersIn(text: string, speaker: RegExp): string[][] {
  return text
    .matchAll(speaker)
    .map(({ groups = {} }) => terms(Object.values(groups).find((part) => part !== undefined) ?? ""))
    .filter((words) => words.length > 0)
    .toArray();
}

/** All its words are in the article, and none of them in the passage. */
function isElsewhere(words: readonly string[], own: string, whole: Passage): boolean {
  const [there, near] = [new Set(terms(whole.folded)), new Set(terms(own))];
  return words.every((word) => there.has(word)) && !words.some((word) => near.has(word));
}
