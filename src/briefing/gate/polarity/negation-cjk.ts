import { anyOfAll, languageOf, LANGUAGES } from "../../../languages/index.ts";
import { terms } from "../../../text/terms.ts";

const signsAmong = (languages: typeof LANGUAGES): RegExp =>
  new RegExp(
    anyOfAll(({ negation }) => negation?.signs, languages),
    "gu",
  );
const ALL = signsAmong(LANGUAGES);
const BY_LANGUAGE: ReadonlyMap<string, RegExp> = new Map(
  LANGUAGES.filter(({ negation }) => negation?.signs !== undefined).map((language) => [
    language.code,
    signsAmong([language]),
  ]),
);

/**
 * Signs of denial in Korean, Japanese and Chinese; they are parts of words, not words. Japanese `未明` is
 * the time before dawn, Chinese `不仅` “not only”: where the language is not known, those of all.
 */
const signsOf = (language: string | undefined): RegExp => BY_LANGUAGE.get(language ?? "") ?? ALL;

/** Chinese denies what follows, Korean and Japanese what precedes. */
const DENIES_BEFORE = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** `하지 않다`: forms of doing, which say nothing of what is done. */
const DOING = /^[하되이]지$/u;

/** What a sentence denies occurs in it. */
const STOP = /[.!?。！？]/u;

/** Pairs of characters next to a sign that tell what is denied. */
const REACH = 3;
/** Pairs around a sign of the source that it may deny. */
const AROUND = { denied: 6, other: 3 };

/** Whether a text in one of these languages denies anything. */
export const hasNegationSign = (text: string, language?: string): boolean =>
  text.search(signsOf(language)) >= 0;

/** How many there are. */
export const signsIn = (text: string, language?: string): number =>
  text.match(signsOf(language))?.length ?? 0;

/**
 * Whether a statement denies what its source does not: the source has no sign of denial, or the
 * statement has more of them than the cited sentences, and what it denies is said there, near none.
 */
export function signsBeyond(
  statement: string,
  cited: string,
  scope: string,
  language?: string,
): boolean {
  const sign = signsOf(language);
  const signs = statement.matchAll(sign).toArray();
  if (signs.length === 0) return false;
  if (!hasNegationSign(scope, language)) {
    if (impliesAlone(scope, statement, language)) return false;
    const isReworded = signs.every(({ index }) => isInOtherWords(statement, index, scope));
    return !(isReworded && impliesAlone(scope, statement, language, "hints"));
  }
  if (signs.length <= cited.matchAll(sign).toArray().length) return false;
  const said = new Set(terms(scope));
  const denied = new Set(
    scope.matchAll(sign).flatMap(({ index }) => {
      const [about, other] = sides(scope, index);
      return [...about.slice(0, AROUND.denied), ...other.slice(0, AROUND.other)];
    }),
  );
  return signs.some(({ index }) => {
    const about = deniedAt(statement, index);
    const found = about.filter((pair) => said.has(pair));
    return found.length > about.length / 2 && !about.some((pair) => denied.has(pair));
  });
}

/** Whether what a sign denies first has no word in the source. */
const isInOtherWords = (statement: string, at: number, scope: string): boolean =>
  deniedAt(statement, at)
    .slice(0, 2)
    .every((pair) => !scope.includes(pair));

/** The pairs that tell what a sign denies. */
const deniedAt = (statement: string, at: number): string[] =>
  sides(statement, at)[0]
    .filter((pair) => !DOING.test(pair))
    .slice(0, REACH);

/**
 * Whether a statement says what its source denies: it has no sign of denial, and most pairs that a sign of
 * the source denies.
 */
export function leavesOutSigns(statement: string, cited: string, language?: string): boolean {
  if (hasNegationSign(statement, language) || impliesAlone(statement, cited, language))
    return false;
  const said = new Set(terms(statement));
  const there = terms(cited);
  const isOnce = (pair: string): boolean => there.indexOf(pair) === there.lastIndexOf(pair);
  return cited.matchAll(signsOf(language)).some(({ index }) => {
    if (deniesAnother(cited.slice(0, index), language)) return false;
    const about = sides(cited, index)[0]
      .filter((pair) => !DOING.test(pair))
      .slice(0, REACH);
    return (
      about.length === REACH &&
      about.filter((pair) => said.has(pair) && isOnce(pair)).length > REACH / 2
    );
  });
}

/** Whether a text has a word that implies a denial (`禁止`) and that the other one has not. */
function impliesAlone(
  text: string,
  other: string,
  language: string | undefined,
  kind: "implied" | "hints" = "implied",
): boolean {
  const implied = languageOf(language ?? "").negation?.[kind];
  if (implied === undefined) return false;
  return text.matchAll(new RegExp(implied, "gu")).some(([word]) => !other.includes(word));
}

/** Whether a sign behind such words denies what somebody else has said, and not what its sentence says: `이를 부인했다`. */
const deniesAnother = (before: string, language: string | undefined): boolean =>
  languageOf(language ?? "").negation?.resumes?.test(before) === true;

/** Whether the denial of a sentence is of what somebody else has said. */
export const resumesDenied = (sentence: string, language: string): boolean =>
  sentence
    .matchAll(signsOf(language))
    .some(({ index }) => deniesAnother(sentence.slice(0, index), language));

/** Pairs on the side of a sign that it denies and on the other, each from the sign outwards. */
function sides(text: string, at: number): [string[], string[]] {
  const before = terms(text.slice(0, at).split(STOP).at(-1) ?? "").toReversed();
  const behind = terms(text.slice(at + 1).split(STOP, 1)[0] ?? "");
  return DENIES_BEFORE.test(text) ? [before, behind] : [behind, before];
}
