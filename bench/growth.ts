import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "../src/article/article.ts";
import { systemClock } from "../src/jobs/clock.ts";
import { silentLog, silentMeter } from "../src/ops/silent.ts";
import { openStore, type Store } from "../src/start/open-store.ts";
import { quantile, rounded, type BenchTable } from "./bench-table.ts";
import { startBot } from "./child-process.ts";
import { onStage, timeBriefings, type Stage } from "./stage.ts";

const SIZES = [1_000, 10_000, 100_000];
const TIMED = 20;
const WINDOW = 25;
const TEAM = "T0BRIEFDESK";

/** Time from post to briefing, and of a digest of 25 articles, with ever more articles in the store. */
export async function growth(): Promise<BenchTable> {
  const rows: Record<string, string | number>[] = [];
  for (const stored of SIZES) {
    const dataDir = await mkdtemp(join(tmpdir(), "briefdesk-growth-"));
    try {
      await fill(dataDir, stored);
      rows.push(
        await onStage({ channels: 60, dataDir, start: oneBot }, (stage) => measure(stage, stored)),
      );
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  }
  const first = rows[0];
  return {
    name: "Growth with the number of stored articles",
    rows: rows.map((row) => ({
      ...row,
      "briefing, ratio": rounded(Number(row["briefing, ms"]) / Number(first?.["briefing, ms"])),
      "digest, ratio": rounded(
        Number(row["digest of 25, ms"]) / Number(first?.["digest of 25, ms"]),
      ),
    })),
  };
}

const oneBot = (env: Record<string, string>) => [startBot(env)];

async function fill(dataDir: string, articles: number): Promise<void> {
  const config = { dataDir, databaseUrl: undefined, retentionMs: 90 * 86_400_000 };
  const store = await openStore(config, { clock: systemClock, log: silentLog, meter: silentMeter });
  // The last ones are news of the channel whose digest is timed; the rest lies in others, long ago.
  for (let n = 0; n < articles; n += 1) await storeOne(store, n, n >= articles - WINDOW);
  await store.close();
}

async function storeOne({ library, ledger }: Store, n: number, recent: boolean): Promise<void> {
  const at = systemClock.now() - (recent ? 3_600_000 : 40 * 86_400_000);
  const article = articleOf(n);
  await library.keepArticle(article, [article.url ?? ""]);
  await ledger.fileArticle({
    team: TEAM,
    channel: recent ? "C01READING" : `C${n % 50}`,
    thread: `${1_700_000_000 + n}.000100`,
    articleId: article.id,
    title: article.title,
    url: article.url,
    briefingKey: `briefing-${n}`,
    lead: article.text.slice(0, 120),
    user: "U01ADA",
    postTs: `${1_700_000_000 + n}.000100`,
    position: 0,
    postedAt: at,
    filedAt: at,
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

async function measure(stage: Stage, stored: number): Promise<Record<string, string | number>> {
  const { workspace } = stage;
  const briefing = quantile(await timeBriefings(stage, 0, TIMED));
  const { reading } = workspace.channels;
  const digests = () =>
    workspace.messages(reading).filter((message) => message.bot_id === workspace.botId).length;
  const begun = performance.now();
  await workspace.command({
    channel: reading,
    user: workspace.users.ada,
    command: "/digest",
    text: "now",
  });
  await workspace.waitFor(() => digests() > 0, 60_000, "a digest");
  return {
    "articles stored": stored,
    "briefing, ms": rounded(briefing),
    "digest of 25, ms": rounded(performance.now() - begun),
  };
}
