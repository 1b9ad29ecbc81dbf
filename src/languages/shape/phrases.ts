/**
 * Phrases as they are listed: separated by commas, over as many lines as they take. In a phrase
 *
 * - `(a|b)` is one of those, `[aeo]` one of those letters, and `?` makes a letter or a group one that
 *   may be missing, `?+` a group that may be missing or come several times;
 * - `(=a|b)` is where one of those follows, and `(!a|b)` where none does: `how(! nice)`, `wer(!_)`;
 * - `*` is any ending of a word, or none, `_` at least one letter, `___` three: `euro*`, `square _`;
 * - `~` is anything but letters, and `$` is the end: `price~$`;
 * - `{6}` is up to six words, `{1-6}` at least one;
 * - `…` is anything, `…8` at most eight characters of it, `…3-8` at least three;
 * - `#` is a number in figures, `##` one of two digits, `####` a year;
 * - `\,` and `\?` are a comma and a question mark.
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

/** The same as a pattern, for a place where one is wanted; its flags may be left out as of a literal that is joined. */
export const anyOf = (phrases: Phrases, flags = "u"): RegExp =>
  new RegExp(alternatives(phrases), flags);

/** The phrases of one list, as they are written. */
export function phrasesIn(list: string): string[] {
  return list
    .replace(/(?<=[|(])\s*\n\s*/gu, "")
    .replace(/\s*\n\s*/gu, " ")
    .split(/(?<!\\),/u)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

const SIGN =
  /\\(?<itself>[?,])|\)\?\+|\((?<follows>[=!])|[(*~]|(?<letters>_+)|…(?:(?<from>\d+)-)?(?<characters>\d*)|\{(?:(?<least>\d)-)?(?<most>\d)\}|(?<digits>#+)|[.^+\\/]/gu;

/** What the signs of a phrase stand for that are always the same. */
const SOURCES: Readonly<Record<string, string>> = {
  "(": "(?:",
  ")?+": ")*",
  "*": String.raw`\p{L}*`,
  "~": String.raw`\P{L}*`,
  _: String.raw`\p{L}+`,
  "#": String.raw`\d+`,
  "…": ".*",
  "\\,": ",",
};

function sourceOf(phrase: string): string {
  return phrase.replace(SIGN, (sign, ...rest) => {
    const parts = rest.at(-1) as Record<string, string | undefined>;
    const { itself, follows, letters, characters, most, digits } = parts;
    const same = SOURCES[sign];
    if (same !== undefined) return same;
    if (itself !== undefined) return sign;
    if (follows !== undefined) return `(?${follows}`;
    if (letters !== undefined) return String.raw`\p{L}{${letters.length},}`;
    if (characters !== undefined) return `.{${parts["from"] ?? "0"},${characters}}`;
    if (most !== undefined) return String.raw`(?:\p{L}+ ){${parts["least"] ?? "0"},${most}}`;
    if (digits !== undefined) return String.raw`\d{${digits.length}}`;
    return `\\${sign}`;
  });
}
