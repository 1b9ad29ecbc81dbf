import { startPostgres, whyNoPostgres } from "../tests/support/postgres.ts";
import { quantile, rounded, type BenchTable } from "./bench-table.ts";
import { startBot } from "./child-process.ts";
import { channelOf, hasReply, onStage, postLink, type Stage } from "./stage.ts";

/** Posts in the loud channel before those in the quiet ones. */
const WAITING = [1, 100, 1_000];
/** Posts that are timed, each in a quiet channel of its own. */
const TIMED = 5;
const CHANNELS = TIMED + 3;
const LOUD = CHANNELS - 1;
const WARM_UP = CHANNELS - 2;
const SLOW_DOCUMENTS = 5;
/** What takes the slow lane whole seconds, whatever the machine. */
const SLOW_SENTENCES = 24_000;

type Row = Record<string, string | number>;
/** What the bot is busy with. */
type Load = (stage: Stage) => Promise<void>;

const LOADS: readonly (readonly [name: string, load: Load])[] = [
  ["alone", async () => {}],
  ...WAITING.map(
    (count) =>
      [`${count} wait in a loud channel`, (stage: Stage) => postLoudly(stage, count)] as const,
  ),
  [`${SLOW_DOCUMENTS} slow documents are parsed`, postSlowDocuments],
];

/**
 * One post in a quiet channel while others wait in a loud one, and while slow documents of somebody else are
 * parsed: milliseconds to its reply, and how many times that is of the same alone.
 */
export async function fairness(): Promise<BenchTable> {
  const rows = await measure("SQLite", async () => ({}));
  const missing = whyNoPostgres();
  if (missing !== undefined) {
    console.error(`PostgreSQL is left out: ${missing}`);
    return { name: "Fairness", rows };
  }
  const server = await startPostgres();
  try {
    const store = async () => ({ DATABASE_URL: await server.createDatabase() });
    return { name: "Fairness", rows: [...rows, ...(await measure("PostgreSQL", store))] };
  } finally {
    await server.remove();
  }
}

/** Each load on a stage of its own: what is left of one would be a load to the next. */
async function measure(
  engine: string,
  store: () => Promise<Record<string, string>>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let alone = 0;
  for (const [name, load] of LOADS) {
    const where = await store();
    const start = (env: Record<string, string>) => [startBot({ ...env, ...where })];
    const ms = await onStage({ channels: CHANNELS, start }, async (stage) => {
      await timeOne(stage, WARM_UP);
      await load(stage);
      const times: number[] = [];
      for (let n = 0; n < TIMED; n += 1) times.push(await timeOne(stage, n));
      return quantile(times);
    });
    if (alone === 0) alone = ms;
    const row = { "ms to a reply": Math.round(ms), ratio: rounded(ms / alone) };
    console.error(`${engine}, ${name}: ${JSON.stringify(row)}`);
    rows.push({ engine, load: name, ...row });
  }
  return rows;
}

async function timeOne(stage: Stage, channel: number): Promise<number> {
  const begun = performance.now();
  const post = await postLink(stage, channel);
  await stage.workspace.waitFor(() => hasReply(stage, post), "a briefing", 300_000);
  return performance.now() - begun;
}

async function postLoudly(stage: Stage, count: number): Promise<void> {
  for (let n = 1; n <= count; n += 1) await postLink(stage, LOUD + n * CHANNELS);
  await stage.workspace.settled();
}

/** Pages that keep a parser busy for long, all posted by one person. */
async function postSlowDocuments(stage: Stage): Promise<void> {
  const { workspace, newsstand } = stage;
  for (let n = 0; n < SLOW_DOCUMENTS; n += 1) {
    newsstand.put(`/slow/${n}`, slowPage(n));
    const text = newsstand.url(`/slow/${n}`);
    await workspace.post({ channel: channelOf(stage, LOUD), user: workspace.users.minjun, text });
  }
  await workspace.settled();
}

function slowPage(n: number): string {
  const sentence = `On day ${n} the workshop in the old mill repaired 312 bicycles that nobody had come for.`;
  const paragraph = `<p>${`${sentence} `.repeat(3)}</p>`;
  return `<html lang="en"><title>Mill ${n}</title><article>${paragraph.repeat(SLOW_SENTENCES / 3)}</article></html>`;
}
