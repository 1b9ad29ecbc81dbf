import type { Article } from "../../domain/article.ts";
import type { VerifiedSentence } from "../../domain/briefing.ts";
import { splitSentences } from "../../text/sentences.ts";
import { terms } from "../../text/terms.ts";
import { type Evidence, evidenceOf, languageAt } from "../evidence/evidence.ts";
import { verifyPoint } from "../gate/verify-point.ts";
import { detectLanguage } from "../../text/detect-language.ts";

/** A sentence that says something may rest on so many. */
const MOST_CITES = 3;
/** A further sentence is looked at for so many terms that it adds. */
const WORTH_CITING = 2;

/**
 * Checks each sentence of a text by the same rules as the points of a model, against the sentences of the
 * articles that have most of its words.
 *
 * @param articles read from anywhere; the text may be in another language, then figures and names are checked.
 */
export function verifyText(text: string, articles: readonly Article[]): VerifiedSentence[] {
  const evidence = evidenceOf(articles);
  const language = detectLanguage(text, evidence.language);
  return splitSentences(text, language).map((sentence) => {
    const cites = nearestTo(sentence.text, evidence);
    const own = detectLanguage(sentence.text, language);
    return {
      text: sentence.text,
      cites,
      findings: verifyPoint(sentence.text, cites, evidence, own),
      inOtherLanguage: !isLanguageOf(cites, own, evidence),
    };
  });
}

/** Of what cites nothing it is enough that one of the articles is in its language. */
const isLanguageOf = (cites: readonly number[], language: string, evidence: Evidence): boolean =>
  cites.length > 0
    ? languageAt(cites, evidence) === language
    : evidence.languages.includes(language);

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
