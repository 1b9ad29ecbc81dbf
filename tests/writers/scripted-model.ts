import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A request as a model's server saw it. */
export interface ModelRequest {
  readonly body: Record<string, unknown>;
  readonly authorization: string | undefined;
  /** Texts of the messages, by role. */
  readonly system: string;
  readonly user: string;
  /** All messages in one text, in order: what a prefix cache compares. */
  readonly prompt: string;
}

export type ScriptedReply =
  /** A well-formed completion whose content is this value as JSON; a stream of it waits for `pace`. */
  | { readonly json: unknown; readonly pace?: Pace }
  /** A completion with any content. `usage: false`: the server does not count. */
  | {
      readonly content: string | null;
      readonly finish?: string;
      readonly refusal?: string;
      readonly usage?: false;
    }
  /** Any status and body. */
  | {
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string | object;
    }
  /** Headers, then nothing for ever. */
  | { readonly hang: true }
  /** The connection breaks in the middle of the body. */
  | { readonly disconnect: true };

/** Awaited before each piece of a stream with what was written until then. */
export type Pace = (written: string) => Promise<void> | void;

export type Script = (
  request: ModelRequest,
  turn: number,
) => ScriptedReply | Promise<ScriptedReply>;

export interface ScriptedModel extends AsyncDisposable {
  /** For `baseURL`. */
  readonly url: string;
  /** What it was asked, oldest first. */
  readonly requests: ModelRequest[];
  close(): Promise<void>;
}

/** OpenAI's smallest cached prefix and its step, in tokens. */
const SMALLEST_PREFIX = 1_024;
const PREFIX_STEP = 128;

/**
 * A server that speaks OpenAI's chat completions and answers by a script. It counts tokens as UTF-8
 * bytes ÷ 2.5, and as cached what the longest prefix shared with an earlier prompt of the same
 * `prompt_cache_key` holds.
 */
export async function scriptedModel(script: Script): Promise<ScriptedModel> {
  const requests: ModelRequest[] = [];
  const server = createServer((message, response) => {
    answer(message, response, script, requests).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
      throw error;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}/v1`, requests, close, [Symbol.asyncDispose]: close };
}

async function answer(
  message: IncomingMessage,
  response: ServerResponse,
  script: Script,
  requests: ModelRequest[],
): Promise<void> {
  if (message.method !== "POST" || message.url !== "/v1/chat/completions") {
    return send(response, 404, { error: { message: `no ${message.method} ${message.url} here` } });
  }
  const request = requestOf(JSON.parse(await text(message)), message.headers.authorization);
  const cached = cachedTokens(request, requests);
  requests.push(request);
  const reply = await script(request, requests.length);
  if ("status" in reply) return send(response, reply.status, reply.body ?? {}, reply.headers);
  if ("hang" in reply) return void response.writeHead(200, JSON_TYPE).flushHeaders();
  if ("disconnect" in reply) return breakOff(response);
  const spoken = "json" in reply ? { content: JSON.stringify(reply.json) } : reply;
  const usage = usageOf(request, spoken.content ?? "", cached);
  const pace = "json" in reply ? reply.pace : undefined;
  if (request.body["stream"] === true) return stream(response, spoken, usage, pace);
  send(response, 200, completion(request, spoken, usage));
}

const JSON_TYPE = { "content-type": "application/json" };

interface Spoken {
  readonly content: string | null;
  readonly finish?: string;
  readonly refusal?: string;
  readonly usage?: false;
}

function requestOf(body: Record<string, unknown>, authorization: string | undefined): ModelRequest {
  const messages = body["messages"] as { role: string; content: string }[];
  const said = (role: string): string =>
    messages
      .filter((message) => message.role === role)
      .map(({ content }) => content)
      .join("\n\n");
  const prompt = messages.map(({ role, content }) => `<${role}>${content}`).join("");
  return { body, authorization, system: said("system"), user: said("user"), prompt };
}

function cachedTokens({ prompt, body }: ModelRequest, earlier: readonly ModelRequest[]): number {
  const key = body["prompt_cache_key"];
  const same = earlier.filter((request) => request.body["prompt_cache_key"] === key);
  const longest = Math.max(0, ...same.map((request) => sharedPrefix(prompt, request.prompt)));
  const tokens = countTokens(prompt.slice(0, longest));
  return tokens < SMALLEST_PREFIX ? 0 : tokens - (tokens % PREFIX_STEP);
}

function sharedPrefix(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

const countTokens = (said: string): number => Math.ceil(Buffer.byteLength(said) / 2.5);

function usageOf({ prompt }: ModelRequest, content: string, cached: number) {
  const [input, output] = [countTokens(prompt), countTokens(content)];
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    prompt_tokens_details: { cached_tokens: cached },
  };
}

function completion({ body }: ModelRequest, spoken: Spoken, usage: object): object {
  const message = {
    role: "assistant",
    content: spoken.content,
    refusal: spoken.refusal ?? null,
  };
  return {
    id: "chatcmpl-scripted",
    object: "chat.completion",
    created: 0,
    model: body["model"],
    choices: [{ index: 0, message, finish_reason: spoken.finish ?? "stop", logprobs: null }],
    ...(spoken.usage !== false && { usage }),
  };
}

/** Server-sent events, seven characters at a time: tokens end anywhere. */
async function stream(
  response: ServerResponse,
  spoken: Spoken,
  usage: object,
  pace: Pace = () => {},
): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream" });
  const emit = (delta: object, more: object = {}): void => {
    const chunk = { object: "chat.completion.chunk", choices: [{ index: 0, delta, ...more }] };
    response.write(`data: ${JSON.stringify(chunk)}\n\n`);
  };
  let written = "";
  for (const part of (spoken.content ?? "").match(/.{1,7}/gs) ?? []) {
    await pace(written);
    emit({ content: part });
    written += part;
    await new Promise((resolve) => setImmediate(resolve));
  }
  emit(spoken.refusal ? { refusal: spoken.refusal } : {}, {
    finish_reason: spoken.finish ?? "stop",
  });
  if (spoken.usage !== false) {
    const last = { object: "chat.completion.chunk", choices: [], usage };
    response.write(`data: ${JSON.stringify(last)}\n\n`);
  }
  response.end("data: [DONE]\n\n");
}

function breakOff(response: ServerResponse): void {
  response.writeHead(200, { ...JSON_TYPE, "content-length": "5000" });
  response.write('{"choices":[{"message":{"content":"{\\"stated\\"', () => response.destroy());
}

function send(
  response: ServerResponse,
  status: number,
  body: string | object,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { ...JSON_TYPE, ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}
