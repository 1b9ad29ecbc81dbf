import type { Article } from "../../domain/article.ts";
import type { Briefing, Length } from "../../domain/briefing.ts";
import { draftAndGate, mustPassOn, reasonFor } from "./drafting.ts";
import type { Gated } from "../gate/gate.ts";
import { type Evidence, evidenceOf } from "../evidence/evidence.ts";
import { verifyPoint } from "../gate/verify-point.ts";
import { indexPassages } from "../search/passages.ts";
import { type Selection, selectSentences, wholeArticle } from "./selection.ts";
import { suggestQuestions } from "./suggest.ts";
import { spentOn } from "../../domain/unusable-draft.ts";
import type { Draft, Writer } from "../../ports/writer.ts";
import type { Usage } from "../../domain/usage.ts";
import type { Said } from "../../messages/said.ts";

export interface BriefingRequest {
  readonly article: Article;
  readonly length: Length;
  /** BCP 47 primary subtag of the language to write in. */
  readonly language: string;
  /** For whom it is written. */
  readonly audience?: string | undefined;
  /** The team's instructions on style. */
  readonly instructions?: string | undefined;
  /** Workspace that it is written for. */
  readonly team?: string | undefined;
  readonly writer: Writer;
  /** Steps in when the writer fails; must not fail itself. */
  readonly fallback: Writer;
  readonly signal?: AbortSignal | undefined;
}

/** Fewer checked points are no briefing, unless the article has no more sentences. */
const FEWEST_POINTS = 2;
/**
 * Briefs an article: the writer drafts, the gate checks, what fails is repaired once, replaced or
 * dropped. A writer that fails, or of whose points fewer than two remain, gives way to the
 * fallback, and the briefing says so.
 *
 * @throws BusyError when the writer asks to be tried again within a minute; the signal's reason
 *   when aborted.
 */
export async function writeBriefing(
  request: BriefingRequest,
): Promise<{ briefing: Briefing; usage: Usage | undefined }> {
  const attempt = await tryWriter(request);
  if (!("reason" in attempt)) return attempt;
  const { briefing } = await briefWith(request.fallback, request);
  const dropped = briefing.checks.dropped + attempt.dropped;
  const checks = { ...briefing.checks, dropped };
  return { briefing: { ...briefing, checks, fellBack: attempt.reason }, usage: attempt.usage };
}

interface Failure {
  readonly reason: Said;
  /** Points that came to nothing. */
  readonly dropped: number;
  readonly usage: Usage | undefined;
}

async function tryWriter(
  request: BriefingRequest,
): Promise<{ briefing: Briefing; usage: Usage | undefined } | Failure> {
  try {
    const written = await briefWith(request.writer, request);
    const { points, checks } = written.briefing;
    const enough = Math.min(FEWEST_POINTS, request.article.sentences.length);
    if (points.length >= enough || request.writer === request.fallback) return written;
    const dropped = Object.values(checks).reduce((sum, count) => sum + count, 0);
    const reason = { key: "tooFewChecked" } as const;
    return { reason, dropped, usage: written.usage };
  } catch (error) {
    if (mustPassOn(error, request.signal)) throw error;
    return { reason: reasonFor(error), dropped: 0, usage: spentOn(error) };
  }
}

async function briefWith(
  writer: Writer,
  request: BriefingRequest,
): Promise<{ briefing: Briefing; usage: Usage | undefined }> {
  const { article, language, length, audience, instructions, team, signal } = request;
  // What takes no prompt has no limit on it.
  const selection = writer.prompt ? selectSentences(article, writer.room) : wholeArticle(article);
  const evidence = evidenceOf([article]);
  const { sentences } = selection;
  const articles = [article];
  const style = { language, length, audience, instructions };
  const task = { kind: "briefing", team, articles, sentences, ...style } as const;
  const { draft, gated, usage } = await draftAndGate(writer, task, evidence, signal);
  return { briefing: compose(writer, request, selection, evidence, draft, gated), usage };
}

function compose(
  writer: Writer,
  { article, language }: BriefingRequest,
  { coverage }: Selection,
  evidence: Evidence,
  draft: Draft,
  { points, checks }: Gated,
): Briefing {
  const allQuoted = points.every(({ quoted }) => quoted);
  return {
    articleId: article.id,
    headline: headlineOf(article, draft.headline, evidence, language),
    points,
    questions: suggestQuestions(article, draft.questions),
    writer: writer.name,
    prompt: writer.prompt?.briefing,
    // Quotations stay in the article's language, whatever was asked for.
    language: allQuoted ? article.language : language,
    checks,
    coverage,
  };
}

/**
 * The article's own title. Where it has none, the headline proposed, if it passes as a point does that
 * rests on the sentences nearest to its words; else the first sentence.
 */
function headlineOf(
  article: Article,
  proposed: string | undefined,
  evidence: Evidence,
  language: string,
): string {
  const title = article.title.trim();
  if (title !== "") return title;
  const headline = proposed?.replace(/\s+/g, " ").trim() ?? "";
  return isBorneOut(headline, evidence, language) ? headline : firstSentence(article);
}

function isBorneOut(headline: string, evidence: Evidence, language: string): boolean {
  if (headline === "" || headline.length > LONGEST_HEADLINE) return false;
  const sentences = evidence.sentences.map((text) => ({ text }));
  const { order } = indexPassages(sentences, evidence.language).find(headline);
  const nearest = order.slice(0, HEADLINE_RESTS_ON);
  return verifyPoint(headline, nearest, evidence, language).length === 0;
}

const LONGEST_HEADLINE = 150;
const HEADLINE_RESTS_ON = 3;

function firstSentence({ sentences }: Article): string {
  const first = sentences[0]?.text ?? "";
  if (first.length <= LONGEST_HEADLINE) return first;
  const cut = first.slice(0, LONGEST_HEADLINE);
  const lastSpace = cut.lastIndexOf(" ");
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : undefined).trimEnd()}…`;
}
