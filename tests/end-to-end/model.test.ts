import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { readingRoom } from "../support/reading-room.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { seen } from "../support/seen.ts";
import { townTitle } from "../support/town-page.ts";
import {
  scriptedModel,
  type ModelRequest,
  type ScriptedModel,
  type ScriptedReply,
} from "../writers/scripted-model.ts";

/** What the model does next; undefined: its work. */
let mood: ScriptedReply | undefined;
/** Points that it adds to those that hold. */
let inventions: readonly { readonly cites: readonly number[]; readonly text: string }[] = [];

const isBriefing = ({ user }: ModelRequest): boolean => user.includes("Task: brief the article");

const isRepair = ({ user }: ModelRequest): boolean => user.includes("9,400 members");

/** Briefs the towns' pages as a good model would, and answers what they answer. */
function work(request: ModelRequest): ScriptedReply {
  if (mood !== undefined) return mood;
  const { user } = request;
  const none = { stated: false, items: [], headline: "", questions: [] };
  // Asked to mend what was invented, it insists.
  if (isRepair(request)) return { json: { ...none, stated: true, items: inventions } };
  if (isBriefing(request)) {
    const town = /council of (\p{L}+)/u.exec(user)?.[1] ?? "";
    const items = [
      { cites: [1], text: `${town} will close its old swimming hall on 3 October.` },
      { cites: [3], text: "The new hall is to cost 12.6 million crowns." },
      {
        cites: [4, 5],
        text: "Six of nine beams had cracks, so that the roof could carry no more heavy snow.",
      },
      ...inventions,
    ];
    const questions = ["Why did the council reject a repair?", "Who won the lottery?"];
    return {
      json: { stated: true, items, headline: `${town} closes its swimming hall`, questions },
    };
  }
  const asked = user.slice(user.lastIndexOf("Question:"));
  if (/ballet/iu.test(asked)) return { json: none };
  const items = [{ cites: [3], text: "The new hall will cost 12.6 million crowns." }];
  return { json: { ...none, stated: true, items } };
}

let model: ScriptedModel;
let service: RunningService;
beforeAll(async () => {
  model = await scriptedModel(work);
  const names = ["one", "two", "three", "four", "five"];
  const channels = names.map((name) => ({ name, members: ["ada", "minjun", "briefdesk"] }));
  service = await runService({ env: modelled({}), workspace: { seed: { channels } } });
});
afterEach(() => {
  mood = undefined;
  inventions = [];
});
afterAll(async () => {
  await service.close();
  await model.close();
});

const modelled = (more: Record<string, string>): Record<string, string> => ({
  OPENAI_BASE_URL: model.url,
  OPENAI_MODEL: "scripted-1",
  OPENAI_OUTPUT: "schema",
  PRICE_INPUT: "2",
  PRICE_OUTPUT: "8",
  ...more,
});

const { page, post, said, ask } = readingRoom(() => service);
const briefingsAsked = (): number => model.requests.filter(isBriefing).length;

const gatePoints = (outcome: string): number => service.counted("gate_points", { outcome });
const gateOutcomes = () => ["passed", "repaired", "replaced", "dropped"].map(gatePoints);

/** A line of the log that says why the model did not write. */
const reasonLike = (reason: string) => ({
  level: "warn",
  fields: { writer: "scripted-1", reason: expect.stringContaining(reason) },
});

/** What Ada alone is told by a command in #reading. */
async function brief(text: string, user = service.workspace.users.ada): Promise<string> {
  const { workspace } = service;
  const { reading } = workspace.channels;
  await workspace.command({ channel: reading, user, command: "/brief", text });
  return seen(workspace.ephemerals(user).at(-1));
}

describe("a briefing by a model", () => {
  test("shows its points with their sentences' numbers, says who wrote it, offers what is answered", async () => {
    const [briefing = ""] = await said(await post(page("Alby")));
    expect(briefing).toContain(townTitle("Alby"));
    expect(briefing).toContain("• Alby will close its old swimming hall on 3 October. [1]");
    expect(briefing).toContain(
      "• Six of nine beams had cracks, so that the roof could carry no more heavy snow. [4] [5]",
    );
    expect(briefing).toContain("written by scripted-1");
    expect(briefing).toContain("[ Why did the council reject a repair? ]");
    expect(briefing).not.toContain("lottery");
  });

  test("never shows as said what the article does not say", async () => {
    inventions = [
      { cites: [7], text: "The swimming club has 9,400 members." },
      { cites: [401], text: "The king will open the hall." },
    ];
    const before = model.requests.length;
    const countedBefore = gateOutcomes();
    const ts = await post(page("Boda"));
    const [briefing = ""] = await said(ts);
    expect(briefing).not.toMatch(/9,400|king/u);
    expect(briefing).toMatch(/• “The swimming club of Boda, which has 840 members, .+” \[7\]/u);
    expect(model.requests.length - before).toBe(2);
    expect(model.requests.at(-1)?.user).toContain("9,400 members");
    expect(gateOutcomes().map((points, at) => points - (countedBefore[at] ?? 0))).toEqual([
      3, 0, 1, 1,
    ]);
    inventions = [];
    await ask(ts, "What will it cost?");
    await service.workspace.waitFor(() => gatePoints("passed") - (countedBefore[0] ?? 0) === 4);
  });

  test("is answered from in its thread, or refused", async () => {
    const ts = await post(page("Cimbris"));
    await said(ts);
    const answer = await ask(ts, "What will it cost?");
    expect(answer).toContain("The new hall will cost 12.6 million crowns. [3]");
    expect(answer).toContain("│ [3] “The new hall is to cost 12.6 million crowns");
    expect(await ask(ts, "Will there be a ballet?")).toContain("The article does not say.");
    expect(model.requests.at(-1)?.user).toContain("Asked: What will it cost?");
  });

  test("is asked for in the channel's length, language and style", async () => {
    expect(await brief("length brief")).toContain("length brief");
    expect(await brief("language ko")).toContain("in Korean");
    expect(await brief("style for engineers, no adjectives")).toContain("for engineers");
    await said(await post(page("Dala")));
    const asked = model.requests.findLast(isBriefing)?.user ?? "";
    expect(asked).toContain("three key points");
    expect(asked).toContain("in Korean");
    expect(asked).toContain("for engineers, no adjectives");
    await brief("length standard");
    await brief("language article");
    expect(await brief("style off")).not.toContain("engineers");
  });

  test("gives way to sentences of the article when the model is down, and is back with it", async () => {
    mood = { status: 503, body: { error: { message: "overloaded" } } };
    const ts = await post(page("Ekeby"));
    const [fallen = ""] = await said(ts);
    expect(fallen).toContain("• “The council of Ekeby");
    expect(fallen).toMatch(
      /extractive: sentences of the article, no model \(the writing model is out of order .+\)/u,
    );
    expect(await ask(ts, "What will the new hall cost?")).toContain("12.6 million");
    mood = { status: 401 };
    await said(await post(page("Lund")));
    const told = service.logged.filter(({ message }) => message === "the model did not write");
    expect(told).toMatchObject([
      reasonLike("failed with status 503"),
      reasonLike("failed with status 503"),
      reasonLike("set OPENAI_API_KEY to a valid one"),
    ]);
    mood = undefined;
    const [again = ""] = await said(await post(page("Ekeby")));
    expect(again).toContain("written by scripted-1");
    expect(await ask(ts, "brief again")).toContain("written by scripted-1");
  });
});

test("a hundred posts of one link cost one call and one visit", async () => {
  const { workspace } = service;
  const url = page("Forsa");
  const before = briefingsAsked();
  const channels = ["one", "two", "three", "four", "five"].map(
    (name) => workspace.channels[name] ?? "",
  );
  const posts = await Promise.all(
    Array.from({ length: 100 }, async (_, n) => {
      const channel = channels[n % channels.length] ?? "";
      return { channel, ts: await post(url, { channel }) };
    }),
  );
  for (const { channel, ts } of posts) await service.reply(channel, ts);
  expect(briefingsAsked() - before).toBe(1);
  expect(service.newsstand.visits("/forsa")).toBe(1);
  const repost = await post(url, { channel: channels[0] ?? "" });
  expect(seen(await service.reply(channels[0] ?? "", repost))).toMatch(/^Already briefed here: /u);
});

test("/brief usage tells what the model has cost, to whom", async () => {
  const usage = await brief("usage");
  expect(usage).toMatch(/^Use of the model in the last 24 hours:$/mu);
  expect(usage).toMatch(/• You: \d+ requests, [\d,]+ tokens, \$0\.\d+$/mu);
  expect(usage).toMatch(/• This channel: .+\n• The workspace: .+\nIn the last 30 days:\n/u);
  expect(await brief("usage", service.workspace.users.layla)).toMatch(
    /You: 0 requests, 0 tokens$/mu,
  );
});

test("a limit that is reached is told in the thread, with the extractive briefing instead", async () => {
  const limited = await runService({ env: modelled({ LIMIT_USER_DAY: "1 request" }) });
  try {
    const room = readingRoom(() => limited);
    const first = await room.post(room.page("Grum"));
    expect((await room.said(first))[0]).toContain("written by scripted-1");
    const [second = ""] = await room.said(await room.post(room.page("Hova")));
    expect(second).toContain(townTitle("Hova"));
    expect(second).toContain("your daily limit for the model is reached");
    const answer = await room.ask(first, "What will the new hall cost?");
    expect(answer).toContain("Your daily limit for the model is reached.");
    expect(answer).toContain("12.6 million");
    // What is written already costs nothing, and others have limits of their own.
    expect((await room.said(await room.post(room.page("Grum"))))[0]).toContain("Already briefed");
    const { minjun } = limited.workspace.users;
    const theirs = await room.post(room.page("Ideby"), { user: minjun });
    expect((await room.said(theirs))[0]).toContain("written by scripted-1");
  } finally {
    await limited.close();
  }
});
