import { setTimeout as sleep } from "node:timers/promises";
import { quantile, rounded, type BenchTable } from "./bench-table.ts";
import { startBot, startChild } from "./child-process.ts";
import {
  channelOf,
  hasReply,
  onStage,
  postLink,
  timeBriefings,
  type Posted,
  type Stage,
} from "./stage.ts";

interface Figures {
  readonly ackMedianMs: number;
  readonly ackP99Ms: number;
  readonly residentMb: number;
  readonly briefingMedianMs?: number | undefined;
}

const CHANNELS = 60;
const EVENTS = 300;
const IN_WORK = 20;
const TIMED_BRIEFINGS = 30;
const ARTICLES = 1_000;
/** So long the pages of the briefings in work take: the events come while they are read. */
const SLOW_PAGE_MS = 4_000;
/** A bot that has nothing to do lets go of what it needed for work. */
const REST_MS = 15_000;

/**
 * How soon an event is acknowledged while 20 briefings are in work, how soon a post has its briefing,
 * and what memory 1,000 articles leave behind; beside a bare Bolt app on the same events.
 */
export async function acknowledgement(): Promise<BenchTable> {
  const busy = { CONCURRENCY: String(IN_WORK) };
  const bot = await onStage(
    { channels: CHANNELS, start: (env) => [startBot({ ...env, ...busy })] },
    measureBot,
  );
  const bare = await onStage(
    { channels: CHANNELS, start: (env) => [startChild(["bench/bare-bolt.ts"], env)] },
    measureBare,
  );
  return {
    name: "Acknowledgement, briefing, memory",
    rows: [
      row(
        `event acknowledged, median, ms (${IN_WORK} briefings in work)`,
        bot.ackMedianMs,
        bare.ackMedianMs,
      ),
      row("event acknowledged, p99, ms", bot.ackP99Ms, bare.ackP99Ms),
      {
        measured: "post to briefing, median, ms",
        Briefdesk: rounded(bot.briefingMedianMs ?? Number.NaN),
        "bare Bolt": "–",
        ratio: "–",
      },
      row(`resident memory after ${ARTICLES} articles, MB`, bot.residentMb, bare.residentMb),
    ],
  };
}

const row = (measured: string, ours: number, theirs: number) => ({
  measured,
  Briefdesk: rounded(ours),
  "bare Bolt": rounded(theirs),
  ratio: rounded(ours / theirs),
});

async function measureBot(stage: Stage): Promise<Figures> {
  const briefingMedianMs = quantile(await timeBriefings(stage, 0, TIMED_BRIEFINGS));
  const acks = await timeAcknowledgements(stage);
  const posted = await postArticles(stage);
  await stage.workspace.waitFor(() => posted.every((post) => hasReply(stage, post)), "all");
  return { ...acks, briefingMedianMs, residentMb: await atRest(stage) };
}

async function measureBare(stage: Stage): Promise<Figures> {
  const acks = await timeAcknowledgements(stage);
  await postArticles(stage);
  await stage.workspace.settled();
  return { ...acks, residentMb: await atRest(stage) };
}

async function atRest({ children }: Stage): Promise<number> {
  await sleep(REST_MS);
  return (await children[0]?.residentMb()) ?? Number.NaN;
}

async function timeAcknowledgements(
  stage: Stage,
): Promise<Pick<Figures, "ackMedianMs" | "ackP99Ms">> {
  const { workspace } = stage;
  for (let n = 0; n < IN_WORK; n += 1) await postLink(stage, 10_000 + n, SLOW_PAGE_MS);
  await workspace.settled();
  const before = workspace.deliveries.length;
  for (let n = 0; n < EVENTS; n += 1) {
    // Every third is a link, so that what is stored before the acknowledgement is part of it.
    if (n % 3 === 0) await postLink(stage, 20_000 + n, SLOW_PAGE_MS);
    else await say(stage, n);
    await sleep(5);
  }
  await workspace.settled();
  const acks = workspace.deliveries
    .slice(before)
    .flatMap(({ attempts }) => attempts.map(({ ms }) => ms));
  return { ackMedianMs: quantile(acks), ackP99Ms: quantile(acks, 0.99) };
}

async function say(stage: Stage, n: number): Promise<void> {
  const { workspace } = stage;
  const text = `Has anybody read number ${n}?`;
  await workspace.post({ channel: channelOf(stage, n), user: workspace.users.ada, text });
}

async function postArticles(stage: Stage): Promise<Posted[]> {
  const posted: Posted[] = [];
  for (let n = 0; n < ARTICLES; n += 1) posted.push(await postLink(stage, 30_000 + n));
  return posted;
}
