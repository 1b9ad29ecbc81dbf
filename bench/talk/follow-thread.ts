import { answerQuestion } from "../../src/briefing/draft/answer-question.ts";
import type { Article } from "../../src/domain/article.ts";
import type { AnswerVerdict } from "../../src/domain/briefing.ts";
import type { IncomingMessage } from "../../src/domain/incoming.ts";
import { answerLanguage } from "../../src/flows/ask/answer-language.ts";
import { carriesOn, isAboutArticles } from "../../src/flows/ask/is-about-articles.ts";
import { decide, type Decision } from "../../src/flows/intake/policy.ts";
import { intentOf } from "../../src/briefing/search/message-intent.ts";
import { readMessage } from "../../src/slack/incoming/message-text.ts";
import { extractiveWriter } from "../../src/writers/extractive/extractive-writer.ts";
import type { LabelledMessage, LabelledThread } from "./threads.ts";

/** What the bot did about one message. */
export interface Followed extends LabelledMessage {
  readonly thread: string;
  readonly act:
    | "silent"
    | "mute"
    | "unmute"
    | "read-again"
    | "verify"
    | "brief"
    | "help"
    | "decline"
    | "translate"
    | AnswerVerdict;
  /** What is right is in what it said. */
  readonly found: boolean;
  /** A model would have been asked. */
  readonly costsCall: boolean;
  readonly said: string;
}

const BOT = "UBRIEF";
const ROOT = "1700000000.000100";
/** As many as the bot itself takes along. */
const EARLIER_QUESTIONS = 3;
const writer = extractiveWriter();

/**
 * The messages of a thread below a briefed article, one after the other, each as the bot meets it. Whether
 * the thread is muted follows the labels, so that one mistake is counted once.
 */
export async function followThread(thread: LabelledThread, article: Article): Promise<Followed[]> {
  const asked: string[] = [];
  const followed: Followed[] = [];
  let muted = false;
  for (const message of thread.messages) {
    const incoming = incomingOf(message);
    const context = { article, asked, muted };
    const decision = decide(incoming, policyContext(context));
    const outcome = await carryOut(decision, context);
    const spoke = outcome.act !== "silent";
    if (decision.do === "answer" && spoke) asked.push(decision.question);
    const found = message.in.some((text) => outcome.said.includes(text));
    followed.push({ ...message, ...outcome, thread: thread.id, found });
    if (message.command === "mute") muted = true;
    else if (incoming.mentionsBot || message.command === "unmute") muted = false;
  }
  return followed;
}

interface Thread {
  readonly article: Article;
  readonly asked: readonly string[];
  readonly muted: boolean;
}

function incomingOf({ n, text, user }: LabelledMessage): IncomingMessage {
  const { files: _, ...read } = readMessage({ text }, BOT);
  const ts = `17000001${String(n).padStart(2, "0")}.000100`;
  const where = { team: "T1", channel: "C1", channelType: "channel", thread: ROOT } as const;
  return { kind: "message", ...where, ts, user, ...read, files: [] };
}

function policyContext({ article, asked, muted }: Thread): Parameters<typeof decide>[1] {
  const { id: articleId, title, language } = article;
  const where = { team: "T1", channel: "C1", thread: ROOT, postTs: ROOT, position: 0 };
  const told = { briefingKey: language, lead: article.sentences[0]?.text ?? "" };
  const briefed = { ...where, ...told, articleId, title, postedAt: 0, briefedAt: 0 };
  return {
    thread: { articles: [briefed], muted, answers: asked.length, appTurns: 0 },
    allowedApps: new Set(),
    workspaceHosts: new Set(),
  };
}

type Outcome = Pick<Followed, "act" | "costsCall" | "said">;

async function carryOut(decision: Decision, thread: Thread): Promise<Outcome> {
  switch (decision.do) {
    case "nothing":
      return { act: "silent", costsCall: false, said: "" };
    case "mute":
      return { act: decision.muted ? "mute" : "unmute", costsCall: false, said: "" };
    case "answer":
      return answer(decision, thread);
    default:
      return { act: decision.do, costsCall: true, said: "" };
  }
}

async function answer(
  { question, unaddressed }: Extract<Decision, { do: "answer" }>,
  { article, asked }: Thread,
): Promise<Outcome> {
  const isOwn = unaddressed && !carriesOn(question, [article]);
  const earlier = isOwn ? [] : asked.slice(-EARLIER_QUESTIONS);
  const costsCall = !unaddressed || isAboutArticles(question, [article], earlier);
  const language = answerLanguage({ language: undefined }, question, [article]);
  const { answer: given } = await answerQuestion({
    articles: [article],
    question,
    earlier,
    language,
    writer,
    fallback: writer,
  });
  const intent = intentOf(question);
  // Without a model it says that it cannot translate, beside the key points: no search in the article.
  if (intent?.kind === "request" && intent.request === "translate")
    return { act: "translate", costsCall, said: "" };
  const silent = unaddressed && given.verdict !== "stated";
  const said = given.sentences.map(({ text }) => text).join(" ");
  return { act: silent ? "silent" : given.verdict, costsCall, said };
}
