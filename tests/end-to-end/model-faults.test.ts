import { LLMock } from "@copilotkit/aimock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { obedientModel } from "../../bench/obedient-model.ts";
import { seededRandom } from "../../bench/seeded-random.ts";
import {
  answered,
  deskChannels,
  postLinks,
  repliesTo,
  type Posted,
} from "../support/many-posts.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { seen } from "../support/seen.ts";
import { shiftedClock } from "../support/shifted-clock.ts";

const POSTS = 60;
/** Posts at a time. Between them the model has its rest: with so many faults it is soon left alone. */
const BATCH = 2;
const REST_MS = 10 * 60_000;
const QUESTIONS = 20;
const BY_THE_MODEL = /written by chaos-1/u;
/** The reason is behind it. */
const WITHOUT_IT = /extractive: sentences of the article, no model \(the writing model [^)]+\)/u;

const clock = shiftedClock();
const random = seededRandom(9);
/** Of a hundred requests some 30 get 500, and of the rest 30 % each no JSON, 429, and a cut connection. */
const server = new LLMock({
  port: 0,
  chaos: { dropRate: 0.3, malformedRate: 0.3, rateLimitRate: 0.3, disconnectRate: 0.3 },
});
let service: RunningService;

beforeAll(async () => {
  // What is streamed is cut in the middle, three times in ten, as well.
  const cutOff = { match: { predicate: () => random() < 0.3 }, truncateAfterChunks: 4 };
  server.addFixture({ ...cutOff, chunkSize: 40, response });
  server.addFixture({ match: { predicate: () => true }, chunkSize: 40, response });
  await server.start();
  service = await runService({
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
  await service.close();
  await server.stop();
});

function response({ messages }: { messages: readonly { content: unknown }[] }) {
  const prompt = messages.map(({ content }) => String(content)).join("\n");
  const reply = obedientModel({ user: prompt, prompt });
  return { content: JSON.stringify("json" in reply ? reply.json : {}) };
}

const hurry = () => clock.shift(250);

test("every post ends in a briefing by the model, or in the extractive one marked so, and every question in an answer", async () => {
  const { workspace } = service;
  const posted: Posted[] = [];
  for (let from = 0; from < POSTS; from += BATCH) {
    const batch = await postLinks(service, BATCH, from);
    await answered(workspace, batch, { meanwhile: hurry });
    posted.push(...batch);
    clock.shift(REST_MS);
  }
  await workspace.settled();
  const texts = repliesTo(workspace, posted).map((replies) => replies.map((one) => seen(one)));
  expect(texts.filter((replies) => replies.length !== 1)).toEqual([]);
  const briefings = texts.flat();
  expect(briefings.filter((text) => !BY_THE_MODEL.test(text) && !WITHOUT_IT.test(text))).toEqual(
    [],
  );
  // Both happen, or nothing was tried.
  expect(briefings.filter((text) => BY_THE_MODEL.test(text)).length).toBeGreaterThan(0);
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

    "an answer to each question",
  );
  await workspace.settled();
  expect(repliesTo(workspace, asked).filter((replies) => replies.length !== 2)).toEqual([]);
  expect((await service.briefdesk.store.jobs.stats()).failed).toBe(0);
});
