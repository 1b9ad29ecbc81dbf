import { languageOf, words } from "../../../languages/index.ts";
import { terms } from "../../../text/terms.ts";
import { claimWords, hasAny } from "../claims/claim-words.ts";
import { contentOf, isSameWord } from "./alignment.ts";
import { wordsInOrder } from "./common-sequence.ts";

/** Who acts and whom it is done to are named in so many words at most. */
const LONGEST_NAME = 4;
/** With less of its terms in a sentence a statement tells of something else that they do. */
const FOLLOWED = 0.6;

/**
 * Whether who acts and whom it is done to have changed places around what is done: a statement begins with what its
 * sentence has behind the verb, and has behind the verb what the sentence begins with.
 *
 * @param statement folded, as is the sentence.
 */
export function exchangesRoles(statement: string, sentence: string, language: string): boolean {
  const { particles } = languageOf(language).claims?.roles ?? {};
  if (particles !== undefined) return exchangesParticles(statement, sentence, particles);
  const { joinsWords, prepositions } = languageOf(language);
  if (joinsWords === true || prepositions === undefined) return false;
  const agent = claimWords("agent", language);
  if (hasAny(statement, agent) !== hasAny(sentence, agent)) return false;
  // “Dem Hafen wirft der Rat vor” begins with whom it is done to.
  const isOther = ([first = ""]: readonly string[]): boolean => words(prepositions).includes(first);
  if (isOther(wordsInOrder(statement)) || isOther(wordsInOrder(sentence))) return false;
  return areExchanged(
    contentOf(wordsInOrder(statement), language),
    contentOf(wordsInOrder(sentence), language),
  );
}

/** `A v B …` and `B v A …`, where `v` is something. */
function areExchanged(own: readonly string[], other: readonly string[]): boolean {
  const [first = "", second = ""] = [own[0], other[0]];
  const there = other.findIndex((word) => isSameWord(word, first));
  const here = own.findIndex((word) => isSameWord(word, second));
  if (there <= 0 || here <= 0) return false;
  const [subject, object] = [runOf(own, other.slice(there)), runOf(other, own.slice(here))];
  if (subject > LONGEST_NAME || object > LONGEST_NAME) return false;
  const [verb, same] = [own.slice(subject, here), other.slice(object, there)];
  // In another form it may be a passive: `built at a yard`, `a yard is building`.
  return verb.length > 0 && verb.join(" ") === same.join(" ");
}

/** How many words in a row two texts begin with. */
function runOf(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((word, at) => !isSameWord(word, other[at] ?? ""));
  return end < 0 ? one.length : end;
}

/** Where particles tell who acts and whom it is done to: whether two have each the other one's. */
function exchangesParticles(statement: string, sentence: string, particles: RegExp): boolean {
  const [said, there] = [terms(statement), new Set(terms(sentence))];
  if (said.filter((term) => there.has(term)).length < FOLLOWED * said.length) return false;
  const [own, other] = [statement, sentence].map((text) => rolesIn(text, particles));
  if (own === undefined || other === undefined) return false;
  return !own.subjects.isDisjointFrom(other.objects) && !own.objects.isDisjointFrom(other.subjects);
}

function rolesIn(text: string, particles: RegExp) {
  const found = [...text.matchAll(new RegExp(particles, "gu"))].map(({ groups }) => groups ?? {});
  const named = (role: string): Set<string> => new Set(found.flatMap((one) => one[role] ?? []));
  const [subjects, objects] = [named("subject"), named("object")];
  return { subjects: subjects.difference(objects), objects: objects.difference(subjects) };
}
