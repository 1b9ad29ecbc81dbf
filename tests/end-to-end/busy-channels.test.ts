import { afterAll, beforeAll, expect, test } from "vitest";
import {
  answered,
  deskChannels,
  postLinks,
  repliesTo,
  type Posted,
} from "../support/many-posts.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { shiftedClock } from "../support/shifted-clock.ts";

const CHANNELS = 4;
const clock = shiftedClock();
let service: RunningService;

beforeAll(async () => {
  service = await runService({
    clock,
    // One at a time: whoever waits with the only place in hand is noticed.
    env: { CONCURRENCY: "1" },
    workspace: { clock, enforceRateLimits: true, seed: { channels: deskChannels(CHANNELS) } },
  });
});
afterAll(() => service.close());

/** The posts of a channel in the order in which the bot answered them. */
function inOrderOfReplies(posted: readonly Posted[]): string[] {
  const replies = repliesTo(service.workspace, posted).flat();
  return replies
    .toSorted((one, other) => Number(one.ts) - Number(other.ts))
    .map((reply) => reply.thread_ts ?? "");
}

const tooMany = () =>
  service.workspace.calls.filter(
    ({ method, outcome }) => method === "chat.postMessage" && outcome.startsWith("rate"),
  ).length;

test("a channel that is held up by Slack holds up no other, and keeps its order", async () => {
  const { workspace } = service;
  const held = workspace.channels["service-0"] ?? "";
  workspace.faults.inject({
    method: "chat.postMessage",
    kind: "rate-limit",
    retryAfterSeconds: 25,
    when: ({ channel }) => channel === held,
  });

  const posted = await postLinks(service, 6 * CHANNELS);
  const there = posted.filter(({ channel }) => channel === held);
  const elsewhere = posted.filter(({ channel }) => channel !== held);
  await answered(workspace, elsewhere.slice(0, CHANNELS - 1));
  expect(repliesTo(workspace, there).flat()).toEqual([]);
  await answered(workspace, posted, { meanwhile: () => clock.shift(500) });
  expect(inOrderOfReplies(there)).toEqual(there.map(({ ts }) => ts));
});

test("a storm of 429s leaves one outcome of each post, in the order of each channel", async () => {
  const { workspace } = service;
  const before = tooMany();
  const posted = await postLinks(service, 8 * CHANNELS, 1_000);
  await answered(workspace, posted, { meanwhile: () => clock.shift(10) });
  await workspace.settled();
  expect(tooMany() - before).toBeGreaterThan(CHANNELS);
  expect(repliesTo(workspace, posted).map((replies) => replies.length)).toEqual(
    posted.map(() => 1),
  );
  for (const [, all] of Map.groupBy(posted, ({ channel }) => channel))
    expect(inOrderOfReplies(all)).toEqual(all.map(({ ts }) => ts));
});
