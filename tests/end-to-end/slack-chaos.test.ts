import { expect, test } from "vitest";
import { obedientModel } from "../../bench/obedient-model.ts";
import { seededRandom } from "../../bench/seeded-random.ts";
import type { ApiFault } from "../../src/workspace/delivery/faults.ts";
import { deskChannels, postLinks, repliesTo } from "../support/many-posts.ts";
import { runService } from "../support/running-service.ts";
import { shiftedClock } from "../support/shifted-clock.ts";
import { SLACK_GOES_ON } from "../support/slack-goes-on.ts";
import { until } from "../support/until.ts";
import { scriptedModel } from "../writers/scripted-model.ts";

const POSTS = 48;
const FAULTS: readonly Pick<ApiFault, "kind" | "error" | "retryAfterSeconds">[] = [
  { kind: "status" },
  { kind: "status-after-store" },
  { kind: "drop" },
  { kind: "drop-after-store" },
  { kind: "invalid" },
  { kind: "invalid-after-store" },
  { kind: "error", error: "internal_error" },
  { kind: "error-after-store", error: "fatal_error" },
  { kind: "rate-limit", retryAfterSeconds: 3 },
  { kind: "rate-limit", retryAfterSeconds: 70 },
];
/** Each of ten faults hits so many calls: about one call in three goes wrong. */
const CHANCE = 0.04;

test("whatever Slack does, by chance, with every call: each post has one briefing and each question one answer", async () => {
  await using model = await scriptedModel(obedientModel);
  const clock = shiftedClock();
  const random = seededRandom(2);
  const service = await runService({
    clock,
    env: {
      CONCURRENCY: "8",
      OPENAI_BASE_URL: model.url,
      OPENAI_MODEL: "scripted-1",
      OPENAI_OUTPUT: "schema",
    },
    workspace: {
      clock,
      random,
      seed: { channels: deskChannels(12) },
      retryDelaysMs: SLACK_GOES_ON,
      socket: { ackTimeoutMs: 1_000 },
    },
  });
  try {
    const { workspace, briefdesk } = service;
    for (const fault of FAULTS)
      workspace.faults.inject({ method: "*", times: Infinity, chance: CHANCE, ...fault });
    const hurry = () => clock.shift(500);
    /** Each cut makes work of its own, so it is never quiet while connections are cut. */
    const hurryAndCut = () => {
      hurry();
      if (random() < 0.01) workspace.sockets.cut();
    };
    const quiet = () =>
      until(async () => {
        hurry();
        const { waiting, running } = await briefdesk.store.jobs.stats();
        return waiting + running === 0;
      });
    const posted = await postLinks(service, POSTS);
    const counts = () => repliesTo(workspace, posted).map((replies) => replies.length);
    await workspace.waitFor(() => (hurryAndCut(), counts().every((count) => count > 0)));
    await quiet();
    expect(counts()).toEqual(posted.map(() => 1));
    for (const { channel, ts } of posted)
      await workspace.post({
        channel,
        user: workspace.users.ada,
        text: "How many ferries did the port handle?",
        thread: ts,
      });
    await workspace.waitFor(() => (hurryAndCut(), counts().every((count) => count > 1)));
    workspace.faults.clear();
    await workspace.settled();
    await quiet();
    expect(counts()).toEqual(posted.map(() => 2));
    const answers = repliesTo(workspace, posted).map(([, answer]) => answer);
    expect(answers.filter((answer) => answer?.streaming_state === "in_progress")).toEqual([]);
    // To read again what a cut may have hidden takes many calls, and may fail for good where one in three does.
    const failed = await briefdesk.store.jobs.failed(100);
    expect(failed.filter(({ kind }) => kind !== "catch-up")).toEqual([]);
  } finally {
    await service.close();
  }
});
