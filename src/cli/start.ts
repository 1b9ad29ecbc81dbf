import { once } from "node:events";
import { parseArgs } from "node:util";
import type { Config } from "../config/config.ts";
import { loadConfig } from "../config/load-config.ts";
import { systemClock } from "../jobs/clock.ts";
import { pinoLog } from "../ops/log.ts";
import { silentMeter } from "../ops/silent.ts";
import { chooseWriter, PROBE_MS } from "../start/choose-writer.ts";
import { startBriefdesk, type Briefdesk, type RemoteSlack } from "../start/start-briefdesk.ts";
import type { Log } from "../ports/world.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { UsageError, wordingOf, type Io } from "../terminal/io.ts";
import { terminal } from "../terminal/terminal.ts";
import { watchdog } from "../watchdog/watchdog.ts";

const DAY_MS = 86_400_000;
const ROLES = ["all", "listen", "work"] as const;

/** `briefdesk start`: serves the configured Slack, or a local workspace, until it is told to stop. */
export async function start(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { role: { type: "string" } } });
  const config = loadConfig(
    values.role === undefined ? io.env : { ...io.env, ROLE: roleOf(values.role) },
  );
  const stopping = new AbortController();
  io.onStop(() => stopping.abort());
  const log = pinoLog({ level: config.logLevel });
  await using opened = new AsyncDisposableStack();
  const local =
    config.slack.mode === "local" ? await openLocal(config, config.slack.port) : undefined;
  opened.defer(() => local?.close());
  const slack = local?.slack ?? (config.slack as RemoteSlack);
  const measures = config.ops.port === undefined ? undefined : await openMeasures(config);
  opened.defer(() => measures?.close());

  const writer = await chooseWriter(config, { clock: systemClock, log, probe: PROBE_MS });
  const watch = watchdog(config.dataDir, log);
  opened.defer(() => watch.stop());
  const meter = measures?.meter ?? silentMeter;
  const world = { clock: systemClock, log, meter, writer, watch };
  const briefdesk = await untilStopped(stopping.signal, (signal) =>
    startBriefdesk({ ...config, slack }, world, {}, signal),
  );
  if (briefdesk === undefined) return 0;
  measures?.show(briefdesk);
  if (local !== undefined) void showThread(local.workspace, log, stopping.signal);
  greet(config, local?.pageUrl, io);
  await stopped(stopping.signal);
  log.info({}, "stopping");
  await briefdesk.stop();
  return 0;
}

/** Undefined when it was told to stop before it was done. */
async function untilStopped<T>(
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work(signal);
  } catch (error) {
    if (signal.aborted && error === signal.reason) return undefined;
    throw error;
  }
}

async function stopped(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, "abort");
}

function roleOf(word: string): string {
  if ((ROLES as readonly string[]).includes(word)) return word;
  throw new UsageError({ key: "roleUnknown", values: { role: word } });
}

/** So that a visitor finds a thread; without it, there is one thing less to look at. */
async function showThread(workspace: Workspace, log: Log, signal: AbortSignal): Promise<void> {
  const { seedThread } = await import("../start/seed-thread.ts");
  await seedThread(workspace, signal).catch((error: unknown) =>
    log.debug({ error }, "no thread to show"),
  );
}

// What only some starts need is loaded by those: the workspace draws with React, the metrics keep histograms.

async function openLocal({ databaseUrl, dataDir, retentionMs }: Config, port: number) {
  const { openLocalWorkspace } = await import("../start/local-workspace.ts");
  // The address of a database may hold its password.
  const keptIn = databaseUrl === undefined ? dataDir : "DATABASE_URL";
  return openLocalWorkspace(port, { keptIn, keptDays: retentionMs / DAY_MS });
}

/** Opened before all else: while Slack cannot be reached, somebody may want to know. */
async function openMeasures({ ops: { port = 0, host, hosts } }: Config) {
  const { promMeter } = await import("../ops/metrics.ts");
  const { opsServer } = await import("../ops/health.ts");
  const meter = promMeter();
  let shown: Briefdesk | undefined;
  const server = await opsServer({
    port,
    host,
    hosts,
    ready: async () => shown?.ready() ?? { slack: false },
    warnings: () => shown?.warnings() ?? {},
    metrics: async () => meter.text(await shown?.store.jobs.stats()),
  });
  return {
    meter,
    show: (briefdesk: Briefdesk) => void (shown = briefdesk),
    close: () => server.close(),
  };
}

function greet(config: Config, pageUrl: string | undefined, io: Io): void {
  const out = terminal(io.stdout);
  const { say } = wordingOf(io);
  const writer = config.model === undefined ? say("extractiveWriter") : config.model.writer.model;
  if (pageUrl === undefined) {
    out.line(say("serving", { mode: config.slack.mode, writer }));
    return;
  }
  out.line();
  out.line(say("servingLocally", { writer }));
  out.line();
  out.line(`  ${out.style(["bold", "underline"], pageUrl)}`);
  out.line();
  out.paragraph(say("tryLocally"));
  out.paragraph(say("serveYourSlack"));
}
