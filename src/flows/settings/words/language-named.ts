import { fold } from "../../../text/fold.ts";
import { isLanguage } from "../../../domain/settings/language-tag.ts";

/** Variants that people name by a name of their own; what is written is told by their language alone. */
const VARIANTS = [
  "pt-BR",
  "pt-PT",
  "zh-Hans",
  "zh-Hant",
  "en-US",
  "en-GB",
  "en-AU",
  "en-CA",
  "fr-CA",
  "fr-CH",
  "es-MX",
  "es-ES",
  "es-419",
  "de-AT",
  "de-CH",
  "nl-BE",
];

/** Names that the standard's list of names does not have. */
const BY_NAME: Readonly<Record<string, string>> = {
  brasileiro: "pt",
  brazilian: "pt",
  castellano: "es",
  castilian: "es",
  farsi: "fa",
  mandarin: "zh",
  putonghua: "zh",
  tagalog: "tl",
};

/** Letters of the alphabet: two of them are a language's code, or none. */
const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCodePoint(97 + at));

/**
 * The subtag of a language that somebody names: by its code (`de`, `pt-BR`), or by its name in their own
 * language, in English, in itself or in any other (“german”, “Deutsch”, “독일어”). Undefined where it is none.
 *
 * @param reader the language of whoever names it
 */
export function languageNamed(text: string, reader: string): string | undefined {
  const name = nameOf(text);
  if (name === "") return undefined;
  return byCode(name) ?? BY_NAME[name] ?? byName(name, reader);
}

/** Names that are most like what somebody wrote are looked for among these, with their subtags. */
export function languageNames(reader: string): ReadonlyMap<string, string> {
  const codes = languageCodes();
  const names = [reader, "en"].flatMap((locale) => namesIn(locale, codes));
  return new Map([...names, ...codes.flatMap((code) => namesIn(code, [code]))]);
}

function byCode(name: string): string | undefined {
  const [primary = "", ...rest] = name.replaceAll("_", "-").split("-");
  const isTag = rest.every((part) => /^(?:[a-z]{2}|[a-z]{4}|\d{3})$/u.test(part));
  return isTag && isLanguage(primary) ? primary : undefined;
}

function byName(name: string, reader: string): string | undefined {
  const codes = languageCodes();
  const own = codes.flatMap((code) => namesIn(code, [code]));
  const found = [...namesIn(reader, codes), ...namesIn("en", codes), ...own].find(isIt);
  if (found !== undefined) return found[1];
  const locales = Intl.DisplayNames.supportedLocalesOf(codes, { localeMatcher: "lookup" });
  for (const locale of locales.filter(isWrittenAs(name))) {
    const there = tagsIn(locale, locales, []).find(
      ([other]) => mayBe(other, name) && nameOf(other) === name,
    );
    if (there !== undefined) return there[1];
  }
  return undefined;

  function isIt([known]: readonly [string, string]): boolean {
    return known === name;
  }
}

/**
 * Whether a language is written in the script of a text. All names in all of them take a tenth of a second, which
 * nothing else may wait for: so names in third languages are also those of languages alone that name others.
 */
function isWrittenAs(text: string): (locale: string) => boolean {
  const isHere = new Map<string, boolean>();
  return (locale) => {
    const { script = "Latn" } = new Intl.Locale(locale).maximize();
    const found = isHere.get(script) ?? scriptPattern(script).test(text);
    isHere.set(script, found);
    return found;
  };
}

/** Scripts that a language mixes have a name of their own that Unicode's properties do not know. */
const MIXED: Readonly<Record<string, string>> = {
  Jpan: String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`,
  Kore: String.raw`\p{Script=Hangul}\p{Script=Han}`,
  Hans: String.raw`\p{Script=Han}`,
  Hant: String.raw`\p{Script=Han}`,
};

const scriptPattern = (script: string): RegExp =>
  new RegExp(`[${MIXED[script] ?? String.raw`\p{Script=${script}}`}]`, "u");

/** Told by the first letter, without its accents: what is left of a thousand names is looked at closely. */
const mayBe = (known: string, name: string): boolean =>
  firstLetter(known.toLowerCase()) === firstLetter(name);

const firstLetter = (text: string): string =>
  text
    .normalize("NFD")
    .charAt(0)
    .replace(/\u0131/u, "i");

/** The languages that have a code of two letters. */
function languageCodes(): string[] {
  const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  const pairs = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));
  return pairs.filter((pair) => names.of(pair) !== undefined);
}

/** Names of languages and their variants in a language, made comparable, with the subtags that they stand for. */
const namesIn = (locale: string, codes: readonly string[]): [string, string][] =>
  tagsIn(locale, codes).map(([name, tag]) => [nameOf(name), tag]);

/** Variants of these languages, or of all. */
const variantsOf = (codes: readonly string[]): readonly string[] =>
  codes.length === 1 ? VARIANTS.filter((one) => one.startsWith(codes[0] ?? "")) : VARIANTS;

/** The same as they are written. */
function tagsIn(
  locale: string,
  codes: readonly string[],
  variants = variantsOf(codes),
): [string, string][] {
  const names = new Intl.DisplayNames([locale], { type: "language", fallback: "none" });
  return [...codes, ...variants].flatMap((tag): [string, string][] => {
    const name = names.of(tag);
    return name === undefined ? [] : [[name, tag.slice(0, 2)]];
  });
}

/** Without case, accents, brackets and the word “language” that some languages add. */
function nameOf(text: string): string {
  return fold(text)
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{Script=Latin}\p{M}+/gu, (letter) => letter.slice(0, 1))
    .normalize("NFC")
    .replaceAll(/\u0131/gu, "i")
    .replaceAll(/[()（）.,]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
}
