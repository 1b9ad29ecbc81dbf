import { expect, test } from "vitest";
import { saying } from "../../support/english.ts";
import { probeModel } from "../../../src/writers/openai/capability.ts";
import { openaiClient } from "../../../src/writers/openai/openai-client.ts";
import { type ScriptedModel, scriptedModel } from "../scripted-model.ts";
import { PROMPTS } from "./writer-on.ts";

const NOTHING = { stated: false, items: [], headline: "", questions: [] };

const probe = ({ url }: Pick<ScriptedModel, "url">, reasoningEffort?: "low") =>
  probeModel(
    { client: openaiClient({ baseUrl: url }), timeoutMs: 60_000, clock: { now: () => 0 } },
    { name: "m", reasoningEffort },
    PROMPTS,
  );

const format = (body: Record<string, unknown>): string =>
  (body["response_format"] as { type: string } | undefined)?.type ?? "none";

test("a server with all of the protocol is found so with one call", async () => {
  await using model = await scriptedModel(() => ({ json: NOTHING }));
  const found = await probe(model, "low");
  expect(found).toMatchObject({
    reachable: true,
    dialect: {
      mode: "schema",
      cacheKey: true,
      tokenLimit: "max_completion_tokens",
      reasoningEffort: true,
    },
  });
  expect(model.requests).toHaveLength(1);
  expect(model.requests[0]?.body["reasoning_effort"]).toBe("low");
});

test("a server that ignores the schema but keeps to JSON mode is found so", async () => {
  await using model = await scriptedModel(({ body }) =>
    format(body) === "json_schema" ? { content: "There is no article." } : { json: NOTHING },
  );
  expect(await probe(model)).toMatchObject({ reachable: true, dialect: { mode: "json" } });
});

test("a server that makes up its own shape is asked in plain words, and the operator is told", async () => {
  await using model = await scriptedModel(() => ({ json: { answer: "nothing" } }));
  const found = await probe(model);
  expect(found).toMatchObject({ reachable: true, dialect: { mode: "plain" } });
  expect(found.reason).toEqual([{ key: "modelModePlain" }, { key: "modelTrialUnfit" }]);
  expect(model.requests.map(({ body }) => format(body))).toEqual([
    "json_schema",
    "json_object",
    "none",
  ]);
});

test("a server that refuses without saying what is asked ever more simply", async () => {
  await using model = await scriptedModel(({ body }) => {
    const extras = ["prompt_cache_key", "max_completion_tokens"].some((key) => key in body);
    if (extras || format(body) === "json_schema") {
      return { status: 422, body: { detail: "Extra inputs are not permitted" } };
    }
    return { json: NOTHING };
  });
  expect(await probe(model)).toMatchObject({
    reachable: true,
    dialect: { mode: "json", cacheKey: false, tokenLimit: "max_tokens" },
    reason: saying("Without prompt_cache_key, max_completion_tokens"),
  });
});

test("a model that spends its tokens on reasoning is taken at its word", async () => {
  await using model = await scriptedModel(() => ({ content: "", finish: "length" }));
  expect(await probe(model)).toMatchObject({ reachable: true, dialect: { mode: "schema" } });
});

test.each([
  [401, "set OPENAI_API_KEY"],
  [404, "check OPENAI_MODEL"],
  [429, "is busy"],
  [500, "failed with status 500"],
])(
  "a server that answers %i is not reached, and the reason says what to do",
  async (status, reason) => {
    await using model = await scriptedModel(() => ({ status }));
    expect(await probe(model)).toMatchObject({
      reachable: false,
      reason: saying(reason),
    });
    expect(model.requests).toHaveLength(1);
  },
);

test("a server that refuses everything is not reached", async () => {
  await using model = await scriptedModel(() => ({
    status: 400,
    body: { error: { message: "no" } },
  }));
  expect(await probe(model)).toMatchObject({ reachable: false });
  expect(model.requests.length).toBeLessThan(8);
});
