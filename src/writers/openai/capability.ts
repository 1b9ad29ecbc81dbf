import type { ReasoningEffort } from "openai/resources/shared";
import type { Message } from "../../messages/catalogue.ts";
import type { Said } from "../../messages/said.ts";
import { BusyError, ReaderError } from "../../errors.ts";
import { circuit } from "../model/circuit.ts";
import { type Dialect, FULL_DIALECT, dialectParams, withSimplerMode } from "./dialect.ts";
import { withFormat } from "../model/messages.ts";
import { parseReply } from "../model/model-reply.ts";
import { textOf } from "./event-stream.ts";
import { allowanceFor, type Model, type ModelServer, speak } from "./model-server.ts";
import type { Prompts } from "../model/prompts.ts";

/** What a small call to a model showed. */
export interface Capability {
  readonly reachable: boolean;
  /** Whether what it said in the trial can be read; true where it said nothing yet when its tokens were used up. */
  readonly usable: boolean;
  /** How to speak to it; the full dialect when it was not reached. */
  readonly dialect: Dialect;
  /** For the operator: how it is asked, or what the server said; a part of a sentence. */
  readonly reason: Said;
}

const QUESTION = "Say that nothing is stated: there is no article. All lists and texts are empty.";
/** A model that reasons needs tokens to do so before it says even this. */
const MAX_OUTPUT_TOKENS = 2_000;

const MODES = {
  schema: { key: "modelModeSchema" },
  json: { key: "modelModeJson" },
  plain: { key: "modelModePlain" },
} as const satisfies Record<Dialect["mode"], Message>;

/**
 * Finds out by a tiny question which of OpenAI's parameters a server takes for a model, and whether it
 * keeps to the shape of the reply: some take `response_format` and ignore it. Never throws, but for
 * the signal's reason.
 */
export async function probeModel(
  server: ModelServer,
  model: { readonly name: string; readonly reasoningEffort?: ReasoningEffort | undefined },
  prompts: Prompts,
  signal?: AbortSignal,
): Promise<Capability> {
  const { reasoningEffort } = model;
  let dialect: Dialect = { ...FULL_DIALECT, reasoningEffort: reasoningEffort !== undefined };
  try {
    for (;;) {
      const probed: Model = { ...model, dialect, circuit: circuit(server.clock) };
      const fits = await keepsShape(server, probed, prompts, signal);
      dialect = probed.dialect;
      const simpler = fits ? undefined : withSimplerMode(dialect);
      if (!simpler)
        return { reachable: true, usable: fits, dialect, reason: reasonFor(dialect, fits) };
      dialect = simpler;
    }
  } catch (error) {
    if (error instanceof BusyError || error instanceof ReaderError) {
      return { reachable: false, usable: false, dialect: FULL_DIALECT, reason: error.message };
    }
    throw error;
  }
}

async function keepsShape(
  server: ModelServer,
  model: Model,
  prompts: Prompts,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const allowance = allowanceFor(server, model, signal);
  const wish = { ...model, maxOutputTokens: MAX_OUTPUT_TOKENS, cacheKey: "briefdesk-probe" };
  const ask = (dialect: Dialect) =>
    server.client.chat.completions.create(
      {
        ...dialectParams(dialect, wish),
        model: model.name,
        messages: [
          { role: "system", content: withFormat("You fill in a form.", prompts, dialect.mode) },
          { role: "user", content: QUESTION },
        ],
        stream: false,
      },
      allowance.options,
    );
  try {
    const { choices } = await speak(model, ask, { guess: true });
    allowance.answered();
    const [choice] = choices ?? [];
    const content = textOf(choice?.message?.content);
    // Cut off while it reasoned: it says nothing about the shape.
    if (choice?.finish_reason === "length" && content.trim() === "") return true;
    return "reply" in parseReply(content);
  } catch (error) {
    throw allowance.failure(error);
  }
}

function reasonFor(dialect: Dialect, fits: boolean): Message[] {
  const left = [
    ...(dialect.cacheKey ? [] : ["prompt_cache_key"]),
    ...(dialect.tokenLimit === "max_tokens" ? ["max_completion_tokens"] : []),
  ];
  return [
    MODES[dialect.mode],
    ...(fits ? [] : [{ key: "modelTrialUnfit" } as const]),
    ...(left.length === 0
      ? []
      : [{ key: "modelWithout", values: { names: left.join(", ") } } as const]),
  ];
}
