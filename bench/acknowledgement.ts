import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startWorkspace, type Workspace } from "../src/workspace/workspace.ts";
import { openNewsstand, type Newsstand } from "../tests/support/newsstand.ts";
import { quantile, rounded, type BenchTable } from "./bench-table.ts";
import { startBot, startChild, type Child } from "./child-process.ts";
import { newsPage } from "./news-site.ts";

interface Stage {
  readonly workspace: Workspace;
  readonly newsstand: Newsstand;
  readonly child: Child;
}

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

/**
 * How soon an event is acknowledged while 20 briefings are in work, how soon a post has its briefing,
 * and what memory 1,000 articles leave behind; beside a bare Bolt app on the same events.
 */
export async function acknowledgement(): Promise<BenchTable> {
  const bot = await onStage(
    (env) => startBot({ ...env, CONCURRENCY: String(IN_WORK), LOG_LEVEL: "error" }),
    measureBot,
  );
  const bare = await onStage((env) => startChild(["bench/bare-bolt.ts"], env), measureBare);
  const row = (what: string, ours: number, theirs: number) => ({
    measured: what,
    Briefdesk: rounded(ours),
    "bare Bolt": rounded(theirs),
    ratio: rounded(ours / theirs),
  });
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

async function onStage(
  start: (env: Record<string, string>) => Child,
  measure: (stage: Stage) => Promise<Figures>,
): Promise<Figures> {
  const dataDir = await mkdtemp(join(tmpdir(), "briefdesk-bench-"));
  const channels = Array.from({ length: CHANNELS }, (_, n) => ({
    name: `desk-${n}`,
    members: ["ada", "briefdesk"],
  }));
  const workspace = await startWorkspace({ seed: { channels } });
  const newsstand = await openNewsstand();
  const child = start({
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_APP_TOKEN: workspace.appToken,
    SLACK_API_URL: workspace.apiUrl,
    DATA_DIR: dataDir,
    FETCH_ALLOW: "127.0.0.1",
  });
  try {
    await workspace.waitFor(
      () => workspace.sockets.connections > 0,
      60_000,
      "the first connection",
    );
    return await measure({ workspace, newsstand, child });
  } finally {
    await child.stop();
    await workspace.stop();
    await newsstand.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function measureBot(stage: Stage): Promise<Figures> {
  const briefingMedianMs = await timeBriefings(stage);
  const acks = await timeAcknowledgements(stage);
  const posted = await postArticles(stage);
  await stage.workspace.waitFor(
    () => posted.every((post) => hasReply(stage.workspace, post)),
    600_000,
    "all briefings",
  );
  return { ...acks, briefingMedianMs, residentMb: await stage.child.residentMb() };
}

async function measureBare(stage: Stage): Promise<Figures> {
  const acks = await timeAcknowledgements(stage);
  await postArticles(stage);
  await stage.workspace.settled();
  return { ...acks, residentMb: await stage.child.residentMb() };
}

interface Posted {
  readonly channel: string;
  readonly ts: string;
}

async function postLink({ workspace, newsstand }: Stage, n: number, delayMs = 0): Promise<Posted> {
  const path = `/bench/${delayMs}/${n}`;
  newsstand.put(path, (_request, response) => {
    setTimeout(
      () =>
        response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(newsPage(n)),
      delayMs,
    );
  });
  const channel = workspace.channels[`desk-${n % CHANNELS}`] ?? "";
  const ts = await workspace.post({
    channel,
    user: workspace.users.ada,
    text: newsstand.url(path),
  });
  return { channel, ts };
}

const hasReply = (workspace: Workspace, { channel, ts }: Posted): boolean =>
  workspace.messages(channel, { thread: ts }).some((message) => message.bot_id === workspace.botId);

async function timeBriefings(stage: Stage): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < TIMED_BRIEFINGS; n += 1) {
    const begun = performance.now();
    const post = await postLink(stage, n);
    await stage.workspace.waitFor(() => hasReply(stage.workspace, post), 30_000, "a briefing");
    times.push(performance.now() - begun);
  }
  return quantile(times);
}

async function timeAcknowledgements(
  stage: Stage,
): Promise<Pick<Figures, "ackMedianMs" | "ackP99Ms">> {
  const { workspace } = stage;
  for (let n = 0; n < IN_WORK; n += 1) await postLink(stage, 10_000 + n, SLOW_PAGE_MS);
  await workspace.settled();
  const before = workspace.deliveries.length;
  for (let n = 0; n < EVENTS; n += 1) {
    const channel = workspace.channels[`desk-${n % CHANNELS}`] ?? "";
    // Every third is a link, so that what is stored before the acknowledgement is part of it.
    if (n % 3 === 0) await postLink(stage, 20_000 + n, SLOW_PAGE_MS);
    else
      await workspace.post({
        channel,
        user: workspace.users.ada,
        text: `Has anybody read number ${n}?`,
      });
    await sleep(5);
  }
  await workspace.settled();
  const acks = workspace.deliveries
    .slice(before)
    .flatMap(({ attempts }) => attempts.map(({ ms }) => ms));
  return { ackMedianMs: quantile(acks), ackP99Ms: quantile(acks, 0.99) };
}

async function postArticles(stage: Stage): Promise<Posted[]> {
  const posted: Posted[] = [];
  for (let n = 0; n < ARTICLES; n += 1) posted.push(await postLink(stage, 30_000 + n));
  return posted;
}
