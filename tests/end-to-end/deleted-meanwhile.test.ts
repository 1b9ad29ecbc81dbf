import { afterAll, beforeAll, expect, test } from "vitest";
import { obedientModel } from "../../bench/obedient-model.ts";
import { readingRoom } from "../support/reading-room.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { seen } from "../support/seen.ts";
import { type ScriptedModel, scriptedModel } from "../writers/scripted-model.ts";

/** The model's reply waits for this. */
let held = Promise.withResolvers<undefined>();
let model: ScriptedModel;
let service: RunningService;

beforeAll(async () => {
  model = await scriptedModel(async (request) => {
    await held.promise;
    return obedientModel(request);
  });
  const env = { OPENAI_BASE_URL: model.url, OPENAI_MODEL: "slow-1", OPENAI_OUTPUT: "schema" };
  service = await runService({ env });
});
afterAll(async () => {
  await service.close();
  await model.close();
});

const { page, post, said, ask } = readingRoom(() => service);
const forgotten = () => service.logged.filter(({ message }) => message === "forgotten").length;

/** Deletes a message while the model works on it; resolves when the deletion has been carried out. */
async function deleteWhileInWork(ts: string, before: number): Promise<void> {
  const { workspace } = service;
  await workspace.waitFor(() => model.requests.length > before);
  const done = forgotten();
  await workspace.remove(workspace.channels.reading, ts);
  await workspace.settled();
  held.resolve(undefined);
  await workspace.waitFor(() => forgotten() > done);
  held = Promise.withResolvers();
}

const posted = () =>
  service.workspace.calls.filter(({ method }) => /postMessage|startStream/u.test(method)).length;

test("a post that is deleted while it is briefed gets nothing, not even for a moment", async () => {
  const before = posted();
  await deleteWhileInWork(await post(page("Alby")), model.requests.length);
  expect(posted()).toBe(before);
  expect(service.replies(service.workspace.channels.reading)).toEqual([]);
  const { ledger } = service.briefdesk.store;
  expect(await ledger.postedBy(service.workspace.teamId, service.workspace.users.ada, 5)).toEqual(
    [],
  );
});

test("so does a question, and the briefing it was asked about stays", async () => {
  held.resolve(undefined);
  const ts = await post(page("Boda"));
  const [briefing = ""] = await said(ts);
  held = Promise.withResolvers();
  const before = posted();
  const question = await post("What will the new hall cost?", { thread: ts });
  await deleteWhileInWork(question, model.requests.length);
  expect(posted()).toBe(before);
  const replies = service.replies(service.workspace.channels.reading, ts);
  expect(replies.map((reply) => seen(reply))).toEqual([briefing]);
});

test("a question that is deleted while it waits in line costs no call", async () => {
  const { workspace } = service;
  const before = model.requests.length;
  const ts = await post(page("Cimbris"));
  await workspace.waitFor(() => model.requests.length > before);
  const question = await post("What will the new hall cost?", { thread: ts });
  await workspace.settled();
  await deleteWhileInWork(question, before);
  expect(await said(ts)).toHaveLength(1);
  expect(model.requests.length - before).toBe(1);
});

test("a link that is edited out while it is briefed leaves nothing, and the one that came is briefed", async () => {
  const { workspace } = service;
  const { reading } = workspace.channels;
  const before = model.requests.length;
  const ts = await post(`Read ${page("Dala")}`);
  await workspace.waitFor(() => model.requests.length > before);
  await workspace.edit(reading, ts, `Read ${page("Ekeby")}`);
  await workspace.edit(reading, ts, `Read ${page("Ekeby")} and ${page("Forsa")}`);
  await workspace.settled();
  held.resolve(undefined);
  await workspace.waitFor(() => {
    const replies = service.replies(reading, ts).map((reply) => seen(reply));
    return (
      replies.length === 2 &&
      replies[0]?.startsWith("Ekeby") === true &&
      replies[1]?.startsWith("Forsa") === true
    );
  });
  held = Promise.withResolvers();
  held.resolve(undefined);
  await ask(ts, "Which towns?");
  expect(model.requests.at(-1)?.user).not.toContain("council of Dala");
});
