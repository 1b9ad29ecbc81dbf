import type {
  AppMentionEvent,
  BotMessageEvent,
  FileDeletedEvent,
  FileShareMessageEvent,
  GenericMessageEvent,
  MessageAttachment,
  MessageChangedEvent,
  RichTextBlock,
  TokensRevokedEvent,
} from "@slack/types";
import { describe, expect, test } from "vitest";
import type { Json } from "../../../src/workspace/state/state.ts";
import type { WorkspaceOptions } from "../../../src/workspace/workspace.ts";
import { client, codeOf, socketApp, workspace } from "../bolt-app.ts";

const FEED = { botId: "B0FEED", name: "Feeds" };

/** A workspace whose events are kept as they come over the wire. */
async function recorded(options: WorkspaceOptions = {}) {
  const on = await workspace(options);
  const bodies: Json[] = [];
  const { app } = await socketApp(on, () => undefined);
  app.processEvent = async (event) => {
    bodies.push(event.body);
    await event.ack();
  };
  /** Events since the last call, in the order in which they came. */
  const come = async (): Promise<unknown[]> => {
    await on.settled();
    return bodies.splice(0).map((body) => body["event"]);
  };
  const at = { channel: on.channels.reading, user: on.users.ada };
  return { on, bodies, come, at };
}

/** What an event of a documented type has, as far as a test names it. */
const like = <Event>(parts: Partial<Event>): unknown =>
  expect.objectContaining(parts as Record<string, unknown>);

describe("who posted", () => {
  test("a feed of the old kind is a bot message without a user", async () => {
    const { on, come, at } = await recorded();
    await on.post({ ...at, text: "news", asApp: FEED });
    expect(await come()).toEqual([
      like<BotMessageEvent>({ subtype: "bot_message", bot_id: "B0FEED", username: "Feeds" }),
    ]);
  });

  test("an app of today posts as its own user, with its profile and without a subtype", async () => {
    const { on, come, at } = await recorded();
    await on.post({ ...at, text: "news", asApp: { ...FEED, appId: "A0FEED" } });
    const [event] = await come();
    expect(event).toEqual(
      like<GenericMessageEvent>({
        user: "U0FEED",
        bot_id: "B0FEED",
        bot_profile: expect.objectContaining({ id: "B0FEED", app_id: "A0FEED" }),
      }),
    );
    expect(event).toHaveProperty("app_id", "A0FEED");
    expect(event).not.toHaveProperty("subtype");
  });

  test("what a person posts through an app has their id and the bot's", async () => {
    const { on, come, at } = await recorded();
    await on.post({ ...at, text: "mine", throughApp: { botId: "B0FEED", appId: "A0FEED" } });
    expect(await come()).toEqual([like<GenericMessageEvent>({ user: at.user, bot_id: "B0FEED" })]);
  });

  test("somebody of another organisation is named with it, in a channel that is shared", async () => {
    const { on, bodies } = await recorded({
      seed: {
        members: [{ id: "U0EXT", name: "eve", team: "T0EXT" }],
        channels: [{ name: "joint", shared: true, members: ["ada", "eve", "briefdesk"] }],
      },
    });
    const channel = on.channels["joint"] ?? "";
    await on.post({ channel, user: "U0EXT", text: "", files: [{ name: "a.png", bytes: "x" }] });
    await on.settled();
    const shared = bodies.find(({ event }) => (event as Json)["type"] === "message");
    expect(shared).toMatchObject({
      is_ext_shared_channel: true,
      event: {
        user: "U0EXT",
        user_team: "T0EXT",
        source_team: "T0EXT",
        files: [{ mode: "file_access", file_access: "check_file_info", user: "" }],
      },
    });
    const event = (shared?.["event"] ?? {}) as { files?: { id: string; name?: string }[] };
    const [stub] = event.files ?? [];
    expect(stub).not.toHaveProperty("name");
    const { file } = await client(on).files.info({ file: stub?.id ?? "" });
    expect(file).toMatchObject({ name: "a.png", mimetype: "image/png", user_team: "T0EXT" });
    const { user } = await client(on).users.info({ user: "U0EXT" });
    expect(user).toMatchObject({ team_id: "T0EXT", is_stranger: true });
  });
});

describe("people", () => {
  test.each<[string, Json, Json]>([
    [
      "of an organisation",
      { enterpriseTeams: ["T1", "T2"] },
      { enterprise_user: { teams: ["T1", "T2"] } },
    ],
    [
      "who are guests of one channel",
      { guest: "single" },
      { is_restricted: true, is_ultra_restricted: true },
    ],
    [
      "who are guests of several",
      { guest: "multi" },
      { is_restricted: true, is_ultra_restricted: false },
    ],
    ["of whom no zone is known", { zone: null }, { tz: null }],
    ["who are gone", { isDeactivated: true }, { deleted: true }],
  ])("%s are told as such", async (_, member, told) => {
    const on = await workspace({ seed: { members: [{ id: "W0X", name: "xenia", ...member }] } });
    const { user } = await client(on).users.info({ user: "W0X" });
    expect(user).toMatchObject(told);
    expect(user?.team_id).toBe("enterpriseTeams" in member ? undefined : on.teamId);
  });
});

describe("group direct messages", () => {
  const seed = {
    channels: [
      {
        id: "G0MPIM",
        name: "mpdm-ada--minjun",
        group: true,
        members: ["ada", "minjun", "briefdesk"],
      },
    ],
  };

  test("have events, a scope and a type of their own", async () => {
    const { on, come } = await recorded({ seed });
    await on.post({ channel: "G0MPIM", user: on.users.ada, text: "hello" });
    expect(await come()).toEqual([like<GenericMessageEvent>({ channel_type: "mpim" })]);
    const { channel } = await client(on).conversations.info({ channel: "G0MPIM" });
    expect(channel).toMatchObject({ is_mpim: true, is_private: true, is_im: false });
    const { channels } = await client(on).users.conversations({ types: "mpim" });
    expect(channels?.map(({ id }) => id)).toEqual(["G0MPIM"]);
  });

  test("are not heard without their scope", async () => {
    const { on, come } = await recorded({ seed, scopes: ["channels:history", "chat:write"] });
    await on.post({ channel: "G0MPIM", user: on.users.ada, text: "hello" });
    expect(await come()).toEqual([]);
  });
});

describe("what a message holds", () => {
  test("every element of the composer goes over the wire as it is", async () => {
    const { on, come, at } = await recorded();
    const blocks: RichTextBlock[] = [
      {
        type: "rich_text",
        elements: [
          {
            type: "rich_text_section",
            elements: [
              { type: "text", text: "bold", style: { bold: true } },
              { type: "emoji", name: "newspaper" },
              { type: "usergroup", usergroup_id: "S0GROUP" },
              { type: "broadcast", range: "here" },
              { type: "color", value: "#ff0000" },
              { type: "date", timestamp: 1_796_000_000, format: "{date_num}" },
            ],
          },
          {
            type: "rich_text_list",
            style: "ordered",
            elements: [{ type: "rich_text_section", elements: [{ type: "text", text: "one" }] }],
          },
          { type: "rich_text_quote", elements: [{ type: "text", text: "said" }] },
          { type: "rich_text_preformatted", elements: [{ type: "text", text: "code" }] },
        ],
      },
    ];
    await on.post({ ...at, text: "bold one said code", blocks: blocks as unknown as Json[] });
    expect(await come()).toEqual([like<GenericMessageEvent>({ blocks })]);
  });

  test("sites and names of files that look like sites become links", async () => {
    const { on, come, at } = await recorded();
    await on.post({
      ...at,
      text: "See news.example, README.md and a@mail.example; not 3.14 or e.g. this",
    });
    expect(await come()).toEqual([
      like<GenericMessageEvent>({
        text: "See <http://news.example|news.example>, <http://README.md|README.md> and a@mail.example; not 3.14 or e.g. this",
      }),
    ]);
  });

  test("previews come later, as a change by nobody", async () => {
    const { on, come, at } = await recorded();
    const ts = await on.post({ ...at, text: "https://news.example/a" });
    await come();
    const preview: MessageAttachment = { title_link: "https://news.example/a", title: "A" };
    await on.unfurl(at.channel, ts, [preview as unknown as Json]);
    const [event] = await come();
    expect(event).toEqual(like<MessageChangedEvent>({ subtype: "message_changed" }));
    expect(event).toMatchObject({ message: { attachments: [preview] } });
    expect(event).not.toHaveProperty("message.edited");
  });

  test("a mention that is edited in is a mention with the mark of the edit", async () => {
    const { on, come, at } = await recorded();
    const ts = await on.post({ ...at, text: "https://news.example/a" });
    await on.edit(at.channel, ts, `<@${on.botUserId}> https://news.example/a`);
    const mention = (await come()).find((event) => (event as Json)["type"] === "app_mention");
    expect(mention).toEqual(like<AppMentionEvent>({ type: "app_mention", ts, user: at.user }));
    expect(mention).toHaveProperty("edited.ts");
  });
});

describe("files", () => {
  test.each([
    ["quip", "application/vnd.slack-docs"],
    ["list", "application/vnd.slack-list"],
    ["space", "text/html"],
    ["email", "text/html"],
  ] as const)("a %s has the type that Slack gives it", async (mode, mimetype) => {
    const { on, come, at } = await recorded();
    await on.post({ ...at, text: "", files: [{ name: "Notes", bytes: "<p>text</p>", mode }] });
    const [message] = await come();
    expect(message).toEqual(like<FileShareMessageEvent>({ subtype: "file_share" }));
    expect(message).toMatchObject({ files: [{ mode, filetype: mode, mimetype }] });
  });

  test("that lie elsewhere have no address to download them from", async () => {
    const { on, come, at } = await recorded();
    await on.post({ ...at, text: "", files: [{ name: "a.pdf", bytes: "", mode: "external" }] });
    const [message] = await come();
    expect(message).toMatchObject({ files: [{ mode: "external", is_external: true }] });
    expect(message).not.toHaveProperty("files.0.url_private_download");
  });

  test("that are deleted leave a stone, and are told of", async () => {
    const { on, come, at } = await recorded();
    await on.post({ ...at, text: "", files: [{ name: "a.txt", bytes: "text" }] });
    const [message] = (await come()) as { files: { id: string }[] }[];
    const id = message?.files[0]?.id ?? "";
    await on.deleteFile(id);
    const events = await come();
    expect(events).toContainEqual(like<MessageChangedEvent>({ subtype: "message_changed" }));
    expect(events).toContainEqual(like<FileDeletedEvent>({ type: "file_deleted", file_id: id }));
    expect(on.messages(at.channel).at(-1)?.files).toEqual([{ id, mode: "tombstone" }]);
  });

  test("are stubs in every channel where that is switched on, and may be hidden by a plan's limit", async () => {
    const { on, come, at } = await recorded();
    on.eventShapes.filesAreWhole = false;
    await on.post({ ...at, text: "", files: [{ name: "a.txt", bytes: "text" }] });
    const [message] = (await come()) as { files: { id: string; file_access: string }[] }[];
    expect(message?.files[0]?.file_access).toBe("check_file_info");
    await on.hideFile(message?.files[0]?.id ?? "");
    expect(on.messages(at.channel).at(-1)?.files).toMatchObject([{ mode: "hidden_by_limit" }]);
  });

  test("are refused for a while where that is asked for", async () => {
    const { on, come, at } = await recorded();
    await on.post({ ...at, text: "", files: [{ name: "a.txt", bytes: "text" }] });
    const [message] = (await come()) as { files: { url_private: string }[] }[];
    const download = () =>
      fetch(message?.files[0]?.url_private ?? "", {
        headers: { authorization: `Bearer ${on.botToken}` },
      });
    on.faults.failDownloads(1, { status: 429, retryAfterSeconds: 7 });
    const refused = await download();
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "7"]);
    on.faults.failDownloads(1, { status: 404 });
    expect((await download()).status).toBe(404);
    expect(await (await download()).text()).toBe("text");
  });
});

describe("the app and its messages", () => {
  test("its token may be revoked, and the app still be installed", async () => {
    const { on, come } = await recorded();
    on.revokeToken();
    expect(await come()).toEqual([
      like<TokensRevokedEvent>({ type: "tokens_revoked", tokens: { bot: [on.botUserId] } }),
    ]);
    expect(await codeOf(client(on).auth.test())).toBe("account_inactive");
  });

  test("events may be lost", async () => {
    const { on, come, at } = await recorded();
    on.faults.loseEvents(1);
    await on.post({ ...at, text: "lost" });
    await on.post({ ...at, text: "heard" });
    expect(await come()).toEqual([like<GenericMessageEvent>({ text: "heard" })]);
  });

  test("a channel may refuse them, and an archived one be without the app", async () => {
    const { on, at } = await recorded();
    const say = () => codeOf(client(on).chat.postMessage({ channel: at.channel, text: "hello" }));
    on.refusePosts(at.channel, "restricted_action");
    expect(await say()).toBe("restricted_action");
    on.refusePosts(at.channel, undefined);
    expect(await say()).toBe("ok");
    on.eventShapes.archivingRemovesApps = true;
    on.archive(at.channel);
    expect(await say()).toBe("not_in_channel");
  });

  test("a stream is for somebody of the workspace that is named, until they stop it", async () => {
    const { on, at } = await recorded();
    const thread_ts = await on.post({ ...at, text: "hello" });
    const start = (team: string) =>
      client(on).chat.startStream({
        channel: at.channel,
        thread_ts,
        recipient_user_id: at.user,
        recipient_team_id: team,
      });
    expect(await codeOf(start("T0ELSE"))).toBe("user_not_found");
    const { ts = "" } = await start(on.teamId);
    on.stopStream(at.channel, ts);
    const append = client(on).chat.appendStream({ channel: at.channel, ts, markdown_text: "more" });
    expect(await codeOf(append)).toBe("stopped_by_user");
  });

  test.each([
    ["reply", 1],
    ["root-and-reply", 2],
    ["thread", 3],
  ] as const)("the replies to a reply are the %s, as reports differ", async (shape, count) => {
    const { on, at } = await recorded();
    on.eventShapes.repliesOfReply = shape;
    const thread = await on.post({ ...at, text: "root" });
    const ts = await on.post({ ...at, text: "first", thread });
    await on.post({ ...at, text: "second", thread });
    const { messages } = await client(on).conversations.replies({ channel: at.channel, ts });
    expect(messages).toHaveLength(count);
    expect(messages?.map((message) => message.ts)).toContain(ts);
  });

  test("who joins is told of in the channel, too", async () => {
    const { on, come, at } = await recorded({
      seed: { members: [{ id: "U0NEW", name: "new", guest: "multi" }] },
    });
    await on.invite(at.channel, "U0NEW");
    expect(await come()).toContainEqual(
      expect.objectContaining({ subtype: "channel_join", user: "U0NEW" }),
    );
  });
});
