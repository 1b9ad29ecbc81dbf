import type { Article } from "../article/article.ts";
import { terms } from "../article/terms.ts";
import { fold, squeeze } from "./fold.ts";
import { foreignLinks, foreignQuotations } from "./marks.ts";
import { koreanNouns, namesIn, speaksOf } from "./names.ts";
import { deniesBeyond } from "./negation.ts";
import { isAmong, isApproximate, type NumberFound, numbersIn } from "./numbers.ts";

/** Something in a statement that its source does not bear out. */
export interface Finding {
  readonly kind: "number" | "name" | "link" | "quotation" | "negation" | "citation";
  /** The number or name, or what is wrong, in words a writer can act on. */
  readonly what: string;
  /** Nowhere in the articles; a soft finding is only not in the cited sentences or beside them. */
  readonly hard: boolean;
}

/** Articles made ready for checking statements against them. */
export interface Evidence {
  readonly articles: readonly Article[];
  /** All sentences in the order in which they are cited. */
  readonly sentences: readonly string[];
  /** Everything the articles say, folded, with their titles. */
  readonly whole: string;
  readonly wholeSmall: string;
  readonly wholeSqueezed: string;
  readonly numbers: readonly NumberFound[];
  readonly language: string;
}

/** Reads the articles once for many checks. */
export function evidenceOf(articles: readonly Article[]): Evidence {
  const sentences = articles.flatMap((article) => article.sentences.map(({ text }) => text));
  const frame = articles.flatMap(({ title, byline = "", site = "" }) => [title, byline, site]);
  const whole = fold([...sentences, ...frame].join("\n"));
  return {
    articles,
    sentences,
    whole,
    wholeSmall: whole.toLowerCase(),
    wholeSqueezed: squeeze(whole),
    numbers: numbersIn(whole),
    language: articles[0]?.language ?? "en",
  };
}

/** Under this share of common terms, a statement cites sentences about something else. */
const FEWEST_SHARED = 0.25;
/** A statement of one or two terms shares all or nothing by chance. */
const ENOUGH_TERMS = 3;
/** Small written numbers are often counted from the text: “three ministers”. */
const SMALL_NUMBER = 3;

/**
 * Checks a statement against the sentences it cites and their neighbours: numbers, names, links,
 * quotations, negation and shared terms. No finding does not mean that it is true: who did what to whom is beyond a
 * check of words, which is why the sentence stands under the point.
 *
 * @param cites numbers that sentences have; others are ignored.
 * @param language in which the statement is written.
 */
export function checkPoint(
  statement: string,
  cites: readonly number[],
  evidence: Evidence,
  language: string,
): Finding[] {
  const scope = scopeOf(cites, evidence);
  const figures = [
    ...numberFindings(statement, scope, evidence),
    ...foreignLinks(statement, evidence.wholeSmall).map((what) => hardFinding("link", what)),
  ];
  // Words of another language cannot be looked up; figures and links can.
  if (language !== evidence.language) return figures;
  return [
    ...figures,
    ...foreignQuotations(statement, evidence.wholeSqueezed).map((what) =>
      hardFinding("quotation", what),
    ),
    ...nameFindings(statement, scope, evidence),
    ...negationFindings(statement, cites, scope, evidence),
    ...citationFindings(statement, cites, scope, evidence),
  ];
}

const hardFinding = (kind: Finding["kind"], what: string): Finding => ({ kind, what, hard: true });

/** The cited sentences with one before and one after each. */
function scopeOf(cites: readonly number[], { sentences }: Evidence): string {
  const near = new Set(cites.flatMap((cite) => [cite - 1, cite, cite + 1]));
  return [...near]
    .toSorted((one, other) => one - other)
    .map((at) => sentences[at] ?? "")
    .join(" ");
}

function numberFindings(statement: string, scope: string, evidence: Evidence): Finding[] {
  const approximate = isApproximate(statement);
  const near = numbersIn(scope);
  return numbersIn(statement)
    .filter((number) => !(number.written && number.value <= SMALL_NUMBER))
    .filter((number) => !isAmong(number, near, approximate))
    .map((number) => ({
      kind: "number",
      what: number.digits,
      hard: !isAmong(number, evidence.numbers, approximate),
    }));
}

function nameFindings(statement: string, scope: string, evidence: Evidence): Finding[] {
  const scopeSmall = fold(scope).toLowerCase();
  const findings: Finding[] = [];
  for (const words of namesIn(statement, evidence.whole)) {
    const missing = words.filter((word) => !speaksOf(evidence.wholeSmall, word));
    if (missing.length > 0) {
      findings.push({ kind: "name", what: missing.join(" "), hard: true });
    } else if (!words.some((word) => speaksOf(scopeSmall, word))) {
      findings.push({ kind: "name", what: words.join(" "), hard: false });
    }
  }
  const unknown = koreanNouns(statement).filter(
    (noun) => !evidence.wholeSqueezed.includes(noun.slice(0, Math.max(2, noun.length - 1))),
  );
  return [...findings, ...unknown.map((what) => ({ kind: "name", what, hard: true }) as const)];
}

function negationFindings(
  statement: string,
  cites: readonly number[],
  scope: string,
  evidence: Evidence,
): Finding[] {
  const cited = citedText(cites, evidence);
  if (!deniesBeyond(fold(statement), fold(cited), fold(scope))) return [];
  return [{ kind: "negation", what: "it denies what its sentences do not deny", hard: false }];
}

function citationFindings(
  statement: string,
  cites: readonly number[],
  scope: string,
  evidence: Evidence,
): Finding[] {
  const asked = [...new Set(terms(statement))];
  // Some of a statement's common words stand in any three sentences: the neighbours count only where
  // a name or a number ties it to the passage.
  const source = isTied(statement, scope, evidence) ? scope : citedText(cites, evidence);
  const there = new Set(terms(source));
  const shared = asked.filter((term) => there.has(term)).length;
  if (asked.length < ENOUGH_TERMS || shared / asked.length >= FEWEST_SHARED) return [];
  return [{ kind: "citation", what: "its sentences share too few words with it", hard: false }];
}

function isTied(statement: string, scope: string, { whole }: Evidence): boolean {
  const scopeSmall = fold(scope).toLowerCase();
  const near = numbersIn(scope);
  return (
    namesIn(statement, whole).some((words) => words.some((word) => speaksOf(scopeSmall, word))) ||
    numbersIn(statement).some((number) => isAmong(number, near, false))
  );
}

const citedText = (cites: readonly number[], { sentences }: Evidence): string =>
  cites.map((cite) => sentences[cite] ?? "").join(" ");
