import type { DraftItem } from "../../ports/writer.ts";
import { outsideCommonSequence, wordsInOrder } from "./alignment/common-sequence.ts";
import { fold, squeeze } from "../../text/fold.ts";
import { terms } from "../../text/terms.ts";
import type { Evidence, Passage } from "../evidence/evidence.ts";

/** “Yes,”, “Oui,”, “はい、”: what an answer may begin with, in any language a short word before a comma. */
const REPLY = /^\s*\p{L}{1,4}\s?[,.:、，،。]\s*/u;
/** A word or two are in a sentence by chance. */
const FEWEST_TERMS = 3;
/** From this share of common terms, both ways, a statement is a copy of its sentence with a change. */
const COPIED = 0.85;
/** With more of its words in the order of the sentence than four in five, a statement is the sentence with a word changed. */
const EDITED = 0.81;
/** A shorter one is in many sentences. */
const SHORTEST_EDITED = 6;
/** Shorter beginnings are of many words. */
const SHORTEST_STEM = 4;
/** What a statement adds to a sentence that it copies rests on others from this share of its terms. */
const BORNE_OUT = 1 / 3;

/**
 * What a statement copies and says nothing beyond, as numbers of sentences: a sentence, cited or next to a
 * cited one, whose words it has with a change, or the whole of it with what no other cited sentence bears
 * out; or all that it cites, where it is one of them with a word exchanged. What was changed may be who did
 * what to whom, which no check of words finds, and what was copied may be an order to the writer.
 */
export function copiedSentences(
  { text, cites }: DraftItem,
  { sentences, frame }: Evidence,
): readonly number[] {
  const whole = fold(text);
  const said = whole.replace(REPLY, "");
  const isOwn = (sentence: string): boolean =>
    onlyLeavesOut(said, sentence, frame) && (said !== whole || !isSame(said, sentence));
  if (cites.some((cite) => isOwn(sentences[cite] ?? ""))) return [];
  const near = [...cites, ...cites.flatMap((cite) => [cite - 1, cite + 1])];
  const copied = near.find((at) => {
    const others = cites.filter((cite) => cite !== at).map((cite) => sentences[cite] ?? "");
    return isCopy(text, sentences[at] ?? "", others.join(" "));
  });
  if (copied !== undefined) return [copied];
  return cites.some((cite) => isEdited(text, sentences[cite] ?? "", frame)) ? cites : [];
}

/**
 * Whether a statement is a cited sentence from which something was left out and nothing is new or in another place:
 * its words stand in their order, but for those that say nothing and those of the title. What must not be left out (a
 * denial, a doubt, who says it) is looked for by itself.
 */
function onlyLeavesOut(said: string, sentence: string, frame: Passage): boolean {
  const there = wordsInOrder(fold(sentence));
  const own = wordsInOrder(said);
  if (own.length < FEWEST_TERMS) return false;
  const titles = new Set([...terms(frame.small), ...wordsInOrder(frame.small)]);
  return outsideCommonSequence(own, there).every(
    (word) =>
      !saysSomething(word) ||
      (JOINED.test(word) ? titles.has(word) : terms(word).every((term) => titles.has(term))),
  );
}

const isSame = (said: string, sentence: string): boolean =>
  wordsInOrder(said).join(" ") === wordsInOrder(fold(sentence)).join(" ");

/**
 * Whether a statement is a sentence with something exchanged: most of its words in their order, and at
 * least one that says something and is neither there nor in the title. Words that were only left out are
 * no such change, nor are numbers in another form, which are compared as numbers.
 */
function isEdited(statement: string, sentence: string, frame: Passage): boolean {
  const [said, there] = [wordsInOrder(fold(statement)), wordsInOrder(fold(sentence))];
  if (said.length < SHORTEST_EDITED) return false;
  const changed = outsideCommonSequence(said, there);
  if (said.length - changed.length < EDITED * said.length) return false;
  const known = new Set([...terms(sentence), ...terms(frame.small)]);
  const signs = new Set([...there, ...wordsInOrder(frame.small)]);
  return changed.some((word) => {
    if (/^\p{N}/u.test(word) || !saysSomething(word)) return false;
    return !(JOINED.test(word) ? signs.has(word) : isKnown(word, known));
  });
}

const saysSomething = (word: string): boolean => terms(word).length > 0 || JOINED.test(word);
/** `keeps` is known where the sentence has `keep`. */
const isKnown = (word: string, known: ReadonlySet<string>): boolean =>
  terms(word).some(
    (term) =>
      known.has(term) ||
      known.values().some((other) => {
        const [short, long] = term.length < other.length ? [term, other] : [other, term];
        return short.length >= SHORTEST_STEM && long.startsWith(short);
      }),
  );
const JOINED = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]$/u;

function isCopy(statement: string, sentence: string, others: string): boolean {
  const [said, there] = [new Set(terms(statement)), new Set(terms(sentence))];
  if (there.size < FEWEST_TERMS) return false;
  if (said.intersection(there).size >= COPIED * Math.max(said.size, there.size)) return true;
  return contains(statement, sentence) && !saysMore(said.difference(there), others);
}

function contains(statement: string, sentence: string): boolean {
  const bare = squeeze(sentence).replace(/[.!?。！？]+$/u, "");
  return squeeze(statement).includes(bare);
}

/** Whether what is said beside the copied sentence is in the other cited ones. */
function saysMore(added: ReadonlySet<string>, others: string): boolean {
  const borneOut = added.intersection(new Set(terms(others))).size;
  return borneOut > 0 && borneOut >= BORNE_OUT * added.size;
}
