import type { Article } from "../../domain/article.ts";
import { pieces, terms } from "../../text/terms.ts";
import { squeeze } from "../../text/fold.ts";
import { detectLanguage } from "../../text/detect-language.ts";
import { type Evidence, evidenceOf, widerPassage } from "../evidence/evidence.ts";
import { verifyPoint } from "../gate/verify-point.ts";
import type { ProposedQuestion } from "../../ports/writer.ts";
import { evidenceFor } from "../search/answer-evidence.ts";
import { indexPassages } from "../search/passages.ts";
import { readQuestion } from "../search/query/query.ts";

const MOST_QUESTIONS = 3;
/** Slack's limit for the text of a button is 75 characters. */
const LONGEST_QUESTION = 75;
/** What has one term may be about anything. */
const FEWEST_TERMS = 2;
/** With more cites anything could be found in them. */
const MOST_CITES = 6;

/** Whether an article answers a question. */
type IsAnswered = (question: string) => boolean;

/**
 * Of the questions proposed for an article, up to three that it answers. Where the writer says which
 * sentences answer it, these are looked at; else the question is asked of the article. One that speaks of
 * names, numbers or links that the article does not have is dropped.
 */
export function suggestQuestions(
  article: Article,
  proposed: readonly ProposedQuestion[],
): string[] {
  const evidence = evidenceOf([article]);
  const byOwnSearch = bySearch(article);
  const offered: string[] = [];
  for (const { text, cites } of proposed) {
    const question = text.replace(/\s+/g, " ").trim();
    const isAnswered = cites === undefined ? byOwnSearch : byCites(cites, evidence);
    const known = offered.some((one) => squeeze(one) === squeeze(question));
    const fits = question !== "" && question.length <= LONGEST_QUESTION && !known;
    if (fits && !isForeign(question, article, evidence) && isAnswered(question))
      offered.push(question);
    if (offered.length === MOST_QUESTIONS) break;
  }
  return offered;
}

function isForeign(question: string, { language }: Article, evidence: Evidence): boolean {
  const written = detectLanguage(question, language);
  return verifyPoint(question, [], evidence, written).some(({ hard }) => hard);
}

const bySearch = (article: Article): IsAnswered => {
  const index = indexPassages(article.sentences, article.language);
  return (question) =>
    terms(question).length >= FEWEST_TERMS && index.find(question).verdict === "stated";
};

/**
 * Whether sentences hold what a question asks for, as far as words show: an amount where it asks how much, a
 * time where it asks when; else a word of it. In another language than theirs, words show nothing.
 */
function byCites(cites: readonly number[], evidence: Evidence): IsAnswered {
  const cited = [...new Set(cites)].filter((cite) => evidence.sentences[cite] !== undefined);
  if (cited.length === 0 || cites.length > MOST_CITES) return () => false;
  return (question) => {
    if (!isSeveralWords(question)) return false;
    if (detectLanguage(question, evidence.language) !== evidence.language) return true;
    return tellsKind(question, cited, evidence) ?? speaksOf(question, cited, evidence);
  };
}

/** Whether the sentences have the kind of thing that is asked for; undefined where one does not see it. */
function tellsKind(
  question: string,
  cited: readonly number[],
  { sentences, language }: Evidence,
): boolean | undefined {
  const { type, ...asked } = readQuestion(question, "", language);
  if (type === undefined || UNSEEN.has(type)) return undefined;
  // What is counted may be called otherwise there.
  const wanted = { ...asked, type: type === "count" ? "quantity" : type } as const;
  const told = cited.map((cite) => sentences[cite] ?? "").join(" ");
  return evidenceFor(wanted, language)(told) === 1;
}

/** People and reasons are told in words of any kind. */
const UNSEEN: ReadonlySet<string> = new Set(["person", "reason"]);

function speaksOf(question: string, cited: readonly number[], evidence: Evidence): boolean {
  const near = `${widerPassage(cited, evidence).folded} ${evidence.frame.folded}`;
  const asked = wordsOf(question);
  return terms(question).length < FEWEST_TERMS || !asked.isDisjointFrom(wordsOf(near));
}

const wordsOf = (text: string): Set<string> => new Set([...terms(text), ...pieces(text)]);

/** A single word is no question; in scripts without spaces a few letters are several words. */
const isSeveralWords = (question: string): boolean =>
  /\S\s+\S/u.test(question) || /[^\p{Script=Latin}\p{P}]{3}/u.test(question);
