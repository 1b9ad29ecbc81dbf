import { expect, test } from "vitest";
import type { Json } from "../../../src/workspace/state/state.ts";
import type { Workspace, WorkspaceOptions } from "../../../src/workspace/workspace.ts";
import { client, socketApp, workspace } from "../bolt-app.ts";

/** A workspace whose events are kept as they come over the wire. */
async function recorded(
  options: WorkspaceOptions = {},
): Promise<{ on: Workspace; bodies: Json[]; events: () => Json[] }> {
  const on = await workspace(options);
  const bodies: Json[] = [];
  const { app } = await socketApp(on, () => undefined);
  app.processEvent = async (event) => {
    bodies.push(event.body);
    await event.ack();
  };
  return { on, bodies, events: () => bodies.map((body) => body["event"] as Json) };
}

test("a message event has all that Slack sends", async () => {
  const { on, bodies } = await recorded();
  const { reading: channel } = on.channels;
  const { ada: user } = on.users;
  const text = "See https://a.example/x?a=1&b=2, @minjun: 1 < 2";
  const ts = await on.post({ channel, user, text });
  await on.settled();
  expect(bodies).toHaveLength(1);
  expect(bodies[0]).toMatchObject({
    type: "event_callback",
    team_id: on.teamId,
    api_app_id: on.appId,
    event_id: expect.stringMatching(/^Ev/u),
    event_time: Math.floor(Number(ts)),
    authorizations: [{ team_id: on.teamId, user_id: on.botUserId, is_bot: true }],
    event: {
      type: "message",
      channel,
      channel_type: "channel",
      user,
      ts,
      event_ts: ts,
      team: on.teamId,
      client_msg_id: expect.any(String),
      text: `See <https://a.example/x?a=1&amp;b=2>, <@${on.users.minjun}>: 1 &lt; 2`,
      blocks: [
        {
          type: "rich_text",
          elements: [
            {
              type: "rich_text_section",
              elements: [
                { type: "text", text: "See " },
                { type: "link", url: "https://a.example/x?a=1&b=2" },
                { type: "text", text: ", " },
                { type: "user", user_id: on.users.minjun },
                { type: "text", text: ": 1 < 2" },
              ],
            },
          ],
        },
      ],
    },
  });
});

test("a mention comes as message and as app_mention, in a direct message as message only", async () => {
  const { on, events } = await recorded();
  const { ada: user } = on.users;
  const ts = await on.post({ channel: on.channels.reading, user, text: "@briefdesk hello" });
  await on.post({ channel: on.directMessage(user), user, text: "@briefdesk hello" });
  await on.settled();
  expect(events().map((event) => [event["type"], event["channel_type"]])).toEqual([
    ["message", "channel"],
    ["app_mention", undefined],
    ["message", "im"],
  ]);
  expect(events()[1]).toMatchObject({ ts, text: `<@${on.botUserId}> hello` });
});

test("a mention comes without the files of its message, and with its edits", async () => {
  const { on, events } = await recorded();
  const { reading: channel } = on.channels;
  const { ada: user } = on.users;
  const files = [{ name: "a.txt", bytes: "a" }];
  const ts = await on.post({ channel, user, text: "@briefdesk hello", files });
  on.eventShapes.editsSayWhatWas = false;
  await on.edit(channel, ts, `<@${on.botUserId}> hello again`);
  await on.settled();
  const [mention, edited] = events().filter(({ type }) => type === "app_mention");
  expect(mention).not.toHaveProperty("files");
  expect(edited).toMatchObject({ ts, text: `<@${on.botUserId}> hello again`, edited: { user } });
  const change = events().find(({ subtype }) => subtype === "message_changed");
  expect(change).toMatchObject({ message: { ts } });
  expect(change).not.toHaveProperty("previous_message");
});

test("a reply names its thread and the thread's author", async () => {
  const { on, events } = await recorded();
  const { policy: channel } = on.channels;
  const thread = await on.post({ channel, user: on.users.ada, text: "root" });
  await on.post({ channel, user: on.users.layla, text: "reply", thread });
  await on.settled();
  expect(events()[1]).toMatchObject({
    channel_type: "group",
    thread_ts: thread,
    parent_user_id: on.users.ada,
  });
});

test("the bot hears its own posts and edits, marked as its own", async () => {
  const { on, events } = await recorded();
  const { reading: channel } = on.channels;
  const { ts = "" } = await client(on).chat.postMessage({ channel, text: "before" });
  await client(on).chat.update({ channel, ts, text: "after" });
  await on.settled();
  expect(events()).toMatchObject([
    { type: "message", bot_id: on.botId, user: on.botUserId, app_id: on.appId },
    {
      subtype: "message_changed",
      hidden: true,
      message: { text: "after", bot_id: on.botId, edited: { user: on.botUserId } },
      previous_message: { text: "before" },
    },
  ]);
  expect(events()[1]).not.toHaveProperty("text");
});

test("an edit and a deletion carry the message of before", async () => {
  const { on, events } = await recorded();
  const { reading: channel } = on.channels;
  const ts = await on.post({ channel, user: on.users.ada, text: "https://a.example/" });
  await on.edit(channel, ts, "https://b.example/");
  await on.remove(channel, ts);
  await on.settled();
  expect(events().slice(1)).toMatchObject([
    {
      subtype: "message_changed",
      message: { ts, text: "<https://b.example/>" },
      previous_message: { ts, text: "<https://a.example/>" },
    },
    { subtype: "message_deleted", deleted_ts: ts, previous_message: { ts } },
  ]);
  expect(on.messages(channel)).toHaveLength(0);
});

test("a deleted root with replies stays as a tombstone, and comes as a change", async () => {
  const { on, events } = await recorded();
  const { reading: channel } = on.channels;
  const ts = await on.post({ channel, user: on.users.ada, text: "root" });
  const reply = await on.post({ channel, user: on.users.ada, text: "reply", thread: ts });
  await on.remove(channel, ts);
  await on.settled();
  expect(events()[2]).toMatchObject({
    subtype: "message_changed",
    message: { subtype: "tombstone", ts, user: "USLACKBOT", reply_count: 1 },
    previous_message: { text: "root" },
  });
  expect(on.messages(channel, { thread: ts })).toHaveLength(2);
  await on.remove(channel, reply);
  await on.settled();
  expect(events().slice(3)).toMatchObject([
    { subtype: "message_deleted", deleted_ts: reply },
    { subtype: "message_deleted", deleted_ts: ts, previous_message: { subtype: "tombstone" } },
  ]);
  expect(on.messages(channel)).toHaveLength(0);
});

test("what happens where the bot is not, or may not read, is not told", async () => {
  const options = { seed: { channels: [{ name: "others", members: ["ada"] }] } };
  const scopes = ["channels:history", "im:history"];
  const { on, events } = await recorded({ ...options, scopes });
  const { ada: user } = on.users;
  await on.post({ channel: on.channels["others"] ?? "", user, text: "@briefdesk?" });
  await on.post({ channel: on.channels.policy, user, text: "private" });
  await on.post({ channel: on.channels.reading, user, text: "@briefdesk public" });
  await on.settled();
  expect(events().map((event) => event["channel"])).toEqual([on.channels.reading]);
});

test("reactions, joins, feeds, home and removal are told", async () => {
  const { on, events } = await recorded();
  const { reading: channel } = on.channels;
  const { ada: user } = on.users;
  const asApp = { botId: "B0FEED", name: "Feed" };
  const ts = await on.post({ channel, user: "", text: "https://a.example/", asApp });
  await on.react({ channel, ts, user, name: "newspaper" });
  await on.invite(channel, user);
  await on.openHome(user);
  on.uninstall();
  await on.settled();
  expect(events()).toMatchObject([
    { type: "message", subtype: "bot_message", bot_id: "B0FEED", username: "Feed" },
    { type: "reaction_added", reaction: "newspaper", item: { channel, ts }, user },
    { type: "message", subtype: "channel_join", channel, user },
    { type: "member_joined_channel", channel, user },
    { type: "app_home_opened", user, tab: "home", channel: on.directMessage(user) },
    { type: "tokens_revoked" },
    { type: "app_uninstalled" },
  ]);
});
