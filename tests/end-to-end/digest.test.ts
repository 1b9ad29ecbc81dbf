import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newsPage } from "../../bench/news-site.ts";
import { nextDue } from "../../src/domain/settings/digest-times.ts";
import { readingRoom } from "../support/reading-room.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { seen } from "../support/seen.ts";
import { shiftedClock } from "../support/shifted-clock.ts";
import { townPage, townTitle } from "../support/town-page.ts";

const harbour = readFileSync("samples/harbour-heat.html", "utf8");
const HOUR = 3_600_000;

const clock = shiftedClock();
let service: RunningService;
beforeAll(async () => {
  const names = ["news", "quiet", "daily", "stories", "talk"];
  const channels = names.map((name) => ({ name, members: ["ada", "minjun", "briefdesk"] }));
  service = await runService({ clock, workspace: { clock, seed: { channels } } });
});
afterAll(() => service.close());

const { post, page } = readingRoom(() => service);
const channel = (name: string): string => service.workspace.channels[name] ?? "";

/** Posts a page of the site in a channel and waits until its briefing is posted and filed. */
async function briefedIn(where: string, url: string): Promise<string> {
  const ts = await post(url, { channel: where });
  await service.workspace.waitFor(() =>
    service.logged.some(({ message, fields }) => message === "briefed" && fields["ts"] === ts),
  );
  return ts;
}

/** Gives a command as Ada; resolves with what she alone is told. */
async function digest(where: string, text: string): Promise<string> {
  const { workspace } = service;
  const { ada } = workspace.users;
  await workspace.command({ channel: where, user: ada, command: "/digest", text });
  return workspace.ephemerals(ada).at(-1)?.text ?? "";
}

/** The n-th message in a channel that tells no change of settings. */
const posted = (where: string, nth = 0): Promise<string> =>
  service.workspace.waitFor(() => tellings(where)[nth], `message ${nth} of the bot`);
const tellings = (where: string): string[] =>
  service
    .replies(where)
    .map((message) => seen(message))
    .filter((text) => !text.includes("changed how I work here"));

/** What Ada alone is told once a digest that she asked for has nothing to tell. */
const toldAlone = (): Promise<string> =>
  service.workspace.waitFor(
    () => service.workspace.ephemerals(service.workspace.users.ada).map(textOf).find(isNothingNew),
    "a word that nothing is new",
  );
const textOf = ({ text }: { readonly text: string }): string => text;
const isNothingNew = (text: string): boolean => text.startsWith("Nothing new since");

describe("/digest now", () => {
  test("posts what was briefed, each with the way to its thread, and then what came since", async () => {
    const news = channel("news");
    service.newsstand.put("/harbour", harbour);
    const ts = await briefedIn(news, service.newsstand.url("/harbour"));
    await briefedIn(news, page("Alby"));
    expect(await digest(news, "now")).toBe("The digest is on its way.");
    const first = await posted(news);
    expect(first).toMatch(/^Digest · /u);
    expect(first).toContain("2 articles since");
    expect(first).toContain(townTitle("Alby"));
    expect(JSON.stringify(service.replies(news)[0]?.blocks)).toContain(
      `/archives/${news}/p${ts.replace(".", "")}`,
    );
    await digest(news, "now");
    expect(await toldAlone()).toMatch(/^Nothing new since /u);
    expect(tellings(news)).toHaveLength(1);
    service.newsstand.put("/ferries", newsPage(3));
    await briefedIn(news, service.newsstand.url("/ferries"));
    await digest(news, "now");
    const second = await posted(news, 1);
    expect(second).toContain("1 article since");
    expect(second).not.toContain(townTitle("Alby"));
  });

  test("tells one story once, and marks what was in the last digest as an update", async () => {
    const stories = channel("stories");
    await briefedIn(stories, page("Boda"));
    const other = townPage("Boda").replaceAll("crowns", "kronor").replaceAll("Gazette", "Post");
    service.newsstand.put("/boda-post", other);
    await briefedIn(stories, service.newsstand.url("/boda-post"));
    await digest(stories, "now");
    const first = await posted(stories);
    expect(first).toContain("2 articles since");
    expect(first).toContain("also: ");
    service.newsstand.put(
      "/boda-later",
      townPage("Boda").replace("21 votes to 14", "22 votes to 13"),
    );
    await briefedIn(stories, service.newsstand.url("/boda-later"));
    await digest(stories, "now");
    expect(await posted(stories, 1)).toContain("update");
  });

  test("of a private channel stays in it, and of another shows nothing of it", async () => {
    const { policy } = service.workspace.channels;
    const talk = channel("talk");
    await briefedIn(policy, page("Cimbris"));
    await digest(policy, "now");
    expect(await posted(policy)).toContain(townTitle("Cimbris"));
    const told = () => service.workspace.ephemerals(service.workspace.users.ada).map(textOf);
    const before = told().filter(isNothingNew).length;
    await digest(talk, "now");
    await service.workspace.waitFor(
      () => told().filter(isNothingNew).length > before,
      "a word that nothing is new",
    );
    expect(tellings(talk)).toEqual([]);
  });

  test("where the bot is not is answered to the asker", async () => {
    const { workspace } = service;
    const quiet = channel("quiet");
    await workspace.leave(quiet, workspace.botUserId);
    expect(await digest(quiet, "now")).toMatch(/not in this conversation/u);
    await workspace.invite(quiet, workspace.botUserId);
  });
});

test("an article of a private channel is not named where others read", async () => {
  const { workspace } = service;
  const { policy } = workspace.channels;
  const { ada } = workspace.users;
  await briefedIn(policy, page("Dala"));
  // In her own direct message Ada may be led there: she is in that channel.
  const own = workspace.directMessage(ada);
  const alone = await briefedIn(own, service.newsstand.url("/dala"));
  expect(JSON.stringify(service.replies(own, alone))).toContain(`/archives/${policy}/`);
  const inChannel = await briefedIn(channel("talk"), service.newsstand.url("/dala"));
  expect(JSON.stringify(service.replies(channel("talk"), inChannel))).not.toContain("/archives/");
  const { minjun } = workspace.users;
  const theirs = workspace.directMessage(minjun);
  const ts = await post(service.newsstand.url("/dala"), { channel: theirs, user: minjun });
  const led = JSON.stringify(await service.reply(theirs, ts));
  expect(led).toContain(`/archives/${channel("talk")}/`);
  expect(led).not.toContain(policy);
});

describe("a digest that was switched on", () => {
  test("says when it comes, comes then, once, and not after it was switched off", async () => {
    const daily = channel("daily");
    expect(await digest(daily, "status")).toMatch(/^There is no digest/u);
    const said = await digest(daily, "on 09:00 daily Asia/Kathmandu");
    expect(said).toMatch(/^The digest comes every day at 09:00 \(Asia\/Kathmandu\)\. Next: /u);
    await briefedIn(daily, page("Ekeby"));
    const schedule = { at: "09:00", days: "daily", weekday: 1, zone: "Asia/Kathmandu" } as const;
    const due = nextDue(schedule, clock.now());
    clock.shiftTo(due + 1_000);
    expect(await posted(daily)).toContain(townTitle("Ekeby"));
    await service.restart();
    // The next day brings nothing, so nothing is posted; then one line, once that was asked for.
    clock.shiftTo(due + 24 * HOUR + 1_000);
    await service.workspace.waitFor(() =>
      service.logged.some(
        ({ message, fields }) => message === "digest had nothing new" && fields["said"] === false,
      ),
    );
    await digest(daily, "quiet off");
    clock.shiftTo(due + 48 * HOUR + 1_000);
    expect(await posted(daily, 1)).toMatch(/^Nothing new since/u);
    expect(await digest(daily, "off")).toBe("The digest of this channel is off.");
    await briefedIn(daily, page("Forsa"));
    clock.shiftTo(due + 72 * HOUR + 1_000);
    await briefedIn(daily, page("Grum"));
    expect(tellings(daily)).toHaveLength(2);
  });
});
