import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { systemClock } from "../../src/jobs/clock.ts";
import { silentLog, silentMeter } from "../../src/ops/silent.ts";
import { openStore } from "../../src/start/open-store.ts";
import { freePort } from "../support/free-port.ts";
import { answered, postLinks, repliesTo } from "../support/many-posts.ts";
import { type PostgresServer, startPostgres, whyNoPostgres } from "../support/postgres.ts";
import { processes } from "../support/processes.ts";

const DAY_MS = 86_400_000;
const missing = whyNoPostgres();
let server: PostgresServer | undefined;
beforeAll(async () => {
  if (missing === undefined) server = await startPostgres();
});
afterAll(() => server?.remove());

/** What an operator's machine sees of a process. */
async function look(port: number, path: string): Promise<{ status: number; body: string }> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: response.status, body: await response.text() };
}

const readiness = async (port: number): Promise<unknown> => {
  const { status, body } = await look(port, "/readyz");
  return { status, ...JSON.parse(body) };
};

describe("a process that is watched", () => {
  test("lives before Slack can be reached, says so in one line, and serves as soon as it can", async () => {
    const { workspace, launch, newsstand } = await processes();
    const port = await freePort();
    workspace.faults.inject({ method: "*", kind: "drop", times: Infinity });
    const bot = launch({ OPS_PORT: String(port) });
    const waits = () => bot.output().split("Slack cannot be reached; trying until it can").length;
    await workspace.waitFor(() => waits() === 2, "its word");
    const tried = () => workspace.calls.filter(({ method }) => method === "auth.test").length;
    await workspace.waitFor(() => tried() >= 3, "three tries");
    expect(await readiness(port)).toEqual({ status: 503, ready: false, checks: { slack: false } });
    expect(await look(port, "/healthz")).toEqual({ status: 200, body: '{"status":"ok"}\n' });
    expect(bot.output().trim().split("\n")).toHaveLength(1);

    const posted = await postLinks({ workspace, newsstand }, 3);
    workspace.faults.clear();
    await answered(workspace, posted);
    expect(repliesTo(workspace, posted).map((replies) => replies.length)).toEqual([1, 1, 1]);
    const checks = { store: true, queue: true, slack: true };
    await expect.poll(() => readiness(port)).toEqual({ status: 200, ready: true, checks });
    const metrics = (await look(port, "/metrics")).body;
    expect(metrics).toMatch(/^briefdesk_posts_briefed_total\{writer="extractive"\} 3$/mu);
    expect(metrics).toMatch(/^briefdesk_jobs\{state="waiting"\} 0$/mu);
    expect(metrics).toMatch(/^briefdesk_post_to_briefing_seconds_count 3$/mu);

    await workspace.stop();
    const gone = { status: 503, ready: false, checks: { ...checks, slack: false } };
    await expect.poll(() => readiness(port)).toEqual(gone);
    bot.kill("SIGTERM");
    expect(await bot.ended).toEqual([0, null]);
  });

  test("can be stopped while it waits for Slack", async () => {
    const { workspace, launch } = await processes();
    workspace.faults.inject({ method: "apps.connections.open", kind: "drop", times: Infinity });
    const opening = launch();
    const opens = () => opening.output().includes("no connection to Slack");
    await workspace.waitFor(opens, "a connection that is refused");
    workspace.faults.inject({ method: "*", kind: "drop", times: Infinity });
    const asking = launch({ OPS_PORT: String(await freePort()) });
    const asks = () => asking.output().includes("Slack cannot be reached");
    await workspace.waitFor(asks, "a call that is refused");
    opening.kill("SIGTERM");
    asking.kill("SIGTERM");
    expect(await asking.ended).toEqual([0, null]);
    expect(await opening.ended).toEqual([0, null]);
  });

  test("ends with 2 and one message when Slack refuses the token", async () => {
    const { launch } = await processes();
    const bot = launch({ SLACK_BOT_TOKEN: "xoxb-of-another-workspace" });
    expect(await bot.ended).toEqual([2, null]);
    expect(bot.output()).toMatch(
      /^The configuration cannot be used:\n {2}- SLACK_BOT_TOKEN: .+\n$/u,
    );
  });
});

describe("several processes on one database", () => {
  test("one listens and acknowledges, another works", async ({ skip }) => {
    if (server === undefined) return skip(missing);
    const DATABASE_URL = await server.createDatabase();
    const { workspace, start, newsstand } = await processes();
    const port = await freePort();
    const listener = await start({ DATABASE_URL, ROLE: "listen" });
    const posted = await postLinks({ workspace, newsstand }, 4);
    await workspace.settled();
    expect(workspace.deliveries.map(({ state }) => state)).toEqual(posted.map(() => "acked"));
    expect(newsstand.visits("/news/0")).toBe(0);
    await workspace.waitFor(() => workspace.sockets.connections === 2);

    const worker = await start({ DATABASE_URL, ROLE: "work", OPS_PORT: String(port) });
    await answered(workspace, posted);
    expect(workspace.sockets.connections).toBe(2);
    const checks = { store: true, queue: true, slack: true };
    expect(await readiness(port)).toEqual({ status: 200, ready: true, checks });
    await listener.stop();
    await worker.stop();
    expect(repliesTo(workspace, posted).map((replies) => replies.length)).toEqual([1, 1, 1, 1]);
  });

  test("post one digest when it is due", async ({ skip }) => {
    if (server === undefined) return skip(missing);
    const databaseUrl = await server.createDatabase();
    const { workspace, start } = await processes();
    const channel = workspace.channels["service-0"] ?? "";
    await fileOneAndSchedule({ databaseUrl, team: workspace.teamId, channel });
    const env = { DATABASE_URL: databaseUrl };
    const running = await Promise.all([start(env), start(env)]);
    const digests = () =>
      workspace.messages(channel).filter(({ bot_id: by }) => by === workspace.botId);
    await workspace.waitFor(() => digests().length > 0, "a digest");
    await running[0].stop();
    await start(env);
    await running[1].stop();
    expect(digests()).toHaveLength(1);
    expect(digests()[0]?.text).toContain("Ferries of Anford");
  });
});

/** An article of this morning, and a digest that was due a minute ago: whoever starts finds it. */
async function fileOneAndSchedule(at: {
  databaseUrl: string;
  team: string;
  channel: string;
}): Promise<void> {
  const { databaseUrl, team, channel } = at;
  const world = { clock: systemClock, log: silentLog, meter: silentMeter };
  const store = await openStore({ databaseUrl, dataDir: "", retentionMs: 90 * DAY_MS }, world);
  const now = systemClock.now();
  const thread = `${Math.floor(now / 1_000) - 3_600}.000100`;
  await store.ledger.recordBriefing({
    team,
    channel,
    thread,
    articleId: "a".repeat(32),
    title: "Ferries of Anford",
    briefingKey: "none",
    lead: "Two hundred ferries came.",
    postTs: thread,
    position: 0,
    postedAt: now - 3_600_000,
    briefedAt: now - 3_600_000,
  });
  await store.ledger.saveDigestSchedule({
    team,
    channel,
    at: new Date(now - 60_000).toISOString().slice(11, 16),
    days: "daily",
    weekday: 1,
    zone: "UTC",
    createdAt: now - DAY_MS,
    sayNothingNew: false,
  });
  await store.jobs.stop(0);
  await store.close();
}
