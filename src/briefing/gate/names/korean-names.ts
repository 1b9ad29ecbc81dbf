import { languageOf, words } from "../../../languages/index.ts";
import { hasMisspeltHangul } from "./misspelling.ts";
import { fold } from "../../../text/fold.ts";

const NEVER = /(?!)/u;
const { names = {} } = languageOf("ko");
const sourceOf = (pattern = NEVER): string => `(?:${pattern.source})`;
const NOUN = new RegExp(
  String.raw`(?<![가-힣]|(?<![A-Za-z]\d*)\d\s?|\d[만억조천]\s?)([가-힣]{2,}?)(${sourceOf(names.particles)})(?![가-힣])`,
  "gu",
);
const PRONOUN = new RegExp(`^${sourceOf(names.pronouns)}`, "u");
/** The same particles follow verbs. */
const VERB_STEM = new RegExp(`${sourceOf(names.verbStem)}$`, "u");
const NOUN_PARTICLE = new RegExp(`^${sourceOf(names.nounParticles)}$`, "u");
const VERB_AS_NOUN = new RegExp(`${sourceOf(names.verbAsNoun)}$`, "u");
const COMMON_ENDING = names.commonEnding ?? NEVER;
const GENERAL = new Set(words(names.general));
const COMMON = new Set(words(names.common));
const TITLED = new RegExp(
  String.raw`(?<![가-힣])([가-힣]{2,4}?)\s?(?:${words(names.titles).join("|")})(?![가-힣]{2})`,
  "gu",
);
const BEFORE_TITLES = names.beforeTitles ?? NEVER;
const SURNAME = new RegExp(`^${sourceOf(names.surnames)}`, "u");
/** A verb before a title tells of the one who has it: `사망한 선수`. */
const ADNOMINAL = new RegExp(`${sourceOf(names.adnominal)}$`, "u");
const MIDDLE_DOT = /(?<=[가-힣])[·ㆍ‧・](?=[가-힣])/gu;
const PARTICLE_AT_END = /[이가은는을를의도]$/u;

/** A Korean name or noun and whether its every syllable counts. */
export interface KoreanName {
  readonly noun: string;
  /** A person, by the title that follows. */
  readonly person: boolean;
  /** A noun that a paraphrase may bring in. */
  readonly common: boolean;
}

/** The nouns of a Korean statement that say what it is about, by their particles, and people by their titles. */
export function koreanNames(statement: string): KoreanName[] {
  const text = fold(statement);
  const people = [...text.matchAll(TITLED)].map(([, noun = ""]) => noun).filter(isPerson);
  const nouns = [...text.matchAll(NOUN)]
    .filter(([, noun = "", particle = ""]) => tells(noun, particle))
    .map(([, noun = ""]) => noun);
  return [
    ...[...new Set(people)].map((noun) => ({ noun, person: true, common: false })),
    ...[...new Set(nouns)].map((noun) => ({ noun, person: false, common: COMMON.has(noun) })),
  ];
}

/** Whether what is before a title is someone's name. */
function isPerson(word: string): boolean {
  if (BEFORE_TITLES.test(word) || PRONOUN.test(word)) return false;
  if (GENERAL.has(word) || COMMON.has(word)) return false;
  return SURNAME.test(word) || !ADNOMINAL.test(word);
}

/** Whether a word before a particle is a noun that says what a statement is about. */
function tells(word: string, particle: string): boolean {
  if (GENERAL.has(word) || PRONOUN.test(word) || COMMON_ENDING.test(word)) return false;
  const sure = word.length > 2 && NOUN_PARTICLE.test(particle);
  return !(sure ? VERB_AS_NOUN : VERB_STEM).test(word);
}

/**
 * Whether a text has a Korean noun: as it stands, or, for a compound, in its halves. Of longer nouns
 * the last syllable may differ: it may be a suffix (`협약식`) that the article does without.
 *
 * @param text the text without spaces. Titles and pairs may be written with a dot between their parts (`흑·백`).
 */
export function hasKoreanName(text: string, { noun, person }: KoreanName): boolean {
  const squeezed = text.replace(MIDDLE_DOT, "");
  if (squeezed.includes(noun)) return true;
  if (noun.length < 3) return false;
  if (person) return PARTICLE_AT_END.test(noun) && squeezed.includes(noun.slice(0, -1));
  if (squeezed.includes(noun.slice(0, -1))) return true;
  const isCompound = [2, 3].some(
    (cut) =>
      noun.length - cut >= 2 &&
      squeezed.includes(noun.slice(0, cut)) &&
      squeezed.includes(noun.slice(cut)),
  );
  return isCompound || hasMisspeltHangul(squeezed, noun);
}
