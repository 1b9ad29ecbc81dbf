import { LLMock } from "@copilotkit/aimock";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Briefing } from "../../../src/domain/briefing.ts";
import { writeBriefing } from "../../../src/briefing/draft/write.ts";
import { BusyError, ReaderError } from "../../../src/errors.ts";
import type { DraftItem, Writer } from "../../../src/ports/writer.ts";
import { extractiveWriter } from "../../../src/writers/extractive/extractive-writer.ts";
import { BRIDGE } from "../articles.ts";
import { briefingTask, GOOD_DRAFT, GOOD_REPLY, writerOn } from "./writer-on.ts";
import { ENGLISH } from "../../support/english.ts";

/**
 * A server that drops (500), garbles, rate-limits and disconnects, at 30 % each of what is left: about
 * three requests in four fail. Its dice are its own, so what is counted is outcomes.
 */
const server = new LLMock({
  port: 0,
  chaos: { dropRate: 0.3, malformedRate: 0.3, rateLimitRate: 0.3, disconnectRate: 0.3 },
});

/** An hour passes between any two looks at it: a model that was left alone is tried again. */
let hour = 0;
const hours = { now: () => (hour += 3_600_000) };

beforeAll(async () => {
  server.on({ predicate: () => true }, { content: JSON.stringify(GOOD_REPLY) });
  await server.start();
});
afterAll(() => server.stop());

test("whatever a server does, a draft ends in a draft, a wait, or a sentence for the reader", async () => {
  const writer = writerOn(`${server.url}/v1`, { clock: hours });
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

test("whatever a server does, an article ends in a briefing, or in the extractive one marked so", async () => {
  const writer = writerOn(`${server.url}/v1`, { clock: hours });
  const fallback = extractiveWriter();
  const request = { article: BRIDGE, length: "brief", language: "en", writer, fallback } as const;
  const seen = new Set<string>();
  for (let run = 0; run < 60; run += 1) {
    const briefing = await patiently(() => writeBriefing(request));
    seen.add(`${briefing.writer}, ${briefing.fellBack === undefined ? "as asked" : "marked so"}`);
    expect(briefing.points.length).toBeGreaterThanOrEqual(2);
  }
  expect([...seen].sort()).toEqual(["extractive, marked so", "writer-model, as asked"]);
});

test("a stream that breaks in the middle gives no item that was not complete", async () => {
  const writer = writerOn(`${server.url}/v1`, { clock: hours });
  const seen = new Set<string>();
  for (let run = 0; run < 60; run += 1) seen.add(await streamed(writer));
  expect(seen).toContain("draft");
  expect(seen.size).toBeGreaterThan(1);
  expect([...seen].filter((outcome) => outcome.startsWith("torn"))).toEqual([]);
});

test("once the server is well again, so is the writer", async () => {
  server.clearChaos();
  const draft = await writerOn(`${server.url}/v1`).draft(briefingTask());
  expect(draft.items).toEqual(GOOD_DRAFT.items);
});

/** As a job does: a busy provider is asked again, without the wait. */
async function patiently(run: () => ReturnType<typeof writeBriefing>): Promise<Briefing> {
  for (;;) {
    const outcome = await run().catch((error: unknown) => error);
    if (outcome instanceof BusyError) continue;
    if (outcome instanceof Error) throw outcome;
    return (outcome as { briefing: Briefing }).briefing;
  }
}

async function streamed(writer: Writer): Promise<string> {
  const given: DraftItem[] = [];
  let outcome = "draft";
  try {
    for await (const item of writer.stream?.(briefingTask()) ?? []) given.push(item);
  } catch (error) {
    outcome = outcomeOf(error);
  }
  const whole = GOOD_DRAFT.items.slice(0, given.length);
  return JSON.stringify(given) === JSON.stringify(whole)
    ? outcome
    : `torn: ${JSON.stringify(given)}`;
}

function outcomeOf(outcome: unknown): string {
  if (outcome instanceof BusyError) return outcome.retryAfterMs > 0 ? "wait" : "no wait";
  if (outcome instanceof ReaderError) return ENGLISH.phrase(outcome.sentence);
  const { items } = outcome as { items?: unknown };
  return JSON.stringify(items) === JSON.stringify(GOOD_DRAFT.items) ? "draft" : String(outcome);
}
