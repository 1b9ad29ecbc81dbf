import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { seededRandom } from "../../bench/seeded-random.ts";
import type { ApiFault } from "../../src/workspace/delivery/faults.ts";
import {
  answered,
  deskChannels,
  postLinks,
  repliesTo,
  type Posted,
} from "../support/many-posts.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { shiftedClock } from "../support/shifted-clock.ts";
import { SLACK_GOES_ON } from "../support/slack-goes-on.ts";
import { until } from "../support/until.ts";

const CHANNELS = 12;
/** Time goes by in such steps while something is waited for. */
const STEP_MS = 1_000;

const clock = shiftedClock();
const hurry = () => clock.shift(STEP_MS);
let service: RunningService;
let pages = 0;

beforeAll(async () => {
  service = await runService({
    clock,
    env: { CONCURRENCY: "8" },
    workspace: {
      clock,
      seed: { channels: deskChannels(CHANNELS) },
      random: seededRandom(3),
      // Slack goes on for an hour, and so it does here.
      retryDelaysMs: SLACK_GOES_ON,
    },
  });
});
afterAll(() => service.close());

async function post(count: number): Promise<Posted[]> {
  pages += count;
  return postLinks(service, count, pages - count);
}

/** Each thread has one message of the bot, and nothing is in work that could make it two. */
async function expectOneOutcomeEach(posted: readonly Posted[]): Promise<void> {
  const { workspace, briefdesk } = service;
  await answered(workspace, posted, { meanwhile: hurry });
  await workspace.settled();
  await until(async () => {
    hurry();
    const { waiting, running } = await briefdesk.store.jobs.stats();
    return waiting + running === 0;
  });
  expect(repliesTo(workspace, posted).map((replies) => replies.length)).toEqual(
    posted.map(() => 1),
  );
  expect((await briefdesk.store.jobs.stats()).failed).toBe(0);
}

describe("each post has one outcome, though Slack", () => {
  test.each<[string, Partial<ApiFault> & Pick<ApiFault, "kind">]>([
    ["answers 503 after it has stored the message", { kind: "status-after-store" }],
    ["drops the connection after it has stored the message", { kind: "drop-after-store" }],
    ["stores the message and some proxy answers", { kind: "invalid-after-store" }],
    ["stores the message and fails", { kind: "error-after-store", error: "fatal_error" }],
    ["answers 503", { kind: "status" }],
    ["drops the connection", { kind: "drop" }],
    ["leaves the answer to some proxy", { kind: "invalid" }],
    ["fails by its own account", { kind: "error", error: "internal_error" }],
    ["does not take the blocks", { kind: "error", error: "invalid_blocks" }],
    ["asks to wait a little", { kind: "rate-limit", retryAfterSeconds: 2 }],
    ["asks to wait for long", { kind: "rate-limit", retryAfterSeconds: 90 }],
  ])("%s", async (_name, fault) => {
    const { faults } = service.workspace;
    faults.inject({ method: "chat.postMessage", times: CHANNELS, chance: 0.6, ...fault });
    await expectOneOutcomeEach(await post(CHANNELS));
    faults.clear();
  });

  test("cannot be asked what became of the messages it has stored", async () => {
    const { faults } = service.workspace;
    faults.inject({ method: "chat.postMessage", kind: "drop-after-store", times: CHANNELS });
    faults.inject({ method: "conversations.replies", kind: "status", times: 5 * CHANNELS });
    await expectOneOutcomeEach(await post(CHANNELS));
    faults.clear();
  });

  test("gives no addresses of sockets, lets them expire, and cuts the connections", async () => {
    const { workspace } = service;
    const { faults, sockets } = workspace;
    const method = "apps.connections.open";
    const posted: Posted[] = [];
    for (let round = 0; round < 2; round += 1) {
      faults.inject({ method, kind: "error", error: "ratelimited" });
      faults.inject({ method, kind: "rate-limit" });
      faults.inject({ method, kind: "status" });
      faults.expireSockets(2);
      posted.push(...(await post(CHANNELS / 2)));
      sockets.cut();
      posted.push(...(await post(CHANNELS / 2)));
      sockets.refresh();
      await workspace.waitFor(
        () => (hurry(), sockets.connections === 2),

        "two connections",
      );
    }
    await expectOneOutcomeEach(posted);
  });

  test("is away for an hour in the middle of the work", async () => {
    const { workspace } = service;
    const before = await post(CHANNELS);
    await workspace.waitFor(() => repliesTo(workspace, before).flat().length > 0);
    workspace.faults.inject({ method: "*", kind: "drop", times: Infinity });
    workspace.sockets.cut();
    const during = await post(CHANNELS);
    const back = clock.now() + 3_600_000;
    await workspace.waitFor(() => (clock.shift(20_000), clock.now() > back), "an hour");
    workspace.faults.clear();
    await expectOneOutcomeEach([...before, ...during]);
  });
});

test("a clock that is ten minutes ahead or behind finds what was posted", async () => {
  const { faults } = service.workspace;
  for (const ms of [600_000, -1_200_000, 600_000]) {
    clock.shift(ms);
    faults.inject({ method: "chat.postMessage", kind: "drop-after-store", times: 3 });
    await expectOneOutcomeEach(await post(3));
  }
});

test.each([-600, 600])(
  "over HTTP a stamp that is %i seconds off is refused and told, and taken when the clocks agree",
  async (seconds) => {
    const there = await runService({
      http: true,
      workspace: { seed: { channels: deskChannels(3) }, retryDelaysMs: SLACK_GOES_ON },
    });
    onTestFinished(() => there.close());
    const { workspace, logged } = there;
    workspace.faults.clockSkewSeconds = seconds;
    const posted = await postLinks(there, 3);
    // Beyond Slack's five minutes to the side that the clocks differ.
    const refused = () =>
      logged.filter(({ fields }) => Number(fields["stampAheadSeconds"]) / seconds > 0.5).length;
    await workspace.waitFor(() => refused() >= 6, "two refusals each");
    expect(repliesTo(workspace, posted).flat()).toEqual([]);
    workspace.faults.clockSkewSeconds = 0;
    await answered(workspace, posted);
    await workspace.settled();
    expect(repliesTo(workspace, posted).map((replies) => replies.length)).toEqual([1, 1, 1]);
  },
);
