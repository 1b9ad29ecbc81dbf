import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Config, ModelConfig } from "../config/config.ts";
import type { Clock, Log, Writer } from "../ports.ts";
import { extractiveWriter } from "../writers/extractive/extractive-writer.ts";
import { probeModel } from "../writers/openai/capability.ts";
import { FULL_DIALECT } from "../writers/openai/dialect.ts";
import { openaiClient } from "../writers/openai/openai-client.ts";
import { openaiWriter, type ModelRole } from "../writers/openai/openai-writer.ts";
import { loadPrompts } from "../writers/openai/prompts.ts";

export const PROMPTS_DIRECTORY = join(import.meta.dirname, "..", "..", "prompts");

/**
 * The configured model's writer, or the extractive one. With `probe`, what the server takes is found
 * out first by one tiny question a model; without, the first real question finds it out.
 */
export async function chooseWriter(
  config: Pick<Config, "model" | "slack">,
  { clock, log, probe }: { clock: Pick<Clock, "now">; log: Log; probe: boolean },
): Promise<Writer> {
  const { model } = config;
  if (model === undefined) return extractiveWriter();
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
    fenceKey: fenceKeyOf(config),
    timeoutMs,
    clock,
  });
}

const givenDialect = ({ mode, reasoningEffort }: ModelConfig): ModelRole["dialect"] =>
  mode === undefined
    ? undefined
    : { ...FULL_DIALECT, mode, reasoningEffort: reasoningEffort !== undefined };

/** A secret that is the same after a restart and that no author of an article can know. */
function fenceKeyOf({ slack }: Pick<Config, "slack">): string {
  const secret = slack.mode === "local" ? "local workspace" : slack.botToken;
  return createHash("sha256").update(`fence:${secret}`).digest("hex");
}
