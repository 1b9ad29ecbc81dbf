import type { ChatCompletion, ChatCompletionMessageParam } from "openai/resources/chat/completions";
import type { CompletionUsage } from "openai/resources/completions";
import { type Dialect, dialectParams } from "./dialect.ts";
import { allowanceFor, type Model, type ModelServer, speak } from "./model-server.ts";
import { textOf } from "./event-stream.ts";
import type { Usage } from "../../domain/usage.ts";

export interface CompletionRequest {
  readonly messages: readonly ChatCompletionMessageParam[];
  readonly maxOutputTokens: number;
  readonly cacheKey?: string | undefined;
}

/**
 * Characters of a reply that are read: what our longest task takes some hundredth of, and reasoning aloud a third.
 * Each piece of a stream costs the length of what came before it.
 */
const MOST_CHARACTERS = 400_000;

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
  const allowance = allowanceFor(server, model, signal);
  try {
    const reply = await speak(model, (dialect) =>
      server.client.chat.completions.create(
        { ...paramsFor(dialect, model, request), stream: false },
        allowance.options,
      ),
    );
    allowance.answered();
    return completionOf(reply, model.name, request.messages);
  } catch (error) {
    throw allowance.failure(error);
  }
}

/** A completion that is still being written. */
export interface Writing {
  /** Its text, piece by piece. Whoever stops listening stops the model. */
  readonly pieces: AsyncIterable<string>;
  /** The whole, once the pieces have ended. */
  whole(): Completion;
}

/** As `complete`, but piece by piece; the pieces throw what `complete` does. */
export function completeInPieces(
  server: ModelServer,
  model: Model,
  request: CompletionRequest,
  signal?: AbortSignal,
): Writing {
  const allowance = allowanceFor(server, model, signal);
  const said = { content: "", refusal: "", finish: "" };
  let reported: CompletionUsage | undefined;
  const open = (dialect: Dialect) =>
    server.client.chat.completions.create(
      {
        ...paramsFor(dialect, model, request),
        stream: true,
        ...(dialect.streamUsage && { stream_options: { include_usage: true } }),
      },
      allowance.options,
    );
  async function* pieces(): AsyncGenerator<string> {
    try {
      for await (const { choices, usage } of await speak(model, open)) {
        const [choice] = choices ?? [];
        const piece = textOf(choice?.delta?.content);
        said.content += piece;
        if (said.content.length > MOST_CHARACTERS)
          throw new RangeError(`a reply of more than ${MOST_CHARACTERS} characters`);
        said.refusal += choice?.delta?.refusal ?? "";
        said.finish = choice?.finish_reason ?? said.finish;
        reported = usage ?? reported;
        if (piece !== "") yield piece;
      }
      // The client ends an aborted stream without a word.
      allowance.options.signal.throwIfAborted();
      allowance.answered();
    } catch (error) {
      throw allowance.failure(error);
    } finally {
      // Where nobody listened to the end.
      allowance.abandoned();
    }
  }
  return {
    pieces: pieces(),
    whole: () => ({
      content: said.content,
      // A stream that ends without a reason was cut off.
      fault: faultOf(said.finish || "length", said.refusal),
      usage: usageOf(reported, model.name, request.messages, said.content),
    }),
  };
}

function paramsFor(dialect: Dialect, model: Model, request: CompletionRequest) {
  const wish = { ...request, reasoningEffort: model.reasoningEffort };
  return { ...dialectParams(dialect, wish), model: model.name, messages: [...request.messages] };
}

/** The fields are as the server sent them: a type says what the protocol promises, not what came. */
function completionOf(
  reply: Partial<ChatCompletion> | undefined,
  model: string,
  messages: readonly ChatCompletionMessageParam[],
): Completion {
  const choice: Partial<ChatCompletion.Choice> | undefined = reply?.choices?.[0];
  const text = textOf(choice?.message?.content).slice(0, MOST_CHARACTERS);
  const usage = usageOf(reply?.usage, model, messages, text);
  return { content: text, fault: faultOf(choice?.finish_reason, choice?.message?.refusal), usage };
}

function faultOf(
  finish: string | null | undefined,
  refusal: string | null | undefined,
): string | undefined {
  if (refusal) return "it was a refusal";
  if (finish === "content_filter") return "it was withheld by a content filter";
  if (finish === "error") return "the server broke off";
  return finish === "length" ? "it was cut off" : undefined;
}

/**
 * Tokens as the server counts them. A server that does not say, or says none, is booked at UTF-8 bytes ÷ 2.5, which
 * was never under the true count in the nine languages measured, so that limits hold there too.
 */
function usageOf(
  reported: Partial<CompletionUsage> | null | undefined,
  model: string,
  messages: readonly ChatCompletionMessageParam[],
  reply: string,
): Usage {
  const input = counted(reported?.prompt_tokens);
  return {
    calls: 1,
    inputTokens: input ?? tokensAtMost(JSON.stringify(messages)),
    cachedTokens:
      input === undefined ? 0 : (counted(reported?.prompt_tokens_details?.cached_tokens) ?? 0),
    outputTokens: counted(reported?.completion_tokens) ?? tokensAtMost(reply),
    model,
  };
}

/** A prompt has tokens, and so has a reply: none means that they were not counted. */
const counted = (tokens: unknown): number | undefined =>
  typeof tokens === "number" && Number.isInteger(tokens) && tokens > 0 ? tokens : undefined;

const tokensAtMost = (text: string): number => Math.ceil(Buffer.byteLength(text) / 2.5);
