import type { Article } from "../article/article.ts";
import type { Answer, Checks, Point } from "./briefing.ts";
import { draftThroughGate, mustPassOn, reasonFor, type ShowPoint } from "./drafting.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { indexPassages } from "./passages.ts";
import { lastWithSubject } from "./re-ask.ts";
import { selectForQuestion } from "./selection.ts";
import { spentOn } from "./unusable-draft.ts";
import type { Usage, Writer, WritingTask } from "./writer.ts";

export interface AnswerRequest {
  /** Of the thread, in the order in which cites count through their sentences. */
  readonly articles: readonly Article[];
  readonly question: string;
  /** Earlier questions of the thread, oldest first. */
  readonly earlier: readonly string[];
  /** BCP 47 primary subtag of the language to answer in. */
  readonly language: string;
  readonly writer: Writer;
  /** Steps in when the writer fails; must not fail itself. */
  readonly fallback: Writer;
  readonly signal?: AbortSignal | undefined;
  /** Gets each sentence that passed the gate while the writer still writes; the answer is final. */
  readonly show?: ShowPoint | undefined;
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
    return { answer: withCaveat(answer, asSentence(reasonFor(error))), usage: spentOn(error) };
  }
}

const UNVERIFIED = "The model's answer could not be checked against the article.";

/** The writer's answer as it came through the gate; none when nothing of it did. */
async function answerWith(
  writer: Writer,
  request: AnswerRequest,
): Promise<{ answer?: Answer; usage: Usage | undefined }> {
  const evidence = evidenceOf(request.articles);
  const { draft, gated, usage } = await draftThroughGate(
    writer,
    taskOf(request),
    evidence,
    request.signal,
    request.show,
  );
  if (!draft.stated) return { answer: notStated(writer, request, evidence), usage };
  const { points, checks } = gated;
  if (points.length === 0) return { usage };
  // Where nothing that the writer said stood up to the check, its quotations are only near.
  const own = checks.passed + checks.repaired;
  const verdict = draft.certain === false || own === 0 ? "closest" : "stated";
  return { answer: compose(verdict, points, checks, writer, request, draft.caveat), usage };
}

function taskOf({ articles, question, earlier, language }: AnswerRequest): WritingTask {
  const sentences = selectForQuestion(articles, [...earlier, question]);
  const length = "standard";
  return { kind: "answer", articles, sentences, language, length, question, earlier };
}

/** “The article does not say”, with the passage nearest to what was asked. */
function notStated(writer: Writer, request: AnswerRequest, evidence?: Evidence): Answer {
  const { articles, question, earlier, language } = request;
  const sentences = (evidence ?? evidenceOf(articles)).sentences.map((text) => ({ text }));
  const { subject, previous } = lastWithSubject(question, earlier);
  const [nearest = 0] = indexPassages(sentences, language).find(subject, previous).order;
  const text = sentences[nearest]?.text;
  const points = text === undefined ? [] : [{ text, cites: [nearest], quoted: true }];
  const checks = { passed: points.length, repaired: 0, replaced: 0, dropped: 0 };
  return compose("not-stated", points, checks, writer, request, undefined);
}

function compose(
  verdict: Answer["verdict"],
  sentences: Point[],
  checks: Checks,
  writer: Writer,
  { articles }: AnswerRequest,
  caveat: string | undefined,
): Answer {
  const articleIds = articles.map(({ id }) => id);
  const { name, prompt } = writer;
  return { verdict, sentences, articleIds, writer: name, prompt: prompt?.answer, caveat, checks };
}

const asSentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

function withCaveat(answer: Answer, caveat: string): Answer {
  const all = [caveat, answer.caveat].filter((part) => part !== undefined);
  return { ...answer, caveat: all.join(" ") };
}
