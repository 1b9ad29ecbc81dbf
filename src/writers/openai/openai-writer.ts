import type { OpenAI } from "openai";
import type { ReasoningEffort } from "openai/resources/shared";
import type {
  Draft,
  DraftItem,
  ProposedQuestion,
  Writer,
  WritingTask,
} from "../../ports/writer.ts";
import type { Clock } from "../../ports/world.ts";
import { type Ask, ask, type Asked, askInPieces } from "./ask-model.ts";
import { circuit, type Circuit } from "../model/circuit.ts";
import { check } from "./check.ts";
import { type Dialect, FULL_DIALECT } from "./dialect.ts";
import { isUntitled, messagesFor } from "../model/messages.ts";
import type { Model, ModelServer } from "./model-server.ts";
import { fenceKeyOf, fenceOf, oneLine } from "../model/numbered-articles.ts";
import { type PromptFile, promptLabel } from "../model/prompt-file.ts";
import type { Prompts } from "../model/prompts.ts";
import { translate } from "./translate.ts";
import type { ModelState } from "../../domain/usage.ts";

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
  /** Holds what is written against its sentences; nobody does when absent. */
  readonly checker?: ModelRole | undefined;
  readonly prompts: Prompts;
  /** Secret from which the fences around articles are derived, for each workspace others; the same after a restart. */
  readonly fenceSecret: string;
  /** Includes what a model spends on reasoning. Default 4,000, and a quarter of the context at most. */
  readonly maxOutputTokens?: number | undefined;
  /** Tokens that a prompt and its reply may have together; absent: more than is ever used. */
  readonly contextTokens?: number | undefined;
  /** For one call, from request to the end of its reply. */
  readonly timeoutMs: number;
  readonly clock: Pick<Clock, "now">;
}

/** A briefing that is written waits no longer for a second opinion on it. */
const LONGEST_CHECK_MS = 20_000;

/** Three are shown, of those that the articles turn out to answer. */
const MOST_QUESTIONS = 5;

/** Writes with any server that speaks OpenAI's chat completions. */
export function openaiWriter(options: OpenaiWriterOptions): Writer {
  const { client, prompts, fenceSecret, timeoutMs, clock, contextTokens } = options;
  const maxOutputTokens = Math.min(
    options.maxOutputTokens ?? 4_000,
    Math.floor((contextTokens ?? Infinity) / 4),
  );
  const turnBytes = turnBytesIn(contextTokens);
  const server: ModelServer = { client, timeoutMs, clock };
  const listeners = new Set<(state: ModelState) => void>();
  const tell = (state: ModelState) => listeners.forEach((heard) => heard(state));
  const circuits = new Map<string, Circuit>();
  const modelOf = ({ model, reasoningEffort, dialect = FULL_DIALECT }: ModelRole): Model => {
    const own = circuits.get(model) ?? circuit(clock, (state) => tell({ model, ...state }));
    circuits.set(model, own);
    return { name: model, reasoningEffort, dialect, circuit: own };
  };
  const writer = modelOf(options.writer);
  const reader = options.reader ? modelOf(options.reader) : writer;
  const common = { server, prompts, maxOutputTokens };
  const checkWith = (role: ModelRole): NonNullable<Writer["check"]> => {
    // Its own circuit, though it may be the writer's model: that it fails keeps nobody from writing.
    const own = circuit(clock, (state) => tell({ model: role.model, ...state }));
    const model = { ...modelOf(role), circuit: own };
    const quick = { ...server, timeoutMs: Math.min(timeoutMs, LONGEST_CHECK_MS) };
    return (statements, { signal, team } = {}) => {
      const fenceKey = fenceKeyOf(fenceSecret, team);
      return check(statements, { ...common, server: quick, model, fenceKey }, signal);
    };
  };
  const modelFor = ({ role }: PromptFile): Model => (role === "reader" ? reader : writer);
  const askFor = (task: WritingTask): Ask => {
    const model = modelFor(prompts[task.kind]);
    const fenceKey = fenceKeyOf(fenceSecret, task.team);
    const { mode } = model.dialect;
    const messages = messagesFor(task, { prompts, fenceKey, mode, turnBytes });
    return { ...common, model, messages, cacheKey: cacheKeyOf(task, fenceKey) };
  };
  return {
    name: writer.name,
    room:
      contextTokens === undefined ? undefined : roomIn(contextTokens, maxOutputTokens, turnBytes),
    prompt: { briefing: promptLabel(prompts.briefing), answer: promptLabel(prompts.answer) },

    async draft(task, { signal } = {}) {
      return draftOf(task, await ask(askFor(task), signal));
    },

    async *stream(task, { signal } = {}) {
      return draftOf(task, yield* askInPieces(askFor(task), signal));
    },

    translate(sentences, language, { signal, team } = {}) {
      const fenceKey = fenceKeyOf(fenceSecret, team);
      const call = { ...common, fenceKey, model: modelFor(prompts.translate) };
      return translate(sentences, language, call, signal);
    },

    ...(options.checker && { check: checkWith(options.checker) }),

    watch(heard) {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
  };
}

/** What the prompts themselves take at most, the schema in them and a repair included. */
const PROMPT_TOKENS = 1_600;
/** In no language measured does a token hold less on average; the sentences' numbers are a sixth beside it. */
const BYTES_A_TOKEN = 2.1;

/** Bytes of articles beside the prompts, what was said before, and the reply. */
function roomIn(contextTokens: number, maxOutputTokens: number, turnBytes: number): number {
  const tokens = contextTokens - maxOutputTokens - PROMPT_TOKENS;
  return Math.max(LEAST_ROOM, Math.floor(tokens * BYTES_A_TOKEN) - turnBytes);
}

/** A briefing and three answers with their questions: some 2,500 tokens, and a fifteenth of a small context. */
const MOST_TURN_BYTES = 6_000;
const TURNS_SHARE = 1 / 15;

function turnBytesIn(contextTokens: number | undefined): number {
  if (contextTokens === undefined) return MOST_TURN_BYTES;
  return Math.min(MOST_TURN_BYTES, Math.floor(contextTokens * BYTES_A_TOKEN * TURNS_SHARE));
}

/** With less there is nothing to write from. */
const LEAST_ROOM = 500;

/** Requests with one key are sent to the machine that has the prefix: one key for one thread's first article. */
function cacheKeyOf(task: WritingTask, fenceKey: string): string | undefined {
  const [first] = task.articles;
  return first && `briefdesk-${fenceOf(fenceKey, first.id)}`;
}

/** A model that says it does not know has no items, whatever it added; a briefing always states. */
function draftOf(task: WritingTask, { reply, usage }: Asked): Draft {
  const stated = task.kind === "briefing" || reply.stated;
  const items = stated ? reply.items : [];
  const asked = reply.questions.slice(0, MOST_QUESTIONS);
  if (task.kind === "answer") {
    return { stated, items, questions: [], open: asked.map(({ text }) => text), usage };
  }
  return {
    stated,
    ...withHeadline(task, items, reply.headline),
    questions: asked.map(proposed),
    usage,
  };
}

/** One without numbers claims nothing of which sentences answer it. */
const proposed = ({ cites, text }: DraftItem): ProposedQuestion =>
  cites.length === 0 ? { text } : { cites, text };

/** A title is no sentence of a paragraph. */
const LONGEST_HEADLINE = 120;

/** Of an article without a title the first item is its headline, where it reads like one. */
function withHeadline(
  { articles: [article] }: WritingTask,
  items: readonly DraftItem[],
  given: string,
): Pick<Draft, "items" | "headline"> {
  const headline = oneLine(given);
  if (headline !== "") return { items, headline };
  const [first, ...points] = items;
  const isWanted = article !== undefined && isUntitled(article) && points.length > 0;
  if (!isWanted || first === undefined || first.text.length > LONGEST_HEADLINE) return { items };
  return { items: points, headline: first.text };
}
