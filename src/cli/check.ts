import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Config } from "../config/config.ts";
import { loadConfig } from "../config/load-config.ts";
import { ConfigError } from "../errors.ts";
import { systemClock } from "../jobs/clock.ts";
import { silentLog } from "../ops/silent.ts";
import { openInstallation } from "../slack/installations/open-installation.ts";
import { manifestFaults } from "../slack/contract/manifest.ts";
import { PROMPTS_DIRECTORY, sameRole } from "../start/model-writer.ts";
import { probeModel } from "../writers/openai/capability.ts";
import { openaiClient } from "../writers/openai/openai-client.ts";
import { loadPrompts } from "../writers/model/prompts.ts";
import type { Io } from "../terminal/io.ts";
import { terminal } from "../terminal/terminal.ts";

interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly says: string;
}

const MANIFEST = join(import.meta.dirname, "..", "..", "manifest.yml");

/** `briefdesk check`: what is configured, whether it works, and what is missing. Exit 1 when something is wrong. */
export async function check(args: readonly string[], io: Io): Promise<number> {
  parseArgs({ args: [...args], options: {} });
  const out = terminal(io.stdout);
  const config = loadConfig(io.env);
  const findings = [
    { what: "configuration", ok: true, says: "every key can be read" },
    checkManifest(),
    ...(await Promise.all([checkSlack(config), checkModel(config)])).flat(),
  ];
  for (const { what, ok, says } of findings) {
    const mark = ok ? out.style("green", "ok  ") : out.style("red", "bad ");
    out.paragraph(`${what}: ${says}`, { first: mark, rest: "    " });
  }
  return findings.every(({ ok }) => ok) ? 0 : 1;
}

function checkManifest(): Finding {
  if (!existsSync(MANIFEST))
    return { what: "manifest", ok: false, says: "manifest.yml is missing" };
  const faults = manifestFaults(readFileSync(MANIFEST, "utf8"));
  return faults.length === 0
    ? { what: "manifest", ok: true, says: "holds what the bot uses, and nothing else" }
    : { what: "manifest", ok: false, says: faults.join("; ") };
}

async function checkSlack(config: Config): Promise<Finding[]> {
  const { slack } = config;
  if (slack.mode === "local") {
    return [{ what: "Slack", ok: true, says: "no token is set: the local workspace will be used" }];
  }
  try {
    const { self, workspaceUrl } = await openInstallation(slack, silentLog);
    return [
      {
        what: "Slack",
        ok: true,
        says: `${slack.mode} mode, team ${self.teamId} at ${workspaceUrl}`,
      },
    ];
  } catch (error) {
    const says =
      error instanceof ConfigError
        ? error.faults.join("; ")
        : `cannot be reached (${String(error)})`;
    return [{ what: "Slack", ok: false, says }];
  }
}

async function checkModel({ model }: Config): Promise<Finding[]> {
  if (model === undefined) {
    return [{ what: "model", ok: true, says: "none is set: the extractive writer will be used" }];
  }
  const server = { client: openaiClient(model), timeoutMs: model.timeoutMs, clock: systemClock };
  const prompts = await loadPrompts(PROMPTS_DIRECTORY);
  const roles = sameRole(model) ? [model.writer] : [model.writer, model.reader];
  return Promise.all(
    roles.map(async ({ model: name, reasoningEffort }) => {
      const found = await probeModel(server, { name, reasoningEffort }, prompts);
      return { what: `model ${name}`, ok: found.reachable, says: found.reason };
    }),
  );
}
