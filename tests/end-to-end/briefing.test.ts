import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runService, type RunningService } from "../support/running-service.ts";
import { seen } from "../support/seen.ts";

const harbour = readFileSync("samples/harbour-heat.html", "utf8");
const talks = readFileSync("samples/defense-talks.txt", "utf8");

let service: RunningService;
beforeAll(async () => {
  service = await runService();
});
afterAll(() => service.close());

const drawn = (message: { blocks?: readonly unknown[] | undefined }): string =>
  JSON.stringify(message.blocks);

test("a link in a channel is briefed in its thread, with the numbers of its sentences", async () => {
  const { workspace, newsstand } = service;
  const { reading } = workspace.channels;
  newsstand.put("/harbour", harbour);
  const text = `Worth a look: ${newsstand.url("/harbour")}`;
  const ts = await workspace.post({ channel: reading, user: workspace.users.ada, text });
  const briefing = await service.reply(reading, ts);
  expect(drawn(briefing)).toMatch(/\[\d+\]/u);
  expect(drawn(briefing)).toContain("Sources");
  await workspace.settled();
  expect(service.replies(reading, ts)).toHaveLength(1);
});

test("a link posted twice is read once, and the second post is told where its briefing is", async () => {
  const { workspace, newsstand } = service;
  const { reading } = workspace.channels;
  newsstand.put("/twice", harbour.replaceAll("harbour", "marina"));
  const post = () =>
    workspace.post({ channel: reading, user: workspace.users.ada, text: newsstand.url("/twice") });
  const first = await post();
  await service.reply(reading, first);
  const second = await post();
  const again = await service.reply(reading, second);
  expect(newsstand.visits("/twice")).toBe(1);
  expect(seen(again)).toMatch(/^Already briefed here: /u);
  expect(drawn(again)).toContain(`/archives/${reading}/p${first.replace(".", "")}`);
  await workspace.post({
    channel: reading,
    user: workspace.users.ada,
    text: "<@U0BRIEFDESK> Where?",
    thread: second,
  });
  expect((await service.reply(reading, second, 1)).text).not.toContain("no article");
});

test("a pasted page is briefed without its chrome, and asked about in its thread", async () => {
  const { workspace } = service;
  const { reading } = workspace.channels;
  const { ada } = workspace.users;
  const ts = await workspace.post({ channel: reading, user: ada, text: talks });
  const briefing = await service.reply(reading, ts);
  expect(drawn(briefing)).not.toMatch(/Copyright|Presentation/u);
  await workspace.post({
    channel: reading,
    user: ada,
    text: "Where were the talks held?",
    thread: ts,
  });
  expect((await service.reply(reading, ts, 1)).text).toContain("Singapore");
  await workspace.post({
    channel: reading,
    user: ada,
    text: "<@U0BRIEFDESK> What did the ministers have for lunch?",
    thread: ts,
  });
  expect((await service.reply(reading, ts, 2)).text).toMatch(
    /^I found no sentence that answers this/u,
  );
});

test("a dead link is answered for once, with the next step", async () => {
  const { workspace, newsstand } = service;
  const { reading } = workspace.channels;
  const ts = await workspace.post({
    channel: reading,
    user: workspace.users.ada,
    text: `<@U0BRIEFDESK> ${newsstand.url("/gone")}`,
  });
  const apology = await service.reply(reading, ts);
  expect(apology.text).toBe(
    "There is no page at this address. Check the link, or paste the text here and I will brief it.",
  );
  await workspace.settled();
  expect(service.replies(reading, ts)).toHaveLength(1);
});
