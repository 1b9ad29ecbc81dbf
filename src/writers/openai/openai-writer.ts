import type { OpenAI } from "openai";
import type { ChatCompletionMessageParam } from "openai/resources/chat/completions";
import type { ReasoningEffort } from "openai/resources/shared";
import type { Clock, Draft, Usage, Writer, WritingTask } from "../../ports.ts";
import { type Model, type ModelServer, complete } from "./complete.ts";
import { type Dialect, FULL_DIALECT } from "./dialect.ts";
import { languageName, messagesFor, withFormat } from "./messages.ts";
import { unusableReply } from "./model-failure.ts";
import { type ModelReply, parseReply, replySchema } from "./model-reply.ts";
import { fenceOf, oneLine } from "./numbered-articles.ts";
import { promptLabel, renderPrompt } from "./prompt-file.ts";
import type { Prompts } from "./prompts.ts";

/** A model in its role: `writer` writes briefings, `reader` answers and translates. */
export interface ModelRole {
  readonly model: string;
  /** For models that reason; passed on as it is. */
  readonly reasoningEffort?: ReasoningEffort | undefined;
  /** What the server takes, as `probeModel` found it; without it everything is tried. */
  readonly dialect?: Dialect | undefined;
}

export interface OpenaiWriterOptions {
  readonly client: OpenAI;
  readonly writer: ModelRole;
  /** The writer's model when absent. */
  readonly reader?: ModelRole | undefined;
  readonly prompts: Prompts;
  /** Secret from which the fences around articles are derived; the same after a restart. */
  readonly fenceKey: string;
  /** Includes what a model spends on reasoning. Default 4,000. */
  readonly maxOutputTokens?: number | undefined;
  /** For one call, from request to the end of its reply. */
  readonly timeoutMs: number;
  readonly clock: Pick<Clock, "now">;
}

/** A draft holds a handful of points; what goes on for ever is cut here. */
const MOST_ITEMS = 20;
const MOST_QUESTIONS = 5;

/** Writes with any server that speaks OpenAI's chat completions. */
export function openaiWriter(options: OpenaiWriterOptions): Writer {
  const { client, prompts, fenceKey, timeoutMs, clock, maxOutputTokens = 4_000 } = options;
  const server: ModelServer = { client, timeoutMs, clock };
  const writer = modelOf(options.writer);
  const models = {
    writer,
    shared: writer,
    reader: options.reader ? modelOf(options.reader) : writer,
  };
  const call = { server, prompts, maxOutputTokens };
  return {
    name: writer.name,
    prompt: { briefing: promptLabel(prompts.briefing), answer: promptLabel(prompts.answer) },

    async draft(task, { signal } = {}) {
      const model = models[prompts[task.kind].role];
      const { mode } = model.dialect;
      const messages = messagesFor(task, { prompts, fenceKey, mode });
      const cacheKey = cacheKeyOf(task, fenceKey);
      const { reply, usage } = await ask({ ...call, model, messages, cacheKey }, signal);
      return { ...draftOf(task, reply), usage };
    },

    async translate(sentences, language, { signal } = {}) {
      const model = models[prompts.translate.role];
      const messages = translationMessages(sentences, language, { prompts, fenceKey, model });
      const { reply, usage } = await ask({ ...call, model, messages }, signal);
      const texts = new Map(reply.items.map(({ cites, text }) => [cites[0], text]));
      const missing = sentences.findIndex((_, number) => !texts.get(number)?.trim());
      if (missing >= 0) throw unusable(`sentence ${missing} was not translated`, server, model);
      return { texts: sentences.map((_, number) => texts.get(number) ?? ""), usage };
    },
  };
}

const modelOf = ({ model, reasoningEffort, dialect = FULL_DIALECT }: ModelRole): Model => ({
  name: model,
  reasoningEffort,
  dialect,
});

/** Requests with one key are sent to the machine that has the prefix: one key for one thread's first article. */
function cacheKeyOf(task: WritingTask, fenceKey: string): string | undefined {
  const [first] = task.articles;
  return first && `briefdesk-${fenceOf(fenceKey, first.id)}`;
}

interface Ask {
  readonly server: ModelServer;
  readonly model: Model;
  readonly prompts: Prompts;
  readonly messages: readonly ChatCompletionMessageParam[];
  readonly maxOutputTokens: number;
  readonly cacheKey?: string | undefined;
}

/** Asks, and once more when the reply is none. Throws ReaderError when the second is none either. */
async function ask(call: Ask, signal?: AbortSignal): Promise<{ reply: ModelReply; usage: Usage }> {
  const { server, model, prompts, messages, maxOutputTokens } = call;
  const first = await complete(server, model, call, signal);
  const read = first.fault ? { fault: first.fault } : parseReply(first.content);
  if ("reply" in read) return { reply: read.reply, usage: first.usage };

  const schema = JSON.stringify(replySchema);
  const mend = renderPrompt(prompts.mend, { fault: read.fault, schema }).user;
  const again = [
    ...messages,
    { role: "assistant" as const, content: first.content || "(nothing)" },
    { role: "user" as const, content: mend },
  ];
  // What was cut off may have been cut off by its own reasoning: it gets twice the room.
  const request = { ...call, messages: again, maxOutputTokens: maxOutputTokens * 2 };
  const second = await complete(server, model, request, signal);
  const reread = second.fault ? { fault: second.fault } : parseReply(second.content);
  if ("fault" in reread) throw unusable(reread.fault, server, model);
  return { reply: reread.reply, usage: sum(first.usage, second.usage) };
}

const unusable = (fault: string, { client }: ModelServer, { name }: Model): Error =>
  unusableReply(fault, { model: name, baseUrl: client.baseURL });

const sum = (one: Usage, other: Usage): Usage => ({
  ...one,
  calls: one.calls + other.calls,
  inputTokens: one.inputTokens + other.inputTokens,
  cachedTokens: one.cachedTokens + other.cachedTokens,
  outputTokens: one.outputTokens + other.outputTokens,
});

/** A model that says it does not know has no items, whatever it added; a briefing always states. */
function draftOf(task: WritingTask, reply: ModelReply): Draft {
  const stated = task.kind === "briefing" || reply.stated;
  const items = reply.items.map(({ cites, text }) => ({ cites, text: oneLine(text) }));
  const headline = oneLine(reply.headline);
  return {
    stated,
    items: stated ? items.filter(({ text }) => text !== "").slice(0, MOST_ITEMS) : [],
    questions: reply.questions.map(oneLine).filter(Boolean).slice(0, MOST_QUESTIONS),
    ...(headline && { headline }),
  };
}

function translationMessages(
  sentences: readonly string[],
  language: string,
  { prompts, fenceKey, model }: { prompts: Prompts; fenceKey: string; model: Model },
): ChatCompletionMessageParam[] {
  const numbered = sentences
    .map((sentence, number) => `[${number}] ${oneLine(sentence)}`)
    .join("\n");
  const { system, user } = renderPrompt(prompts.translate, {
    language: languageName(language),
    fence: fenceOf(fenceKey, numbered),
    sentences: numbered,
  });
  return [
    { role: "system", content: withFormat(system, prompts, model.dialect.mode) },
    { role: "user", content: user },
  ];
}
