import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Json } from "../../src/workspace/state/state.ts";
import { readingRoom } from "../support/reading-room.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { seen } from "../support/seen.ts";
import { shiftedClock } from "../support/shifted-clock.ts";
import { townText, townTitle } from "../support/town-page.ts";
import { until } from "../support/until.ts";

const HOUR_MS = 3_600_000;
const FEED = { botId: "B0FEED", name: "Feeds" };
const EXTERNAL = "U0EXT";

const article = (town: string): string => [townTitle(town), ...townText(town)].join("\n\n");
const text = (words: string): Json => ({ type: "mrkdwn", text: words });
const button = (url: string): Json => ({
  type: "button",
  action_id: "read",
  text: { type: "plain_text", text: "Read" },
  url,
});
const paragraph = (words: string): Json => ({
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements: [{ type: "text", text: words }] }],
});

const listItem = (words: string): Json => ({
  type: "rich_text_section",
  elements: [{ type: "text", text: words }],
});

/** The places in which apps put the link of a post. */
const PLACES: Readonly<Record<string, (url: string) => { blocks?: Json[]; attachments?: Json[] }>> =
  {
    "a block of Markdown": (url) => ({
      blocks: [{ type: "markdown", text: `**New**: [Read](${url})` }],
    }),
    "a button beside a section": (url) => ({
      blocks: [{ type: "section", text: text("*News*"), accessory: button(url) }],
    }),
    "a row of buttons": (url) => ({ blocks: [{ type: "actions", elements: [button(url)] }] }),
    "a field of a section": (url) => ({
      blocks: [{ type: "section", fields: [text(`<${url}|Read>`)] }],
    }),
    "small print": (url) => ({ blocks: [{ type: "context", elements: [text(`<${url}|Read>`)] }] }),
    "blocks of an attachment": (url) => ({
      attachments: [{ blocks: [{ type: "section", text: text(`<${url}|Read>`) }] }],
    }),
    "the line above an attachment": (url) => ({
      attachments: [{ pretext: `<${url}|Read>`, text: "News" }],
    }),
    "a field of an attachment": (url) => ({
      attachments: [{ fields: [{ title: "Link", value: `<${url}>` }] }],
    }),
    "a button of an attachment": (url) => ({
      attachments: [{ actions: [{ type: "button", text: "Read", url }] }],
    }),
    "a section beside rich text": (url) => ({
      blocks: [paragraph("News"), { type: "section", text: text(`<${url}|Read>`) }],
    }),
  };

describe.each([
  { way: "Socket Mode", http: false },
  { way: "HTTP", http: true },
])("over $way", ({ http }) => {
  const clock = shiftedClock();
  let service: RunningService;
  beforeAll(async () => {
    service = await runService({
      http,
      clock,
      env: { ALLOWED_APPS: "B0FEED,A0FEED" },
      workspace: {
        clock,
        seed: {
          members: [
            { id: EXTERNAL, name: "eve", team: "T0EXT" },
            { id: "W0GRID", name: "grid", enterpriseTeams: ["T0BRIEFDESK", "T0OTHER"] },
            { id: "U0NOWHERE", name: "nowhere", zone: "Etc/Unknown" },
          ],
          channels: [
            { id: "C0JOINT", name: "joint", shared: true, members: ["ada", "eve", "briefdesk"] },
            { id: "C0GRID", name: "grid-hall", members: ["ada", "grid", "briefdesk"] },
            {
              id: "G0GROUP",
              name: "mpdm-ada",
              group: true,
              members: ["ada", "minjun", "briefdesk"],
            },
            { id: "C0ZONES", name: "zones", members: ["nowhere", "briefdesk"] },
            { id: "C0WEEK", name: "week", members: ["ada", "briefdesk"] },
          ],
        },
      },
    });
  });
  afterAll(() => service.close());

  const { ask, page, post, said } = readingRoom(() => service);
  const place = () => service.workspace;
  const reading = () => place().channels.reading;
  const ada = () => place().users.ada;

  /** Waits until nothing is in work. */
  const idle = async (): Promise<void> => {
    await place().settled();
    await until(async () => {
      const { waiting, running } = await service.briefdesk.store.jobs.stats();
      return waiting + running === 0;
    });
  };
  /** What stands below a message once nothing is in work. */
  const below = async (ts: string, channel = reading()): Promise<string[]> => {
    await idle();
    return service.replies(channel, ts).map((message) => seen(message));
  };
  const told = (user: string): string[] =>
    place()
      .ephemerals(user)
      .map((one) => seen(one) || one.text);

  describe("the link is found in", () => {
    test.each(Object.keys(PLACES))(
      "%s: by the feed's post, the menu and the reaction",
      async (name) => {
        const where = PLACES[name] ?? (() => ({}));
        const town = `Place${Object.keys(PLACES).indexOf(name)}`;
        const shape = where(page(town));
        const ts = await post("", { user: "", asApp: FEED, ...shape });
        expect(await below(ts)).toEqual([expect.stringContaining(townTitle(town))]);
        const stranger = { botId: "B0OTHER", name: "Others", appId: "A0OTHER" };
        const menu = await post("", { user: "", asApp: stranger, ...where(page(`${town}b`)) });
        expect(await below(menu)).toEqual([]);
        await place().shortcut({
          callbackId: "brief_message",
          user: ada(),
          channel: reading(),
          ts: menu,
        });
        expect(await below(menu)).toEqual([expect.stringContaining(townTitle(`${town}b`))]);
        const reacted = await post("", { user: "", asApp: stranger, ...where(page(`${town}c`)) });
        await place().react({ channel: reading(), ts: reacted, user: ada(), name: "newspaper" });
        expect(await below(reacted)).toEqual([expect.stringContaining(townTitle(`${town}c`))]);
      },
    );
  });

  test("a table that was pasted is read from its cells", async () => {
    const rows = [
      ["Town", "Cost of the hall"],
      ...["Alta", "Bro", "Core"].map((town) => [
        town,
        `The council of ${town} will pay 12.6 million crowns for the hall that it builds by 2029.`,
      ]),
    ].map((row) => row.map(paragraph));
    const attachments = [{ fallback: "[no preview available]", blocks: [{ type: "table", rows }] }];
    const ts = await post(`<@${place().botUserId}> brief this table`, { attachments });
    expect((await below(ts)).join()).toContain("12.6 million crowns");
  });

  test("names of files that Slack makes links of are left alone", async () => {
    const ts = await post("I fixed README.md and main.rs");
    expect(await below(ts)).toEqual([]);
    expect(place().messages(reading()).at(-1)?.text).toContain("<http://README.md|README.md>");
  });

  test("a short article that names a site in passing is read itself", async () => {
    const own = place().directMessage(ada());
    const words = `${article("Lomma")}\n\nMore is at lomma.example.`;
    const ts = await post(words, { channel: own });
    expect((await below(ts, own)).join()).toContain(townTitle("Lomma"));
  });

  test("a correction of words, of which Slack does not say what was before, says nothing", async () => {
    const ts = await post(`the artikle ${page("Alby")}`);
    await said(ts);
    place().eventShapes.editsSayWhatWas = false;
    await place().edit(reading(), ts, `the article ${page("Alby")}`);
    expect(await below(ts)).toHaveLength(1);
    place().eventShapes.editsSayWhatWas = true;
  });

  test.each([true, false])(
    "a mention with a file is one post, whether its mention has the file: %s",
    async (hasFiles) => {
      place().eventShapes.mentionsHaveFiles = hasFiles;
      const town = `File${String(hasFiles)}`;
      const files = [{ name: "hall.txt", bytes: article(town) }];
      const ts = await post(`<@${place().botUserId}> brief this please`, { files });
      expect(await below(ts)).toEqual([expect.stringContaining(townTitle(town))]);
      place().eventShapes.mentionsHaveFiles = false;
    },
  );

  test("“Brief this” on nothing to brief is told to whoever pressed alone", async () => {
    const ts = await post("lunch?");
    const before = service.replies(reading()).length;
    const heard = told(ada()).length;
    await place().shortcut({ callbackId: "brief_message", user: ada(), channel: reading(), ts });
    expect(await below(ts)).toEqual([]);
    expect(service.replies(reading())).toHaveLength(before);
    await place().waitFor(() => told(ada()).length > heard, "a word to Ada");
    expect(told(ada()).slice(heard)).toEqual([expect.stringContaining("no link, no file")]);
  });

  test("a picture whose event has its id alone is left alone, as one that is whole", async () => {
    const files = [{ name: "holiday.png", bytes: "x" }];
    place().eventShapes.filesAreWhole = false;
    const stub = await post("", { files });
    place().eventShapes.filesAreWhole = true;
    expect(await below(stub)).toEqual([]);
    expect(await below(await post("", { files }))).toEqual([]);
  });

  test("a text file whose event has its id alone is read", async () => {
    place().eventShapes.filesAreWhole = false;
    const ts = await post("", { files: [{ name: "hall.txt", bytes: article("Stubby") }] });
    expect(await below(ts)).toEqual([expect.stringContaining(townTitle("Stubby"))]);
    place().eventShapes.filesAreWhole = true;
  });

  test.each([
    ["quip", "canvas"],
    ["list", "list"],
    ["space", "post"],
  ] as const)("a %s is called a %s, and no scope is blamed", async (mode, called) => {
    const mention = `<@${place().botUserId}> brief this`;
    const ts = await post(mention, { files: [{ name: "Notes", bytes: "<p>x</p>", mode }] });
    const [answer = ""] = await below(ts);
    expect(answer).toContain(called);
    expect(answer).not.toContain("files:read");
  });

  test("a mail that was sent to the channel is read", async () => {
    const bytes = townText("Mailby")
      .map((line) => `<p>${line}</p>`)
      .join("");
    const files = [{ name: "Newsletter", bytes, mode: "email" as const }];
    const ts = await post("", { user: "USLACKBOT", files });
    expect((await below(ts)).join()).toContain("Mailby");
  });

  test("what was said of a file that is deleted is taken back", async () => {
    const ts = await post("for you", { files: [{ name: "secret.txt", bytes: article("Secret") }] });
    expect(await below(ts)).toHaveLength(1);
    const file = place()
      .messages(reading())
      .find((message) => message.ts === ts)?.files?.[0];
    await place().deleteFile(String(file?.["id"]));
    expect(await below(ts)).toEqual([]);
  });

  test.each([
    [429, { status: 429, retryAfterSeconds: 1 }],
    [404, { status: 404 }],
  ])("a download that is answered %s once is tried again", async (status, answer) => {
    place().faults.failDownloads(1, answer);
    const town = `Later${status}`;
    const ts = await post("", { files: [{ name: "hall.txt", bytes: article(town) }] });
    await service.reply(reading(), ts);
    expect(await below(ts)).toEqual([expect.stringContaining(townTitle(town))]);
  });

  test("thanks for an opinion that was given in a thread are said in the thread", async () => {
    const ts = await post(page("Ekeby"));
    await said(ts);
    const [briefing] = service.replies(reading(), ts);
    const value = JSON.stringify(briefing?.blocks).match(/"(useful [^"]+)"/u)?.[1] ?? "";
    const at = { channel: reading(), ts: briefing?.ts ?? "" };
    await place().press({ user: ada(), actionId: "feedback", value, ...at });
    const thanks = await place().waitFor(() =>
      place()
        .ephemerals(ada())
        .find((one) => one.text.includes("noted")),
    );
    expect(thanks.thread_ts).toBe(ts);
  });

  test("that Slack does not answer is no “you may not see it”: it is done when Slack answers", async () => {
    const policy = place().channels.policy;
    const root = await post(page("Hemlig"), { channel: policy });
    await below(root, policy);
    const permalink = `https://local.slack.com/archives/${policy}/p${root.replace(".", "")}`;
    for (const method of ["conversations.info", "conversations.members", "users.info"])
      place().faults.inject({ method, kind: "rate-limit", retryAfterSeconds: 1, times: 2 });
    const ts = await post(`<@${place().botUserId}> ${permalink}`);
    await idle();
    const all = [...(await below(ts)), ...told(ada())].join();
    expect(all).not.toContain("no such message");
    expect(told(ada()).join()).toContain(townTitle("Hemlig"));
    place().faults.clear();
  });

  test("two bots stop talking to each other after three turns", async () => {
    const ts = await post(page("Tvaby"));
    await said(ts);
    for (let turn = 0; turn < 6; turn += 1) {
      const words = `<@${place().botUserId}> what does the new hall cost (${turn})?`;
      await post(words, { user: "", asApp: FEED, thread: ts });
      await idle();
    }
    expect(await below(ts)).toHaveLength(4);
    // A person is heard as before.
    await ask(ts, "Who is mayor of Tvaby?");
    expect(await below(ts)).toHaveLength(5);
  });

  test("a post of somebody of another organisation is left alone, and one of ours is briefed beside it", async () => {
    const theirs = await post(page("Extern"), { channel: "C0JOINT", user: EXTERNAL });
    const ours = await post(page("Intern"), { channel: "C0JOINT" });
    expect(await below(theirs, "C0JOINT")).toEqual([]);
    expect(await below(ours, "C0JOINT")).toHaveLength(1);
  });

  test("somebody of an organisation may be shown what is open in each of its workspaces", async () => {
    const root = await post(page("Gridby"));
    await said(root);
    const link = `https://local.slack.com/archives/${reading()}/p${root.replace(".", "")}`;
    const ts = await post(`<@${place().botUserId}> ${link}`, { channel: "C0GRID", user: "W0GRID" });
    const answer = (await below(ts, "C0GRID")).join();
    expect(answer).toContain(townTitle("Gridby"));
  });

  test.each(["reply", "root-and-reply", "thread"] as const)(
    "a reply is found by its time, whether Slack gives the %s for it",
    async (shape) => {
      place().eventShapes.repliesOfReply = shape;
      const root = await post("what did you read?");
      const ts = await post(`this: ${page(`Reply${shape.length}`)}`, { thread: root });
      expect(await below(root)).toEqual([]);
      await place().react({ channel: reading(), ts, user: ada(), name: "newspaper" });
      expect(await below(root)).toEqual([expect.stringContaining(`Reply${shape.length}`)]);
      place().eventShapes.repliesOfReply = "reply";
    },
  );

  test("an app of today that is on the list is briefed, and what a person posts through an app is theirs", async () => {
    const listed = { botId: "B0NEWER", name: "Feeds", appId: "A0FEED" };
    const feed = await post(page("Today"), { user: "", asApp: listed });
    expect(await below(feed)).toHaveLength(1);
    const throughApp = { botId: "B0OTHER", appId: "A0OTHER" };
    const theirs = await post(page("Through"), { throughApp });
    expect(await below(theirs)).toEqual([expect.stringContaining(townTitle("Through"))]);
  });

  test("a preview that Slack adds to a link says nothing again", async () => {
    const ts = await post(page("Preview"));
    await said(ts);
    const preview = { from_url: page("Preview"), title: "Preview", text: "A preview of it." };
    await place().unfurl(reading(), ts, [preview]);
    expect(await below(ts)).toHaveLength(1);
  });

  test("a group direct message is briefed as a channel is", async () => {
    const ts = await post(page("Gruppo"), { channel: "G0GROUP" });
    expect(await below(ts, "G0GROUP")).toEqual([expect.stringContaining(townTitle("Gruppo"))]);
  });

  test("where Slack refuses the bot's messages it is silent, and speaks when it may", async () => {
    place().refusePosts(reading(), "restricted_action");
    const refused = await post(page("Stilla"));
    expect(await below(refused)).toEqual([]);
    place().refusePosts(reading(), undefined);
    const taken = await post(page("Tala"));
    expect(await below(taken)).toHaveLength(1);
  });

  test.skipIf(http)(
    "a post whose event was lost is found when the connection is made anew",
    async () => {
      place().faults.loseEvents(1);
      const ts = await post(page("Borta"));
      expect(await below(ts)).toEqual([]);
      place().sockets.cut();
      await service.reply(reading(), ts);
      expect(await below(ts)).toEqual([expect.stringContaining(townTitle("Borta"))]);
    },
  );

  test("signs that were typed into the dialog are in what is quoted", async () => {
    const asked = await post(`<@${place().botUserId}> ${service.newsstand.url("/nothing-here")}`);
    await below(asked);
    const [refusal] = service.replies(reading(), asked);
    await place().press({
      user: ada(),
      actionId: "hand_in",
      channel: reading(),
      ts: refusal?.ts ?? "",
    });
    const view = await place().waitFor(() => place().views.at(-1));
    const words = `Trial in Norrvik\n\n${townText("Norrvik").join("\n\n")} In the first group the effect was clear (p<0.05), while in the second group of 400 people it was not (p>0.2). Doses a<b and c>d were compared.`;
    const input = (view.body["blocks"] as Json[]).find((block) => {
      const element = block["element"] as Json | undefined;
      return element?.["type"] === "plain_text_input";
    });
    const element = input?.["element"] as Json;
    await place().submit(view.id, {
      [String(input?.["block_id"])]: { [String(element["action_id"])]: words },
    });
    await service.reply(reading(), asked, 1);
    const answer = await ask(asked, "In which group of how many people was the effect not clear?");
    expect(answer).toContain("p>0.2");
  });

  test("marks that Slack draws before the items of a list are no part of what is quoted", async () => {
    const [first = "", ...more] = townText("Listby");
    const elements = [
      {
        type: "rich_text_section",
        elements: [
          { type: "user", user_id: place().botUserId },
          { type: "text", text: ` ${townTitle("Listby")}\n` },
        ],
      },
      { type: "rich_text_list", style: "ordered", elements: [first, ...more].map(listItem) },
    ];
    const ts = await post("x", { blocks: [{ type: "rich_text", elements }] });
    const briefing = (await below(ts)).join();
    expect(briefing).toContain("Listby");
    expect(briefing).not.toMatch(/[“"«]\s*(?:•|\d+\.)\s/u);
  });

  test("an article that is corrected where it was pasted is quoted as it is now", async () => {
    const ts = await post(article("Nora"));
    await said(ts);
    await place().edit(reading(), ts, article("Nora").replaceAll("12.6", "99.9"));
    await place().waitFor(() =>
      service.replies(reading(), ts).some((reply) => seen(reply).includes("99.9")),
    );
    expect((await below(ts)).join()).not.toContain("12.6");
    expect(await ask(ts, "What will the new hall cost?")).toContain("99.9");
  });

  test("a question below a digest is answered from the articles that it tells of", async () => {
    const channel = "C0GRID";
    await below(await post(page("Boda"), { channel }), channel);
    const before = service.replies(channel).length;
    await place().command({ channel, user: ada(), command: "/digest", text: "now" });
    const digest = await service.reply(channel, undefined, before);
    await idle(); // nobody asks before the digest is filed
    const question = "What will the new hall of Boda cost?";
    await post(question, { channel, thread: digest.ts });
    expect((await below(digest.ts, channel)).at(-1)).toContain("million");
    await post(`<@U0BRIEFDESK> ${question}`, { channel, thread: digest.ts });
    const answers = await below(digest.ts, channel);
    expect(answers.filter((answer) => answer.includes("million"))).toHaveLength(2);
  });

  test("somebody of whom Slack knows no usable zone gets a digest all the same, in UTC", async () => {
    const body = await place().command({
      channel: "C0ZONES",
      user: "U0NOWHERE",
      command: "/digest",
      text: "on 09:00 daily",
    });
    await place().waitFor(() => told("U0NOWHERE").join().includes("UTC"), "the time zone");
    const status = await place().command({
      channel: "C0ZONES",
      user: "U0NOWHERE",
      command: "/digest",
      text: "status",
    });
    expect(JSON.stringify([body, status, told("U0NOWHERE")])).toContain("(UTC)");
  });

  test("what is posted over a weekend is in Monday's digest", async () => {
    const friday = new Date(clock.now());
    friday.setUTCDate(friday.getUTCDate() + ((12 - friday.getUTCDay()) % 7 || 7));
    friday.setUTCHours(11, 0, 0, 0);
    clock.shiftTo(friday.getTime());
    // Requests are stamped by the machine's clock, which is not the one that was put forward.
    const stamp = () => {
      place().faults.clockSkewSeconds = Math.round((clock.now() - Date.now()) / 1_000);
    };
    stamp();
    await place().command({
      channel: "C0WEEK",
      user: ada(),
      command: "/digest",
      text: "on 09:00 weekdays UTC",
    });
    const towns = ["Fredby", "Lordby", "Sonby"];
    for (const [day, town] of towns.entries()) {
      clock.shiftTo(friday.getTime() + (day * 24 + 2) * HOUR_MS);
      stamp();
      await below(await post(page(town), { channel: "C0WEEK" }), "C0WEEK");
    }
    clock.shiftTo(friday.getTime() + 70 * HOUR_MS + 1_000);
    const digest = await place().waitFor(
      () =>
        service
          .replies("C0WEEK")
          .map((message) => seen(message))
          .find((shown) => shown.startsWith("Digest")),
      "the digest",
    );
    for (const town of towns) expect(digest).toContain(townTitle(town));
  });

  test("a token that is exchanged erases nothing", async () => {
    const { ledger } = service.briefdesk.store;
    const schedules = await ledger.digestSchedules();
    place().revokeToken();
    await place().settled();
    expect(await ledger.digestSchedules()).toEqual(schedules);
    expect(schedules.length).toBeGreaterThan(0);
  });
});
