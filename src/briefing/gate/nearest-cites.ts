import { terms } from "../../text/terms.ts";
import type { Evidence } from "../evidence/evidence.ts";

/** With fewer terms in common a sentence beside the cited one is no better. */
const FEWEST_SHARED = 3;
/** It has to share so many times as many terms. */
const CLEARLY_BETTER = 2;

/**
 * The cites of a statement, each that is off by one put right: models that count sentences miscount by
 * one. A neighbour takes the place of a cited sentence when it shares at least three terms with what the
 * other cites leave unsaid, and more than twice as many as the cited one.
 */
export function nearestCites(
  statement: string,
  cites: readonly number[],
  { sentences, languages }: Evidence,
): number[] {
  const wanted = new Set(terms(statement));
  const shared = (at: number): ReadonlySet<string> =>
    wanted.intersection(new Set(terms(sentences[at] ?? "")));
  const nearest = cites.map((cite) => {
    const others = cites.filter((other) => other !== cite);
    const said = new Set(others.flatMap((other) => [...shared(other)]));
    const worth = (at: number): number => shared(at).difference(said).size;
    const neighbours = [cite - 1, cite + 1].filter(
      (at) => languages[at] === languages[cite] && !cites.includes(at),
    );
    const [best = cite] = neighbours.toSorted((one, other) => worth(other) - worth(one));
    const isBetter = worth(best) >= FEWEST_SHARED && worth(best) > CLEARLY_BETTER * worth(cite);
    return isBetter ? best : cite;
  });
  return [...new Set(nearest)];
}
