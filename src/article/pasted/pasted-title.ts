import { bylineOf } from "../document/bylines.ts";
import { textWeight } from "../document/compose.ts";
import { folded } from "../document/words.ts";
import { endsInBrackets, isCredit } from "../document/caption-words.ts";
import { isPageLine } from "./pasted-lines.ts";
import { isParagraph } from "./pasted-paragraphs.ts";
import { dateIn } from "./imprint.ts";
import { terms } from "../../text/terms.ts";

/** Headlines are lighter than this. */
const HEADLINE = 300;
/** Lighter lines are headlines only if the text speaks of them. */
const SHORT_HEADLINE = 24;
/** Lines above the body among which its headline stands; what is higher is the page's. */
const NEAR_BODY = 30;
/** A line that scores less than this by itself is hardly a headline. */
const HEADLINE_SCORE = 1.5;
/** Terms that a headline far from its text must share with it. */
const SHARED = 3;
/** How much less an earlier line may score and still be the headline over a later one. */
const MARGIN = 1.5;

/** The rubric in front of a headline: `[Talks]`, `【速報】`, `<단독>`. */
const RUBRIC =
  /^(?:\[[^\]]{1,60}\]|【[^】]{1,60}】|〔[^〕]{1,60}〕|［[^］]{1,60}］|[<＜〈][^>＞〉]{1,40}[>＞〉])\s*/u;
const BREADCRUMBS = /\s[>|›»/·]\s.*\s[>|›»/·]\s|^[^>|›»]{2,30}\s[>›»]\s[^>|›»]{2,30}$/u;
/** A standfirst has two sentences, or ends one. */
const TWO_SENTENCES =
  /\p{L}{2}["'”»]?[.!?。！？]["'”»」]?\s*(?=\p{Lu}|\p{Script=Han}|\p{Script=Hangul}).{15}/u;

interface Candidate {
  readonly line: string;
  readonly at: number;
  /** Terms it has in common with the text. */
  readonly shared: number;
  /** What the line says for itself, wherever it stands. */
  readonly score: number;
}

/**
 * The headline among the lines above the body. Each line is scored by itself: it shares its words with
 * the text, is as long as headlines are, may wear a rubric or be repeated; it is no sentence and ends
 * in no brackets. Then by its place: what is behind a byline, a date or a row of buttons is a
 * standfirst or a caption if a headline is before them, and so is, less surely, the longer line
 * right behind a headline.
 */
export function findTitle(head: readonly string[], body: readonly string[]): string | undefined {
  const near = head.slice(-NEAR_BODY);
  const text = [...near.filter(isParagraph), ...body.slice(0, 12)];
  const candidates = near.flatMap((line, at): Candidate[] =>
    isCandidate(line) ? [candidateAt(at, near, termsBeside(line, text))] : [],
  );
  const placed = candidates
    .map((candidate) => ({
      ...candidate,
      score: candidate.score - misplaced(candidate, candidates, near),
    }))
    .filter(
      ({ line, score }) => head.length === 1 || score > 1 || textWeight(line) >= SHORT_HEADLINE,
    )
    .toSorted((a, b) => b.score - a.score);
  return placed[0]?.line;
}

function termsBeside(line: string, text: readonly string[]): Set<string> {
  return new Set(terms(text.filter((other) => other !== line).join(" ")));
}

function isCandidate(line: string): boolean {
  return textWeight(line) < HEADLINE && !isPageLine(line) && bylineOf(line) === undefined;
}

function candidateAt(
  at: number,
  near: readonly string[],
  bodyTerms: ReadonlySet<string>,
): Candidate {
  const line = near[at] ?? "";
  const bare = withoutKicker(line);
  const own = new Set(terms(bare));
  const shared = [...own].filter((term) => bodyTerms.has(term)).length;
  const weight = textWeight(bare);
  const others = near.filter((other, place) => place !== at && !isCredit(other));
  const echoed = others.some((other) => repeats(other, line));
  const cutShort = others.some((other) => other.length > line.length && repeats(line, other));
  const score =
    0.5 * Math.min(shared, 4) +
    shared / Math.max(3, own.size) +
    (echoed && (shared > 1 || weight >= SHORT_HEADLINE) ? 2 : 0) +
    (bare !== line ? 0.5 : 0) +
    (weight >= SHORT_HEADLINE && weight <= 160 ? 1 : 0) -
    (weight > 110 ? 0.5 : 0) -
    (cutShort ? 3 : 0) -
    (/[.。]["'”»」]?$/u.test(line) ? 2 : 0) -
    (TWO_SENTENCES.test(bare) ? 1 : 0) -
    (endsInBrackets(line) ? 1 : 0) -
    (dateIn(line) === undefined ? 0 : 2) -
    (near[at + 1] !== undefined && isCredit(near[at + 1] ?? "") ? 0.5 : 0) -
    (BREADCRUMBS.test(line) ? 3 : 0) -
    0.02 * (near.length - at);
  return { line, at, shared, score };
}

/** What a line loses because a likely headline is before it. */
function misplaced(
  { line, at, score }: Candidate,
  candidates: readonly Candidate[],
  near: readonly string[],
): number {
  const before = candidates.filter(
    (other) =>
      other.at < at &&
      textWeight(other.line) >= SHORT_HEADLINE &&
      other.shared >= SHARED &&
      other.score >= HEADLINE_SCORE &&
      other.score >= score - MARGIN &&
      !repeats(line, other.line),
  );
  const parted = before.some((other) => near.slice(other.at + 1, at).some(isMark));
  if (parted) return MARGIN + 0.5;
  const longer = before.some(
    (other) => textWeight(other.line) > 40 && textWeight(line) > 0.8 * textWeight(other.line),
  );
  return longer ? 1 : 0;
}

/** What parts a headline from captions: who wrote, when, and buttons. */
function isMark(line: string): boolean {
  return isPageLine(line) || bylineOf(line) !== undefined;
}

/** Whether a line is the headline, its rubric aside, or its beginning: a caption cut short. */
export function repeats(line: string, title: string): boolean {
  const [short, long] = [folded(withoutKicker(line)), folded(withoutKicker(title))];
  return short.length >= 8 && long.startsWith(short);
}

/** A headline without the rubric in front of it. */
export function withoutKicker(line: string): string {
  let bare = line;
  while (RUBRIC.test(bare)) bare = bare.replace(RUBRIC, "");
  return textWeight(bare) >= 8 ? bare : line;
}
