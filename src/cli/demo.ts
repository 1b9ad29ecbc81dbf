import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect, parseArgs } from "node:util";
import { loadConfig } from "../config/load-config.ts";
import { systemClock } from "../jobs/clock.ts";
import { pinoLog } from "../ops/log.ts";
import { silentMeter } from "../ops/silent.ts";
import { openLocalWorkspace } from "../start/local-workspace.ts";
import { startBriefdesk } from "../start/start-briefdesk.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { extractiveWriter } from "../writers/extractive/extractive-writer.ts";
import { DEMO_STEPS, StepError, type Stage } from "./demo-steps.ts";
import { wordingOf, type Io } from "../terminal/io.ts";
import { terminal } from "../terminal/terminal.ts";

export const SAMPLE = join(import.meta.dirname, "..", "..", "samples", "defense-talks.txt");

/**
 * `briefdesk demo`: the main job in a local workspace, over Socket Mode, with the extractive writer: no
 * key, no account, no network. Exit 1 and the step's name when a step did not do its work.
 */
export async function demo(
  args: readonly string[],
  io: Io,
  sample: string = SAMPLE,
): Promise<number> {
  parseArgs({ args: [...args], options: {} });
  const out = terminal(io.stdout);
  const dataDir = await mkdtemp(join(tmpdir(), "briefdesk-demo-"));
  const local = await openLocalWorkspace(0);
  // The demo is the same everywhere: keys that happen to be set play no part in it.
  const config = { ...loadConfig({ DATA_DIR: dataDir }), slack: local.slack };
  const log = pinoLog({ level: "error" });
  const world = { clock: systemClock, log, meter: silentMeter, writer: extractiveWriter() };
  try {
    const briefdesk = await startBriefdesk(config, world, { spacingMs: 100, staggerMs: 0 });
    try {
      const article = await readFile(sample, "utf8");
      return await play({ out, wording: wordingOf(io), workspace: local.workspace, article }, io);
    } finally {
      await briefdesk.stop();
    }
  } finally {
    await local.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function play(
  stage: Omit<Stage, "thread"> & { workspace: Workspace },
  io: Io,
): Promise<number> {
  const played: Stage = { ...stage, thread: "" };
  const { say, phrase } = wordingOf(io);
  for (const step of DEMO_STEPS) {
    const name = say(step.name);
    try {
      played.out.line();
      played.out.line(played.out.style(["bold", "yellow"], `── ${name}`));
      await step.run(played);
    } catch (error) {
      const says = error instanceof StepError ? phrase(error.said) : inspect(error);
      io.stderr.write(`\n${say("demoFailed", { step: name, says })}\n`);
      return 1;
    }
  }
  played.out.line();
  played.out.line(say("demoDone"));
  return 0;
}
