import { anyOfAll, type Language, LANGUAGES, type Negation } from "../../../languages/index.ts";

/** The denials of a language, as they are found in a folded text. */
export interface Denials {
  readonly outright: RegExp;
  readonly inOtherWords: RegExp;
  readonly implied: RegExp;
  /** What follows a denial and turns it round … */
  readonly turned: RegExp;
  /** Enough in a source for a statement that denies with words which the source does not have. */
  readonly hints: RegExp;
  /** Repeats a denial of its clause. */
  readonly concord: RegExp;
  /** Denies what is still to come … */
  readonly notYet: RegExp;
  /** … and tells of it. */
  readonly ahead: RegExp;
  /** Behind it in its clause stands a limit, as its first group. */
  readonly bounds: RegExp;
  /** … or narrows it. */
  readonly qualified: RegExp;
  readonly pronoun: RegExp;
  /** Those of the pronouns that say who, wherever they stand. */
  readonly nobody: RegExp;
  /** Follows a pronoun and says of whom it is not denied. */
  readonly excepted: RegExp;
  /** `No, …` answers a question; what it denies is said behind it. */
  readonly reply: RegExp;
  /** A question that is answered by one, as its first group. */
  readonly answeredNo: RegExp;
}

const ALL = denialsAmong(LANGUAGES);
const BY_LANGUAGE: ReadonlyMap<string, Denials> = new Map(
  LANGUAGES.filter(({ negation }) => negation !== undefined).map((language) => [
    language.code,
    denialsAmong([language]),
  ]),
);

/**
 * What denies in a language: Portuguese “no” is “in the”, German “Not” a plight, “Lack” a varnish. Where
 * the language is not known, or its denials are not, those of all.
 *
 * @param language BCP 47 primary subtag.
 */
export const denialsOf = (language: string | undefined): Denials =>
  BY_LANGUAGE.get(language ?? "") ?? ALL;

function whole(source: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${source})(?!\p{L})`, "giu");
}

function denialsAmong(languages: readonly Language[]): Denials {
  const patterns = (kind: keyof Negation): string =>
    anyOfAll(({ negation }) => negation?.[kind], languages);
  const words = (kind: keyof Negation): RegExp => whole(patterns(kind));
  return {
    outright: words("outright"),
    inOtherWords: words("inOtherWords"),
    implied: words("implied"),
    turned: new RegExp(String.raw`^\s+(?:\p{L}+\s)?(?:${patterns("turned")})`, "u"),
    hints: words("hints"),
    concord: new RegExp(`^(?:${patterns("concord")})$`, "iu"),
    ahead: whole(anyOfAll(({ claims }) => claims?.ahead, languages)),
    notYet: new RegExp(patterns("notYet"), "iu"),
    bounds: new RegExp(String.raw`^[^,.;:!?"]*(?<!\p{L})(${patterns("bounds")})(?!\p{L})`, "iu"),
    qualified: new RegExp(String.raw`^\s(?:${patterns("qualified")})(?!\p{L})`, "u"),
    excepted: new RegExp(String.raw`^\s(?:\p{L}+\s)?(?:${patterns("excepts")})(?!\p{L})`, "iu"),
    nobody: new RegExp(`^(?:${patterns("nobody")})$`, "iu"),
    pronoun: new RegExp(`^(?:${patterns("pronouns")})$`, "iu"),
    answeredNo: new RegExp(
      String.raw`([^.!?。！？]*[?？])"?\s*(?:[^.!?:。！？：]{1,40}[:：]\s?)?"?(?:${patterns("reply")})(?=\s?[,.:!、，。])`,
      "giu",
    ),
    reply: new RegExp(String.raw`^\s*(?:${patterns("reply")})\s?[,.:、，。]\s*`, "iu"),
  };
}
