import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "../src/domain/article.ts";
import type { Config } from "../src/config/config.ts";
import { systemClock } from "../src/jobs/clock.ts";
import { silentLog, silentMeter } from "../src/ops/silent.ts";
import { openStore, type Store } from "../src/start/open-store.ts";
import { startPostgres, whyNoPostgres } from "../tests/support/postgres.ts";
import { quantile, rounded, type BenchTable } from "./bench-table.ts";
import { startBot } from "./child-process.ts";
import { deskId, onStage, timeBriefings, type Stage } from "./stage.ts";

const SIZES = [1_000, 10_000, 100_000];
const TIMED = 20;
/** Articles in the windows of the digests that are timed; the first one is only to warm up. */
const WINDOWS = [10, 5, 25, 100];
const TEAM = "T0BRIEFDESK";
const DAY_MS = 86_400_000;
/** PostgreSQL is filled by so many at once. */
const FILLERS = 4;

type Where = Pick<Config, "dataDir" | "databaseUrl">;

/** Time from post to briefing, and of digests of several sizes, with ever more articles in the store. */
export async function growth(): Promise<BenchTable> {
  const dataDir = await mkdtemp(join(tmpdir(), "briefdesk-growth-"));
  const missing = whyNoPostgres();
  if (missing !== undefined) console.error(`PostgreSQL is left out: ${missing}`);
  const server = missing === undefined ? await startPostgres() : undefined;
  try {
    const rows = await growthOf("SQLite", { dataDir, databaseUrl: undefined });
    if (server !== undefined)
      rows.push(
        ...(await growthOf("PostgreSQL", { dataDir, databaseUrl: await server.createDatabase() })),
      );
    return { name: "Growth with the number of stored articles", rows };
  } finally {
    await server?.remove();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function growthOf(store: string, where: Where): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [at, stored] of SIZES.entries()) {
    await fill(where, SIZES[at - 1] ?? 0, stored);
    const env = where.databaseUrl === undefined ? {} : { DATABASE_URL: where.databaseUrl };
    const start = (more: Record<string, string>) => [startBot({ ...more, ...env })];
    const { dataDir } = where;
    rows.push({
      store,
      "articles stored": stored,
      ...(await onStage({ channels: 60, dataDir, start }, (stage) => measure(stage))),
    });
  }
  const base = Number(rows[0]?.["briefing, ms"]);
  return rows.map((row) => ({ ...row, ratio: rounded(Number(row["briefing, ms"]) / base) }));
}

type Row = Record<string, string | number>;

/** Articles of other channels, long ago, and the news. */
async function fill(where: Where, from: number, to: number): Promise<void> {
  const world = { clock: systemClock, log: silentLog, meter: silentMeter };
  const fillers = where.databaseUrl === undefined ? 1 : FILLERS;
  const open = () => openStore({ ...where, retentionMs: 90 * DAY_MS }, world);
  const stores = await Promise.all(Array.from({ length: fillers }, open));
  const old = systemClock.now() - 40 * DAY_MS;
  await Promise.all(
    stores.map(async (store, at) => {
      for (let n = from + at; n < to; n += fillers)
        await storeOne(store, n, { channel: `C${n % 50}`, at: old });
    }),
  );
  await Promise.all(stores.slice(0, 1).map((store) => storeNews(store, to * 10)));
  for (const one of stores) {
    await one.jobs.stop(0);
    await one.close();
  }
}

/** What is new in the channels whose digests are timed. */
async function storeNews(store: Store, from: number): Promise<void> {
  const at = systemClock.now() - 1_000;
  for (const [channel, size] of WINDOWS.entries())
    for (let n = 0; n < size; n += 1)
      await storeOne(store, from + channel * 1_000 + n, { channel: deskId(channel), at });
}

async function storeOne(
  { library, ledger }: Store,
  n: number,
  { channel, at }: { readonly channel: string; readonly at: number },
): Promise<void> {
  const article = articleOf(n);
  const ts = `${1_700_000_000 + n}.000100`;
  await library.keepArticle(article, [article.url ?? ""]);
  await ledger.recordBriefing({
    team: TEAM,
    channel,
    thread: ts,
    articleId: article.id,
    title: article.title,
    url: article.url,
    briefingKey: `briefing-${n}`,
    lead: article.text.slice(0, 120),
    user: "U01ADA",
    postTs: ts,
    position: 0,
    postedAt: at,
    briefedAt: at,
  });
}

function articleOf(n: number): Article {
  const text = `Report ${n} counts ${n + 3} boats. The harbour of place ${n} was closed for ${n + 1} hours. Nobody was hurt.`;
  const id = n.toString(16).padStart(32, "0");
  const url = `https://paper.example/${n}`;
  const sentences = [{ text, start: 0, end: text.length }];
  const title = `Boats of place ${n}`;
  return {
    id,
    source: "link",
    url,
    title,
    language: "en",
    text,
    sentences,
    verdict: "ok",
    readShare: 1,
    readAt: 0,
  };
}

async function measure(stage: Stage): Promise<Row> {
  const row: Row = { "briefing, ms": rounded(quantile(await timeBriefings(stage, 1_000, TIMED))) };
  for (const [channel, size] of WINDOWS.entries()) {
    const took = await timeDigest(stage, deskId(channel));
    if (channel > 0) row[`digest of ${size}, ms`] = rounded(took);
  }
  return row;
}

async function timeDigest({ workspace }: Stage, channel: string): Promise<number> {
  const { ada } = workspace.users;
  const begun = performance.now();
  await workspace.command({ channel, user: ada, command: "/digest", text: "now" });
  const posted = () =>
    workspace.messages(channel).some((message) => message.bot_id === workspace.botId);
  await workspace.waitFor(posted, "a digest", 60_000);
  return performance.now() - begun;
}
