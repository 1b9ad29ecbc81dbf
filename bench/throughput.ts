import { setTimeout as sleep } from "node:timers/promises";
import { startPostgres, whyNoPostgres } from "../tests/support/postgres.ts";
import { scriptedModel } from "../tests/writers/scripted-model.ts";
import { quantile, rounded, type BenchTable } from "./bench-table.ts";
import { startBot, startChild, type Child } from "./child-process.ts";
import { obedientModel } from "./obedient-model.ts";
import {
  channelOf,
  hasReply,
  onStage,
  postLink,
  timeBriefings,
  type Posted,
  type Stage,
} from "./stage.ts";

/** Enough channels that Slack's one post a second in each is no bound. */
const CHANNELS = 240;
const EVENTS = 6_000;
const BRIEFINGS = 480;
/** Measured is a bot that has been at work for a while, in a workspace that has, too. */
const WARM_UP = { events: 2_000, briefings: 48 };
const MODEL_MS = 2_000;
const TIMED = 8;

interface Row extends Record<string, string | number> {
  readonly processes: string;
}

/**
 * Events acknowledged and briefings posted in a second, for one process on SQLite and for one, two and
 * four on PostgreSQL, with the ratio to a bare Bolt app on the same events; and what the bot adds to a
 * model that takes two seconds.
 */
export async function throughput(): Promise<BenchTable> {
  const bare = await onStage(
    { channels: CHANNELS, start: (env) => [startChild(["bench/bare-bolt.ts"], env)] },
    async (stage) => {
      await acknowledgedPerSecond(stage, WARM_UP.events);
      return acknowledgedPerSecond(stage, EVENTS);
    },
  );
  const rows: Row[] = [
    {
      processes: "bare Bolt",
      "events/s": rounded(bare),
      ratio: 1,
      "briefings/s": "–",
      "added to a 2 s model": "–",
    },
    await measure("1 on SQLite", 1, {}, bare),
  ];
  const missing = whyNoPostgres();
  if (missing !== undefined) {
    console.error(`PostgreSQL is left out: ${missing}`);
    return { name: "Throughput", rows };
  }
  const server = await startPostgres();
  try {
    for (const processes of [1, 2, 4]) {
      const DATABASE_URL = await server.createDatabase();
      rows.push(await measure(`${processes} on PostgreSQL`, processes, { DATABASE_URL }, bare));
    }
  } finally {
    await server.remove();
  }
  return { name: "Throughput", rows };
}

async function measure(
  name: string,
  processes: number,
  store: Record<string, string>,
  bare: number,
): Promise<Row> {
  let modelMs = 0;
  const model = await scriptedModel(async (request) => {
    await sleep(modelMs);
    return obedientModel(request);
  });
  const modelEnv = { OPENAI_BASE_URL: model.url, OPENAI_MODEL: "bench", OPENAI_OUTPUT: "schema" };
  const start = (env: Record<string, string>): Child[] =>
    Array.from({ length: processes }, () =>
      startBot({ ...env, ...store, ...modelEnv, CONCURRENCY: "8" }),
    );
  try {
    return await onStage({ channels: CHANNELS, start }, async (stage) => {
      await acknowledgedPerSecond(stage, WARM_UP.events);
      const events = await acknowledgedPerSecond(stage, EVENTS);
      await briefedPerSecond(stage, 0, WARM_UP.briefings);
      const briefings = await briefedPerSecond(stage, WARM_UP.briefings, BRIEFINGS);
      modelMs = MODEL_MS;
      const added = quantile(await timeBriefings(stage, 90_000, TIMED)) / MODEL_MS - 1;
      return {
        processes: name,
        "events/s": rounded(events),
        ratio: rounded(events / bare),
        "briefings/s": rounded(briefings),
        "added to a 2 s model": `${rounded(100 * added)} %`,
      };
    });
  } finally {
    await model.close();
  }
}

/** Talk, which is looked at and left alone: what it costs to hear everything. */
async function acknowledgedPerSecond(stage: Stage, count: number): Promise<number> {
  const { workspace } = stage;
  const begun = performance.now();
  for (let n = 0; n < count; n += 1) {
    await workspace.post({
      channel: channelOf(stage, n),
      user: workspace.users.ada,
      text: `Number ${n} is in.`,
    });
    // As many as a busy workspace has on their way, not all at once.
    if (n % 100 === 99) await workspace.settled();
  }
  await workspace.settled();
  return count / ((performance.now() - begun) / 1_000);
}

async function briefedPerSecond(stage: Stage, from: number, count: number): Promise<number> {
  const begun = performance.now();
  const posted: Posted[] = [];
  for (let n = from; n < from + count; n += 1) posted.push(await postLink(stage, n));
  await stage.workspace.waitFor(() => posted.every((post) => hasReply(stage, post)), "all");
  return count / ((performance.now() - begun) / 1_000);
}
