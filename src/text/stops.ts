import { LANGUAGES, type Language, languageOf, SPOKEN, words } from "../languages/index.ts";

/** What tells in a language whether a full stop ends a sentence; all but the last two are about the text before it. */
interface Stops {
  readonly abbreviation: RegExp;
  readonly mayClose: RegExp;
  readonly numberSign: RegExp;
  /** What begins a sentence behind an abbreviation that may close one. */
  readonly starter: RegExp;
  /** What follows an ordinal with a full stop; undefined where a capital does not follow one. */
  readonly afterOrdinal: RegExp | undefined;
}

const ENGLISH = languageOf("en");
/** Names keep their titles in a text of another language. */
const TITLES = SPOKEN.flatMap(({ abbreviations }) => words(abbreviations?.titles));

/** `l’avv. Conti`, but a letter behind a word is its ending: `It was Tom’s.` */
const BEFORE_WORD = String.raw`(?:^|[\s("'“‘«[’])`;
const BEFORE_LETTER = String.raw`(?:^|[\s("“‘«[]|(?<!\p{L})')`;

const BY_CODE = new Map(LANGUAGES.map((language) => [language.code, stopsOf(language)]));
const OF_OTHERS = stopsOf({ code: "und" });

/**
 * The stops of a language. Intl.Segmenter follows Unicode's rules (UAX 29) and knows no abbreviations,
 * not even with `-u-ss-standard`. English ones stand in texts of many languages and count in all.
 */
export const stopsIn = (language: string): Stops => BY_CODE.get(language) ?? OF_OTHERS;

function stopsOf({ abbreviations: own, afterOrdinal }: Language): Stops {
  const english = ENGLISH.abbreviations;
  const anyCase = [own?.titles, own?.shortForms].flatMap(words).map(withEitherCase);
  const forms = [...TITLES, ...words(english?.shortForms), ...anyCase].join("|");
  const beforeNumbers = [
    ...words(english?.beforeNumbers),
    ...words(own?.beforeNumbers).map(withEitherCase),
  ].join("|");
  const closing = words(english?.mayClose).join("|");
  return {
    abbreviation: new RegExp(
      String.raw`(?:${BEFORE_WORD}(?:${forms})|${BEFORE_LETTER}(?:(?:\p{L}\.\s?)+\p{L}|\p{Script=Latin}|\p{Lu}))\.$`,
      "u",
    ),
    mayClose: new RegExp(String.raw`(?:\p{L}\.\s?\p{L}|\b(?:${closing}|\p{Lu}))\.$`, "u"),
    numberSign: new RegExp(String.raw`(?:^|[\s'’])(?:${beforeNumbers})\.$`, "u"),
    starter: new RegExp(`^["'“‘«]?(?:${words(ENGLISH.sentenceStarters).join("|")})\\s`, "u"),
    afterOrdinal:
      afterOrdinal === undefined
        ? undefined
        : new RegExp(`^(?:${words(afterOrdinal).join("|")})`, "u"),
  };
}

/** `Sig` and `sig` alike. */
function withEitherCase(word: string): string {
  const [first = "", ...rest] = word;
  const [small, capital] = [first.toLowerCase(), first.toUpperCase()];
  return small === capital ? word : `[${small}${capital}]${rest.join("")}`;
}
