/**
 * Phrases as they are listed: separated by commas, over as many lines as they take. In a phrase
 *
 * - `(a|b)` is one of those, `[aeo]` one of those letters, and `?` makes a letter or a group one that
 *   may be missing, `?+` a group that may be missing or come several times;
 * - `*` is any ending of a word, or none, and `_` at least one letter: `euro*`, `square _`;
 * - `{6}` is up to six words, `{1-6}` at least one;
 * - `…` is anything, `…8` at most eight characters of it;
 * - `#` is a number in figures, `##` one of two digits, `####` a year;
 * - `$` is the end.
 *
 * All else stands for itself. The few that cannot be said so are regular expressions in the list.
 */
export type Phrases = string | readonly (string | RegExp)[];

/** The source of a regular expression, without a group around it, that matches any of the phrases. */
export function alternatives(phrases: Phrases): string {
  const lists = typeof phrases === "string" ? [phrases] : phrases;
  return lists
    .flatMap((list) => (typeof list === "string" ? phrasesIn(list).map(sourceOf) : list.source))
    .join("|");
}

/** The phrases of one list, as they are written. */
export function phrasesIn(list: string): string[] {
  return list
    .replace(/(?<=[|(])\s*\n\s*/gu, "")
    .replace(/\s*\n\s*/gu, " ")
    .split(",")
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

const SIGN =
  /\)\?\+|[(*_]|…(?<characters>\d*)|\{(?:(?<least>\d)-)?(?<most>\d)\}|(?<digits>#+)|[.^+\\/]/gu;

function sourceOf(phrase: string): string {
  return phrase.replace(SIGN, (sign, ...rest) => {
    const {
      characters,
      least = "0",
      most,
      digits,
    } = rest.at(-1) as Record<string, string | undefined>;
    if (sign === "(") return "(?:";
    if (sign === ")?+") return ")*";
    if (sign === "*") return String.raw`\p{L}*`;
    if (sign === "_") return String.raw`\p{L}+`;
    if (characters !== undefined) return characters === "" ? ".*" : `.{0,${characters}}`;
    if (most !== undefined) return String.raw`(?:\p{L}+ ){${least},${most}}`;
    if (digits !== undefined)
      return digits === "#" ? String.raw`\d+` : String.raw`\d{${digits.length}}`;
    return `\\${sign}`;
  });
}
