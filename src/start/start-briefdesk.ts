import { randomUUID } from "node:crypto";
import { createApp, type AppPorts } from "../app.ts";
import type { Config, SlackConfig } from "../config/config.ts";
import { priceList } from "../config/model-config.ts";
import { createBudget } from "../flows/limits/budget.ts";
import { threadComposer } from "../composing/thread-composer.ts";
import { digestSchedule } from "../jobs/schedule.ts";
import { clockCheck, type ClockCheck } from "../ops/clock-check.ts";
import { presence } from "../ops/presence.ts";
import { parsingPool } from "../parsing/parsing-pool.ts";
import type { StallWatch } from "../ports/stall-watch.ts";
import type { Writer } from "../ports/writer.ts";
import type { Clock, Log, Meter } from "../ports/world.ts";
import { slackBot } from "../slack/bot.ts";
import { slackChat } from "../slack/slack-chat.ts";
import type { Installation } from "../slack/installations/installations.ts";
import { checkTokens } from "../slack/installations/check-tokens.ts";
import { singleInstallation } from "../slack/installations/single-installation.ts";
import { reachSlack } from "../slack/installations/reach-slack.ts";
import { addressRules } from "../web/addresses.ts";
import { webFetcher } from "../web/web-fetcher.ts";
import { extractiveWriter } from "../writers/extractive/extractive-writer.ts";
import { modelWatch } from "./model-watch.ts";
import { openStore, type Store } from "./open-store.ts";
import { retentionLoop } from "./retention-loop.ts";
import { readiness } from "./readiness.ts";

export interface World {
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Meter;
  readonly writer: Writer;
  /** Ends the process when its event loop stands still; absent where it is not this program's own. */
  readonly watch?: StallWatch | undefined;
}

/** Figures that only tests and benchmarks change. */
export interface Timing {
  /** Time between two posts in a channel; Slack takes one a second. */
  readonly spacingMs?: number | undefined;
  /** Time between opening the first socket and the second. */
  readonly staggerMs?: number | undefined;
}

export type RemoteSlack = Exclude<SlackConfig, { mode: "local" }>;

export interface Briefdesk {
  readonly store: Store;
  /** What must stand for work to be done, each with whether it does. */
  ready(): Promise<Record<string, boolean>>;
  /** What an operator should know although work is done: a model whose circuit is open, and why. */
  warnings(): Record<string, string>;
  /** Ingests nothing more, ends the active runs or leaves them for the next start, and closes everything. */
  stop(): Promise<void>;
}

/** How long active runs have to end when the process is asked to stop. */
const GRACE_MS = 10_000;
/** From this queue depth on, for each job that runs at a time, a poster is told how many jobs are ahead. */
const QUEUE_DEPTH_FOR_EACH = 3;

/**
 * Builds the service with its adapters and opens it, when Slack can be reached. Throws ConfigError when
 * Slack refuses a token, and the reason of `stopping` when it is aborted before all is open; either way
 * nothing is left open.
 */
export async function startBriefdesk(
  config: Config & { readonly slack: RemoteSlack },
  { clock: machine, log, meter, writer, watch }: World,
  pace: Timing = {},
  stopping?: AbortSignal,
): Promise<Briefdesk> {
  const time: ClockCheck = clockCheck({
    clock: machine,
    steady: () => performance.now(),
    ask: () => installation.read.auth.test(),
    log,
  });
  const { agrees: clockAgrees, note: onDate } = time;
  const clock: Clock = { ...machine, now: time.now };
  const installation: Installation = await reachSlack(config.slack, {
    clock,
    log,
    stopping,
    onDate,
  });
  const installations = singleInstallation(installation);
  // Closes in reverse: first the way in, last the store.
  await using opened = new AsyncDisposableStack();
  const store = await openStore(config, { clock, log, meter, clockAgrees, watch });
  opened.defer(() => store.close());
  const { ledger, library, jobs } = store;
  const models = modelWatch(writer, { ledger, clock, log, meter });
  opened.defer(() => models.stop());
  const parser = parsingPool({ log });
  opened.defer(() => parser.close());
  const composer = threadComposer();
  opened.defer(() => composer.close());
  const fetcher = webFetcher({ ...config.web, robots: config.web.respectRobots, clock });
  opened.defer(() => fetcher.close());
  const chat = slackChat({ installations, ledger, clock, log, meter, spacingMs: pace.spacingMs });
  opened.defer(() => chat.idle());
  const adapters = {
    ledger,
    library,
    jobs,
    chat,
    parser,
    composer,
    fetcher,
    clock,
    log,
    meter,
    writer,
  };
  const service = createApp({ ...adapters, ...serviceSettings(config, installation, adapters) });
  const { staggerMs } = pace;
  const bot = slackBot({
    config: config.slack,
    installations,
    service,
    log,
    meter,
    clock,
    machine,
    staggerMs,
  });
  const schedule = digestSchedule({ ledger, jobs, clock, clockAgrees, log });
  const prune = retentionLoop({
    ledger,
    clock,
    clockAgrees,
    log,
    retentionMs: config.retentionMs,
  });
  const present = presence({ ledger, clock, log, id: randomUUID() });
  const listens = config.role !== "work";

  opened.defer(() => jobs.stop(GRACE_MS));
  if (config.role !== "listen") await jobs.work(service.run, { concurrency: config.concurrency });
  schedule.start();
  opened.defer(() => schedule.stop());
  prune.start();
  opened.defer(() => prune.stop());
  present.start();
  opened.defer(() => present.stop());
  if (listens) {
    opened.defer(() => bot.stop());
    await unlessStopped(bot.start(), stopping);
  }

  const all = opened.move();
  return {
    store,
    warnings: () => models.warnings(),
    ready: () =>
      readiness(clock, {
        store: () => store.ping(),
        queue: () => jobs.stats(),
        slack: async () => {
          if (listens && !bot.connected()) throw new Error("not connected");
          await checkTokens(installations);
        },
      }),
    stop: () => all.disposeAsync(),
  };
}

/** What the service goes by, beside its adapters. */
function serviceSettings(
  config: Config,
  { workspaceUrl }: Installation,
  { ledger, clock, meter }: Pick<AppPorts, "ledger" | "clock" | "meter">,
) {
  return {
    fallback: extractiveWriter(),
    budget: createBudget({
      ledger,
      clock,
      meter,
      limits: config.limits,
      pricesOf: priceList(config.model),
    }),
    newId: () => randomUUID().slice(0, 8),
    defaultZone: config.zone,
    currency: config.currency,
    limits: config.limits,
    policy: {
      allowedApps: config.allowedApps,
      hearsOutsiders: config.connect,
      workspaceHosts: new Set(hostOf(workspaceUrl)),
      allowsHost: addressRules(config.web).allows,
      longQueueDepth: config.concurrency * QUEUE_DEPTH_FOR_EACH,
    },
  };
}

/** Slack may be away for long: what has begun to wait for it must be able to stop. */
async function unlessStopped<T>(work: Promise<T>, stopping: AbortSignal | undefined): Promise<T> {
  if (stopping === undefined) return work;
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  const stop = () => reject(stopping.reason as Error);
  stopping.addEventListener("abort", stop);
  try {
    stopping.throwIfAborted();
    return await Promise.race([work, stopped]);
  } finally {
    stopping.removeEventListener("abort", stop);
  }
}

const hostOf = (url: string): string[] => {
  const host = URL.parse(url)?.host;
  return host === undefined ? [] : [host];
};
