import { parseArgs } from "node:util";
import { Environment } from "../config/environment.ts";
import { loadConfig } from "../config/load-config.ts";
import { wordingOf, type Io } from "../terminal/io.ts";
import { terminal } from "../terminal/terminal.ts";
import type { Env } from "../config/config.ts";
import { wordingIn, type Wording } from "../messages/wording.ts";
import { checkManifest } from "./checks/check-manifest.ts";
import { checkModel } from "./checks/check-model.ts";
import { checkProxy } from "./checks/check-proxy.ts";
import { checkSlack } from "./checks/check-slack.ts";
import { checkStore } from "./checks/check-store.ts";
import type { Finding } from "./checks/finding.ts";
import { misspeltKeys } from "./checks/misspelt-keys.ts";
import { switchedOff } from "./checks/switched-off.ts";

const OPTIONS = { json: { type: "boolean", default: false } } as const;

/**
 * `briefdesk check`: what is configured, each part of it tried, and what is off. Exit 1 when something that is
 * needed does not work.
 */
export async function check(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const findings = await findingsOf(io.env, values.json ? wordingIn("en") : wordingOf(io));
  const ok = findings.every((finding) => finding.ok);
  if (values.json) io.stdout.write(`${JSON.stringify({ ok, findings })}\n`);
  else print(findings, io);
  return ok ? 0 : 1;
}

async function findingsOf(env: Env, wording: Wording): Promise<Finding[]> {
  const config = loadConfig(env);
  const tried = await Promise.all([
    checkSlack(config, wording),
    checkStore(config, wording),
    checkProxy(config, wording),
    checkModel(config, wording),
  ]);
  return [
    ...checkKeys(env, wording),
    checkManifest(wording),
    ...tried.flat(),
    ...switchedOff(config, wording),
  ];
}

function checkKeys(env: Env, { say }: Wording): Finding[] {
  const found = (ok: boolean, says: string): Finding => ({
    subject: "configuration",
    ok,
    says: say("checkConfiguration", { says }),
  });
  const misspelt = misspeltKeys(env, Object.keys(Environment.shape));
  return misspelt.length === 0
    ? [found(true, say("keysReadable"))]
    : misspelt.map((key) => found(false, say("keyMisspelt", key)));
}

function print(findings: readonly Finding[], { stdout }: Io): void {
  const out = terminal(stdout);
  for (const { subject, ok, says } of findings) {
    const good = subject === "off" ? out.style("dim", "off ") : out.style("green", "ok  ");
    out.paragraph(says, { first: ok ? good : out.style("red", "bad "), rest: "    " });
  }
}
