import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startWorkspace, type Workspace } from "../src/workspace/workspace.ts";
import { openNewsstand, type Newsstand } from "../tests/support/newsstand.ts";
import { type PostgresServer, startPostgres } from "../tests/support/postgres.ts";
import { mountSmallDisk } from "../tests/support/small-disk.ts";
import { scriptedModel } from "../tests/writers/scripted-model.ts";
import { type Child, startChild } from "./child-process.ts";
import { newsPage } from "./news-site.ts";
import { obedientModel } from "./obedient-model.ts";
import { seededRandom } from "./seeded-random.ts";
import { type StormPlace, TROUBLES, type TroubleName } from "./storm-troubles.ts";

export interface StormOptions {
  readonly posts: number;
  readonly kills: number;
  readonly seed: number;
  /** Two processes share this database, or one on a server of its own (`own`); without it one process works on SQLite. */
  readonly postgres?: string | undefined;
  /** What strikes, by turns: as often in all as there are `kills`. Default: a process is killed. */
  readonly troubles?: readonly TroubleName[] | undefined;
  readonly onProgress?: ((line: string) => void) | undefined;
}

export interface StormResult {
  readonly posts: number;
  /** Posts whose thread holds an outcome. */
  readonly outcomes: number;
  readonly lost: number;
  /** Messages beyond one in a thread. */
  readonly duplicates: number;
  readonly modelCalls: number;
  readonly kills: number;
}

/** Slack takes one post a second in a channel: in many channels the storm is short. */
const CHANNELS = Array.from({ length: 24 }, (_, n) => ({
  name: `service-${n}`,
  members: ["ada", "briefdesk"],
}));
/**
 * Slack sends an event again after a moment, a minute and five minutes. Kills follow each other here far
 * closer than machines die, so there are more tries, the last of them when the storm is over.
 */
const RETRY_DELAYS_MS = [200, 1_000, 5_000, 20_000, 60_000, 60_000];
/** Posts come in over so long, per post: a busy morning in a few seconds. */
const BETWEEN_POSTS_MS = 60;
/** After the last outcome the next must come within this; leases of dead processes last a minute. */
const PATIENCE_MS = 240_000;

/** Room for the store and what a storm writes; filled up within a moment. */
const DISK_MB = 64;

/**
 * Posts links while processes of the bot are killed at random moments, each started again at once, or while
 * something else is wrong with the world, and counts what is in the threads when all is quiet.
 */
export async function runStorm(options: StormOptions): Promise<StormResult> {
  await using undo = new AsyncDisposableStack();
  const dataDir = await mkdtemp(join(tmpdir(), "briefdesk-storm-"));
  undo.defer(() => rm(dataDir, { recursive: true, force: true }));
  const disk = options.troubles?.includes("disk-full")
    ? mountSmallDisk(dataDir, DISK_MB)
    : undefined;
  undo.defer(() => disk?.unmount());
  const clockFile = `${dataDir}.clock`;
  await writeFile(clockFile, "0");
  undo.defer(() => rm(clockFile, { force: true }));
  const server = options.postgres === "own" ? await startPostgres() : undefined;
  undo.defer(() => server?.remove());
  const databaseUrl = await databaseOf(options, server);
  const workspace = await startWorkspace({
    seed: { channels: CHANNELS },
    retryDelaysMs: RETRY_DELAYS_MS,
  });
  undo.defer(() => workspace.stop());
  const newsstand = await openNewsstand();
  undo.defer(() => newsstand.close());
  const model = await scriptedModel(obedientModel);
  undo.defer(() => model.close());
  const env = {
    ...botEnv({ dataDir, workspace, modelUrl: model.url }),
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    STORM_CLOCK: clockFile,
  };
  const { bots, stop } = supervised(databaseUrl === undefined ? 1 : 2, () => startChild(BOT, env));
  undo.defer(stop);
  const connected = () => workspace.sockets.connections > 0;
  await workspace.waitFor(connected, "the first connection", 60_000);
  const random = seededRandom(options.seed);
  const place = { workspace, bots, dataDir, random, clockFile, disk, databaseUrl, server };
  const posted = await postWhileStriking(options, place, newsstand);
  await quiet(workspace, posted, options);
  for (const odd of unlikeTheRest(workspace, posted))
    options.onProgress?.(`not by the model: ${odd}`);
  const counts = count(workspace, posted);
  // What the last processes said of it.
  if (counts.lost + counts.duplicates > 0)
    for (const bot of bots) options.onProgress?.(bot.output());
  return { ...counts, modelCalls: model.requests.length, kills: options.kills };
}

const BOT = [
  "--import",
  "./bench/shifted-date.ts",
  "--max-semi-space-size=4",
  "--optimize-for-size",
  "bin/briefdesk.js",
  "start",
];

/** As a supervisor does it: what ends is started again at once. */
function supervised(processes: number, start: () => Child) {
  const bots: Child[] = [];
  let stopping = false;
  const run = (at: number): void => {
    const bot = start();
    bots[at] = bot;
    void bot.ended.then(() => (stopping ? undefined : run(at)));
  };
  for (let at = 0; at < processes; at += 1) run(at);
  return {
    bots,
    stop: async () => {
      stopping = true;
      await Promise.all(bots.map((bot) => bot.stop()));
    },
  };
}

const databaseOf = async (
  { postgres }: StormOptions,
  server: PostgresServer | undefined,
): Promise<string | undefined> => server?.createDatabase() ?? postgres;

interface Posted {
  readonly channel: string;
  readonly ts: string;
}

function botEnv({
  dataDir,
  workspace,
  modelUrl,
}: {
  dataDir: string;
  workspace: Workspace;
  modelUrl: string;
}): Record<string, string> {
  return {
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_APP_TOKEN: workspace.appToken,
    SLACK_API_URL: workspace.apiUrl,
    DATA_DIR: dataDir,
    FETCH_ALLOW: "127.0.0.1",
    FETCH_TIMEOUT_SECONDS: "120",
    OPENAI_BASE_URL: modelUrl,
    OPENAI_MODEL: "storm",
    // Known beforehand, so that no start costs a question.
    OPENAI_OUTPUT: "schema",
    LOG_LEVEL: "error",
  };
}

async function postWhileStriking(
  options: StormOptions,
  place: StormPlace,
  newsstand: Newsstand,
): Promise<Posted[]> {
  const { workspace, random } = place;
  const strikesAfter = momentsOf(options, random);
  const strike = striker(options, place);
  const posted: Posted[] = [];
  for (let n = 0; n < options.posts; n += 1) {
    const path = `/storm/${options.seed}/${n}`;
    newsstand.put(path, newsPage(n));
    const channel = workspace.channels[`service-${n % CHANNELS.length}`] ?? "";
    const ts = await workspace.post({
      channel,
      user: workspace.users.ada,
      text: newsstand.url(path),
    });
    posted.push({ channel, ts });
    await sleep(BETWEEN_POSTS_MS * 2 * random());
    for (let left = strikesAfter.get(n) ?? 0; left > 0; left -= 1) await strike.next();
    if ((n + 1) % 100 === 0) options.onProgress?.(`${n + 1} posted`);
  }
  await strike.ended();
  return posted;
}

/** One trouble after the other, by turns; the next begins when the last one has ended. */
function striker({ troubles = ["kill"], onProgress }: StormOptions, place: StormPlace) {
  let current: Promise<void> = Promise.resolve();
  let struck = 0;
  return {
    next: async () => {
      await current;
      const name = troubles[struck % troubles.length] ?? "kill";
      struck += 1;
      onProgress?.(`${struck}: ${name}`);
      current = TROUBLES[name](place);
      current.catch(() => {}); // told to whoever waits for it
    },
    ended: () => current,
  };
}

/** How many strikes follow each post: at random moments all through the storm. */
function momentsOf({ posts, kills }: StormOptions, random: () => number): Map<number, number> {
  const moments = Array.from({ length: kills }, () => Math.floor(random() * posts));
  return new Map(
    [...Map.groupBy(moments, (moment) => moment)].map(([moment, all]) => [moment, all.length]),
  );
}

const repliesOf = (workspace: Workspace, { channel, ts }: Posted): number =>
  workspace
    .messages(channel, { thread: ts })
    .filter((message) => message.bot_id === workspace.botId).length;

/** Waits until every thread has its outcome, and then for what might still come twice. */
async function quiet(
  workspace: Workspace,
  posted: readonly Posted[],
  options: StormOptions,
): Promise<void> {
  const missing = () => posted.filter((post) => repliesOf(workspace, post) === 0).length;
  let end = performance.now() + PATIENCE_MS;
  for (let last = -1; missing() > 0 && performance.now() < end; await sleep(250)) {
    if (missing() === last) continue;
    last = missing();
    end = performance.now() + PATIENCE_MS;
    options.onProgress?.(`${last} threads without an outcome`);
  }
  await workspace.settled();
  await sleep(5_000);
}

/** Outcomes that are no briefing by the model: fine for a reader, and worth a look for us. */
function unlikeTheRest(workspace: Workspace, posted: readonly Posted[]): string[] {
  return posted
    .flatMap(({ channel, ts }) => workspace.messages(channel, { thread: ts }).slice(1))
    .map(({ text }) => text)
    .filter((text) => !text.includes("written by storm"));
}

function count(
  workspace: Workspace,
  posted: readonly Posted[],
): Omit<StormResult, "modelCalls" | "kills"> {
  const replies = posted.map((post) => repliesOf(workspace, post));
  const outcomes = replies.filter((number) => number > 0).length;
  const duplicates = replies.reduce((sum, number) => sum + Math.max(0, number - 1), 0);
  return { posts: posted.length, outcomes, lost: posted.length - outcomes, duplicates };
}
