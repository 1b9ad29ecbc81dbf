import { afterAll, beforeAll, expect, test } from "vitest";
import { readFile } from "node:fs/promises";
import { runService, type RunningService } from "../support/running-service.ts";
import { readingRoom } from "../support/reading-room.ts";
import { buttonsOf, seen } from "../support/seen.ts";

let service: RunningService;
beforeAll(async () => {
  service = await runService();
});
afterAll(() => service.close());
const { post } = readingRoom(() => service);

const gone = (): string => service.newsstand.url("/nothing-here");

async function replyTo(text: string) {
  const ts = await post(text);
  return service.reply(service.workspace.channels.reading, ts);
}

async function command(user: string, text: string): Promise<string> {
  const { workspace } = service;
  await workspace.command({ channel: workspace.channels.reading, user, command: "/brief", text });
  return seen(workspace.ephemerals(user).at(-1));
}

test("a person is answered in the language they have Slack in, or in the one they have set", async () => {
  const { ada, minjun } = service.workspace.users;
  expect(await command(minjun, "language me off")).toContain("이 채널의 요약");
  expect(await command(ada, "language me off")).toContain("Briefings in this channel");
  expect(await command(ada, "language me ja")).toContain("日本語でお答えします");
  expect(await command(ada, "language me off")).toContain("Briefings in this channel");
});

test("a channel is spoken to in the language that it has set, in English where nothing is known", async () => {
  const { minjun } = service.workspace.users;
  expect(seen(await replyTo(`<@U0BRIEFDESK> ${gone()}`))).toContain(
    "There is no page at this address.",
  );
  await command(minjun, "language de");
  const refused = await replyTo(`<@U0BRIEFDESK> ${gone()}?again`);
  expect(seen(refused)).toContain("Unter dieser Adresse gibt es keine Seite.");
  expect(buttonsOf(refused).map(({ label }) => label)).toEqual([
    "Noch einmal versuchen",
    "Text einreichen",
  ]);
  await command(minjun, "language article");
});

test("around an article the bot speaks the article's language", async () => {
  const article = await readFile("samples/pont-fluvial.fr.html", "utf8");
  service.newsstand.put("/pont", article);
  const briefing = await replyTo(service.newsstand.url("/pont"));
  expect(seen(briefing)).toContain("min de lecture");
  expect(seen(briefing)).toContain("• «\u00A0");
  expect(buttonsOf(briefing).map(({ label }) => label)).toContain("Sources");
  expect(JSON.stringify(briefing.blocks)).toContain("Pas utile");
});
