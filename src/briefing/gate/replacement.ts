import type { Point } from "../../domain/briefing.ts";
import type { DraftItem } from "../../ports/writer.ts";
import { squeeze } from "../../text/fold.ts";
import { isAnaphoric } from "../../text/sentence-form.ts";
import { terms } from "../../text/terms.ts";
import { type NumberFound, numbersIn } from "../../text/numbers.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { denies } from "./polarity/negation.ts";

/** A further sentence is quoted for so many terms of the statement that it adds, or for a figure or a denial. */
const WORTH_QUOTING = 2;
/** More is no point any more. */
const MOST_QUOTED = 3;

/**
 * What stands in place of a statement that cannot be shown: of the sentences it cites those that carry
 * its words, its figures and its denials, letter for letter and in reading order; before one that leans
 * on the sentence before it that one, too.
 */
export function replacementFor(item: DraftItem, evidence: Evidence): Point[] {
  const { sentences, languages } = evidence;
  const carried = carrying(item, evidence);
  const leaning = carried.filter(
    (at) => isAnaphoric(sentences[at] ?? "") && languages[at - 1] === languages[at],
  );
  const quoted = new Set([...carried, ...leaning.map((at) => at - 1)]);
  return [...quoted]
    .toSorted((one, other) => one - other)
    .map((at) => ({ text: sentences[at] ?? "", cites: [at], quoted: true }));
}

/** The cited sentences by what each adds to those before it. */
function carrying({ text, cites }: DraftItem, { sentences, languages }: Evidence): number[] {
  const wanted = new Set(terms(text));
  const figures = new Set(numbersIn(text, languages[cites[0] ?? 0] ?? "").map(figureOf));
  const left = cites.filter((cite) => squeeze(sentences[cite] ?? "") !== "");
  const chosen: number[] = [];
  let [missing, denial] = [wanted, denies(text)];
  while (left.length > 0 && chosen.length < MOST_QUOTED) {
    const [best = 0] = left.toSorted(
      (one, other) =>
        common(missing, sentences[other]) - common(missing, sentences[one]) || one - other,
    );
    const sentence = sentences[best] ?? "";
    const adds =
      common(missing, sentence) >= WORTH_QUOTING ||
      figuresIn(sentence, languages[best]).some((figure) => figures.has(figure)) ||
      (denial && denies(sentence, languages[best]));
    left.splice(left.indexOf(best), 1);
    if (chosen.length > 0 && !adds) continue;
    chosen.push(best);
    missing = missing.difference(new Set(terms(sentence)));
    for (const figure of figuresIn(sentence, languages[best])) figures.delete(figure);
    denial &&= !denies(sentence, languages[best]);
  }
  return chosen;
}

const common = (wanted: ReadonlySet<string>, sentence = ""): number =>
  wanted.intersection(new Set(terms(sentence))).size;

const figureOf = ({ values }: NumberFound): number | undefined => values[0];

/** The values of the numbers of a sentence, in figures or in words. */
const figuresIn = (sentence: string, language = ""): (number | undefined)[] =>
  numbersIn(sentence, language).map(figureOf);
