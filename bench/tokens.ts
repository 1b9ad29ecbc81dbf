import { OpenAI } from "openai";
import type { ChatCompletionMessageParam } from "openai/resources/chat/completions";
import type { Article } from "../src/domain/article.ts";
import { answerQuestion } from "../src/briefing/draft/answer-question.ts";
import { writeBriefing } from "../src/briefing/draft/write.ts";
import { extractiveWriter } from "../src/writers/extractive/extractive-writer.ts";
import { openaiClient } from "../src/writers/openai/openai-client.ts";
import { openaiWriter } from "../src/writers/openai/openai-writer.ts";
import { loadPrompts } from "../src/writers/model/prompts.ts";
import { type ModelRequest, scriptedModel } from "../tests/writers/scripted-model.ts";
import type { BenchTable } from "./bench-table.ts";
import { sampleArticles } from "./sample-articles.ts";
import type { Usage } from "../src/domain/usage.ts";

const SAMPLES = ["defense-talks.txt", "korean-library.txt", "grid-report.md"];
const QUESTIONS = [
  "What happened, and when?",
  "Who decided it?",
  "And how much does it cost?",
  "What do those affected say?",
  "What comes next?",
];
/** A thread that grows; numbered, so that no question is asked in the same words twice. */
const THREAD = Array.from(
  { length: 20 },
  (_, at) => `${at + 1}. ${QUESTIONS[at % QUESTIONS.length]}`,
);
/** Follow-ups of the thread that are shown. */
const SHOWN = [1, 5, 20];
const EARLIER_QUESTIONS = 3;
const SUMMARISE = "Summarise this article as bullet points.";

/** What each request of a thread cost: the briefing first, then the follow-ups. */
type ThreadUsage = readonly Usage[];

/**
 * Tokens and calls of a briefing and of the follow-ups in its thread, beside two bots without citations
 * or checks: one that sends article and thread as a growing chat, and one that puts the thread before
 * the article. One server counts for all: UTF-8 bytes ÷ 2.5 a token, and as cached what a provider's
 * prefix cache would hold. The model writes the same sentences for all.
 */
export async function tokens(): Promise<BenchTable> {
  const rows: Record<string, string | number>[] = [];
  for (const article of await sampleArticles(SAMPLES)) {
    const bots = {
      briefdesk: await briefdeskThread(article),
      "growing chat": await naiveThread(article, growingChat),
      "thread, then article": await naiveThread(article, threadThenArticle),
    };
    for (const at of [0, ...SHOWN]) {
      for (const [bot, usages] of Object.entries(bots)) rows.push(rowOf(article, at, bot, usages));
    }
  }
  return { name: "Tokens of a briefing and of follow-ups, beside bots that send everything", rows };
}

async function briefdeskThread(article: Article): Promise<ThreadUsage> {
  await using model = await scriptedModel((request) => ({ json: draftOf(request) }));
  const writer = openaiWriter({
    client: openaiClient({ baseUrl: model.url }),
    writer: { model: "bench" },
    prompts: await loadPrompts(new URL("../prompts/", import.meta.url).pathname),
    fenceSecret: "bench",
    timeoutMs: 10_000,
    clock: { now: () => 0 },
  });
  const common = { writer, fallback: extractiveWriter(), language: article.language };
  const { usage } = await writeBriefing({ ...common, article, length: "standard" });
  const usages = [usage];
  for (const [at, question] of THREAD.entries()) {
    const earlier = THREAD.slice(Math.max(0, at - EARLIER_QUESTIONS), at);
    const answered = await answerQuestion({ ...common, articles: [article], question, earlier });
    usages.push(answered.usage);
  }
  return usages.map((one) => {
    if (!one) throw new Error("The model was not called: the writer fell back.");
    return one;
  });
}

interface Said {
  readonly asked: string;
  readonly replied: string;
}

/** Puts article, thread and question into one request. */
type NaivePrompt = (
  article: string,
  thread: readonly Said[],
  ask: string,
) => ChatCompletionMessageParam[];

const SYSTEM = {
  role: "system",
  content: "You are a helpful assistant in a Slack thread.",
} as const;

const growingChat: NaivePrompt = (article, thread, ask) => {
  const asks = [...thread.map(({ asked }) => asked), ask];
  return [
    SYSTEM,
    ...asks.flatMap((asked, at): ChatCompletionMessageParam[] => {
      const replied = thread[at]?.replied;
      const user = { role: "user", content: at === 0 ? `${asked}\n\n${article}` : asked } as const;
      return replied === undefined ? [user] : [user, { role: "assistant", content: replied }];
    }),
  ];
};

const threadThenArticle: NaivePrompt = (article, thread, ask) => {
  const before = thread.map(({ asked, replied }) => `User: ${asked}\nBot: ${replied}`).join("\n");
  return [
    SYSTEM,
    { role: "user", content: `Thread:\n${before}\n\nArticle:\n${article}\n\n${ask}` },
  ];
};

async function naiveThread(article: Article, prompt: NaivePrompt): Promise<ThreadUsage> {
  await using model = await scriptedModel((request) => ({ content: proseOf(request) }));
  const client = new OpenAI({ baseURL: model.url, apiKey: "none", maxRetries: 0 });
  const numbered = article.sentences.map(({ text }, at) => `[${at}] ${text}`).join("\n");
  const thread: Said[] = [];
  const usages: Usage[] = [];
  for (const asked of [SUMMARISE, ...THREAD]) {
    const messages = prompt(numbered, thread, asked);
    const { choices, usage } = await client.chat.completions.create({ model: "bench", messages });
    thread.push({ asked, replied: choices[0]?.message.content ?? "" });
    usages.push({
      calls: 1,
      inputTokens: usage?.prompt_tokens ?? 0,
      cachedTokens: usage?.prompt_tokens_details?.cached_tokens ?? 0,
      outputTokens: usage?.completion_tokens ?? 0,
    });
  }
  return usages;
}

/** The article's own sentences, so that all pass: four for a briefing, two for an answer. */
function chosen({ user }: ModelRequest): { number: number; text: string }[] {
  const sentences = [...user.matchAll(/^\[(\d+)\] (.+)$/gm)];
  const isQuestion = QUESTIONS.some((question) => user.trimEnd().endsWith(question));
  return sentences
    .slice(1, isQuestion ? 3 : 5)
    .map(([, number, text = ""]) => ({ number: Number(number), text }));
}

function draftOf(request: ModelRequest): object {
  const items = chosen(request).map(({ number, text }) => `${number}: ${text}`);
  return { stated: true, items, questions: [] };
}

const proseOf = (request: ModelRequest): string =>
  chosen(request)
    .map(({ text }) => `- ${text}`)
    .join("\n");

function rowOf(article: Article, at: number, bot: string, usages: ThreadUsage) {
  const { calls = 0, inputTokens = 0, cachedTokens = 0, outputTokens = 0 } = usages[at] ?? {};
  return {
    article: `${article.language}, ${article.sentences.length} sentences`,
    what: at === 0 ? "briefing" : `follow-up ${at}`,
    bot,
    calls,
    input: inputTokens,
    cached: cachedTokens,
    "not cached": inputTokens - cachedTokens,
    output: outputTokens,
  };
}
