import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readingRoom } from "../support/reading-room.ts";
import { runService, type RunningService } from "../support/running-service.ts";

let service: RunningService;
beforeAll(async () => {
  service = await runService();
});
afterAll(() => service.close());

const { page, post, said, ask } = readingRoom(() => service);

async function brief(text: string): Promise<void> {
  const { workspace } = service;
  const { channels, users } = workspace;
  await workspace.command({ channel: channels.reading, user: users.ada, command: "/brief", text });
}

const mentioned = (text: string): string => `<@${service.workspace.botUserId}> ${text}`;

/** The signs that stand on a message, by name; they are put there after it was answered for. */
function signsOn(ts: string, thread = ts): string[] {
  const { workspace } = service;
  const messages = workspace.messages(workspace.channels.reading, { thread });
  return (messages.find((one) => one.ts === ts)?.reactions ?? []).map(({ name }) => name);
}

async function repliesOnceSettled(ts: string): Promise<number> {
  await service.workspace.settled();
  return service.replies(service.workspace.channels.reading, ts).length;
}

describe("the mode of a channel", () => {
  test("“asked” leaves what is posted alone, and briefs what the bot is asked for", async () => {
    await brief("mode asked");
    expect(await repliesOnceSettled(await post(page("Alby")))).toBe(0);
    const ts = await post(mentioned(page("Boda")));
    expect((await said(ts))[0]).toContain("Boda");
    await post("Who is the mayor?", { thread: ts });
    expect(await repliesOnceSettled(ts)).toBe(1);
    expect(await ask(ts, "Who is the mayor?")).toContain("Petra Lindqvist");
  });

  test("“off” says no word, and a sign to whoever asks", async () => {
    await brief("mode off");
    const ts = await post(mentioned(page("Cimbris")));
    await service.workspace.waitFor(() => signsOn(ts).includes("mute"));
    expect(await repliesOnceSettled(ts)).toBe(0);
  });

  test("“auto” briefs what is posted again", async () => {
    await brief("mode auto");
    expect((await said(await post(page("Dala"))))[0]).toContain("Dala");
  });
});

test("who mutes a thread and wakes it again sees that it was understood", async () => {
  const ts = await post(page("Ekeby"));
  await said(ts);
  const mute = await post("mute", { thread: ts });
  await service.workspace.waitFor(() => signsOn(mute, ts).includes("mute"));
  await post("Who is the mayor?", { thread: ts });
  expect(await repliesOnceSettled(ts)).toBe(1);
  const unmute = await post("unmute", { thread: ts });
  await service.workspace.waitFor(() => signsOn(unmute, ts).includes("speaker"));
  await post("Who is the mayor?", { thread: ts });
  expect((await said(ts, 2))[1]).toContain("Petra Lindqvist");
});
