import type { OpenAI } from "openai";
import { APIError } from "openai";
import type { ChatCompletion, ChatCompletionMessageParam } from "openai/resources/chat/completions";
import type { CompletionUsage } from "openai/resources/completions";
import type { ReasoningEffort } from "openai/resources/shared";
import type { Clock, Usage } from "../../ports.ts";
import { type Dialect, dialectParams, simplerDialect } from "./dialect.ts";
import { modelFailure, modelTimeout } from "./model-failure.ts";

/** A server and what calls to it share. */
export interface ModelServer {
  readonly client: OpenAI;
  readonly timeoutMs: number;
  readonly clock: Pick<Clock, "now">;
}

/** One model of a server; its dialect grows simpler when the server says that it must. */
export interface Model {
  readonly name: string;
  readonly reasoningEffort?: ReasoningEffort | undefined;
  dialect: Dialect;
}

export interface CompletionRequest {
  readonly messages: readonly ChatCompletionMessageParam[];
  readonly maxOutputTokens: number;
  readonly cacheKey?: string | undefined;
}

/** What came back, with nothing assumed about its content. */
export interface Completion {
  readonly content: string;
  /** Why it cannot be used whatever the content: it was cut off, filtered or refused. */
  readonly fault?: string | undefined;
  readonly usage: Usage;
}

/**
 * One chat completion. A rejected parameter that the complaint names is left off, at once and for
 * later calls too. Throws what the Writer port promises; the signal's reason when aborted.
 */
export async function complete(
  server: ModelServer,
  model: Model,
  request: CompletionRequest,
  signal?: AbortSignal,
): Promise<Completion> {
  return limited(server, model, signal, async (limit) => {
    const reply = await speak(model, async (dialect) => {
      const { messages } = request;
      const params = dialectParams(dialect, { ...request, reasoningEffort: model.reasoningEffort });
      return server.client.chat.completions.create(
        { ...params, model: model.name, messages: [...messages], stream: false },
        { maxRetries: 0, timeout: server.timeoutMs, signal: limit },
      );
    });
    return completionOf(reply, model.name, request.messages);
  });
}

/** Calls in the model's dialect, and in simpler ones while the server names what it does not take. */
export async function speak<T>(
  model: Model,
  call: (dialect: Dialect) => Promise<T>,
  options: { guess: boolean } = { guess: false },
): Promise<T> {
  let { dialect } = model;
  for (;;) {
    try {
      const result = await call(dialect);
      model.dialect = dialect;
      return result;
    } catch (error) {
      const simpler = rejected(error) ? simplerDialect(dialect, error.message, options) : undefined;
      if (!simpler) throw error;
      dialect = simpler;
    }
  }
}

const rejected = (error: unknown): error is APIError =>
  error instanceof APIError && (error.status === 400 || error.status === 422);

/** Runs a call within its time, and turns what it throws into the port's errors. */
export async function limited<T>(
  server: ModelServer,
  model: Model,
  signal: AbortSignal | undefined,
  call: (limit: AbortSignal) => Promise<T>,
): Promise<T> {
  // The client's own timeout ends when headers arrive; a body may still never come.
  const timeout = AbortSignal.timeout(server.timeoutMs);
  const limit = signal ? AbortSignal.any([signal, timeout]) : timeout;
  try {
    return await call(limit);
  } catch (error) {
    signal?.throwIfAborted();
    const site = { model: model.name, baseUrl: server.client.baseURL, now: server.clock.now() };
    throw timeout.aborted ? modelTimeout(server.timeoutMs, site) : modelFailure(error, site);
  }
}

/** The fields are as the server sent them: a type says what the protocol promises, not what came. */
function completionOf(
  reply: Partial<ChatCompletion> | undefined,
  model: string,
  messages: readonly ChatCompletionMessageParam[],
): Completion {
  const choice: Partial<ChatCompletion.Choice> | undefined = reply?.choices?.[0];
  const content = choice?.message?.content;
  const text = typeof content === "string" ? content : "";
  const usage = usageOf(reply?.usage, model, () => ({ messages: JSON.stringify(messages), text }));
  return { content: text, fault: faultOf(choice?.finish_reason, choice?.message?.refusal), usage };
}

export function faultOf(
  finish: string | null | undefined,
  refusal: string | null | undefined,
): string | undefined {
  if (refusal) return "it was a refusal";
  if (finish === "content_filter") return "it was withheld by a content filter";
  return finish === "length" ? "it was cut off" : undefined;
}

/**
 * Tokens as the server counts them. A server that does not say is booked at UTF-8 bytes ÷ 2.5, which
 * was never under the true count in the nine languages measured, so that limits hold there too.
 */
export function usageOf(
  reported: Partial<CompletionUsage> | null | undefined,
  model: string,
  said: () => { messages: string; text: string },
): Usage {
  if (typeof reported?.prompt_tokens === "number") {
    return {
      calls: 1,
      inputTokens: reported.prompt_tokens,
      cachedTokens: reported.prompt_tokens_details?.cached_tokens ?? 0,
      outputTokens: reported.completion_tokens ?? 0,
      model,
    };
  }
  const { messages, text } = said();
  return {
    calls: 1,
    inputTokens: tokensAtMost(messages),
    cachedTokens: 0,
    outputTokens: tokensAtMost(text),
    model,
  };
}

const tokensAtMost = (text: string): number => Math.ceil(Buffer.byteLength(text) / 2.5);
