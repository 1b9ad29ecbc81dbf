import type { Writer, WritingTask } from "../../../src/ports/writer.ts";
import { openaiClient } from "../../../src/writers/openai/openai-client.ts";
import {
  openaiWriter,
  type OpenaiWriterOptions,
} from "../../../src/writers/openai/openai-writer.ts";
import { loadPrompts } from "../../../src/writers/model/prompts.ts";
import { BRIDGE } from "../articles.ts";
import { PROMPTS_FOLDER } from "./golden-renders.ts";

export const PROMPTS = await loadPrompts(PROMPTS_FOLDER);

/** Noon of 1 September 2026, for a server's dates. */
export const NOON = Date.UTC(2026, 8, 1, 12);

/** The writer with the real client, on a server of the test. */
export function writerOn(url: string, options: Partial<OpenaiWriterOptions> = {}): Writer {
  return openaiWriter({
    client: openaiClient({ apiKey: "sk-test", baseUrl: url }),
    writer: { model: "writer-model" },
    prompts: PROMPTS,
    fenceSecret: "a secret",
    timeoutMs: 60_000,
    clock: { now: () => NOON },
    ...options,
  });
}

const whole = {
  articles: [BRIDGE],
  sentences: [...BRIDGE.sentences.keys()],
  language: "en",
  length: "standard",
} as const;

export const briefingTask = (more: Partial<WritingTask> = {}): WritingTask =>
  ({ ...whole, ...more, kind: "briefing" }) as WritingTask;

export const questionTask = (question: string, more: Partial<WritingTask> = {}): WritingTask =>
  ({ ...whole, earlier: [], ...more, kind: "answer", question }) as WritingTask;

/** A reply that fits the schema: sentences by the numbers that they are shown under. */
export const GOOD_REPLY = {
  stated: true,
  items: [
    "1: Harwick closes the Old Mill Bridge for 14 months.",
    "3: Repairs will cost 8.4 million euros.",
  ],
  questions: ["6: How often will the ferry run?"],
};

/** What a good reply to a briefing is read as. */
export const GOOD_DRAFT = {
  stated: true,
  items: [
    { cites: [0], text: "Harwick closes the Old Mill Bridge for 14 months." },
    { cites: [2], text: "Repairs will cost 8.4 million euros." },
  ],
  questions: [{ cites: [5], text: "How often will the ferry run?" }],
};
