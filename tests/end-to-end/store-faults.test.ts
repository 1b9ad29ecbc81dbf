import { mkdtemp, rm } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { newsPage } from "../../bench/news-site.ts";
import {
  answered,
  deskChannels,
  postLink,
  postLinks,
  repliesTo,
  type Posted,
} from "../support/many-posts.ts";
import { startPostgres, whyNoPostgres } from "../support/postgres.ts";
import { runService, type DeskOptions, type RunningService } from "../support/running-service.ts";
import { seen } from "../support/seen.ts";
import { shiftedClock } from "../support/shifted-clock.ts";
import { SLACK_GOES_ON } from "../support/slack-goes-on.ts";
import { mountSmallDisk } from "../support/small-disk.ts";
import { until } from "../support/until.ts";

const CHANNELS = 6;
const clock = shiftedClock();
const hurry = () => clock.shift(500);

/** A service in a workspace that sends again and again what is not acknowledged; gone when the test is. */
async function deskWith(env: DeskOptions["env"]): Promise<RunningService> {
  const service = await runService({
    clock,
    ...(env === undefined ? {} : { env }),
    workspace: {
      clock,
      seed: { channels: deskChannels(CHANNELS) },
      socket: { ackTimeoutMs: 500 },
      retryDelaysMs: SLACK_GOES_ON,
    },
  });
  onTestFinished(() => service.close());
  return service;
}

/** A page that comes when it is let go; resolves once somebody waits for it. */
async function postHeldLink(service: RunningService): Promise<Posted & { letGo(): void }> {
  const { promise: letGo, resolve } = Promise.withResolvers<void>();
  service.newsstand.put("/held", (_request, response) => {
    void letGo.then(() =>
      response.writeHead(200, { "content-type": "text/html" }).end(newsPage(77)),
    );
  });
  const { workspace } = service;
  const channel = workspace.channels["service-0"] ?? "";
  const text = service.newsstand.url("/held");
  const ts = await workspace.post({ channel, user: workspace.users.ada, text });
  await workspace.waitFor(() => service.newsstand.visits("/held") > 0);
  return { channel, ts, letGo: resolve };
}

const countsOf = ({ workspace }: RunningService, posted: readonly Posted[]): number[] =>
  repliesTo(workspace, posted).map((replies) => replies.length);

async function expectOneOutcomeEach(
  service: RunningService,
  posted: readonly Posted[],
): Promise<void> {
  await answered(service.workspace, posted, { meanwhile: hurry });
  await service.workspace.settled();
  await until(async () => {
    hurry();
    const { waiting, running } = await service.briefdesk.store.jobs.stats();
    return waiting + running === 0;
  });
  expect(countsOf(service, posted)).toEqual(posted.map(() => 1));
  expect(await service.briefdesk.store.jobs.stats()).toMatchObject({ failed: 0 });
}

const refusals = ({ logged }: RunningService): number =>
  logged.filter(({ message }) => message.startsWith("not stored, so not acknowledged")).length;

/** Events of the last posts: none is acknowledged, none is given up. */
const expectUnacknowledged = ({ workspace }: RunningService, posted: readonly Posted[]): void => {
  const events = workspace.deliveries.filter(({ name }) => name === "message");
  expect(events.slice(-posted.length).map(({ state }) => state)).toEqual(
    posted.map(() => "under way"),
  );
};

/** Writes into the file as a fault of the disk would, beside the bot. */
function damage(service: RunningService, statement: string): void {
  const database = new DatabaseSync(join(service.dataDir, "briefdesk.sqlite"), { timeout: 5_000 });
  try {
    expect(Number(database.prepare(statement).run().changes)).toBeGreaterThan(0);
  } finally {
    database.close();
  }
}

test("a full disk takes in nothing and acknowledges nothing; with room again each post is briefed once", async ({
  skip,
}) => {
  const folder = await mkdtemp(join(tmpdir(), "briefdesk-full-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const disk = mountSmallDisk(folder, 4);
  if (disk === undefined) return skip("a disk small enough to be filled cannot be mounted here");
  onTestFinished(() => disk.unmount());
  const service = await deskWith({ DATA_DIR: folder });
  const inHand = await postHeldLink(service);
  disk.fill();
  inHand.letGo();
  const posted = await postLinks(service, CHANNELS);
  await service.workspace.waitFor(
    () => refusals(service) >= 3 * CHANNELS,

    "three refusals each",
  );
  expectUnacknowledged(service, posted);
  expect(countsOf(service, posted)).toEqual(posted.map(() => 0));
  // So long that leases end, and every job has used up its tries more than once.
  const later = clock.now() + 1_800_000;
  await service.workspace.waitFor(() => (clock.shift(20_000), clock.now() > later));
  disk.empty();
  await expectOneOutcomeEach(service, [inHand, ...posted]);
});

test("PostgreSQL restarted in the middle of the work: nothing is lost and nothing doubled", async ({
  skip,
}) => {
  const missing = whyNoPostgres();
  if (missing !== undefined) skip(missing);
  const server = await startPostgres();
  onTestFinished(() => server.remove());
  const service = await deskWith({ DATABASE_URL: await server.createDatabase(), CONCURRENCY: "4" });
  const inHand = await postHeldLink(service);
  const before = await postLinks(service, 3 * CHANNELS);
  await service.workspace.waitFor(() => repliesTo(service.workspace, before).flat().length > 2);
  await server.down();
  inHand.letGo();
  const during = await postLinks(service, CHANNELS, 3 * CHANNELS);
  await service.workspace.waitFor(() => refusals(service) >= CHANNELS, "a refusal each");
  expectUnacknowledged(service, during);
  expect(await service.briefdesk.ready()).toEqual({ store: false, queue: false, slack: true });
  await server.up();
  await expectOneOutcomeEach(service, [inHand, ...before, ...during]);
  expect(await service.briefdesk.ready()).toEqual({ store: true, queue: true, slack: true });
});

describe("a damaged row", () => {
  test("of the library is made again: the question is answered, the repost briefed", async () => {
    const service = await deskWith({});
    const { workspace } = service;
    const channel = workspace.channels["service-0"] ?? "";
    const posted = await postLink(service, channel, 1);
    await answered(workspace, [posted]);
    damage(service, "UPDATE library SET value = substr(value, 1, 40)");
    const { ada } = workspace.users;
    const text = "How many ferries did the port handle?";
    await workspace.post({ channel, user: ada, thread: posted.ts, text });
    const answer = await service.reply(channel, posted.ts, 1);
    expect(seen(answer)).toContain("201 ferries");
    damage(service, "UPDATE library SET value = substr(value, 1, 40)");
    const other = workspace.channels["service-1"] ?? "";
    const again = await postLink(service, other, 1);
    await answered(workspace, [again]);
    expect(seen(repliesTo(workspace, [again]).flat()[0])).toContain("ferries");
    expect(service.logged.some(({ message }) => /made again/u.test(message))).toBe(true);
  });

  test("of the line is given up with a reason, and holds up nobody", async () => {
    const service = await deskWith({ CONCURRENCY: "1" });
    const inHand = await postHeldLink(service);
    const posted = await postLinks(service, CHANNELS);
    await service.workspace.settled();
    damage(service, `UPDATE job SET body = '{"kind":' WHERE key LIKE '%${posted[2]?.ts}%'`);
    inHand.letGo();
    const others = posted.filter((_, at) => at !== 2);
    await answered(service.workspace, [inHand, ...others], { meanwhile: hurry });
    const failed = await service.briefdesk.store.jobs.failed(5);
    expect(failed).toMatchObject([{ kind: "brief", error: "the stored job cannot be read" }]);
  });
});

test("a job that has taken its process along nine times is not tried again; its poster is told, once", async () => {
  const service = await deskWith({ CONCURRENCY: "1" });
  const inHand = await postHeldLink(service);
  const [poison = inHand] = await postLinks(service, 1);
  await service.workspace.settled();
  damage(service, `UPDATE job SET losses = 9 WHERE key LIKE '%${poison.ts}%'`);
  inHand.letGo();
  const { workspace } = service;
  const toAda = () => workspace.ephemerals(workspace.users.ada);
  const told = await workspace.waitFor(() => toAda().at(-1));
  expect(told.text).toMatch(/this code: [0-9a-f]{8}\./u);
  expect(service.newsstand.visits("/news/0")).toBe(0);
  await until(async () => (await service.briefdesk.store.jobs.stats()).failed === 1);
  expect((await service.briefdesk.store.jobs.failed(1))[0]?.error).toContain("in each of 9 runs");
  expect(countsOf(service, [inHand, poison])).toEqual([1, 0]);
  expect(toAda()).toHaveLength(1);
});
