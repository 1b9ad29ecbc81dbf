import { expect, test } from "vitest";
import { loadConfig } from "../../src/config/load-config.ts";
import { chooseWriter } from "../../src/start/choose-writer.ts";
import { rememberingLog } from "../support/log-and-meter.ts";
import { briefingTask, GOOD_DRAFT, GOOD_REPLY } from "../writers/openai/writer-on.ts";
import { scriptedModel } from "../writers/scripted-model.ts";

const NOTHING = { stated: false, items: [], headline: "", questions: [] };

/** The writer of a configuration, as a start has it. */
async function started(env: Record<string, string>, probe: number | false) {
  const log = rememberingLog();
  const writer = await chooseWriter(loadConfig(env), { clock: { now: Date.now }, log, probe });
  return { writer, log };
}

test("without a model it is the extractive writer", async () => {
  expect((await started({}, 60_000)).writer.name).toBe("extractive");
});

test("each role's model is asked once at the start, with its own reasoning effort; one for both is asked once", async () => {
  await using server = await scriptedModel(() => ({ json: NOTHING }));
  const env = { OPENAI_BASE_URL: server.url, OPENAI_MODEL: "large" };
  const asked = () =>
    server.requests.splice(0).map(({ body }) => [body["model"], body["reasoning_effort"]]);
  await started(env, 60_000);
  expect(asked()).toEqual([["large", undefined]]);
  const own = { OPENAI_REASONING_EFFORT: "high", OPENAI_READER_REASONING_EFFORT: "low" };
  await started({ ...env, ...own, OPENAI_READER_MODEL: "small" }, 60_000);
  expect(asked().toSorted()).toEqual([
    ["large", "high"],
    ["small", "low"],
  ]);
});

test("a model that hangs does not hold up the start, and writes when it is back", async () => {
  let isBack = false;
  await using server = await scriptedModel(() => (isBack ? { json: GOOD_REPLY } : { hang: true }));
  const env = {
    OPENAI_BASE_URL: server.url,
    OPENAI_MODEL: "large",
    OPENAI_READER_MODEL: "small",
    OPENAI_TIMEOUT_SECONDS: "600",
  };
  const { writer, log } = await started(env, 50);
  isBack = true;
  expect(log.lines.filter(({ level }) => level === "warn")).toHaveLength(2);
  expect((await writer.draft(briefingTask())).items).toEqual(GOOD_DRAFT.items);
});
