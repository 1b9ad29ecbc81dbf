import type { Article } from "../../domain/article.ts";
import { splitSentences } from "../../text/sentences.ts";
import { terms } from "../../text/terms.ts";
import { type Evidence, evidenceOf } from "../evidence/evidence.ts";
import { type Finding, verifyPoint } from "../gate/verify-point.ts";
import { detectLanguage } from "../../text/detect-language.ts";

/** A sentence of a text that somebody wrote about an article, held against the article. */
export interface VerifiedSentence {
  readonly text: string;
  /** Sentences of the article that have most of its words, the nearest first; none where none is near. */
  readonly cites: readonly number[];
  /** What of it those sentences, or the whole article, do not bear out. */
  readonly findings: readonly Finding[];
}

/** A sentence that says something may rest on so many. */
const MOST_CITES = 3;
/** A further sentence is looked at for so many terms that it adds. */
const WORTH_CITING = 2;

/**
 * Checks each sentence of a text by the same rules as the points of a model, against the sentences of the
 * article that have most of its words.
 *
 * @param article read from anywhere; the text may be in another language, then figures and names are checked.
 */
export function verifyText(text: string, article: Article): VerifiedSentence[] {
  const evidence = evidenceOf([article]);
  const language = detectLanguage(text, article.language);
  return splitSentences(text, language).map((sentence) => {
    const cites = nearestTo(sentence.text, evidence);
    return {
      text: sentence.text,
      cites,
      findings: verifyPoint(sentence.text, cites, evidence, language),
    };
  });
}

/** Whether a sentence of the article bears it out: one is near, and nothing was found. */
export const isBorneOut = ({ cites, findings }: VerifiedSentence): boolean =>
  cites.length > 0 && findings.length === 0;

/** The sentences that together have most of the terms, by what each adds to those before it. */
function nearestTo(statement: string, { sentences }: Evidence): number[] {
  const held = sentences.map((sentence) => new Set(terms(sentence)));
  const cites: number[] = [];
  let left = new Set(terms(statement));
  while (cites.length < MOST_CITES) {
    const gains = held.map((one, at) => (cites.includes(at) ? 0 : left.intersection(one).size));
    const most = Math.max(0, ...gains);
    if (most < (cites.length === 0 ? 1 : WORTH_CITING)) break;
    const best = gains.indexOf(most);
    cites.push(best);
    left = left.difference(held[best] ?? new Set());
  }
  return cites;
}
