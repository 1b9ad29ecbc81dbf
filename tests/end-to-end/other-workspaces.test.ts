import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Writer } from "../../src/ports/writer.ts";
import { extractiveWriter } from "../../src/writers/extractive/extractive-writer.ts";
import { readingRoom } from "../support/reading-room.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { seen } from "../support/seen.ts";
import { until } from "../support/until.ts";

/** An article whose briefing offers questions. */
const harbour = readFileSync("samples/harbour-heat.html", "utf8");

let service: RunningService;
beforeEach(async () => {
  service = await runService();
});
afterEach(() => service.close());

const { post } = readingRoom(() => service);

/** A briefing in #reading, a digest there, and a length of its own. */
async function settleIn(): Promise<{ thread: string; reply: string }> {
  const { workspace, newsstand } = service;
  const channel = workspace.channels.reading;
  const user = workspace.users.ada;
  newsstand.put("/alby", harbour);
  const thread = await post(newsstand.url("/alby"));
  const { ts: reply } = await service.reply(channel, thread);
  await workspace.command({ channel, user, command: "/digest", text: "on 08:00" });
  await workspace.command({ channel, user, command: "/brief", text: "length deep" });
  await workspace.settled();
  await until(async () => {
    const { waiting, running } = await service.briefdesk.store.jobs.stats();
    return waiting + running === 0;
  });
  return { thread, reply };
}

/** Everything of ours that another workspace might touch. */
async function kept(thread: string) {
  const { ledger, library } = service.briefdesk.store;
  const { teamId, channels, users } = service.workspace;
  const channel = channels.reading;
  const record = await ledger.thread({ team: teamId, channel, thread });
  const [briefed] = record?.articles ?? [];
  return {
    thread: record,
    article: await library.article(briefed?.articleId ?? ""),
    briefing: await library.briefing(briefed?.briefingKey ?? ""),
    digest: await ledger.digestSchedule(teamId, channel),
    settings: await ledger.settings(teamId, channel),
    feedback: await ledger.feedbackSince(0),
    posted: await ledger.postedBy(teamId, users.ada, 10),
    jobs: await service.briefdesk.store.jobs.stats(),
    replies: service.replies(channel, thread),
  };
}

test("another workspace with the app changes nothing of ours, whatever it does, and its removal neither", async () => {
  const { thread, reply } = await settleIn();
  const { workspace } = service;
  const channel = workspace.channels.reading;
  const user = workspace.users.ada;
  const before = await kept(thread);
  expect(before).toMatchObject({
    thread: { articles: [{}] },
    article: {},
    briefing: {},
    digest: { at: "08:00" },
    settings: { length: "deep" },
  });

  workspace.sendAs("T0OTHER");
  await workspace.command({ channel, user, command: "/digest", text: "off" });
  await workspace.command({ channel, user, command: "/brief", text: "length short" });
  await workspace.command({ channel, user, command: "/brief", text: "forget me" });
  await workspace.press({ channel, ts: reply, user, actionId: "question_0" });
  await workspace.press({ channel, ts: reply, user, actionId: "feedback" });
  await workspace.press({ channel, ts: reply, user, actionId: "sources" });
  await workspace.shortcut({ callbackId: "brief_message", channel, ts: thread, user });
  await workspace.post({ channel, user, thread, text: "What does the hall cost?" });
  await workspace.remove(channel, thread);
  workspace.uninstall();
  await workspace.settled();

  expect(await kept(thread)).toEqual(before);
  expect(workspace.views).toEqual([]);
  expect(service.counted("slack_foreign_team", { kind: "command" })).toBe(3);
  expect(service.counted("slack_foreign_team", { kind: "button" })).toBe(3);
  expect(service.counted("slack_foreign_team", { kind: "shortcut" })).toBe(1);
  expect(service.counted("slack_foreign_team", { kind: "event" })).toBe(4);
  expect(await service.briefdesk.ready()).toMatchObject({ slack: true });
});

test("a revoked token erases nothing: the bot is not ready, says so, and promises nothing to who asks", async () => {
  const { thread } = await settleIn();
  const { workspace, briefdesk, logged } = service;
  const before = await kept(thread);
  workspace.revokeToken();
  await workspace.settled();
  expect(await briefdesk.ready()).toMatchObject({ slack: false, store: true });
  const errors = logged.filter(({ level }) => level === "error");
  expect(errors).toMatchObject([{ message: expect.stringContaining("SLACK_BOT_TOKEN") }]);
  const { channels, users } = workspace;
  const ask = { channel: channels.reading, user: users.ada, command: "/brief" };
  await workspace.command({ ...ask, text: service.newsstand.url("/alby") });
  await workspace.waitFor(() =>
    seen(workspace.ephemerals(users.ada).at(-1)).includes("I could not do that just now."),
  );
  const after = await kept(thread);
  expect(after.jobs.failed).toBe(0);
  expect({ ...after, jobs: before.jobs }).toEqual(before);
});

test("the removal of the app erases everything that was kept of its workspace", async () => {
  const { thread } = await settleIn();
  service.workspace.uninstall();
  await until(async () => (await kept(thread)).thread === undefined);
  await until(async () => (await kept(thread)).article === undefined);
  expect(await kept(thread)).toMatchObject({ briefing: undefined, digest: undefined, posted: [] });
  expect(await service.briefdesk.ready()).toMatchObject({ slack: false });
});

test("a writer is told for which workspace it writes, so that each has fences of its own", async () => {
  const teams: unknown[] = [];
  const plain = extractiveWriter();
  const writer: Writer = {
    ...plain,
    name: "listening", // what bears another name is asked outside of the threads that compose
    draft(task, options) {
      teams.push(task.team);
      return plain.draft(task, options);
    },
  };
  const listening = await runService({ writer });
  try {
    const { ask, page, post: postThere } = readingRoom(() => listening);
    const { reading } = listening.workspace.channels;
    const thread = await postThere(page("Boda"));
    await listening.reply(reading, thread);
    await ask(thread, "How much will the new hall cost?");
    expect(teams.length).toBeGreaterThanOrEqual(2);
    expect(new Set(teams)).toEqual(new Set([listening.workspace.teamId]));
  } finally {
    await listening.close();
  }
});
