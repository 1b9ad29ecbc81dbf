import { systemClock } from "../src/jobs/clock.ts";
import type { Store } from "../src/start/open-store.ts";
import { runService, type RunningService } from "../tests/support/running-service.ts";
import { quantile, rounded, type BenchTable } from "./bench-table.ts";
import { inventedArticle } from "./invented-article.ts";
import { seededRandom } from "./seeded-random.ts";

const FILED = 10_000;
const IN_DIGEST = 500;
const OPENINGS = 10;
const HOUR_MS = 3_600_000;
/** Processor time that each may take at most, in milliseconds. */
const MOST = { home: 300, digest: 2_000 };

/**
 * Processor time of the Home tab with ten thousand articles filed, and of a digest over five hundred, without a model. The
 * workspace is in the same process: what it takes is counted as well.
 */
export async function home(): Promise<BenchTable> {
  const names = Array.from({ length: 20 }, (_, n) => `desk-${n}`);
  const channels = names.map((name) => ({ name, members: ["ada", "minjun", "briefdesk"] }));
  const service = await runService({ workspace: { seed: { channels } } });
  try {
    await fill(service);
    const tab = quantile(await timeHome(service));
    const digest = await timeDigest(service);
    const rows = [
      { shown: `Home, ${FILED} articles filed`, ms: rounded(tab), "at most": MOST.home },
      { shown: `Digest of ${IN_DIGEST}`, ms: rounded(digest), "at most": MOST.digest },
    ];
    const figures = {
      homeInTime: isWithin(tab, MOST.home),
      digestInTime: isWithin(digest, MOST.digest),
    };
    return { name: "Processor time of what people open", rows, figures };
  } finally {
    await service.close();
  }
}

const isWithin = (took: number, most: number) => ({ n: Number(took <= most), of: 1 });

async function fill({ briefdesk, workspace }: RunningService): Promise<void> {
  const { store } = briefdesk;
  const random = seededRandom(7);
  const { ada, minjun } = workspace.users;
  const now = systemClock.now();
  for (let n = 0; n < FILED; n += 1) {
    const isNews = n < IN_DIGEST;
    const channel = workspace.channels[`desk-${isNews ? 0 : 1 + (n % 19)}`] ?? "";
    const postedAt = now - (isNews ? HOUR_MS : (30 + (n % 900)) * HOUR_MS) + n;
    await file(store, {
      n,
      channel,
      postedAt,
      team: workspace.teamId,
      user: n % 2 ? ada : minjun,
      random,
    });
  }
}

async function file(
  { library, ledger }: Store,
  given: {
    n: number;
    channel: string;
    postedAt: number;
    team: string;
    user: string;
    random: () => number;
  },
): Promise<void> {
  const { n, random, postedAt, ...place } = given;
  const article = inventedArticle(n, random);
  const ts = `${1_700_000_000 + n}.000100`;
  await library.keepArticle(article, [article.url ?? ""]);
  await ledger.recordBriefing({
    ...place,
    thread: ts,
    postTs: ts,
    position: 0,
    articleId: article.id,
    title: article.title,
    site: article.site,
    url: article.url,
    briefingKey: `briefing-${n}`,
    lead: article.sentences[0]?.text ?? "",
    postedAt,
    briefedAt: postedAt,
  });
}

/** Milliseconds of processor time of each opening of the tab. */
async function timeHome({ workspace }: RunningService): Promise<number[]> {
  const { ada } = workspace.users;
  const times: number[] = [];
  for (let n = 0; n < OPENINGS; n += 1) {
    const before = workspace.home(ada)?.hash;
    times.push(
      await processorTime(async () => {
        await workspace.openHome(ada);
        await workspace.waitFor(() => workspace.home(ada)?.hash !== before, "a Home tab", 60_000);
      }),
    );
  }
  return times;
}

async function timeDigest(service: RunningService): Promise<number> {
  const { workspace } = service;
  const channel = workspace.channels["desk-0"] ?? "";
  return processorTime(async () => {
    const text = "now";
    await workspace.command({ channel, user: workspace.users.ada, command: "/digest", text });
    await workspace.waitFor(() => service.logged.some(isDigestPosted), "a digest", 120_000);
  });
}

const isDigestPosted = ({ message }: RunningService["logged"][number]): boolean =>
  message === "digest posted";

/** Of all threads of this process. */
async function processorTime(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
