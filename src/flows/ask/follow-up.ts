import type { Article } from "../../domain/article.ts";
import type { Answer } from "../../domain/briefing.ts";
import type { JobContext } from "../../ports/jobs.ts";
import type { BriefedArticle, ThreadRecord } from "../../domain/records.ts";
import { countChecks } from "../brief/count-checks.ts";
import type { FollowUpJob } from "../../domain/job.ts";
import { keyedFollowUp } from "../../domain/keys.ts";
import { describeLimitReached } from "../../phrasing/limit-reached.ts";
import type { Reply } from "../../domain/reply.ts";
import { resolveOptions } from "../settings/briefing-options.ts";
import type { BriefPorts } from "../brief/brief-ports.ts";
import type { ReplyAddress } from "../../domain/post.ts";
import { threadRecord } from "../intake/thread-record.ts";
import { articlesOf } from "./thread-articles.ts";
import { answerLanguage, isLanguageSet } from "./answer-language.ts";
import { earlierTurns } from "./earlier-turns.ts";
import { carriesOn, isAboutArticles } from "./is-about-articles.ts";
import { replyAddressOf } from "../../domain/post.ts";
import type { Message } from "../../messages/catalogue.ts";
import { wordingIn } from "../../messages/wording.ts";
import { replyLanguage } from "../language/reply-language.ts";

type AnswerReply = Extract<Reply, { kind: "answer" }>;

/** An answer of one sentence is posted when it is there; a longer one is seen while it is written. */
const SHOWN_FROM = 2;

/** Questions of the thread that carry over: "and when?" needs one, rarely more. */
const EARLIER_QUESTIONS = 3;

/**
 * Answers a question from the articles of its thread, or says that they do not answer it. One that was
 * put into the round is answered where they state the answer; else nobody hears of it.
 */
export async function followUp(
  job: FollowUpJob,
  ports: BriefPorts,
  context: JobContext,
): Promise<void> {
  const unaddressed = job.unaddressed === true;
  const place = replyAddressOf(job.post);
  const language = await replyLanguage(job.post, undefined, ports);
  if (!unaddressed) await ports.chat.progress(place, wordingIn(language).say("isLooking"));
  const thread = await askedThread(job, place, ports);
  const articles = await articlesOf(thread, ports, context);
  const asked = { articles, briefed: thread?.articles ?? [] };
  if (unaddressed) return answerIfStated(job, asked, ports, context);
  if (articles.length === 0 && job.besideSources === true) {
    await ports.chat.progress(place, "");
    return keepSilent(job, "its link could not be read", ports);
  }
  if (articles.length === 0) return sayNothingToAsk(job, thread, language, ports, context);
  const reply = await ports.chat.stream<AnswerReply>(
    (show, stopped) => answerAloud(job, place, asked, ports, { ...context, stopped }, show),
    { ...place, reader: job.post.user },
    keyedFollowUp(job).key,
    context.signal,
  );
  await finish(job, reply, ports);
  await ports.chat.progress(place, "");
}

/** Once its reader has stopped it no model is asked any more, whatever the writer makes of that. */
async function answerAloud(
  job: FollowUpJob,
  place: ReplyAddress,
  thread: Thread,
  ports: BriefPorts,
  { stopped, ...context }: JobContext & { readonly stopped: AbortSignal },
  show: (soFar: AnswerReply) => void,
): Promise<AnswerReply> {
  const signal = AbortSignal.any([context.signal, stopped]);
  try {
    return await answer(job, place, thread, ports, { ...context, signal }, show);
  } catch (error) {
    stopped.throwIfAborted();
    throw error;
  }
}

async function sayNothingToAsk(
  job: FollowUpJob,
  thread: ThreadRecord | undefined,
  language: string,
  { chat }: BriefPorts,
  { signal }: JobContext,
): Promise<void> {
  const place = replyAddressOf(job.post);
  const wasThere = (thread?.articles ?? []).length > 0;
  const text = { key: wasThere ? "articleNotKept" : "nothingToAsk" } as const;
  const notice = { kind: "notice", text, language } as const;
  await chat.deliver(notice, place, keyedFollowUp(job).key, signal);
  await chat.progress(place, "");
}

/** Nobody asked the bot: talk costs no model call, and only what the articles state is worth a word. */
async function answerIfStated(
  job: FollowUpJob,
  thread: Thread,
  ports: BriefPorts,
  context: JobContext,
): Promise<void> {
  const { articles } = thread;
  const { post, question } = job;
  const place = replyAddressOf(post);
  const earlier = await ports.ledger.recentQuestions(place, post.ts, EARLIER_QUESTIONS);
  const isFree = ports.writer.prompt === undefined;
  const questions = earlier.map((one) => one.question);
  if (articles.length === 0 || !(isFree || isAboutArticles(question, articles, questions)))
    return keepSilent(job, "not about the articles", ports);
  const reply = await answer(job, place, thread, ports, context, noShow);
  if (reply.answer.verdict !== "stated") return keepSilent(job, "the articles do not say", ports);
  await ports.chat.deliver(reply, place, keyedFollowUp(job).key, context.signal);
  await finish(job, reply, ports);
}

const noShow = (): void => undefined;

function keepSilent({ post }: FollowUpJob, because: string, { meter, log }: BriefPorts): void {
  meter.count("questions_left_alone", { because });
  log.debug({ channel: post.channel, ts: post.ts, because }, "left alone");
}

async function finish(job: FollowUpJob, reply: AnswerReply, ports: BriefPorts): Promise<void> {
  await ports.library.keepAnswer(keyedFollowUp(job).key, reply.answer);
  await ports.ledger.rememberQuestion(replyAddressOf(job.post), job.post.ts, job.question);
  note(job, reply.answer, ports);
}

function note(
  { post: { channel, ts } }: FollowUpJob,
  { verdict, writer, checks }: Answer,
  ports: BriefPorts,
): void {
  const { meter, log } = ports;
  meter.count("questions_answered", { verdict });
  // The passage beside a refusal is nobody's draft.
  if (verdict !== "not-stated") countChecks(checks, writer !== ports.writer.name, meter);
  log.info({ channel, ts, verdict, writer }, "answered");
}

async function answer(
  job: FollowUpJob,
  place: ReplyAddress,
  { articles, briefed }: Thread,
  ports: BriefPorts,
  context: JobContext,
  show: (soFar: AnswerReply) => void,
): Promise<AnswerReply> {
  const { question } = job;
  const { team, channel, user, ts } = job.post;
  const wishes = await resolveOptions(job.post, ports.ledger);
  const isOwn = job.unaddressed === true && !carriesOn(question, articles);
  const asked = isOwn ? [] : await ports.ledger.recentQuestions(place, ts, EARLIER_QUESTIONS);
  const conversation = { team, channel, articles, briefed, asked };
  const turns = isOwn ? [] : await earlierTurns(conversation, ports.library);
  const isMessage = job.post.origin === "message";
  const askedAbove = isMessage && (await ports.chat.isLatest(job.post));
  const answerKey = keyedFollowUp(job).key;
  const replyWith = (said: Answer): AnswerReply => ({
    kind: "answer",
    question,
    askedAbove,
    answer: said,
    answerKey,
    articles,
  });
  const showSoFar = (said: Answer) =>
    said.sentences.length >= SHOWN_FROM && show({ ...replyWith(said), extent: "so-far" });
  const answered = await ports.budget.spend({ team, channel, user }, async (allowance) => {
    const given = await ports.composer.answerQuestion({
      ...wishes,
      team,
      articles,
      question,
      earlier: asked.map((one) => one.question),
      turns,
      language: answerLanguage(wishes, question, articles),
      inLanguageOfQuestion: !isLanguageSet(wishes, question),
      writer: allowance.allowed ? ports.writer : ports.fallback,
      fallback: ports.fallback,
      signal: context.signal,
      show: showSoFar,
    });
    const said = allowance.allowed
      ? given.answer
      : withCaveat(given.answer, describeLimitReached(allowance.limitReached));
    return { ...given, answer: said };
  });
  return replyWith(answered.answer);
}

/** The articles of a thread, and what is recorded of their briefings. */
interface Thread {
  readonly articles: readonly Article[];
  readonly briefed: readonly BriefedArticle[];
}

/** The answer with a word before its own caveat: why no model was called. */
function withCaveat(given: Answer, why: Message): Answer {
  return { ...given, caveat: [why, given.caveat ?? []].flat() };
}

/** The question's own thread, or the one that a direct message was about last. */
async function askedThread(
  { about }: FollowUpJob,
  place: ReplyAddress,
  { ledger }: BriefPorts,
): Promise<ThreadRecord | undefined> {
  const own = await threadRecord(place, ledger);
  if (about === undefined || (own?.articles ?? []).length > 0) return own;
  return ledger.thread({ ...place, thread: about });
}
