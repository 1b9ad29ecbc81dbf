import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";
import type { ReasoningEffort } from "openai/resources/shared";
import { replySchema, type ReplyMode } from "../model/model-reply.ts";

/** What a server takes of the OpenAI protocol: they all speak it, few speak all of it. */
export interface Dialect {
  /** `schema`: structured output; `json`: JSON mode; `plain`: the shape is only asked for. */
  readonly mode: ReplyMode;
  readonly tokenLimit: "max_completion_tokens" | "max_tokens";
  readonly cacheKey: boolean;
  readonly reasoningEffort: boolean;
  /** Whether a stream may be asked to end with its usage. */
  readonly streamUsage: boolean;
}

/** Everything the protocol offers; what a server does not take is left off once it says so. */
export const FULL_DIALECT: Dialect = {
  mode: "schema",
  tokenLimit: "max_completion_tokens",
  cacheKey: true,
  reasoningEffort: true,
  streamUsage: true,
};

const SIMPLER_MODE = { schema: "json", json: "plain", plain: undefined } as const;

/** Each simplification with the words by which a server's complaint names it. */
const SIMPLIFICATIONS: readonly (readonly [
  complaint: RegExp,
  simplify: (dialect: Dialect) => Dialect | undefined,
])[] = [
  [
    /prompt_cache_key/i,
    (dialect) => (dialect.cacheKey ? { ...dialect, cacheKey: false } : undefined),
  ],
  [
    /reasoning|think/i,
    (dialect) => (dialect.reasoningEffort ? { ...dialect, reasoningEffort: false } : undefined),
  ],
  [
    /max_completion_tokens/i,
    (dialect) =>
      dialect.tokenLimit === "max_tokens" ? undefined : { ...dialect, tokenLimit: "max_tokens" },
  ],
  [
    /stream_options|include_usage/i,
    (dialect) => (dialect.streamUsage ? { ...dialect, streamUsage: false } : undefined),
  ],
  [/response_format|json_schema|json_object|structured|schema|grammar/i, withSimplerMode],
];

/**
 * The next simpler dialect after a server rejected a request (400 or 422), or undefined when its
 * complaint is about something else.
 *
 * @param guess take the next simplification even when the complaint names none: for a probe, whose
 *   request can have no other fault.
 */
export function simplerDialect(
  dialect: Dialect,
  complaint: string,
  { guess }: { guess: boolean },
): Dialect | undefined {
  for (const [words, simplify] of SIMPLIFICATIONS) {
    const simpler = words.test(complaint) ? simplify(dialect) : undefined;
    if (simpler) return simpler;
  }
  if (!guess) return undefined;
  for (const [, simplify] of SIMPLIFICATIONS) {
    const simpler = simplify(dialect);
    if (simpler) return simpler;
  }
  return undefined;
}

/** The same dialect with the next weaker hold on the shape of the reply; undefined after the last. */
export function withSimplerMode(dialect: Dialect): Dialect | undefined {
  const mode = SIMPLER_MODE[dialect.mode];
  return mode && { ...dialect, mode };
}

/** The optional parameters of a request, as the dialect has them. */
export function dialectParams(
  dialect: Dialect,
  wish: {
    readonly maxOutputTokens: number;
    readonly cacheKey?: string | undefined;
    readonly reasoningEffort?: ReasoningEffort | undefined;
  },
): Partial<ChatCompletionCreateParamsNonStreaming> {
  const format = responseFormat(dialect.mode);
  return {
    [dialect.tokenLimit]: wish.maxOutputTokens,
    ...(format && { response_format: format }),
    ...(dialect.cacheKey && wish.cacheKey !== undefined && { prompt_cache_key: wish.cacheKey }),
    ...(dialect.reasoningEffort &&
      wish.reasoningEffort !== undefined && { reasoning_effort: wish.reasoningEffort }),
  };
}

function responseFormat(
  mode: ReplyMode,
): ChatCompletionCreateParamsNonStreaming["response_format"] {
  if (mode === "plain") return undefined;
  if (mode === "json") return { type: "json_object" };
  return {
    type: "json_schema",
    json_schema: { name: "report", strict: true, schema: replySchema },
  };
}
