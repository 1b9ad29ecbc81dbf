import type { DraftItem } from "../../ports/writer.ts";
import { squeeze } from "../../text/fold.ts";
import { terms } from "../../text/terms.ts";
import type { Evidence } from "../evidence/evidence.ts";

/** A word or two are in a sentence by chance. */
const FEWEST_TERMS = 3;
/** From this share of common terms, both ways, a statement is a copy of its sentence with a change. */
const COPIED = 0.85;
/** What a statement adds to a sentence that it copies rests on others from this share of its terms. */
const BORNE_OUT = 1 / 3;

/**
 * The number of the sentence, cited or next to a cited one, that a statement copies and says nothing
 * beyond: its words with a change, or the whole of it with what no other cited sentence bears out. What
 * was changed may be who did what to whom, which no check of words finds, and what was copied may be an
 * order to the writer.
 */
export function copiedSentence(
  { text, cites }: DraftItem,
  { sentences }: Evidence,
): number | undefined {
  const near = [...cites, ...cites.flatMap((cite) => [cite - 1, cite + 1])];
  return near.find((at) => {
    const others = cites.filter((cite) => cite !== at).map((cite) => sentences[cite] ?? "");
    return isCopy(text, sentences[at] ?? "", others.join(" "));
  });
}

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
