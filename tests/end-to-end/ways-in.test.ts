import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeDocx, wordParagraph } from "../fixtures/make-documents.ts";
import { readingRoom } from "../support/reading-room.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { seen } from "../support/seen.ts";
import { townPage, townText, townTitle } from "../support/town-page.ts";

const talks = readFileSync("samples/defense-talks.txt", "utf8");

let service: RunningService;
beforeAll(async () => {
  service = await runService({
    env: { ALLOWED_APPS: "B0FEED" },
    workspace: {
      seed: { channels: [{ name: "lounge", members: ["ada", "minjun"] }] },
    },
  });
});
afterAll(() => service.close());

const { page, post, said } = readingRoom(() => service);

const asApp = (botId: string) => ({ asApp: { botId, name: "Feeds" } });

describe("in a channel", () => {
  test("each of several links in one message is briefed, in its order", async () => {
    const told = await said(await post(`${page("Alby")} and ${page("Boda")}`), 2);
    expect(told).toHaveLength(2);
    expect(told.map((one) => one.split("\n")[0])).toEqual(["Alby", "Boda"].map(townTitle));
  });

  test("a link behind words, with a comment to a colleague, is briefed", async () => {
    const text = `<@U02MINJUN> see <${page("Kumla")}|this piece>`;
    expect((await said(await post(text, { encoded: true })))[0]).toContain(townTitle("Kumla"));
  });

  test("an article pasted with all of its page is briefed without it", async () => {
    const [briefing] = await said(await post(talks));
    expect(briefing).toMatch(
      /^Seoul, Washington and Tokyo put missile drills on a fixed calendar\n/u,
    );
    expect(briefing).not.toMatch(/Copyright|Security Desk|slide/iu);
  });

  test.each<[string, string, string | Uint8Array, string]>([
    ["text", "hall.txt", [townTitle("Lima"), "", ...townText("Lima")].join("\n\n"), "Lima"],
    [
      "Markdown",
      "hall.md",
      [`# ${townTitle("Malung")}`, ...townText("Malung")].join("\n\n"),
      "Malung",
    ],
    ["HTML", "page.html", townPage("Nora"), "Nora"],
    [
      "Word",
      "hall.docx",
      makeDocx(
        townText("Oxie")
          .map((text) => wordParagraph(text))
          .join(""),
      ),
      "Oxie",
    ],
    ["PDF", "library.pdf", readFileSync("tests/fixtures/files/korean.pdf"), "도서관"],
  ])("a %s file is briefed", async (_kind, name, bytes, about) => {
    const [briefing] = await said(await post("", { files: [{ name, bytes }] }));
    expect(briefing).toContain(about);
    expect(briefing).toMatch(/^• .+\[\d+\]/mu);
  });

  test("a file of a kind that cannot be read is answered for", async () => {
    const files = [{ name: "table.zip", bytes: "PK\u0003\u0004 nothing in here" }];
    const [answer] = await said(await post("<@U0BRIEFDESK> can you read this?", { files }));
    expect(answer).toMatch(/paste the text/iu);
  });

  test("a forwarded message's link is briefed where it was forwarded to", async () => {
    const url = page("Osby");
    const attachments = [
      { is_share: true, is_msg_unfurl: true, author_name: "Min-jun", text: `Look: <${url}>` },
    ];
    expect((await said(await post("for us?", { attachments })))[0]).toContain(townTitle("Osby"));
  });

  test("a feed on the list is briefed, another app is not", async () => {
    const other = await post(page("Pitea"), asApp("B0OTHER"));
    expect((await said(await post(page("Rimbo"), asApp("B0FEED"))))[0]).toContain("Rimbo");
    expect(service.replies(service.workspace.channels.reading, other)).toEqual([]);
    expect(service.newsstand.visits("/pitea")).toBe(0);
  });

  test("an edit that swaps the link briefs the new one and takes the old briefing back", async () => {
    const { workspace } = service;
    const { reading } = workspace.channels;
    const ts = await post(`Read ${page("Sala")}`);
    expect((await said(ts))[0]).toContain(townTitle("Sala"));
    await workspace.edit(reading, ts, `Read ${page("Tibro")}`);
    await workspace.waitFor(() => {
      const replies = service.replies(reading, ts).map((message) => seen(message));
      return replies.length === 1 && replies[0]?.includes(townTitle("Tibro"));
    });
    // Back again: it is briefed again, and asked about alone.
    await workspace.edit(reading, ts, `Read ${page("Sala")}`);
    await workspace.waitFor(() => {
      const replies = service.replies(reading, ts).map((message) => seen(message));
      return replies.length === 1 && replies[0]?.includes(townTitle("Sala"));
    });
    await post("<@U0BRIEFDESK> Which town closes its hall?", { thread: ts });
    expect((await said(ts, 2))[1]).not.toContain("Tibro");
  });

  test("a deleted post takes its briefing and the answers about it along", async () => {
    const { workspace } = service;
    const { reading } = workspace.channels;
    const ts = await post(page("Ytterby"));
    await said(ts);
    await post("How much will the new hall cost?", { thread: ts });
    await said(ts, 2);
    await workspace.remove(reading, ts);
    await workspace.waitFor(() => service.replies(reading, ts).length === 0);
    expect(service.logged.some(({ message }) => message === "forgotten")).toBe(true);
  });
});

describe("on demand", () => {
  test("a mention with a link, a text or a file is answered for", async () => {
    const short = townText("Aska").slice(0, 2).join(" ");
    const link = await said(await post(`<@U0BRIEFDESK> ${page("Bjuv")}`));
    const text = await said(await post(`<@U0BRIEFDESK> ${short}`));
    const files = [{ name: "a.txt", bytes: townText("Dorotea").join("\n\n") }];
    const file = await said(await post("<@U0BRIEFDESK>", { files }));
    expect(link[0]).toContain(townTitle("Bjuv"));
    expect(text[0]).toContain("Aska");
    expect(file[0]).toContain("Dorotea");
  });

  test("a mention without anything is told what can be done", async () => {
    expect((await said(await post("<@U0BRIEFDESK> hello")))[0]).toMatch(/^Post a link, paste/u);
  });

  test("a mention below a post that was not briefed briefs what the post holds", async () => {
    const { workspace } = service;
    const { lounge = "" } = workspace.channels;
    const { ada, minjun } = workspace.users;
    const url = page("Eda");
    const text = `Have you seen <${url}|this>?`;
    const ts = await workspace.post({ channel: lounge, user: ada, text, encoded: true });
    const files = [{ name: "b.txt", bytes: townText("Flen").join("\n\n") }];
    const withFile = await workspace.post({ channel: lounge, user: ada, text: "and", files });
    const chat = await workspace.post({ channel: lounge, user: ada, text: "Coffee?" });
    await workspace.invite(lounge, workspace.botUserId);
    const mention = (thread: string) =>
      workspace.post({ channel: lounge, user: minjun, text: "<@U0BRIEFDESK> brief this", thread });
    await mention(ts);
    await mention(withFile);
    await mention(chat);
    expect(seen(await service.reply(lounge, ts))).toContain(townTitle("Eda"));
    expect(seen(await service.reply(lounge, withFile))).toContain("Flen");
    expect(seen(await service.reply(lounge, chat))).toContain(
      "holds no link, no file and no article",
    );
    // It is the root's briefing: asked again, it is not read again, and it goes with the root.
    await mention(ts);
    expect(seen(await service.reply(lounge, ts, 1))).toContain("has not changed");
    await workspace.remove(lounge, ts);
    await workspace.waitFor(() => service.replies(lounge, ts).length === 0);
  });

  test("a mention below a discussion briefs what people said in it", async () => {
    const { workspace } = service;
    const { reading } = workspace.channels;
    const { ada, minjun, layla } = workspace.users;
    const say = (user: string, text: string, thread?: string) =>
      workspace.post({ channel: reading, user, text, ...(thread === undefined ? {} : { thread }) });
    const ts = await say(
      ada,
      "The printer on the third floor has jammed eleven times since Monday.",
    );
    await say(minjun, "The dealer says that a new roller costs 140 euros and takes four days.", ts);
    await say(layla, "A new printer would cost 900 euros, and we could have it tomorrow.", ts);
    await say(ada, "Then I will order the roller today and borrow the printer of the library.", ts);
    await say(minjun, "<@U0BRIEFDESK> summarise this", ts);
    const [briefing = ""] = await said(ts);
    expect(briefing).toContain("A thread of 4 messages by ada, minjun and layla");
    expect(briefing).toContain(
      "“layla: A new printer would cost 900 euros, and we could have it tomorrow.” [3]",
    );
    await post("How much would a new printer cost?", { thread: ts });
    expect((await said(ts, 2))[1]).toContain("900 euros");
  });

  test("a link to a message briefs that message's article, if the asker may see it", async () => {
    const { workspace } = service;
    const { policy } = workspace.channels;
    const { ada, minjun } = workspace.users;
    const ts = await workspace.post({ channel: policy, user: ada, text: page("Gnesta") });
    await service.reply(policy, ts);
    const link = `${workspace.pageUrl}archives/${policy}/p${ts.replace(".", "")}`;
    const mine = await post(`<@U0BRIEFDESK> ${link}`);
    // The channel of the link is private, and others read along where it is posted.
    await workspace.waitFor(() =>
      workspace.ephemerals(ada).some((one) => seen(one).includes(townTitle("Gnesta"))),
    );
    expect(service.replies(workspace.channels.reading, mine)).toEqual([]);
    const theirs = await post(`<@U0BRIEFDESK> ${link}`, { user: minjun });
    expect((await said(theirs))[0]).toMatch(/no such message that you and I may both see/u);
    expect(ada).not.toBe(minjun);
  });

  test("a direct message is briefed, and asked about in and outside its thread", async () => {
    const { workspace } = service;
    const { layla } = workspace.users;
    const channel = workspace.directMessage(layla);
    const say = (text: string, more = {}) =>
      workspace.post({ channel, user: layla, text, ...more });
    expect(seen(await service.reply(channel, await say("what can you do?")))).toContain(
      "Post a link",
    );
    const ts = await say(page("Hemse"));
    expect(seen(await service.reply(channel, ts))).toContain(townTitle("Hemse"));
    const inside = await say("How much will the new hall cost?", { thread: ts });
    expect((await service.reply(channel, ts, 1)).text).toContain("12.6 million crowns");
    const outside = await say("Who is the mayor?");
    expect((await service.reply(channel, outside)).text).toContain("Petra Lindqvist");
    await say("and what did she say?", { thread: outside });
    expect((await service.reply(channel, outside, 1)).text).toContain("heavy snowfall");
    expect(inside).not.toBe(outside);
  });

  test("“Brief this” in a message's menu briefs an older post in its thread", async () => {
    const { workspace } = service;
    const { lounge = "" } = workspace.channels;
    const { ada, minjun } = workspace.users;
    const ts = await workspace.post({ channel: lounge, user: ada, text: `${page("Iggesund")}` });
    const press = () =>
      workspace.shortcut({ callbackId: "brief_message", user: minjun, channel: lounge, ts });
    await press();
    expect(seen(await service.reply(lounge, ts))).toContain(townTitle("Iggesund"));
    await press();
    expect(seen(await service.reply(lounge, ts, 1))).toBe(
      "That article is briefed above, in this thread.",
    );
  });

  test("a summary by somebody else is held against the article, by a mention or from its menu", async () => {
    const { workspace } = service;
    const { lounge = "" } = workspace.channels;
    const { ada, minjun } = workspace.users;
    const channel = lounge;
    const ts = await workspace.post({ channel, user: ada, text: `${page("Kalix")}` });
    await service.reply(channel, ts);
    const text =
      "The council of Kalix will close its old swimming hall. It costs 77.7 million crowns.";
    const summary = await workspace.post({ channel, user: minjun, text, thread: ts });
    const mention = "<@U0BRIEFDESK> check this please";
    await workspace.post({ channel, user: ada, text: mention, thread: ts });
    const byMention = seen(await service.reply(channel, ts, 1));
    expect(byMention).toContain("Borne out by the article: 1 of 2 sentences");
    expect(byMention).toContain("Not in the article: 77.7");
    await workspace.shortcut({ callbackId: "verify_message", user: minjun, channel, ts: summary });
    expect(seen(await service.reply(channel, ts, 2))).toBe(byMention);
  });

  test("a post that was refused is tried anew when somebody asks for it", async () => {
    const { workspace } = service;
    const { reading } = workspace.channels;
    const { minjun } = workspace.users;
    const first = await post(`<@U0BRIEFDESK> ${service.newsstand.url("/junsele")}`);
    const second = await post(`<@U0BRIEFDESK> ${service.newsstand.url("/junsele")}`);
    await said(first);
    await said(second);
    page("Junsele");
    await post("<@U0BRIEFDESK> brief this", { thread: first, user: minjun });
    expect((await said(first, 2))[1]).toContain(townTitle("Junsele"));
    const place = { channel: reading, ts: second };
    await workspace.shortcut({ callbackId: "brief_message", user: minjun, ...place });
    expect((await said(second, 2))[1]).toContain(townTitle("Junsele"));
  });

  test("a newspaper, put on an older post, briefs it in its thread", async () => {
    const { workspace } = service;
    const { lounge = "" } = workspace.channels;
    const { ada, minjun } = workspace.users;
    const ts = await workspace.post({ channel: lounge, user: ada, text: page("Jokkmokk") });
    await workspace.react({ channel: lounge, ts, user: minjun, name: "newspaper" });
    expect(seen(await service.reply(lounge, ts))).toContain(townTitle("Jokkmokk"));
  });

  test("/brief with a link or a long text briefs it in the channel", async () => {
    const { workspace } = service;
    const { reading } = workspace.channels;
    const { minjun } = workspace.users;
    const inChannel = () => service.replies(reading).map((message) => seen(message));
    const brief = (text: string) =>
      workspace.command({ channel: reading, user: minjun, command: "/brief", text });
    await brief(page("Kalix"));
    await workspace.waitFor(() => inChannel().some((one) => one.includes(townTitle("Kalix"))));
    const thread = service
      .replies(reading)
      .find((one) => seen(one).includes(townTitle("Kalix")))?.ts;
    await workspace.settled();
    await post("Who is the mayor?", { thread: thread ?? "" });
    expect((await service.reply(reading, thread, 1)).text).toContain("Petra Lindqvist");
    await brief(`${townTitle("Lit")}. ${townText("Lit").join(" ")}`);
    await workspace.waitFor(() => inChannel().some((one) => one.includes("council of Lit")));
    const before = inChannel().length;
    await brief("hello there");
    expect(workspace.ephemerals(minjun).at(-1)?.text).toMatch(/링크도 기사도 찾지 못했습니다/u);
    await workspace.settled();
    expect(inChannel()).toHaveLength(before);
  });

  test("/brief where the bot is not is answered to the asker, and works once it was invited", async () => {
    const { workspace } = service;
    const { ada } = workspace.users;
    const { reading } = workspace.channels;
    await workspace.leave(reading, workspace.botUserId);
    const command = { channel: reading, user: ada, command: "/brief", text: page("Motala") };
    await workspace.command(command);
    expect(workspace.ephemerals(ada).at(-1)?.text).toMatch(/not in this conversation/u);
    await workspace.invite(reading, workspace.botUserId);
    await workspace.command(command);
    await workspace.waitFor(() =>
      service.replies(reading).some((message) => seen(message).includes(townTitle("Motala"))),
    );
  });
});
