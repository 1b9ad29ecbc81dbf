/**
 * Makes the data of an older version for `tests/start/older-data.integration.test.ts`: that version's own bot
 * works in its own local workspace until some jobs are done, some have failed, some wait, and two
 * were cut off just after Slack took their message. Then everything it has stored is written down.
 *
 *   git worktree add ../briefdesk-0.1 257e97a && (cd ../briefdesk-0.1 && npm ci)
 *   node scripts/older-data/make-data.ts ../briefdesk-0.1 tests/fixtures/data-0.1
 */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { LIBRARY_BOAT } from "./articles.ts";
import { dumpPostgres, dumpSqlite } from "./dump.ts";
import { earlier, failAll, jobsToFail } from "./failures.ts";
import type { OldJobs, OldModules } from "./old-version.ts";
import { POLICY, READING } from "./places.ts";
import { cutOff, use } from "./use.ts";

const [checkout = "", out = ""] = process.argv.slice(2).map((path) => resolve(path));
const load = <Name extends keyof OldModules>(name: Name): Promise<OldModules[Name]> =>
  import(join(checkout, name));

const { runDesk } = await load("tests/support/running-desk.ts");
const { systemClock: clock } = await load("src/jobs/clock.ts");
const { silentLog: log, silentMeter: meter } = await load("src/ops/silent.ts");
const keys = await load("src/flows/keys.ts");

/** So that the test never finds the library expired. */
const RETENTION_DAYS = "36500";

const pasted = earlier(90, LIBRARY_BOAT.replaceAll("Hesk", "Vardal"));
const asked = earlier(80, "Is there coffee in the kitchen?");
const helped = earlier(70, "Good morning!");
const deleted = earlier(60, "A message that was deleted.");

/** Runs the old bot on one engine and writes down what it leaves: its data, and what is in Slack. */
async function make(name: string, env: Record<string, string>, jobs: OldJobs, dump: () => string) {
  await failAll(jobs, jobsToFail(keys, { pasted, asked, helped, deleted }));
  const bot = await runDesk({ env: { ...env, RETENTION_DAYS } });
  const threads = { ...(await use(bot)), ...(await cutOff(bot, keys)) };
  const sql = dump();
  const madeAt = Date.now();
  const channels = [READING, POLICY];
  const inThreads = channels.flatMap((channel) =>
    bot.workspace
      .messages(channel)
      .flatMap(({ ts }) =>
        bot.workspace.messages(channel, { thread: ts }).map((message) => ({ ...message, channel })),
      ),
  );
  const messages = [pasted, asked, helped, ...inThreads].map((message) => ({
    ...message,
    blocks: undefined,
  }));
  await writeFile(join(out, `${name}.sql`), sql);
  const slack = { madeAt, threads: { ...threads, pasted: pasted.ts, helped: helped.ts }, messages };
  await writeFile(join(out, `${name}.json`), `${JSON.stringify(slack, null, 1)}\n`);
}

const noWait = { clock, log, meter, backoff: () => 0, pollMs: 50 };

async function sqlite() {
  const { openSqlite } = await load("src/database/sqlite.ts");
  const { sqliteJobs } = await load("src/jobs/sqlite-jobs.ts");
  const { migrate } = await load("src/database/migrate.ts");
  const dataDir = await mkdtemp(join(tmpdir(), "briefdesk-old-"));
  const file = join(dataDir, "briefdesk.sqlite");
  const database = openSqlite(file);
  await migrate(database);
  const jobs = sqliteJobs({ ...noWait, database });
  await make("sqlite", { DATA_DIR: dataDir }, jobs, () => dumpSqlite(file));
}

async function postgres() {
  const { startPostgres } = await load("tests/support/postgres.ts");
  const { openPostgres } = await load("src/database/postgres.ts");
  const { pgBossJobs } = await load("src/jobs/pgboss-jobs.ts");
  const { migrate } = await load("src/database/migrate.ts");
  const server = await startPostgres();
  const url = await server.createDatabase();
  const database = await openPostgres(url, log);
  await migrate(database);
  const jobs = await pgBossJobs({ ...noWait, database });
  await make("postgres", { DATABASE_URL: url }, jobs, () => dumpPostgres(url));
  await server.remove();
}

await sqlite();
await postgres();
// The bots were never stopped: what they leave is what a crash leaves.
process.exit();
