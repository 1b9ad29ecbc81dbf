import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startWorkspace, type Workspace } from "../src/workspace/workspace.ts";
import { openNewsstand, type Newsstand } from "../tests/support/newsstand.ts";
import { scriptedModel } from "../tests/writers/scripted-model.ts";
import { startBot, type Child } from "./child-process.ts";
import { newsPage } from "./news-site.ts";
import { obedientModel } from "./obedient-model.ts";
import { seededRandom } from "./seeded-random.ts";

export interface StormOptions {
  readonly posts: number;
  readonly kills: number;
  readonly seed: number;
  /** Two processes share this database; without it one process works on SQLite. */
  readonly postgres?: string | undefined;
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
const CHANNELS = 24;
/**
 * Slack sends an event again after a moment, a minute and five minutes. Kills follow each other here far
 * closer than machines die, so there are more tries, the last of them when the storm is over.
 */
const RETRY_DELAYS_MS = [200, 1_000, 5_000, 20_000, 60_000, 60_000];
/** Posts come in over so long, per post: a busy morning in a few seconds. */
const BETWEEN_POSTS_MS = 60;
/** After the last outcome the next must come within this; leases of dead processes last a minute. */
const PATIENCE_MS = 240_000;

/**
 * Posts links while processes of the bot are killed at random moments, each started again at once, and
 * counts what is in the threads when all is quiet.
 */
export async function runStorm(options: StormOptions): Promise<StormResult> {
  const dataDir = await mkdtemp(join(tmpdir(), "briefdesk-storm-"));
  const channels = Array.from({ length: CHANNELS }, (_, n) => ({
    name: `service-${n}`,
    members: ["ada", "briefdesk"],
  }));
  const workspace = await startWorkspace({
    seed: { channels },
    retryDelaysMs: RETRY_DELAYS_MS,
  });
  const newsstand = await openNewsstand();
  const model = await scriptedModel(obedientModel);
  const env = botEnv(options, { dataDir, workspace, modelUrl: model.url });
  const bots = Array.from({ length: options.postgres === undefined ? 1 : 2 }, () => startBot(env));
  try {
    await workspace.waitFor(
      () => workspace.sockets.connections > 0,
      "the first connection",
      60_000,
    );
    const posted = await postWhileKilling(options, workspace, newsstand, bots, env);
    await quiet(workspace, posted, options);
    for (const odd of unlikeTheRest(workspace, posted))
      options.onProgress?.(`not by the model: ${odd}`);
    return { ...count(workspace, posted), modelCalls: model.requests.length, kills: options.kills };
  } finally {
    await Promise.all(bots.map((bot) => bot.stop()));
    await workspace.stop();
    await newsstand.close();
    await model.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

interface Posted {
  readonly channel: string;
  readonly ts: string;
}

function botEnv(
  { postgres }: StormOptions,
  { dataDir, workspace, modelUrl }: { dataDir: string; workspace: Workspace; modelUrl: string },
): Record<string, string> {
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
    ...(postgres === undefined ? {} : { DATABASE_URL: postgres }),
  };
}

async function postWhileKilling(
  options: StormOptions,
  workspace: Workspace,
  newsstand: Newsstand,
  bots: Child[],
  env: Record<string, string>,
): Promise<Posted[]> {
  const random = seededRandom(options.seed);
  const killAfter = killMoments(options, random);
  const posted: Posted[] = [];
  for (let n = 0; n < options.posts; n += 1) {
    const path = `/storm/${options.seed}/${n}`;
    newsstand.put(path, newsPage(n));
    const channel = workspace.channels[`service-${n % CHANNELS}`] ?? "";
    const ts = await workspace.post({
      channel,
      user: workspace.users.ada,
      text: newsstand.url(path),
    });
    posted.push({ channel, ts });
    await sleep(BETWEEN_POSTS_MS * 2 * random());
    for (let kill = killAfter.get(n) ?? 0; kill > 0; kill -= 1) await killOne(bots, env, random);
    if ((n + 1) % 100 === 0) options.onProgress?.(`${n + 1} posted`);
  }
  return posted;
}

/** How many kills follow each post: at random moments all through the storm. */
function killMoments({ posts, kills }: StormOptions, random: () => number): Map<number, number> {
  const moments = Array.from({ length: kills }, () => Math.floor(random() * posts));
  return new Map(
    [...Map.groupBy(moments, (moment) => moment)].map(([moment, all]) => [moment, all.length]),
  );
}

async function killOne(
  bots: Child[],
  env: Record<string, string>,
  random: () => number,
): Promise<void> {
  const index = Math.floor(random() * bots.length);
  // Somewhere in its work, or still starting: each is a moment at which a machine may die.
  await sleep(random() * 1_500);
  bots[index]?.kill("SIGKILL");
  await bots[index]?.ended;
  bots[index] = startBot(env);
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
