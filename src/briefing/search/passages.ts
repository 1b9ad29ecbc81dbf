import type { Sentence } from "../../domain/article.ts";
import type { AnswerVerdict } from "../../domain/briefing.ts";
import { questionPatterns } from "../../languages/patterns/questions.ts";
import { isAnaphoric, isHeading } from "../../text/sentence-form.ts";
import { passageOf } from "../evidence/evidence.ts";
import { evidenceFor } from "./answer-evidence.ts";
import { nearnessOf, type Signals } from "./confidence.ts";
import { inContext, type Kind } from "./in-context.ts";
import { isAskedAbove } from "./asked-above.ts";
import { isNoAnswer } from "./objections.ts";
import { falsePresuppositions } from "./false-presuppositions.ts";
import { terms as termsIn } from "../../text/terms.ts";
import { readQuestion, type Query } from "./query/query.ts";
import { secondPassage } from "./second-passage.ts";
import { indexTerms } from "./term-matches.ts";
import { signalsOf } from "./signals.ts";
import { rarity, weighTerms, type WeighedTerm } from "./weighed-terms.ts";

/** The passages nearest to a question. */
interface Found {
  /** Numbers of all sentences, nearest first. */
  readonly order: readonly number[];
  /**
   * Those to quote, the best first: one, and a second only where it adds what was asked; none where
   * nothing is near.
   */
  readonly shown: readonly number[];
  /** How likely the best sentence answers, 0..1. */
  readonly confidence: number;
  /** That an article does not say something, matching words cannot tell. */
  readonly verdict: Exclude<AnswerVerdict, "not-stated">;
  readonly signals: Signals;
}

export interface PassageIndex {
  /** @param previous the question before, for “and when?”. */
  find(question: string, previous?: string): Found;
}

/** A question in the article is seldom the answer to one, and a heading names what is told below it. */
const QUESTION_FACTOR = 0.6;
const HEADING_FACTOR = 0.5;
/** Nor is a sentence without a number that to “how many”. */
const WRONG_TYPE_FACTOR = 0.3;

/** Of two sentences alike, the one that speaks of what the headline names. */
const TOPIC_BONUS = 0.15;

// Okapi BM25's share of length, with its usual saturation: a sentence is not long for being wordy.
const LENGTH_SHARE = 0.3;
const SATURATION = 1.2;

/** What names the subject of a whole text. */
interface About {
  readonly title?: string | undefined;
  /** Its first sentence, with the place of the dateline. */
  readonly lead?: string | undefined;
}

/** An index over sentences, for questions in their language. Made once, asked often. */
export function indexPassages(
  sentences: readonly Pick<Sentence, "text">[],
  language: string,
  { title = "", lead = "" }: About = {},
): PassageIndex {
  const { spaced } = questionPatterns(language);
  const topic = new Set(termsIn(title, language));
  const texts = sentences.map(({ text }) => text);
  const matches = indexTerms(texts, language);
  const titled = indexTerms([title], language);
  const named = indexTerms([`${title}\n${lead}`], language);
  const whole = passageOf(texts.join(" "), language);
  const kinds = texts.map(kindOf);
  const length = lengthFactors(texts);
  const onTopic = texts.map((text) => {
    const shared = new Set(termsIn(text, language).filter((term) => topic.has(term))).size;
    return 1 + TOPIC_BONUS * Math.min(1, shared / 2);
  });
  const textAt = (numbers: readonly number[]): string =>
    numbers.flatMap((number) => texts[number] ?? []).join(" ");

  const judge = (query: Query): Found => {
    const tells = texts.map(evidenceFor(query, language));
    const terms = weighTerms(query.terms, matches, tells, { titled, named });
    const scores = scoresOf({ query, terms, tells, kinds }).map(
      (score, at) => score * (onTopic[at] ?? 1) * (length[at] ?? 1),
    );
    const order = bestFirst(scores);
    const best = order[0] ?? 0;
    const near = passageOf(textAt([best - 1, best, best + 1]), language);
    const nearest = { whole, near, nearest: texts[best] ?? "" };
    const unmet = falsePresuppositions(query.question, nearest, language);
    const signals = signalsOf({ query, terms, tells, scores, order, kinds, unmet });
    const least = isAskedAbove(query, best, { texts, kinds, language }) ? STATED : 0;
    const nearness = Math.max(least, nearnessOf(signals, spaced));
    const shown = [best, ...secondPassage({ query, order, scores, weighed: terms, tells, kinds })];
    // However near it is, a sentence without a number does not answer “how many”.
    const isAnswer = signals.tells && !isNoAnswer({ best, terms, kinds, spaced });
    const confidence = isAnswer ? nearness : 0;
    const verdict = confidence >= STATED ? "stated" : "closest";
    const isNear = nearness >= NEAR && texts.length > 0;
    return { order, shown: isNear ? shown : [], confidence, verdict, signals };
  };

  return {
    find(question, previous = "") {
      const query = readQuestion(question, previous, language);
      const found = judge(query);
      if (found.shown.length > 0) return found;
      // What does not tell the answer is near by its words alone.
      const { shown } = judge({ ...query, type: undefined });
      return { ...found, shown };
    },
  };
}

interface Scored {
  readonly query: Query;
  readonly terms: readonly WeighedTerm[];
  readonly tells: readonly number[];
  readonly kinds: readonly Kind[];
}

/** How much of the question each sentence holds; what it tells of the type that is asked for is a term, too. */
function scoresOf({ query, terms, tells, kinds }: Scored): number[] {
  const telling = tells.filter((told) => told === 1).length;
  const answer = query.type === undefined ? 0 : rarity(telling, tells.length);
  return tells.map((told, at) => {
    const sum = terms.reduce((all, term) => all + term.weight * inContext(term, at, kinds), 0);
    const ofType = WRONG_TYPE_FACTOR + (1 - WRONG_TYPE_FACTOR) * told;
    return (sum + (told === 1 ? answer : 0)) * ofType * factorOf(kinds[at]);
  });
}

function kindOf(text: string): Kind {
  if (/[?？؟]["”’»」]?$/u.test(text)) return "question";
  if (isHeading(text)) return "heading";
  return isAnaphoric(text) ? "anaphoric" : "sentence";
}

function factorOf(kind: Kind | undefined): number {
  if (kind === "question") return QUESTION_FACTOR;
  return kind === "heading" ? HEADING_FACTOR : 1;
}

function lengthFactors(texts: readonly string[]): number[] {
  const lengths = texts.map((text) => text.length);
  const mean = lengths.reduce((sum, one) => sum + one, 0) / (lengths.length || 1) || 1;
  return lengths.map(
    (one) => (SATURATION + 1) / (1 + SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * one) / mean)),
  );
}

function bestFirst(scores: readonly number[]): number[] {
  return [...scores.keys()].toSorted(
    (one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other,
  );
}

/** As likely as not a sentence with what is asked for answers … */
const STATED = 0.5;
// … and below this it is right less often than not, so that nothing is quoted.
const NEAR = 0.25;
