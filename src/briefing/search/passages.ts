import type { Sentence } from "../../domain/article.ts";
import type { AnswerVerdict } from "../../domain/briefing.ts";
import { questionPatterns } from "../../languages/questions/index.ts";
import { isHeading } from "../../text/sentence-form.ts";
import { passageOf } from "../evidence/evidence.ts";
import { evidenceFor } from "./answer-evidence.ts";
import { nearnessOf, type Signals } from "./confidence.ts";
import { falsePresuppositions } from "./false-presuppositions.ts";
import { terms } from "../../text/terms.ts";
import { readQuestion, type Query } from "./query.ts";
import { secondPassage } from "./second-passage.ts";
import { indexTerms } from "./term-matches.ts";
import { weighTerms, type WeighedTerm } from "./weighed-terms.ts";

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

/** A sentence is read with its neighbours: what it answers is often named by the one before … */
const FROM_BEFORE = 0.35;
/** … above all where that one asks for it, or is the heading above … */
const FROM_QUESTION = 0.75;
const FROM_AFTER = 0.17;
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

/** An index over sentences, for questions in their language. Made once, asked often. */
export function indexPassages(
  sentences: readonly Pick<Sentence, "text">[],
  language: string,
  { title = "" }: { readonly title?: string | undefined } = {},
): PassageIndex {
  const topic = new Set(terms(title, language));
  const texts = sentences.map(({ text }) => text);
  const matches = indexTerms(texts, language);
  const whole = passageOf(texts.join(" "), language);
  const kinds = texts.map(kindOf);
  const length = lengthFactors(texts);
  const onTopic = texts.map((text) => {
    const shared = new Set(terms(text, language).filter((term) => topic.has(term))).size;
    return 1 + TOPIC_BONUS * Math.min(1, shared / 2);
  });
  const textAt = (numbers: readonly number[]): string =>
    numbers.flatMap((number) => texts[number] ?? []).join(" ");

  return {
    find(question, previous = "") {
      const query = readQuestion(question, previous, language);
      const weighed = weighTerms(query.terms, matches);
      const tells = texts.map(evidenceFor(query, language));
      const scores = texts.map((_, at) => {
        const sum = weighed.reduce(
          (all, term) => all + term.weight * inContext(term, at, kinds),
          0,
        );
        const typed = tells[at] === true ? 1 : WRONG_TYPE_FACTOR;
        return sum * (onTopic[at] ?? 1) * (length[at] ?? 1) * typed * factorOf(kinds[at]);
      });
      const order = bestFirst(scores);
      const best = order[0] ?? 0;
      const shown = [best, ...secondPassage({ query, order, scores, weighed, tells, kinds })];
      const near = passageOf(textAt([best - 1, best, best + 1]), language);
      const found = { whole, near, nearest: texts[best] ?? "" };
      const unmet = falsePresuppositions(question, found, language);
      const signals = signalsOf({ query, weighed, tells, scores, order, kinds, unmet });
      const nearness = nearnessOf(signals, questionPatterns(language).spaced);
      // However near it is, a sentence without a number does not answer “how many”.
      const confidence = signals.tells ? nearness : 0;
      const verdict = confidence >= STATED ? "stated" : "closest";
      return { order, shown: nearness >= NEAR ? shown : [], confidence, verdict, signals };
    },
  };
}

type Kind = "sentence" | "question" | "heading";

function kindOf(text: string): Kind {
  if (/[?？؟]["”’»」]?$/u.test(text)) return "question";
  return isHeading(text) ? "heading" : "sentence";
}

function factorOf(kind: Kind | undefined): number {
  if (kind === "question") return QUESTION_FACTOR;
  return kind === "heading" ? HEADING_FACTOR : 1;
}

/** How far a sentence, read with its neighbours, holds a term. */
function inContext({ values }: WeighedTerm, at: number, kinds: readonly Kind[]): number {
  const before = kinds[at - 1] === "sentence" ? FROM_BEFORE : FROM_QUESTION;
  return Math.max(
    values[at] ?? 0,
    before * (values[at - 1] ?? 0),
    FROM_AFTER * (values[at + 1] ?? 0),
  );
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

interface Judged {
  readonly query: Query;
  readonly weighed: readonly WeighedTerm[];
  readonly tells: readonly boolean[];
  readonly scores: readonly number[];
  readonly order: readonly number[];
  readonly kinds: readonly Kind[];
  readonly unmet: number;
}

/** A word is held by what has at least half of it. */
const HELD = 0.5;

/** What speaks for and against the best sentence as an answer. */
function signalsOf({ query, weighed, tells, scores, order, kinds, unmet }: Judged): Signals {
  const [best = 0, second = 0] = order;
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const weightOf = (value: (term: WeighedTerm) => number): number =>
    weighed.reduce((sum, term) => sum + term.weight * value(term), 0) / all;
  const shareOf = (value: (term: WeighedTerm) => number): number =>
    weighed.filter((term) => value(term) < HELD).length / (weighed.length || 1);
  const named = kinds[best - 1] === "sentence" ? best : best - 1;
  return {
    terms: weighed.length,
    inContext: weightOf((term) => inContext(term, best, kinds)),
    around: weightOf(({ values }) => most(values.slice(Math.max(0, best - 1), best + 2))),
    missing: shareOf(({ values }) => Math.max(values[best] ?? 0, values[named] ?? 0)),
    nowhere: shareOf(({ values }) => most(values)),
    lead: Math.max(0, 1 - (scores[second] ?? 0) / (scores[best] || 1)),
    unmet,
    type: query.type,
    tells: tells[best] === true,
  };
}

const most = (values: Float64Array): number => values.reduce((a, b) => Math.max(a, b), 0);

/** As likely as not a sentence with what is asked for answers … */
const STATED = 0.5;
// … and below this, found on the public sets, it is so seldom near that nothing is quoted.
const NEAR = 0.35;
