import { afterAll, beforeAll, expect, test } from "vitest";
import { obedientModel } from "../../bench/obedient-model.ts";
import { readingRoom } from "../support/reading-room.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { shiftedClock } from "../support/shifted-clock.ts";
import { commandLine } from "../support/terminal-of.ts";
import {
  type ScriptedModel,
  scriptedModel,
  type ScriptedReply,
} from "../writers/scripted-model.ts";

const MINUTE = 60_000;
/** What the model does instead of its work. */
let mood: ScriptedReply | undefined;
let model: ScriptedModel;
let service: RunningService;
const clock = shiftedClock();

beforeAll(async () => {
  model = await scriptedModel((request) => mood ?? obedientModel(request));
  service = await runService({
    clock,
    env: {
      OPENAI_BASE_URL: model.url,
      OPENAI_MODEL: "tired-1",
      OPENAI_OUTPUT: "schema",
    },
    workspace: { clock },
  });
});
afterAll(async () => {
  await service.close();
  await model.close();
});

const { page, post, said, ask } = readingRoom(() => service);
const BY_THE_MODEL = "written by tired-1";
const LEFT_ALONE =
  "extractive: sentences of the article, no model (the writing model keeps failing and is left alone for a few minutes)";
const logged = (message: string) =>
  service.logged.filter((line) => line.message.startsWith(message));
const status = async () =>
  (await commandLine(["status"], { env: { DATA_DIR: service.dataDir } })).out.replaceAll(
    /\s+/gu,
    " ",
  );

/** Posts a town's page; resolves with its briefing. */
async function briefingOf(town: string): Promise<string> {
  const [briefing = ""] = await said(await post(page(town)));
  return briefing;
}

test("a model that fails is called four times; then briefings come at once without it, until one trial succeeds", async () => {
  mood = { status: 500 };
  for (const town of ["Alby", "Boda", "Cimbris", "Dala"])
    expect(await briefingOf(town)).toContain("the writing model is out of order");
  expect(model.requests).toHaveLength(4);

  const thread = await post(page("Ekeby"));
  expect((await said(thread))[0]).toContain(LEFT_ALONE);
  expect(await ask(thread, "What will the new hall cost?")).toContain("12.6 million crowns");
  expect(model.requests).toHaveLength(4);
  const reason = expect.stringContaining("failed with status 500");
  expect(logged("the model keeps failing")).toMatchObject([
    { level: "warn", fields: { model: "tired-1", reason } },
  ]);
  const remark = /left alone until \S+Z: The model tired-1 at \S+ failed with status 500/u;
  expect(service.briefdesk.warnings()["model tired-1"]).toMatch(remark);
  expect(await status()).toMatch(remark);

  clock.shift(MINUTE);
  mood = undefined;
  expect(await briefingOf("Forsa")).toContain(BY_THE_MODEL);
  expect(logged("the model answers again")).toHaveLength(1);
  expect(service.briefdesk.warnings()).toEqual({});
  expect(await status()).not.toContain("left alone");
});

test("a model that is busy for ever holds no post up for more than some minutes", async () => {
  mood = { status: 429 };
  const ts = await post(page("Grum"));
  const { workspace } = service;
  const { reading } = workspace.channels;
  await workspace.waitFor(
    () => {
      clock.shift(1_000);
      return service.replies(reading, ts).length > 0;
    },

    "a briefing",
  );
  expect((await said(ts))[0]).toContain(LEFT_ALONE);
  mood = undefined;
  expect(await status()).toContain("left alone");
});

test("a bot that is started again says nothing of before", async () => {
  await service.restart();
  await expect.poll(status).not.toContain("left alone");
});
