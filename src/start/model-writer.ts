import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Config, ModelConfig } from "../config/config.ts";
import type { Clock, Log, Writer } from "../ports.ts";
import { probeModel } from "../writers/openai/capability.ts";
import { FULL_DIALECT } from "../writers/openai/dialect.ts";
import { openaiClient } from "../writers/openai/openai-client.ts";
import { openaiWriter, type ModelRole } from "../writers/openai/openai-writer.ts";
import { loadPrompts } from "../writers/openai/prompts.ts";

export const PROMPTS_DIRECTORY = join(import.meta.dirname, "..", "..", "prompts");

/** What a writer with a model is made with. */
export interface WriterWorld {
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
  /**
   * Find out first, by one tiny question a model, what the server takes; without, the first real
   * question finds it out.
   */
  readonly probe: boolean;
}

/** A writer with the configured model. */
export async function modelWriter(
  model: ModelConfig,
  slack: Config["slack"],
  { clock, log, probe }: WriterWorld,
): Promise<Writer> {
  const client = openaiClient(model);
  const prompts = await loadPrompts(PROMPTS_DIRECTORY);
  const server = { client, timeoutMs: model.timeoutMs, clock };
  const role = async (name: string): Promise<ModelRole> => {
    const { reasoningEffort } = model;
    const asked = { model: name, reasoningEffort, dialect: givenDialect(model) };
    if (!probe || model.mode !== undefined) return asked;
    const found = await probeModel(server, { name, reasoningEffort }, prompts);
    const fields = { model: name, mode: found.dialect.mode, reason: found.reason };
    if (found.reachable) log.info(fields, "the model answers");
    else
      log.warn(fields, "the model does not answer; articles are briefed without it until it does");
    return { ...asked, dialect: found.dialect };
  };
  const writer = await role(model.model);
  const reader = model.readerModel === model.model ? writer : await role(model.readerModel);
  const { timeoutMs } = model;
  return openaiWriter({
    client,
    writer,
    reader,
    prompts,
    fenceKey: fenceKeyOf(slack),
    timeoutMs,
    clock,
  });
}

const givenDialect = ({ mode, reasoningEffort }: ModelConfig): ModelRole["dialect"] =>
  mode === undefined
    ? undefined
    : { ...FULL_DIALECT, mode, reasoningEffort: reasoningEffort !== undefined };

/** A secret that is the same after a restart and that no author of an article can know. */
function fenceKeyOf(slack: Config["slack"]): string {
  const secret = slack.mode === "local" ? "local workspace" : slack.botToken;
  return createHash("sha256").update(`fence:${secret}`).digest("hex");
}
