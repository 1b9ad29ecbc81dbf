import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { readingRoom } from "../support/reading-room.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { buttonsOf, seen } from "../support/seen.ts";
import {
  type ModelRequest,
  type ScriptedModel,
  scriptedModel,
  type ScriptedReply,
} from "../writers/scripted-model.ts";

/** What the model does when it is to translate; undefined: its work. */
let mood: (() => ScriptedReply | Promise<ScriptedReply>) | undefined;

const isTranslation = ({ user }: ModelRequest): boolean =>
  user.includes("Translate every sentence into");

/** Briefs a town's page from three of its sentences; translates by saying which language and which sentence. */
function work(request: ModelRequest): ScriptedReply | Promise<ScriptedReply> {
  const { user } = request;
  const reply = { stated: true, headline: "", questions: [] };
  if (isTranslation(request)) {
    if (mood !== undefined) return mood();
    const language = /into (\w+)\./u.exec(user)?.[1] ?? "";
    const sentences = [...user.matchAll(/^\[(\d+)\] (.{20})/gmu)];
    const items = sentences.map(([, number = "", text = ""]) => ({
      cites: [Number(number)],
      text: `${language}: ${text}`,
    }));
    return { json: { ...reply, items } };
  }
  const items = [
    { cites: [1, 2], text: "A swimming hall makes way for one beside the station." },
    { cites: [3], text: "The new hall is to cost 12.6 million crowns." },
    { cites: [10], text: "The repair, at 7.9 million crowns, was turned down." },
  ];
  return { json: { ...reply, items } };
}

let model: ScriptedModel;
let service: RunningService;
beforeAll(async () => {
  model = await scriptedModel(work);
  service = await runService({ env: modelled({}) });
});
afterEach(() => {
  mood = undefined;
  for (const { id } of service.workspace.views) void service.workspace.close(id);
});
afterAll(async () => {
  await service.close();
  await model.close();
});

const modelled = (more: Record<string, string>): Record<string, string> => ({
  OPENAI_BASE_URL: model.url,
  OPENAI_MODEL: "scripted-1",
  OPENAI_OUTPUT: "schema",
  ...more,
});
const { page, post, said } = readingRoom(() => service);
const translations = (): number => model.requests.filter(isTranslation).length;

/** The sources of the briefing below a post, opened by somebody. */
async function opened(ts: string, user: string, where = service) {
  const { workspace } = where;
  const { reading } = workspace.channels;
  const briefing = await where.reply(reading, ts);
  await workspace.press({ channel: reading, ts: briefing.ts, actionId: "sources", user });
  const { id } = await workspace.waitFor(() => workspace.views.find((one) => one.user === user));
  const view = () => workspace.views.find((one) => one.id === id);
  const offered = () => {
    const blocks = view()?.body["blocks"];
    return buttonsOf({ blocks } as Parameters<typeof buttonsOf>[0]).map(({ label }) => label);
  };
  return {
    id,
    offered,
    text: () => seen(view()),
    translate: () => workspace.press({ view: id, actionId: "translate", user }),
    until: (piece: string) => workspace.waitFor(() => seen(view()).includes(piece)),
  };
}

test("the sources are offered in the language that the reader's Slack speaks, and shown beneath the original", async () => {
  const { layla } = service.workspace.users;
  const ts = await post(page("Alby"));
  await said(ts);
  const sources = await opened(ts, layla);
  expect(sources.offered()).toEqual(["Translate to Arabic"]);
  const original = sources.text();
  await sources.translate();
  await sources.until("Translated to Arabic");
  const lines = sources.text().split("\n");
  const at = lines.findIndex((line) => line.startsWith("│ [3] “The new hall is to cost"));
  expect(lines[at + 1]).toBe("Arabic: The new hall is to c");
  expect(sources.offered()).toEqual([]);
  for (const line of original.split("\n").filter((one) => one.startsWith("│ [")))
    expect(lines).toContain(line);
});

test("what is translated once is there for the next reader of that language, at no cost", async () => {
  const { layla, minjun } = service.workspace.users;
  const ts = await post(page("Boda"));
  await said(ts);
  const before = translations();
  const first = await opened(ts, layla);
  await first.translate();
  await first.until("Arabic: ");
  const again = await opened(ts, layla);
  await again.translate();
  await again.until("Arabic: ");
  expect(translations() - before).toBe(1);
  const other = await opened(ts, minjun);
  expect(other.offered()).toEqual(["한국어로 번역"]);
  await other.translate();
  await other.until("Korean: ");
  expect(translations() - before).toBe(2);
});

test("the language that a person has set goes before their Slack's; their own needs no translation", async () => {
  const { workspace } = service;
  const { reading } = workspace.channels;
  const { layla } = workspace.users;
  const set = (text: string) =>
    workspace.command({ channel: reading, user: layla, command: "/brief", text });
  const ts = await post(page("Cimbris"));
  await said(ts);
  expect((await opened(ts, layla)).offered()).toEqual(["Translate to Arabic"]);
  await set("language me fr");
  expect((await opened(ts, layla)).offered()).toEqual(["Traduire en français"]);
  await set("language me en");
  expect((await opened(ts, layla)).offered()).toEqual([]);
  await set("language me off");
});

test("while the model works, the modal says so; closed in between, it stays closed", async () => {
  const { layla } = service.workspace.users;
  const ts = await post(page("Dala"));
  await said(ts);
  const held = Promise.withResolvers<ScriptedReply>();
  mood = () => held.promise;
  const sources = await opened(ts, layla);
  await sources.translate();
  await sources.until("Translating to Arabic…");
  expect(sources.offered()).toEqual([]);
  expect(sources.text()).toContain("“The new hall is to cost 12.6 million crowns");
  await service.workspace.close(sources.id);
  const updates = () =>
    service.workspace.calls.filter(({ method }) => method === "views.update").length;
  const before = updates();
  mood = undefined;
  held.resolve({ status: 503 });
  await service.workspace.waitFor(() => updates() > before);
  expect(service.workspace.views).toEqual([]);
  expect(service.logged.filter(({ level }) => level === "error")).toEqual([]);
});

test("a model that is down is told in the modal, and can be asked again", async () => {
  const { layla } = service.workspace.users;
  const ts = await post(page("Ekeby"));
  await said(ts);
  mood = () => ({ status: 503, body: { error: { message: "overloaded" } } });
  const sources = await opened(ts, layla);
  await sources.translate();
  await sources.until("Not translated. The writing model is out of order");
  expect(sources.text()).toContain("“The new hall is to cost 12.6 million crowns");
  mood = undefined;
  expect(sources.offered()).toEqual(["Translate to Arabic"]);
  await sources.translate();
  await sources.until("Arabic: ");
});

test("what a translation costs is booked to who asked for it, and a limit ends it", async () => {
  const limited = await runService({ env: modelled({ LIMIT_USER_DAY: "2 requests" }) });
  try {
    const { layla, minjun } = limited.workspace.users;
    const room = readingRoom(() => limited);
    const first = await room.post(room.page("Forsa"), { user: layla });
    const second = await room.post(room.page("Grum"), { user: minjun });
    await room.said(first);
    await room.said(second);
    const paid = await opened(first, layla, limited);
    await paid.translate();
    await paid.until("Arabic: ");
    const { ledger } = limited.briefdesk.store;
    expect(await ledger.usage({ team: limited.workspace.teamId, user: layla }, 0)).toMatchObject({
      requests: 2,
    });
    const refused = await opened(second, layla, limited);
    await refused.translate();
    await refused.until("Not translated. Your daily limit for the model is reached.");
  } finally {
    await limited.close();
  }
});

test("without a model nothing is offered", async () => {
  const plain = await runService();
  try {
    const room = readingRoom(() => plain);
    const ts = await room.post(room.page("Hova"));
    const sources = await opened(ts, plain.workspace.users.ada, plain);
    expect(sources.text()).toContain("“The council of Hova");
    expect(sources.offered()).toEqual([]);
  } finally {
    await plain.close();
  }
});
