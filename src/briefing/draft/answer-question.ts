import type { Article } from "../../domain/article.ts";
import type { Answer, Checks, Length, Point } from "../../domain/briefing.ts";
import { asksToCompare } from "../search/comparison.ts";
import { draftAndGate, mustPassOn, reasonFor } from "./drafting.ts";
import { type Evidence, evidenceOf } from "../evidence/evidence.ts";
import { indexPassages } from "../search/passages.ts";
import { lastQuestionWithTopic } from "../search/query/query-rewrite.ts";
import { selectForQuestion, selectToCompare } from "./selection.ts";
import { spentOn } from "../../domain/unusable-draft.ts";
import type { EarlierTurn, Writer, WritingTask } from "../../ports/writer.ts";
import type { Usage } from "../../domain/usage.ts";
import type { Said } from "../../messages/said.ts";
import { remainder } from "./remainder.ts";

export interface AnswerRequest {
  /** Of the thread, in the order in which cites count through their sentences. */
  readonly articles: readonly Article[];
  readonly question: string;
  /** Earlier questions of the thread, oldest first. */
  readonly earlier: readonly string[];
  /** What was said in the thread before, oldest first, as far as it is known. */
  readonly turns?: readonly EarlierTurn[] | undefined;
  /** BCP 47 primary subtag of the language to answer in. */
  readonly language: string;
  /** Nobody has set it: it is what the question's own was taken for. */
  readonly inLanguageOfQuestion?: boolean | undefined;
  /** Default `standard`; a comparison is always given the length of `deep`. */
  readonly length?: Length | undefined;
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
  /**
   * Gets the answer as far as it is written, each time a sentence longer, every sentence through the
   * gate. What is returned is final.
   */
  readonly show?: ((soFar: Answer) => void) | undefined;
}

/**
 * Answers a question from the articles of a thread, each sentence through the gate; where they do
 * not state an answer, the verdict says so and the nearest passage is quoted. A writer that fails
 * gives way to the fallback, and the caveat says so.
 *
 * @throws BusyError when the writer asks to be tried again within a minute; the signal's reason
 *   when aborted.
 */
export async function answerQuestion(
  request: AnswerRequest,
): Promise<{ answer: Answer; usage: Usage | undefined }> {
  try {
    const first = await answerWith(request.writer, request);
    if (first.answer || request.writer === request.fallback) {
      return { answer: first.answer ?? notStated(request.writer, request), usage: first.usage };
    }
    const second = await answerWith(request.fallback, request);
    const answer = second.answer ?? notStated(request.fallback, request);
    return { answer: withCaveat(answer, UNVERIFIED), usage: first.usage };
  } catch (error) {
    if (mustPassOn(error, request.signal)) throw error;
    const { answer = notStated(request.fallback, request) } = await answerWith(
      request.fallback,
      request,
    );
    return { answer: withCaveat(answer, reasonFor(error)), usage: spentOn(error) };
  }
}

const UNVERIFIED = { key: "answerUnchecked" } as const;

/** The writer's answer as it came through the gate; none when nothing of it did. */
async function answerWith(
  writer: Writer,
  request: AnswerRequest,
): Promise<{ answer?: Answer; usage: Usage | undefined }> {
  const evidence = evidenceOf(request.articles);
  const { draft, gated, language, usage } = await draftAndGate(
    writer,
    taskOf(request, writer.room),
    evidence,
    request.signal,
    request.show && showingTo(request.show, writer, request),
  );
  if (!draft.stated) return { answer: notStated(writer, request, evidence), usage };
  const { points, checks } = gated;
  const { opening, certain } = draft;
  const caveat = [draft.caveat ?? [], remainder(draft.open, request.question)].flat();
  const says = points.length > 0 || opening !== undefined || certain === false;
  if (!says) return { usage };
  // Where nothing that the writer said stood up to the check, its quotations are only near.
  const unproved = points.length > 0 && checks.passed + checks.repaired === 0;
  const verdict = certain === false || unproved ? "closest" : "stated";
  return {
    answer: {
      ...compose(verdict, points, checks, writer, { ...request, language }),
      opening,
      ...(caveat.length > 0 && { caveat }),
    },
    usage,
  };
}

function taskOf(request: AnswerRequest, room: number | undefined): WritingTask {
  const { team, articles, question, audience, instructions } = request;
  const { language, inLanguageOfQuestion, earlier, turns } = request;
  const compares = articles.length > 1 && asksToCompare(question);
  const sentences = compares
    ? selectToCompare(articles, room)
    : selectForQuestion(articles, [...earlier, question], room);
  const length = compares ? "deep" : (request.length ?? "standard");
  const style = { language, length, audience, instructions };
  const asked = { question, earlier, turns, compares, inLanguageOfQuestion };
  return { kind: "answer", team, articles, sentences, ...style, ...asked };
}

/** Each sentence that is written makes the answer so far one longer. */
function showingTo(show: (soFar: Answer) => void, writer: Writer, request: AnswerRequest) {
  const sentences: Point[] = [];
  return (point: Point): void => {
    sentences.push(point);
    const checks = { passed: sentences.length, repaired: 0, replaced: 0, dropped: 0 };
    show(compose("stated", [...sentences], checks, writer, request));
  };
}

/** “The article does not say”, with the passage nearest to what was asked where one is near. */
function notStated(writer: Writer, request: AnswerRequest, evidence?: Evidence): Answer {
  const { articles, question, earlier } = request;
  const { sentences: texts, language } = evidence ?? evidenceOf(articles);
  const sentences = texts.map((text) => ({ text }));
  const { subject, previous } = lastQuestionWithTopic(question, earlier);
  const [nearest] = indexPassages(sentences, language).find(subject, previous).shown;
  const text = nearest === undefined ? undefined : sentences[nearest]?.text;
  const points =
    nearest === undefined || text === undefined ? [] : [{ text, cites: [nearest], quoted: true }];
  const checks = { passed: points.length, repaired: 0, replaced: 0, dropped: 0 };
  return compose("not-stated", points, checks, writer, request);
}

function compose(
  verdict: Answer["verdict"],
  sentences: Point[],
  checks: Checks,
  writer: Writer,
  { articles, language }: AnswerRequest,
): Answer {
  const articleIds = articles.map(({ id }) => id);
  const { name, prompt } = writer;
  const inPart = articles.some(({ readShare }) => readShare < 1);
  return {
    verdict,
    sentences,
    articleIds,
    writer: name,
    prompt: prompt?.answer,
    language,
    ...(inPart ? { inPart } : {}),
    checks,
  };
}

function withCaveat(answer: Answer, caveat: Said): Answer {
  return { ...answer, caveat: [caveat, answer.caveat ?? []].flat() };
}
