import { LLMock } from "@copilotkit/aimock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { obedientModel } from "../../bench/obedient-model.ts";
import { seededRandom } from "../../bench/seeded-random.ts";
import { answered, deskChannels, postLinks, repliesTo } from "../support/many-posts.ts";
import { runDesk, type RunningDesk } from "../support/running-desk.ts";
import { seen } from "../support/seen.ts";
import { shiftedClock } from "../support/shifted-clock.ts";

const POSTS = 60;
const QUESTIONS = 20;
const BY_THE_MODEL = /written by chaos-1/u;
/** The reason stands behind it. */
const WITHOUT_IT = /extractive: sentences of the article, no model \(the writing model [^)]+\)/u;

const clock = shiftedClock();
const random = seededRandom(9);
/**
 * Of a hundred requests some ten get 500, and of the rest a tenth each no JSON, 429, and a cut
 * connection. With more, the model is soon left alone, and nothing else is tried.
 */
const server = new LLMock({
  port: 0,
  chaos: { dropRate: 0.1, malformedRate: 0.1, rateLimitRate: 0.1, disconnectRate: 0.1 },
});
let desk: RunningDesk;

beforeAll(async () => {
  // What is streamed is cut in the middle, once in ten times, as well.
  const cutOff = { match: { predicate: () => random() < 0.1 }, truncateAfterChunks: 4 };
  server.addFixture({ ...cutOff, chunkSize: 40, response });
  server.addFixture({ match: { predicate: () => true }, chunkSize: 40, response });
  await server.start();
  desk = await runDesk({
    clock,
    env: {
      OPENAI_BASE_URL: `${server.url}/v1`,
      OPENAI_MODEL: "chaos-1",
      OPENAI_OUTPUT: "schema",
      CONCURRENCY: "8",
    },
    workspace: { clock, seed: { channels: deskChannels(12) } },
  });
});
afterAll(async () => {
  await desk.close();
  await server.stop();
});

function response({ messages }: { messages: readonly { content: unknown }[] }) {
  const prompt = messages.map(({ content }) => String(content)).join("\n");
  const reply = obedientModel({ user: prompt, prompt });
  return { content: JSON.stringify("json" in reply ? reply.json : {}) };
}

const hurry = () => clock.shift(250);

test("every post ends in a briefing by the model, or in the extractive one marked so, and every question in an answer", async () => {
  const { workspace } = desk;
  const posted = await postLinks(desk, POSTS);
  await answered(workspace, posted, { meanwhile: hurry });
  await workspace.settled();
  const texts = repliesTo(workspace, posted).map((replies) => replies.map((one) => seen(one)));
  expect(texts.filter((replies) => replies.length !== 1)).toEqual([]);
  const briefings = texts.flat();
  expect(briefings.filter((text) => !BY_THE_MODEL.test(text) && !WITHOUT_IT.test(text))).toEqual(
    [],
  );
  // Both happen, or nothing was tried.
  expect(briefings.filter((text) => BY_THE_MODEL.test(text)).length).toBeGreaterThan(2);
  expect(briefings.filter((text) => WITHOUT_IT.test(text)).length).toBeGreaterThan(2);

  const asked = posted.slice(0, QUESTIONS);
  for (const { channel, ts } of asked)
    await workspace.post({
      channel,
      user: workspace.users.ada,
      text: "How many ferries did the port handle?",
      thread: ts,
    });
  await workspace.waitFor(
    () => {
      hurry();
      return repliesTo(workspace, asked).every(
        ([, answer]) => answer !== undefined && answer.streaming_state !== "in_progress",
      );
    },
    25_000,
    "an answer to each question",
  );
  await workspace.settled();
  expect(repliesTo(workspace, asked).filter((replies) => replies.length !== 2)).toEqual([]);
  expect((await desk.briefdesk.store.jobs.stats()).failed).toBe(0);
});
