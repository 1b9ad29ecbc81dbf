import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Config, ModelConfig, ModelRoleConfig } from "../config/config.ts";
import type { Writer } from "../ports/writer.ts";
import type { Clock, Log } from "../ports/world.ts";
import { probeModel } from "../writers/openai/capability.ts";
import { type Dialect, FULL_DIALECT } from "../writers/openai/dialect.ts";
import { openaiClient } from "../writers/openai/openai-client.ts";
import { openaiWriter, type ModelRole } from "../writers/openai/openai-writer.ts";
import { loadPrompts } from "../writers/model/prompts.ts";
import { wordingIn } from "../messages/wording.ts";
import { loggedWriter } from "./logged-writer.ts";
import type { ReplyMode } from "../writers/model/model-reply.ts";

export const PROMPTS_DIRECTORY = join(import.meta.dirname, "..", "..", "prompts");

/** What a writer with a model is made with. */
export interface WriterWorld {
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
  /**
   * Milliseconds that a tiny question may take each model, by which is found out what the server
   * takes. Without it, or where no reply comes in time, the first real question finds it out.
   */
  readonly probe: number | false;
}

/** A writer with the configured model. */
export async function modelWriter(
  model: ModelConfig,
  slack: Config["slack"],
  { clock, log, probe }: WriterWorld,
): Promise<Writer> {
  const client = openaiClient(model);
  const prompts = await loadPrompts(PROMPTS_DIRECTORY);
  const role = async ({ model: name, reasoningEffort }: ModelRoleConfig): Promise<ModelRole> => {
    const asked = { model: name, reasoningEffort };
    if (model.mode !== undefined) return { ...asked, dialect: givenDialect(model.mode, asked) };
    if (probe === false) return asked;
    const server = { client, timeoutMs: Math.min(probe, model.timeoutMs), clock };
    const found = await probeModel(server, { name, reasoningEffort }, prompts);
    const fields = {
      model: name,
      mode: found.dialect.mode,
      reason: wordingIn("en").clause(found.reason),
    };
    if (found.reachable) log.info(fields, "the model answers");
    else
      log.warn(fields, "the model does not answer; articles are briefed without it until it does");
    return { ...asked, dialect: found.dialect };
  };
  const asked = role(model.writer);
  const [writer, reader] = await Promise.all([asked, sameRole(model) ? asked : role(model.reader)]);
  const { timeoutMs, contextTokens } = model;
  const checker = model.checker === undefined ? undefined : { model: model.checker };
  const dialect = checker && model.mode && givenDialect(model.mode, checker);
  const written = openaiWriter({
    client,
    writer,
    reader,
    checker: checker && { ...checker, dialect },
    prompts,
    fenceSecret: fenceSecretOf(slack),
    timeoutMs,
    contextTokens,
    clock,
  });
  return loggedWriter(written, log);
}

const givenDialect = (mode: ReplyMode, { reasoningEffort }: ModelRole): Dialect => ({
  ...FULL_DIALECT,
  mode,
  reasoningEffort: reasoningEffort !== undefined,
});

/** Whether one trial call says all there is to know. */
export const sameRole = ({ writer, reader }: ModelConfig): boolean =>
  writer.model === reader.model && writer.reasoningEffort === reader.reasoningEffort;

/** A secret that is the same after a restart and that no author of an article can know. */
function fenceSecretOf(slack: Config["slack"]): string {
  const secret = slack.mode === "local" ? "local workspace" : slack.botToken;
  return createHash("sha256").update(`fence:${secret}`).digest("hex");
}
