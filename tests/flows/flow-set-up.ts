import { inlineComposer } from "../../src/briefing/draft/composer.ts";
import { parseDocument } from "../../src/article/parse.ts";
import { createBudget } from "../../src/flows/limits/budget.ts";
import { oneAtATime } from "../../src/flows/limits/one-at-a-time.ts";
import { createStops } from "../../src/flows/run/stops.ts";
import type { RunPorts } from "../../src/flows/run/run-job.ts";
import type { Job, KeyedJob } from "../../src/domain/job.ts";
import type { Incoming } from "../../src/domain/incoming.ts";
import type { Limit } from "../../src/domain/limits.ts";
import type { Post } from "../../src/domain/post.ts";
import type { JobContext } from "../../src/ports/jobs.ts";
import type { Fetcher } from "../../src/ports/fetcher.ts";
import type { Writer } from "../../src/ports/writer.ts";
import { extractiveWriter } from "../../src/writers/extractive/extractive-writer.ts";
import { ADA, inMemoryChat, type InMemoryChat, OPEN, TEAM } from "../in-memory/in-memory-chat.ts";
import { inMemoryLedger } from "../in-memory/in-memory-ledger.ts";
import { inMemoryLibrary } from "../in-memory/in-memory-library.ts";
import { rememberingLog, rememberingMeter } from "../support/log-and-meter.ts";
import { testClock } from "../support/test-clock.ts";

export const NOON = Date.UTC(2026, 8, 1, 12);
const DAY_MS = 86_400_000;

/** What every job has, and a test may change: the first run of five, which nobody aborts. */
export const firstRun = (more: Partial<JobContext> = {}): JobContext => ({
  attempt: 1,
  last: false,
  crashLooped: false,
  signal: new AbortController().signal,
  releaseSlot: () => () => {},
  ...more,
});

/** Everything that flows need, in memory: a site of pages, a chat, what was stored. */
export function flowSetUp({
  writer = extractiveWriter(),
  limits = [],
}: { writer?: Writer; limits?: readonly Limit[] } = {}) {
  const clock = testClock(NOON);
  const log = rememberingLog();
  const meter = rememberingMeter();
  const queue: Job[] = [];
  const received: Incoming[] = [];
  const keys = new Set<string>();
  const ledger = inMemoryLedger({
    clock,
    enqueue: async (jobs: readonly KeyedJob[]) => {
      const fresh = jobs.filter(({ key }) => !keys.has(key));
      for (const { key, job } of fresh) {
        keys.add(key);
        queue.push(job);
      }
      return fresh.length > 0;
    },
    forgetJobs: async () => {},
  });
  const library = inMemoryLibrary({ clock, retentionMs: 90 * DAY_MS });
  const chat: InMemoryChat = inMemoryChat({ clock, ledger });
  const site = inMemorySite();
  const prices = { input: 1_000_000, cached: 1_000_000, output: 1_000_000 };
  const budget = createBudget({ ledger, clock, meter, limits, pricesOf: () => prices });
  const ports: RunPorts = {
    clock,
    log,
    meter,
    ledger,
    library,
    chat,
    budget,
    writer,
    fallback: extractiveWriter(),
    composer: inlineComposer,
    fetcher: site.fetcher,
    parser: { parse: (document) => parseDocument(document), close: async () => {} },
    turns: oneAtATime(),
    stops: createStops(),
    policy: { workspaceHosts: new Set() },
    defaultZone: "UTC",
    newId: () => "id-1",
    receive: async (incoming) => void received.push(incoming),
  };

  /** Ada posts in the open channel; resolves with what the flows know of it. */
  const post = (text: string, more: Partial<Post> = {}): Post => {
    const { channel = OPEN, user = ADA, thread } = more;
    const message = { channel, user, text };
    const ts = chat.post(thread === undefined ? message : { ...message, thread });
    const origin = "message" as const;
    return { team: TEAM, channel, user, ts, postedAt: clock.now(), origin, ...more };
  };

  return { ...site, clock, log, meter, ledger, library, chat, ports, queue, received, post };
}

/** Pages by their addresses; everything else is not there. */
function inMemorySite() {
  const pages = new Map<string, { readonly body: string; readonly status: number }>();
  const visits = new Map<string, number>();
  const fetcher: Fetcher = {
    get: async (url) => {
      visits.set(url, (visits.get(url) ?? 0) + 1);
      const { body, status } = pages.get(url) ?? { body: "<h1>Not found</h1>", status: 404 };
      const contentType = "text/html; charset=utf-8";
      return { kind: "page", url, status, contentType, body: Buffer.from(body) };
    },
  };
  return {
    fetcher,
    put: (url: string, body: string, status = 200) => void pages.set(url, { body, status }),
    visits: (url: string) => visits.get(url) ?? 0,
  };
}
