import { LLMock } from "@copilotkit/aimock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BusyError, ReaderError } from "../../../src/errors.ts";
import { briefingTask, GOOD_REPLY, writerOn } from "./writer-on.ts";

/**
 * A server that drops (500), garbles, rate-limits and disconnects, at 30 % each of what is left: about
 * three requests in four fail. Its dice are its own, so what is counted is outcomes.
 */
const server = new LLMock({
  port: 0,
  chaos: { dropRate: 0.3, malformedRate: 0.3, rateLimitRate: 0.3, disconnectRate: 0.3 },
});

beforeAll(async () => {
  server.on({ predicate: () => true }, { content: JSON.stringify(GOOD_REPLY) });
  await server.start();
});
afterAll(() => server.stop());

test("whatever a server does, a draft ends in a draft, a wait, or a sentence for the reader", async () => {
  const writer = writerOn(`${server.url}/v1`);
  const outcomes = new Map<string, number>();
  for (let run = 0; run < 120; run += 1) {
    const outcome = outcomeOf(await writer.draft(briefingTask()).catch((error: unknown) => error));
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  expect([...outcomes.keys()].sort()).toEqual([
    "The writing model broke off. Try again in a few minutes.",
    "The writing model cannot be reached. Try again in a few minutes.",
    "The writing model is out of order at the moment. Try again in a few minutes.",
    "draft",
    "wait",
  ]);
});

test("once the server is well again, so is the writer", async () => {
  server.clearChaos();
  const draft = await writerOn(`${server.url}/v1`).draft(briefingTask());
  expect(draft.items).toEqual(GOOD_REPLY.items);
});

function outcomeOf(outcome: unknown): string {
  if (outcome instanceof BusyError) return outcome.retryAfterMs > 0 ? "wait" : "no wait";
  if (outcome instanceof ReaderError) return outcome.sentence;
  const { items } = outcome as { items?: unknown };
  return JSON.stringify(items) === JSON.stringify(GOOD_REPLY.items) ? "draft" : String(outcome);
}
