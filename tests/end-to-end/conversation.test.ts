import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readingRoom } from "../support/reading-room.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { buttonsOf, seen } from "../support/seen.ts";
import { commandLine } from "../support/terminal-of.ts";
import { townTitle } from "../support/town-page.ts";

const harbour = readFileSync("samples/harbour-heat.html", "utf8");

let service: RunningService;
beforeAll(async () => {
  service = await runService();
});
afterAll(() => service.close());

const { page, post, said, ask } = readingRoom(() => service);

/** A thread with the briefing of a town's page. */
async function briefed(town: string): Promise<string> {
  const ts = await post(page(town));
  await said(ts);
  return ts;
}

describe("a question in a briefed thread", () => {
  test("is answered with the sentence and its number", async () => {
    const ts = await briefed("Alby");
    const answer = await ask(ts, "How much will the new hall cost?");
    expect(answer).toMatch(/“The new hall is to cost 12\.6 million crowns[^”]*” \[\d+\]/u);
  });

  test("is not claimed to be answered where no sentence does, and not when somebody presses", async () => {
    const ts = await briefed("Boda");
    const nothing = "I found no sentence that answers this.";
    expect(await ask(ts, "Who will sing at the opening?")).toContain(nothing);
    for (const pressing of ["Are you sure?", "just guess", "Come on, your best guess please"]) {
      expect(await ask(ts, pressing)).toContain(nothing);
    }
  });

  test("takes what it is about from the question before", async () => {
    const ts = await briefed("Cimbris");
    await ask(ts, "Will the new hall open soon?");
    expect(await ask(ts, "and when?")).toContain("spring of 2029");
  });

  test("of two articles is answered with the article's name", async () => {
    const ts = await briefed("Dala");
    service.newsstand.put("/harbour", harbour);
    await post(service.newsstand.url("/harbour"), { thread: ts });
    await said(ts, 2);
    const answer = await ask(ts, "Who is the mayor of Dala?");
    expect(answer).toContain("Petra Lindqvist");
    expect(answer).toContain(`– ${townTitle("Dala")}`);
    expect(await ask(ts, "What is the name of the goalkeeper?")).toContain(
      "I found no sentence that answers this.",
    );
  });

  test("can be one that the briefing offers, pressed as a button and answered once", async () => {
    const { workspace } = service;
    const { reading } = workspace.channels;
    service.newsstand.put("/station", harbour.replaceAll("harbour", "estuary"));
    const ts = await post(service.newsstand.url("/station"));
    await said(ts);
    const [briefing] = service.replies(reading, ts);
    const offered = briefing === undefined ? [] : buttonsOf(briefing);
    const question = offered.find(({ actionId }) => actionId === "question_0");
    expect(question?.label).toMatch(/\?$/u);
    const press = { channel: reading, ts: briefing?.ts ?? "", actionId: "question_0" };
    await workspace.press({ ...press, user: workspace.users.minjun });
    await workspace.press({ ...press, user: workspace.users.ada });
    const answer = (await said(ts, 2))[1];
    expect(answer).toContain(question?.label);
    expect(answer).toMatch(/\[\d+\]/u);
    expect(answer).not.toContain("does not say");
    await ask(ts, "How many flats will the station warm this winter?");
    expect(service.replies(reading, ts)).toHaveLength(3);
  });

  test("asked while the briefing is in work is answered after it, each in its turn", async () => {
    const open: (() => void)[] = [];
    const html = harbour.replaceAll("harbour", "marina");
    service.newsstand.put("/slow", (_request, response) => {
      open.push(() => {
        response.writeHead(200, { "content-type": "text/html" });
        response.end(html);
      });
    });
    const ts = await post(service.newsstand.url("/slow"));
    await service.workspace.waitFor(() => open.length > 0);
    const questions = ["Who is the marina master?", "What is the weather?", "Where is it?"];
    for (const question of questions) {
      await post(`<@U0BRIEFDESK> ${question}`, { thread: ts });
      await service.workspace.settled();
    }
    open.forEach((answer) => answer());
    const told = await said(ts, 4);
    expect(told[0]).toContain("Sources");
    expect(told.slice(1).map((answer) => answer.split("\n")[0])).toEqual(
      questions.map((question) => `Q: ${question}`),
    );
  });
});

describe("talk between people", () => {
  test("is left alone in a briefed thread, until somebody asks", async () => {
    const ts = await briefed("Forsa");
    const talk = [
      "thanks!",
      "<@U02MINJUN> what do you make of it?",
      "This will be expensive.",
      "Should we raise it on Monday?",
      "👍",
    ];
    for (const text of talk) await post(text, { thread: ts });
    expect(await ask(ts, "Who is the mayor?")).toContain("Petra Lindqvist");
    expect(service.replies(service.workspace.channels.reading, ts)).toHaveLength(2);
  });

  test("that asks what the article answers is answered, and what it does not is left alone", async () => {
    const ts = await briefed("Fagersta");
    await post("how do you spell that anyway?", { thread: ts });
    await post("Which orchestra plays at the opening?", { thread: ts });
    await post("How much will the new hall cost?", { thread: ts });
    expect((await said(ts, 2))[1]).toContain("12.6 million");
    await service.workspace.settled();
    expect(service.replies(service.workspace.channels.reading, ts)).toHaveLength(2);
  });

  test("is left alone once the thread is muted; a mention ends that", async () => {
    const ts = await briefed("Grum");
    await post("mute", { thread: ts });
    await post("Who is the mayor?", { thread: ts });
    const answer = await ask(ts, "<@U0BRIEFDESK> how much will the new hall cost?");
    expect(answer).toContain("12.6 million");
    expect(await ask(ts, "Who is the mayor?")).toContain("Petra Lindqvist");
    expect(service.replies(service.workspace.channels.reading, ts)).toHaveLength(3);
  });
});

test("what is being done is shown while it is done, and is gone afterwards", async () => {
  const { workspace } = service;
  const { reading } = workspace.channels;
  const ts = await briefed("Hova");
  await ask(ts, "Who is the mayor?");
  const calls = () =>
    workspace.calls.filter(
      ({ method, args }) => method === "assistant.threads.setStatus" && args["thread_ts"] === ts,
    );
  await workspace.waitFor(() => calls().length === 5);
  expect(calls().map(({ args }) => args["status"])).toEqual([
    "is reading the article…",
    "is writing the briefing…",
    "",
    "is looking in the article…",
    "",
  ]);
  expect(workspace.progress(reading, ts)).toBe("");
});

describe("the sources of a briefing", () => {
  test("show each point with its sentence, the ones around it and a link to it on the page", async () => {
    const { workspace } = service;
    const { reading } = workspace.channels;
    const ts = await briefed("Ideby");
    const [briefing] = service.replies(reading, ts);
    const press = { channel: reading, ts: briefing?.ts ?? "", actionId: "sources" };
    await workspace.press({ ...press, user: workspace.users.ada });
    const modal = await workspace.waitFor(() => workspace.views.at(-1));
    const text = seen(modal);
    const points = [...seen(briefing).matchAll(/• “(.+)” \[(\d+)\]/gu)];
    expect(points.length).toBeGreaterThanOrEqual(3);
    for (const [, sentence = "", number = ""] of points) {
      const cited = text.split("\n").filter((line) => line.startsWith(`│ [${number}] `));
      expect(cited).toHaveLength(1);
      expect(cited[0]).toContain(sentence);
    }
    expect(JSON.stringify(modal.body)).toContain("#:~:text=");
    await workspace.close(modal.id);
  });
});

describe("opinions", () => {
  test("are kept, with the reason where one is given", async () => {
    const { workspace, briefdesk } = service;
    const { reading } = workspace.channels;
    const { ada, minjun } = workspace.users;
    const ts = await briefed("Jarna");
    const [briefing] = service.replies(reading, ts);
    const press = { channel: reading, ts: briefing?.ts ?? "", actionId: "feedback" };
    await workspace.press({ ...press, user: minjun, value: briefingValue(briefing, "useful") });
    await workspace.press({ ...press, user: ada, value: briefingValue(briefing, "not-useful") });
    const modal = await workspace.waitFor(() => workspace.views.at(-1));
    await workspace.submit(modal.id, {
      reason: { value: "incomplete" },
      remark: { value: "no price" },
    });
    const given = await briefdesk.store.ledger.feedbackSince(0);
    expect(given.map(({ user, useful, reason }) => ({ user, useful, reason }))).toEqual([
      { user: minjun, useful: true, reason: undefined },
      { user: ada, useful: false, reason: "incomplete: no price" },
    ]);
    const env = { DATA_DIR: service.dataDir };
    const { feedback } = JSON.parse((await commandLine(["status", "--json"], { env })).out);
    expect(feedback).toEqual([
      {
        prompt: "extractive",
        useful: 1,
        notUseful: 1,
        reasons: { incomplete: 1 },
        remarks: ["no price"],
      },
    ]);
    expect((await commandLine(["status"], { env })).out).toContain(
      "  extractive: 1 useful, 1 not useful (incomplete: 1)\n    › no price\n",
    );
  });
});

function briefingValue(message: unknown, which: string): string {
  const found = new RegExp(`"value":"(${which} [^"]+)"`, "u").exec(JSON.stringify(message));
  return found?.[1] ?? "";
}
