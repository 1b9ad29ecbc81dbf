import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BOT_CHECKS } from "../fixtures/pages/bot-checks.ts";
import { NON_ARTICLES } from "../fixtures/pages/non-articles.ts";
import { CONSENT_WALLS, SIGN_INS } from "../fixtures/pages/other-walls.ts";
import type { PageCase } from "../fixtures/pages/parts.ts";
import { PAYWALLS } from "../fixtures/pages/paywalls.ts";
import { readingRoom } from "../support/reading-room.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { buttonsOf, seen } from "../support/seen.ts";
import { shiftedClock } from "../support/shifted-clock.ts";
import { commandLine } from "../support/terminal-of.ts";
import { townPage, townText } from "../support/town-page.ts";

const clock = shiftedClock();
let service: RunningService;
beforeAll(async () => {
  const channels = [{ name: "closed", members: ["ada", "briefdesk"] }];
  service = await runService({
    clock,
    env: { FETCH_TIMEOUT_SECONDS: "3", FETCH_MAX_MB: "1" },
    workspace: { clock, seed: { channels } },
  });
});
afterAll(() => service.close());

const { page, post, said } = readingRoom(() => service);

/** Puts an answer on the site under a path of its own; gives its address. */
function answering(path: string, status: number, type: string, body: string | Uint8Array): string {
  service.newsstand.put(path, (_request, response) => {
    response.writeHead(status, { "content-type": type }).end(body);
  });
  return service.newsstand.url(path);
}

/** A link with the bot named: it is answered where it was asked. */
const asked = (url: string): string => `<@U0BRIEFDESK> ${url}`;

const RETRY = "Try again";
const PASTE_TEXT = "Give me the text";

describe("what cannot be read is said in one sentence, with what can be done", () => {
  const html = "text/html; charset=utf-8";
  const wall = (cases: readonly PageCase[]) => (): string => {
    const found = cases.find(({ verdict }) => verdict !== "ok" && verdict !== "partial");
    if (found === undefined) throw new Error("no such page");
    return answering(
      `/${found.name.replaceAll(/\W+/gu, "-")}`,
      found.status ?? 200,
      html,
      found.html,
    );
  };
  const plain = (status: number) => () => answering(`/s${status}`, status, html, "<h1>Oh</h1>");

  test.each<[string, () => string, string[]]>([
    ["a paywall", wall(PAYWALLS), [PASTE_TEXT]],
    ["a sign-in page", wall(SIGN_INS), [PASTE_TEXT]],
    ["a consent wall", wall(CONSENT_WALLS), [PASTE_TEXT]],
    ["a bot check", wall(BOT_CHECKS), [RETRY, PASTE_TEXT]],
    ["a page that is not there", plain(404), [RETRY, PASTE_TEXT]],
    ["a page that is gone", plain(410), [PASTE_TEXT]],
    ["a server that fails", plain(500), [RETRY, PASTE_TEXT]],
    ["a picture", () => answering("/cat", 200, "image/png", "\u0089PNG\r\n"), [PASTE_TEXT]],
    ["a page too large", () => answering("/large", 200, html, "x".repeat(1_100_000)), [PASTE_TEXT]],
    ["a host that is not there", () => "http://127.0.0.1:9/news", [RETRY, PASTE_TEXT]],
    ["an address that is not met", () => "http://169.254.169.254/latest", [PASTE_TEXT]],
    [
      "a page that never comes",
      () => {
        service.newsstand.put("/never", () => {});
        return service.newsstand.url("/never");
      },
      [RETRY, PASTE_TEXT],
    ],
  ])("%s", async (_name, url, buttons) => {
    const { workspace } = service;
    const { reading } = workspace.channels;
    const ts = await post(asked(url()));
    await service.reply(reading, ts);
    await workspace.settled();
    const [apology, second] = service.replies(reading, ts);
    expect(second).toBeUndefined();
    expect(apology?.text).toMatch(/^[^\n]+\.$/u);
    expect(apology?.text).not.toMatch(/Error|undefined|at \w+ \(/u);
    expect(apology === undefined ? [] : buttonsOf(apology).map(({ label }) => label)).toEqual(
      buttons,
    );
  });
});

test("a front page that somebody asks for is briefed as what it is, and one that is only posted is left alone", async () => {
  const front = NON_ARTICLES.find(({ name }) => name.includes("front page"));
  if (front === undefined) throw new Error("no such page");
  const url = answering("/front", 200, "text/html; charset=utf-8", front.html);
  const { workspace } = service;
  const { reading } = workspace.channels;
  const posted = await post(url);
  const ts = await post(asked(url));
  const briefing = await service.reply(reading, ts);
  await workspace.settled();
  expect(briefing.text).toMatch(/ · list · /u);
  expect(service.replies(reading, posted)).toEqual([]);
});

describe("a link that nobody asked about and that cannot be read", () => {
  test("is told to its poster alone, who can hand in the text for the thread", async () => {
    const { workspace } = service;
    const { reading } = workspace.channels;
    const { ada } = workspace.users;
    const ts = await post(answering("/gone3", 410, "text/html", "<h1>Gone</h1>"));
    const told = await workspace.waitFor(() => workspace.ephemerals(ada).at(-1));
    expect(told.text).toMatch(/^I could not read 127\.0\.0\.1:\d+\/gone3\. /u);
    await workspace.settled();
    expect(service.replies(reading, ts)).toEqual([]);
    const [root] = workspace.messages(reading, { thread: ts });
    expect(root?.reactions).toMatchObject([{ name: "warning" }]);
    await workspace.press({ channel: reading, user: ada, ts: told.ts, actionId: "hand_in" });
    const modal = await workspace.waitFor(() => workspace.views.at(-1));
    await workspace.submit(modal.id, { text: { value: townText("Kumla").join("\n\n") } });
    expect(seen(await service.reply(reading, ts))).toContain("council of Kumla");
  });

  test("leaves no trace where the page is no article", async () => {
    const { workspace } = service;
    const { reading } = workspace.channels;
    const { ada } = workspace.users;
    const before = workspace.ephemerals(ada).length;
    const ts = await post(answering("/dog", 200, "image/png", "\u0089PNG\r\n"));
    await workspace.waitFor(() =>
      service.logged.some(({ message, fields }) => message === "refused" && fields["ts"] === ts),
    );
    await workspace.settled();
    expect([service.replies(reading, ts).length, workspace.ephemerals(ada).length]).toEqual([
      0,
      before,
    ]);
    expect(workspace.messages(reading, { thread: ts })[0]?.reactions ?? []).toEqual([]);
  });
});

describe("Try again", () => {
  test("reads the page each time it is pressed, and briefs it once it is there", async () => {
    const { workspace } = service;
    const { reading } = workspace.channels;
    const { minjun } = workspace.users;
    const url = answering("/late", 503, "text/html", "<h1>Back soon</h1>");
    const ts = await post(asked(url));
    const apology = await service.reply(reading, ts);
    const press = { channel: reading, user: minjun, ts: apology.ts, actionId: "retry" };
    await workspace.press(press);
    await service.reply(reading, ts, 1);
    service.newsstand.put("/late", townPage("Alby"));
    await workspace.press(press);
    expect(seen(await service.reply(reading, ts, 2))).toContain("council of Alby");
    await workspace.press(press);
    expect(seen(await service.reply(reading, ts, 3))).toMatch(/^The page has not changed/u);
    // All of it belongs to the post.
    await workspace.remove(reading, ts);
    await workspace.waitFor(() => service.replies(reading, ts).length === 0);
  });
});

describe("Give me the text", () => {
  test("briefs what is pasted in place of the link, also a text with links in it", async () => {
    const { workspace } = service;
    const { reading } = workspace.channels;
    const ts = await post(asked(answering("/gone", 410, "text/html", "<h1>Gone</h1>")));
    const apology = await service.reply(reading, ts);
    const { ada } = workspace.users;
    await workspace.press({ channel: reading, user: ada, ts: apology.ts, actionId: "hand_in" });
    const modal = await workspace.waitFor(() => workspace.views.at(-1));
    expect((await workspace.submit(modal.id, {})).errors).toEqual({
      text: "Paste the text, or attach a file.",
    });
    const value = `${townText("Boda").join("\n\n")}\n\nMore: https://gazette.example/boda`;
    await workspace.submit(modal.id, { text: { value } });
    expect(seen(await service.reply(reading, ts, 1))).toContain("council of Boda");
    await post("Who is the mayor?", { thread: ts });
    expect((await said(ts, 3))[2]).toContain("Petra Lindqvist");
  });

  test("briefs a file that is attached there", async () => {
    const { workspace } = service;
    const { reading } = workspace.channels;
    const ts = await post(asked(answering("/gone2", 410, "text/html", "<h1>Gone</h1>")));
    const apology = await service.reply(reading, ts);
    const { ada } = workspace.users;
    await workspace.press({ channel: reading, user: ada, ts: apology.ts, actionId: "hand_in" });
    const modal = await workspace.waitFor(() => workspace.views.at(-1));
    await workspace.submit(modal.id, { file: { value: [await upload("Cimbris")] } });
    expect(seen(await service.reply(reading, ts, 1))).toContain("council of Cimbris");
  });
});

/** A file about a town that Ada has uploaded; resolves with its id. */
async function upload(town: string): Promise<string> {
  const { workspace } = service;
  const files = [{ name: `${town}.txt`, bytes: townText(town).join("\n\n") }];
  const ts = await post("", { files });
  const messages = workspace.messages(workspace.channels.reading);
  return String(messages.find((message) => message.ts === ts)?.files?.[0]?.["id"]);
}

test("a job that fails five times says so once, is listed, and answers when it is run again", async () => {
  const { workspace } = service;
  const { reading } = workspace.channels;
  const env = { DATA_DIR: service.dataDir };
  workspace.faults.inject({ method: "files.info", kind: "error", error: "oh_no", times: 5 });
  const ts = await post("<@U0BRIEFDESK>", {
    files: [{ name: "dala.txt", bytes: townText("Dala").join("\n\n") }],
  });
  const logged = (what: string) =>
    service.logged.filter(({ message, fields }) => message === what && fields["kind"] === "brief");
  for (let failure = 1; failure < 5; failure += 1) {
    await workspace.waitFor(() => logged("job will run again").length === failure);
    clock.shift(200_000);
  }
  await workspace.waitFor(() => logged("job failed").length === 1);
  const told = (await service.reply(reading, ts)).text;
  const code = /this code: ([0-9a-f]{8})\./u.exec(told)?.[1];
  expect(service.logged.find(({ message }) => message === "gave up")?.fields["id"]).toBe(code);

  const status = JSON.parse((await commandLine(["status", "--json"], { env })).out);
  expect(status.jobs.failed).toBe(1);
  expect(status.failed).toMatchObject([{ kind: "brief", attempts: 5, error: /oh_no/u }]);
  const printed = (await commandLine(["status"], { env })).out;
  expect(printed).toContain("1 failed");
  expect(printed).toContain("briefdesk jobs rerun");

  const rerun = await commandLine(["jobs", "rerun", status.failed[0].id], { env });
  expect(rerun).toEqual({ code: 0, out: "1 job is in line again.\n", err: "" });
  await workspace.waitFor(() => {
    clock.shift(5_000);
    return service.replies(reading, ts).length === 2;
  });
  expect(seen(service.replies(reading, ts)[1])).toContain("council of Dala");
});

describe("Slack itself", () => {
  test("that asks to wait is waited for, and posted to once", async () => {
    const { workspace } = service;
    const { reading } = workspace.channels;
    const fault = {
      method: "chat.postMessage",
      kind: "rate-limit",
      retryAfterSeconds: 60,
    } as const;
    workspace.faults.inject(fault);
    const ts = await post(page("Ekeby"));
    await workspace.waitFor(() =>
      workspace.calls.some(({ args, outcome }) => args["thread_ts"] === ts && outcome !== "ok"),
    );
    expect(service.replies(reading, ts)).toEqual([]);
    await workspace.waitFor(() => {
      clock.shift(10_000);
      return service.replies(reading, ts).length === 1;
    });
    await workspace.settled();
    expect(service.replies(reading, ts)).toHaveLength(1);
  });

  test("that has archived the channel stops nothing else, and is logged", async () => {
    const { workspace } = service;
    const { closed = "" } = workspace.channels;
    const held: ServerResponse[] = [];
    service.newsstand.put("/held", (_request, response) => void held.push(response));
    const { ada } = workspace.users;
    await workspace.post({
      channel: closed,
      user: ada,
      text: asked(service.newsstand.url("/held")),
    });
    await workspace.waitFor(() => service.newsstand.visits("/held") === 1);
    workspace.archive(closed);
    held[0]?.writeHead(200, { "content-type": "text/html" }).end(townPage("Grum"));
    await workspace.waitFor(() =>
      service.logged.some(
        ({ message, fields }) => message === "could not say so" && fields["channel"] === closed,
      ),
    );
    expect((await said(await post(page("Forsa"))))[0]).toContain("council of Forsa");
    expect((await service.briefdesk.store.jobs.stats()).failed).toBe(0);
  });
});
