import type { Passage } from "../../evidence/evidence.ts";
import { languageOf, words } from "../../../languages/index.ts";
import { fold } from "../../../text/fold.ts";
import type { Name } from "./names.ts";

/**
 * Names of a statement that stand behind an office or a form of address behind which its sentences name somebody else
 * (“Mayor Lund” where they have “Mayor Kerr”). The sentences have a part of such a name, the office, and so seem to
 * have the name.
 *
 * @param near the cited sentences, with those that say whom they speak of.
 * @param frame titles and authors: whom they name the whole text is about.
 */
export function namesOfOthers(names: readonly Name[], near: Passage, frame: Passage): string[] {
  const named = names.flatMap(({ parts }) => parts);
  return names
    .filter(({ parts, isIn }) => {
      const last = parts.at(-1) ?? "";
      if (parts.length < 2 || isIn(near, last) || isIn(frame, last)) return false;
      return parts.slice(0, -1).some((part) => isBeforeOther(part, named, near));
    })
    .map(({ parts }) => parts.join(" "));
}

/** Whether a text has a word right before a name that is none of those. */
function isBeforeOther(word: string, named: readonly string[], { folded }: Passage): boolean {
  const next = new RegExp(
    String.raw`(?<!\p{L})${word.replace(/[^\p{L}\p{N}]/gu, ".")} (\p{Lu}[\p{L}'-]+)`,
    "gu",
  );
  return folded.matchAll(next).some(([, other = ""]) => !named.includes(other));
}

const KOREAN_TITLES = words(languageOf("ko").names?.titles).join("|");
const KOREAN_SURNAMES = languageOf("ko").names?.surnames?.source ?? "(?!)";
const JAPANESE_TITLES = words(languageOf("ja").names?.titles).join("|");
/** Of three syllables and in front of an office; of Japanese names what stands before it, in any of the scripts. */
const PERSONS: Readonly<Record<string, RegExp>> = {
  ko: new RegExp(
    String.raw`(?<![가-힣])(${KOREAN_SURNAMES}[가-힣]{2}) ?[가-힣]{0,6}?(?:${KOREAN_TITLES})(?![가-힣]{2})`,
    "gu",
  ),
  ja: new RegExp(
    String.raw`(\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}]{0,4}[\p{Script=Han}り-んァ-ヴみ])(?:${JAPANESE_TITLES})`,
    "gu",
  ),
};
/** Particles: what ends in one is no name. */
const PARTICLE = /[은는이가을를의에로과와도]$/u;

/**
 * Persons in office whom a Korean or Japanese statement names and its sentences do not, where these name others whom
 * it does not name.
 */
export function personsOfOthers(statement: string, cited: string, language: string): string[] {
  const pattern = PERSONS[language];
  if (pattern === undefined) return [];
  const personsIn = (text: string): string[] =>
    fold(text)
      .matchAll(pattern)
      .map(([, name = ""]) => name)
      .filter((name) => language !== "ko" || !PARTICLE.test(name))
      .toArray();
  const others = personsIn(cited).filter((name) => !statement.includes(name));
  if (others.length === 0) return [];
  return personsIn(statement).filter((name) => !cited.includes(name));
}
