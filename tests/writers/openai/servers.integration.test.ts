import { describe, expect, test } from "vitest";
import type { DraftItem } from "../../../src/ports/writer.ts";
import { probeModel } from "../../../src/writers/openai/capability.ts";
import { openaiClient } from "../../../src/writers/openai/openai-client.ts";
import { type ModelRequest, scriptedModel, type ScriptedReply } from "../scripted-model.ts";
import {
  briefingTask,
  GOOD_DRAFT,
  GOOD_REPLY,
  PROMPTS,
  questionTask,
  writerOn,
} from "./writer-on.ts";
import { saying } from "../../support/english.ts";

/** What each of the documented servers refuses, in its own words and its own shape of an error. */
interface Server {
  readonly name: string;
  readonly refuses?: (body: Record<string, unknown>) => ScriptedReply | undefined;
  /** How its models write what is not held to a schema. */
  readonly writes?: (json: string) => string;
  readonly mode: "schema" | "json" | "plain";
}

const refusal = (body: object): ScriptedReply => ({ status: 400, body });
const formatOf = (body: Record<string, unknown>): string =>
  (body["response_format"] as { type?: string } | undefined)?.type ?? "none";

const SERVERS: readonly Server[] = [
  { name: "OpenAI", mode: "schema" },
  {
    name: "OpenAI, a model without structured outputs",
    mode: "json",
    refuses: (body) =>
      formatOf(body) === "json_schema"
        ? refusal({
            error: {
              message:
                "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
              type: "invalid_request_error",
              param: "response_format",
              code: null,
            },
          })
        : undefined,
  },
  {
    name: "Azure OpenAI, an older deployment",
    mode: "schema",
    refuses: (body) =>
      "prompt_cache_key" in body
        ? refusal({
            error: {
              message: "Unrecognized request argument supplied: prompt_cache_key",
              type: "invalid_request_error",
              param: null,
              code: null,
            },
          })
        : undefined,
  },
  {
    name: "Ollama, a model that does not think",
    mode: "schema",
    refuses: (body) =>
      "reasoning_effort" in body
        ? refusal({
            error: { message: '"m" does not support thinking', type: "invalid_request_error" },
          })
        : undefined,
  },
  {
    name: "Ollama's cloud, which takes a schema and does not keep to it",
    mode: "plain",
    writes: (json) => `Here you are:\n\`\`\`json\n${json}\n\`\`\``,
  },
  {
    name: "vLLM, without guided decoding",
    mode: "plain",
    refuses: (body) =>
      formatOf(body) === "none"
        ? undefined
        : refusal({
            object: "error",
            message: "Guided decoding is disabled: response_format is not supported",
            type: "BadRequestError",
            code: 400,
          }),
    writes: (json) => `<think>\nThe {article} says …\n</think>\n\n${json}`,
  },
  {
    name: "LM Studio",
    mode: "schema",
    refuses: (body) =>
      formatOf(body) === "json_object"
        ? refusal({ error: "'response_format.type' must be 'json_schema' or 'text'" })
        : undefined,
  },
];

const NOTHING = { stated: false, items: [], headline: "", questions: [] };

function reply({ refuses, writes }: Server, { body, system }: ModelRequest): ScriptedReply {
  const refused = refuses?.(body);
  if (refused !== undefined) return refused;
  const probed = system.includes("fill in a form");
  // A trial that is answered in prose shows that the shape is not kept.
  if (probed && writes !== undefined && formatOf(body) !== "none")
    return { content: "There is no article." };
  const json = JSON.stringify(probed ? NOTHING : GOOD_REPLY);
  return { content: writes?.(json) ?? json };
}

describe.each(SERVERS)("$name", (server) => {
  test("is found at start to be spoken to in its mode, and then drafts and streams", async () => {
    await using model = await scriptedModel((request) => reply(server, request));
    const clock = { now: () => 0 };
    const at = { client: openaiClient({ baseUrl: model.url }), timeoutMs: 60_000, clock };
    const found = await probeModel(at, { name: "m", reasoningEffort: "low" }, PROMPTS);
    expect(found).toMatchObject({ reachable: true, dialect: { mode: server.mode } });
    const { dialect } = found;
    const before = model.requests.length;
    const role = { model: "m", reasoningEffort: "low", dialect } as const;
    const writer = writerOn(model.url, { writer: role });
    expect((await writer.draft(briefingTask())).items).toEqual(GOOD_DRAFT.items);
    const items: DraftItem[] = [];
    for await (const item of writer.stream?.(questionTask("When?")) ?? []) items.push(item);
    expect(items).toEqual(GOOD_DRAFT.items);
    expect(model.requests.length - before).toBe(2);
  });

  test("that was down at start is understood from the first article on", async () => {
    await using model = await scriptedModel((request) => reply(server, request));
    const writer = writerOn(model.url, { writer: { model: "m", reasoningEffort: "low" } });
    for (let article = 0; article < 2; article += 1)
      expect((await writer.draft(briefingTask())).items).toEqual(GOOD_DRAFT.items);
  });
});

test("Azure's filter of prompts is told as what it is, and stops at one article only", async () => {
  const body = {
    error: {
      message: "The response was filtered due to the prompt triggering the content policy.",
      type: null,
      param: "prompt",
      code: "content_filter",
      status: 400,
    },
  };
  await using model = await scriptedModel((_, turn) =>
    turn <= 5 ? refusal(body) : { json: GOOD_REPLY },
  );
  const writer = writerOn(model.url);
  for (let article = 0; article < 5; article += 1)
    await expect(writer.draft(briefingTask())).rejects.toMatchObject({
      sentence: saying("The writing model's content filter does not let this article through."),
    });
  expect((await writer.draft(briefingTask())).items).toEqual(GOOD_DRAFT.items);
});

test("vLLM's word on its context is understood, and names the setting to the operator", async () => {
  const message =
    "This model's maximum context length is 4096 tokens. However, you requested 5000 tokens.";
  const body = { object: "error", message, type: "BadRequestError", param: null, code: 400 };
  await using model = await scriptedModel(() => refusal(body));
  await expect(writerOn(model.url).draft(briefingTask())).rejects.toMatchObject({
    message: expect.stringContaining("OPENAI_CONTEXT_TOKENS"),
    sentence: saying("The article is too long for the writing model."),
  });
});
