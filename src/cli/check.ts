import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Config } from "../config/config.ts";
import { loadConfig } from "../config/load-config.ts";
import { ConfigError, describeConfigFaults } from "../errors.ts";
import { systemClock } from "../jobs/clock.ts";
import { silentLog } from "../ops/silent.ts";
import { openInstallation } from "../slack/installations/open-installation.ts";
import { manifestFaults } from "../slack/contract/manifest-faults.ts";
import { missingWith } from "../slack/contract/optional-scopes.ts";
import { SCOPES } from "../slack/contract/slack-contract.ts";
import { PROMPTS_DIRECTORY, sameRole } from "../start/model-writer.ts";
import { probeModel } from "../writers/openai/capability.ts";
import { openaiClient } from "../writers/openai/openai-client.ts";
import { loadPrompts } from "../writers/model/prompts.ts";
import { MANIFEST } from "./manifest-file.ts";
import { wordingOf, type Io } from "../terminal/io.ts";
import { terminal } from "../terminal/terminal.ts";
import type { Wording } from "../messages/wording.ts";

interface Finding {
  readonly ok: boolean;
  /** What was looked at, and what was found. */
  readonly says: string;
}

/** `briefdesk check`: what is configured, whether it works, and what is missing. Exit 1 when something is wrong. */
export async function check(args: readonly string[], io: Io): Promise<number> {
  parseArgs({ args: [...args], options: {} });
  const out = terminal(io.stdout);
  const wording = wordingOf(io);
  const config = loadConfig(io.env);
  const findings = [
    { ok: true, says: wording.say("checkConfiguration", { says: wording.say("keysReadable") }) },
    checkManifest(wording),
    ...(await Promise.all([checkSlack(config, wording), checkModel(config, wording)])).flat(),
  ];
  for (const { ok, says } of findings) {
    const mark = ok ? out.style("green", "ok  ") : out.style("red", "bad ");
    out.paragraph(says, { first: mark, rest: "    " });
  }
  return findings.every(({ ok }) => ok) ? 0 : 1;
}

function checkManifest({ say, phrase }: Wording): Finding {
  const found = (ok: boolean, says: string): Finding => ({
    ok,
    says: say("checkManifest", { says }),
  });
  if (!existsSync(MANIFEST)) return found(false, say("manifestMissing"));
  const faults = manifestFaults(readFileSync(MANIFEST, "utf8"));
  return faults.length === 0
    ? found(true, say("manifestHolds"))
    : found(false, faults.map(phrase).join("; "));
}

async function checkSlack({ slack }: Config, wording: Wording): Promise<Finding[]> {
  const { say } = wording;
  const found = (ok: boolean, says: string): Finding[] => [
    { ok, says: say("checkSlack", { says }) },
  ];
  if (slack.mode === "local") return found(true, say("slackLocal"));
  try {
    const { self, workspaceUrl: address, granted } = await openInstallation(slack, silentLog);
    return [
      ...found(true, say("slackReached", { mode: slack.mode, team: self.teamId, address })),
      ...(granted === undefined ? [] : checkScopes(granted, wording)),
    ];
  } catch (error) {
    if (!(error instanceof ConfigError))
      return found(false, say("slackUnreachable", { cause: String(error) }));
    return found(false, describeConfigFaults(error.faults, wording).join("; "));
  }
}

/** What was granted: a scope that every briefing needs is bad where it is missing, another is told of. */
function checkScopes(granted: readonly string[], { say, phrase, list }: Wording): Finding[] {
  const found = (ok: boolean, says: string): Finding => ({
    ok,
    says: say("checkScopes", { says }),
  });
  const lacking = SCOPES.filter((scope) => !granted.includes(scope));
  const findings = [
    ...(lacking.length === 0
      ? []
      : [found(false, say("scopesLacking", { scopes: list(lacking) }))]),
    ...missingWith(granted).map(({ scopes, without }) =>
      found(true, say("scopesRefused", { scopes: list(scopes), without: phrase(without) })),
    ),
  ];
  return findings.length === 0 ? [found(true, say("scopesGranted"))] : findings;
}

async function checkModel({ model: config }: Config, { say, clause }: Wording): Promise<Finding[]> {
  if (config === undefined) return [{ ok: true, says: say("checkNoModel") }];
  const server = { client: openaiClient(config), timeoutMs: config.timeoutMs, clock: systemClock };
  const prompts = await loadPrompts(PROMPTS_DIRECTORY);
  const roles = sameRole(config) ? [config.writer] : [config.writer, config.reader];
  return Promise.all(
    roles.map(async ({ model, reasoningEffort }) => {
      const found = await probeModel(server, { name: model, reasoningEffort }, prompts);
      return {
        ok: found.reachable,
        says: say("checkModel", { model, says: clause(found.reason) }),
      };
    }),
  );
}
