import { afterAll, beforeAll, expect, test } from "vitest";
import { readingRoom } from "../support/reading-room.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { seen } from "../support/seen.ts";

let service: RunningService;
beforeAll(async () => {
  const general = { name: "general", members: ["ada", "minjun", "briefdesk"] };
  service = await runService({ workspace: { seed: { channels: [general] } } });
});
afterAll(() => service.close());

const { page, post, said, ask } = readingRoom(() => service);

/** The bot's first message below a post, and where its links lead. */
async function reply(channel: string, ts: string) {
  const message = await service.reply(channel, ts);
  await service.workspace.settled();
  const links = [...JSON.stringify(message.blocks).matchAll(/archives\/(\w+)\/p(\d+)/gu)];
  return { text: seen(message), links: links.map(([, room = "", at = ""]) => `${room}/${at}`) };
}

const threadOf = (channel: string, ts: string): string => `${channel}/${ts.replace(".", "")}`;

test("a link posted again in its channel gets one line that leads to the briefing, and its points on demand", async () => {
  const { workspace } = service;
  const { reading } = workspace.channels;
  const { ada, minjun } = workspace.users;
  const first = await post(page("Alby"));
  const [briefing = ""] = await said(first);
  for (const user of [ada, minjun]) {
    const again = await post(page("Alby"), { user });
    const { text, links } = await reply(reading, again);
    expect(text.split("\n")[0]).toMatch(/^Already briefed here: Alby closes its swimming hall/u);
    expect(text).not.toContain("•");
    expect(links).toEqual([threadOf(reading, first)]);
    await workspace.press({
      channel: reading,
      ts: service.replies(reading, again)[0]?.ts ?? "",
      actionId: "sources",
      user,
    });
    const modal = await workspace.waitFor(() => workspace.views.at(-1));
    const [point = ""] = /“[^”]+”/u.exec(briefing) ?? [];
    expect(seen(modal)).toContain(point);
    await workspace.close(modal.id);
  }
});

test("a question below a repost is answered there", async () => {
  await said(await post(page("Boda")));
  const again = await post(page("Boda"));
  await said(again);
  expect(await ask(again, "How much will the new hall cost?")).toContain("12.6 million crowns");
});

test("another channel gets the briefing, with a link to where it stood before", async () => {
  const { reading, general = "" } = service.workspace.channels;
  const first = await post(page("Cimbris"));
  await said(first);
  const { text, links } = await reply(general, await post(page("Cimbris"), { channel: general }));
  expect(text).toContain("• “The council of Cimbris");
  expect(text).toContain("briefed here before");
  expect(links).toEqual([threadOf(reading, first)]);
  const again = await reply(general, await post(page("Cimbris"), { channel: general }));
  expect(again.text).toMatch(/^Already briefed here/u);
});

test("dozens of posts of one link are read once, and only the first is answered at length", async () => {
  const { workspace, newsstand } = service;
  const { reading } = workspace.channels;
  await said(await post(page("Forsa")));
  const posts = await Promise.all(Array.from({ length: 24 }, () => post(page("Forsa"))));
  for (const ts of posts)
    expect((await service.reply(reading, ts)).text).toMatch(/^Already briefed here/u);
  await workspace.settled();
  expect(posts.map((ts) => service.replies(reading, ts).length)).toEqual(posts.map(() => 1));
  expect(newsstand.visits("/forsa")).toBe(1);
});

test("three links in one post are one message, and each is asked about in its thread", async () => {
  const { workspace } = service;
  const { reading } = workspace.channels;
  const towns = ["Ockelbo", "Ramsele", "Torsby"];
  const ts = await post(towns.map(page).join("\n"));
  const { text } = await reply(reading, ts);
  for (const town of towns) expect(text).toContain(`${town} closes its swimming hall`);
  expect(service.replies(reading, ts)).toHaveLength(1);
  const [list] = service.replies(reading, ts);
  const press = { channel: reading, ts: list?.ts ?? "", user: workspace.users.ada };
  await workspace.press({ ...press, actionId: "sources" });
  await workspace.waitFor(() => workspace.views.some((view) => seen(view).includes("[1]")));
  expect(await ask(ts, "Who is the mayor of Torsby?")).not.toBe("");
});
