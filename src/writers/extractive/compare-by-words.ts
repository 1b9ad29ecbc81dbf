import type { Article } from "../../domain/article.ts";
import { terms } from "../../text/terms.ts";
import {
  alignSentences,
  type Numbered,
  type Pair,
} from "../../briefing/rank/sentence-alignment.ts";
import { isAnaphoric } from "../../text/sentence-form.ts";
import { byWorth, rankSentences } from "../../briefing/rank/rank.ts";
import type { Draft, DraftItem } from "../../ports/writer.ts";
import { isSummaryWorthy } from "./points/is-summary-worthy.ts";

/** How many of each article's best sentences are compared with those of the others. */
const LOOKED_AT = 200;
const MOST_PAIRS = 3;
const OWN_OF_EACH = 2;
/** The gate takes fewer for no sentence, and much of a sentence for its copy. */
const FEWEST_TERMS = 3;

/**
 * Articles side by side, by matching words: pairs of sentences that speak of the same thing under the
 * words they have in common, then of each article what the others do not have.
 */
export function compareByWords(articles: readonly Article[]): Draft {
  const candidates = bestOfEach(articles);
  const { pairs, own } = alignSentences(candidates, articles[0]?.language ?? "en");
  const together = pairs.slice(0, MOST_PAIRS);
  const apart = own.flatMap((sentences) => sentences.slice(0, OWN_OF_EACH));
  return {
    stated: true,
    opening: { key: together.length > 0 ? "compared" : "nothingInCommon" },
    items: [...together.flatMap(itemsOf), ...apart.map(verbatim)],
    questions: [],
  };
}

/** Sentences that can stand alone, those that tell their article best first. */
function bestOfEach(articles: readonly Article[]): Numbered[][] {
  let first = 0;
  return articles.map(({ sentences, title, language }) => {
    const start = first;
    first += sentences.length;
    const fit = [...sentences.entries()].flatMap(([at, { text }]) =>
      isSummaryWorthy(text) && !isAnaphoric(text) ? [at] : [],
    );
    const best = byWorth(rankSentences(sentences, title, { language }), fit).take(LOOKED_AT);
    return [...best].map((at) => ({ cite: start + at, text: sentences[at]?.text ?? "" }));
  });
}

/** The common words over both sentences, half as many as the shorter one has; too few, and they stand alone. */
function itemsOf({ sentences, words, figures }: Pair): DraftItem[] {
  const shortest = Math.min(...sentences.map(({ text }) => termsIn(text)));
  const most = words.findLastIndex((_, at) => termsIn(joined(words, at)) <= shortest / 2);
  const common = joined(words, most);
  if (termsIn(common) < FEWEST_TERMS) return sentences.map(verbatim);
  const differing = figures.map((two) => two.join(" / "));
  return [{ cites: sentences.map(({ cite }) => cite), text: [common, ...differing].join(" · ") }];
}

const joined = (words: readonly string[], last: number): string =>
  words.slice(0, last + 1).join(", ");

const termsIn = (text: string): number => new Set(terms(text)).size;

const verbatim = ({ cite, text }: Numbered): DraftItem => ({ cites: [cite], text });
