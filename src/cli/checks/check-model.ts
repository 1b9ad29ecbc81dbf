import type { Config, ModelRoleConfig } from "../../config/config.ts";
import { systemClock } from "../../jobs/clock.ts";
import type { Wording } from "../../messages/wording.ts";
import { PROMPTS_DIRECTORY, sameRole } from "../../start/model-writer.ts";
import { loadPrompts } from "../../writers/model/prompts.ts";
import { probeModel } from "../../writers/openai/capability.ts";
import { openaiClient } from "../../writers/openai/openai-client.ts";
import type { Finding } from "./finding.ts";

/** Whether each model answers, asked once in the shape in which it will be asked. */
export async function checkModel(
  { model: config }: Config,
  { say, clause }: Wording,
): Promise<Finding[]> {
  if (config === undefined) return [];
  const server = { client: openaiClient(config), timeoutMs: config.timeoutMs, clock: systemClock };
  const prompts = await loadPrompts(PROMPTS_DIRECTORY);
  const roles: Pick<ModelRoleConfig, "model" | "reasoningEffort">[] = [
    config.writer,
    ...(sameRole(config) ? [] : [config.reader]),
    ...(config.checker === undefined ? [] : [{ model: config.checker }]),
  ];
  return Promise.all(
    roles.map(async ({ model, reasoningEffort }) => {
      const found = await probeModel(server, { name: model, reasoningEffort }, prompts);
      const says = say("checkModel", { model, says: clause(found.reason) });
      return { subject: "model", ok: found.reachable && found.usable, says } as const;
    }),
  );
}
