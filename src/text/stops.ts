import { LANGUAGES, type Language, languageOf, SPOKEN, words } from "../languages/index.ts";

/** What tells in a language whether a full stop ends a sentence; `starter`, `afterOrdinal` and `attribution` are about what follows, the others about what is before it. */
interface Stops {
  readonly abbreviation: RegExp;
  readonly mayClose: RegExp;
  readonly numberSign: RegExp;
  /** What begins a sentence behind an abbreviation that may close one. */
  readonly starter: RegExp;
  /** What follows an ordinal with a full stop; undefined where a capital does not follow one. */
  readonly afterOrdinal: RegExp | undefined;
  /** The end of a text whose number with a full stop is an ordinal, whatever follows. */
  readonly beforeOrdinal: RegExp;
  /** Begins what says only who has spoken the quotation before it. */
  readonly attribution: RegExp;
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

function stopsOf(language: Language): Stops {
  const { abbreviations: own, afterOrdinal, beforeOrdinal, attribution } = language;
  const english = ENGLISH.abbreviations;
  const anyCase = [own?.titles, own?.shortForms].flatMap(words).map(withEitherCase);
  const forms = [...TITLES, ...words(english?.shortForms), ...anyCase].join("|");
  const beforeNumbers = [
    ...words(english?.beforeNumbers),
    ...words(own?.beforeNumbers).map(withEitherCase),
  ].join("|");
  const closing = [english?.mayClose, own?.mayClose].flatMap(words).join("|");
  const starters = words(language.sentenceStarters ?? ENGLISH.sentenceStarters).join("|");
  return {
    abbreviation: new RegExp(
      String.raw`(?:${BEFORE_WORD}(?:${forms})|${BEFORE_LETTER}(?:(?:\p{L}\.[\s-]?)+\p{L}|\p{L}{1,2}\.\p{L}{1,2}|\p{Script=Latin}|\p{Lu}))\.$`,
      "u",
    ),
    mayClose: new RegExp(String.raw`(?:\p{L}\.\s?\p{L}|(?<!\p{L})(?:${closing}|\p{Lu}))\.$`, "u"),
    numberSign: new RegExp(String.raw`(?:^|[\s'’([])(?:${beforeNumbers})\.$`, "u"),
    starter: new RegExp(`^["'“‘«]?(?:${starters})(?![\\p{L}.])`, "u"),
    afterOrdinal:
      afterOrdinal === undefined
        ? undefined
        : new RegExp(`^(?:${words(afterOrdinal).join("|")})`, "u"),
    beforeOrdinal: new RegExp(
      String.raw`(?<!\p{L})(?:${words(beforeOrdinal).join("|") || "(?!)"})\s\d{1,2}\.$`,
      "iu",
    ),
    attribution: new RegExp(`^(?:${attribution?.source ?? "(?!)"})`, "u"),
  };
}

/** `Sig` and `sig` alike. */
function withEitherCase(word: string): string {
  const [first = "", ...rest] = word;
  const [small, capital] = [first.toLowerCase(), first.toUpperCase()];
  return small === capital ? word : `[${small}${capital}]${rest.join("")}`;
}
