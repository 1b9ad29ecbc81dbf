import type { Article } from "../../../domain/article.ts";
import { rankSentences, stretches } from "../../../briefing/rank/rank.ts";
import { dot } from "../../../briefing/rank/vectors.ts";
import { belonging } from "./belonging.ts";
import { kindOf } from "./kind-of.ts";
import { mayBePoint, worthOf } from "./point-worth.ts";
import { signsOf } from "./sentence-signs.ts";
import { WANTS } from "./wants.ts";

/** Against what was said already (cosine), and against each other sentence of the same paragraph. */
const REPETITION = 0.5;
const SAME_PARAGRAPH = 0.15;
/** From this cosine on two sentences say the same. */
const SAME = 0.6;
/** A text of so many sentences is told from both of its halves, one that is ranked in stretches from its quarters. */
const LONG = 20;
/** Of fewer points none is kept for the rest of the text. */
const FEWEST_TO_SPREAD = 4;

/**
 * Numbers of the sentences that tell an article best, in reading order; fewer where fewer can stand
 * alone, and of a text of fragments the first.
 */
export function choosePoints(article: Article, count: number): number[] {
  const { length } = article.sentences;
  const parts =
    count < FEWEST_TO_SPREAD || length < LONG ? 1 : stretches(length).length > 1 ? 4 : 2;
  const partOf = (at: number): number => Math.floor((at * parts) / length);
  const chosen: number[] = [];
  const isWanted = (at: number): boolean => {
    const told = new Set(chosen.map(partOf));
    return count - chosen.length > parts - told.size || !told.has(partOf(at));
  };
  for (const at of pointsByWorth(article, isWanted)) if (chosen.push(at) >= count) break;
  if (chosen.length === 0) return [...article.sentences.keys()].slice(0, count);
  return chosen.toSorted((one, other) => one - other);
}

/**
 * The sentences that may be points, each the best beside those before it: worth most to its kind of text,
 * and least like what was said (maximal marginal relevance, Carbonell and Goldstein, 1998). One that
 * leans on the sentence before comes only after that.
 *
 * @param isWanted asked anew for each; where none that may follow is wanted, the best of all follows.
 */
export function* pointsByWorth(
  article: Article,
  isWanted: (at: number) => boolean = () => true,
): Generator<number> {
  const signs = signsOf(article);
  const wants = WANTS[kindOf(article, signs).kind];
  const belongs = belonging(signs, article.title);
  const { scores, vectors } = rankSentences(article.sentences, article.title, {
    language: article.language,
    position: wants.position,
  });
  const left = new Map<number, Candidate>();
  for (const [at, one] of signs.entries()) {
    const worth = worthOf(one, scores[at] ?? 0, belongs[at] ?? "yes", wants);
    if (mayBePoint(one, wants)) left.set(at, { worth, alike: 0, beside: 0 });
  }
  const chosen = new Set<number>();
  const stands = (at: number): boolean =>
    at === 0 || signs[at]?.leans !== true || chosen.has(at - 1);
  for (;;) {
    const open = [...left].filter(([at]) => stands(at));
    if (open.length === 0) return;
    const wanted = open.filter(([at]) => isWanted(at));
    const [best] = (wanted.length > 0 ? wanted : open).reduce((one, other) =>
      valueOf(other[1]) > valueOf(one[1]) ? other : one,
    );
    left.delete(best);
    chosen.add(best);
    yield best;
    for (const [at, one] of left) {
      one.alike = Math.max(one.alike, dot(vectors[at] ?? NOTHING, vectors[best] ?? NOTHING));
      if (signs[at]?.paragraph === signs[best]?.paragraph) one.beside += 1;
      if (one.alike > SAME) left.delete(at);
    }
  }
}

/** A sentence that may be the next point. */
interface Candidate {
  readonly worth: number;
  /** To the most similar of the points chosen: cosine. */
  alike: number;
  /** How many of them stand in its paragraph. */
  beside: number;
}

const valueOf = ({ worth, alike, beside }: Candidate): number =>
  worth - REPETITION * alike - SAME_PARAGRAPH * beside;

const NOTHING: ReadonlyMap<string, number> = new Map();
