import { terms } from "../../src/text/terms.ts";

const MOST_CITES = 3;
/** A further sentence is cited only for so much rarity of the terms it adds. */
const WORTH_CITING = 1.2;

/** Greedy cover of a statement's terms by up to three sentences: stands in for a model's citations. */
export function citesFor(statement: string, sentences: readonly string[]): number[] {
  const held = sentences.map((text) => new Set(terms(text)));
  const left = new Set(terms(statement));
  const rarity = (term: string): number =>
    Math.log(1 + held.length / (held.filter((one) => one.has(term)).length || held.length));
  const gain = (at: number): number =>
    [...left].filter((term) => held[at]?.has(term)).reduce((sum, term) => sum + rarity(term), 0);
  const cites: number[] = [];
  while (cites.length < MOST_CITES) {
    const gains = held.map((_, at) => (cites.includes(at) ? 0 : gain(at)));
    const most = Math.max(...gains);
    if (most <= 0 || (cites.length > 0 && most < WORTH_CITING)) break;
    const best = gains.indexOf(most);
    cites.push(best);
    for (const term of held[best] ?? []) left.delete(term);
  }
  return cites;
}
