import type { KnownBlock } from "@slack/types";
import { expect, test } from "vitest";
import { client, codeOf, workspace } from "./bolt-app.ts";

const section = (text: string): KnownBlock => ({ type: "section", text: { type: "mrkdwn", text } });

test.each<[string, object, string]>([
  ["text of 40,000 characters is taken", { text: "x".repeat(40_000) }, "ok"],
  ["one more is too long", { text: "x".repeat(40_001) }, "msg_too_long"],
  ["nothing to say is refused", {}, "no_text"],
  ["Markdown text stands alone", { text: "x", markdown_text: "y" }, "markdown_text_conflict"],
  ["Markdown text of 12,001 is too long", { markdown_text: "x".repeat(12_001) }, "msg_too_long"],
  [
    "metadata has a type",
    { text: "x", metadata: { event_payload: {} } },
    "invalid_metadata_format",
  ],
])("chat.postMessage: %s", async (_name, args, code) => {
  const on = await workspace();
  const call = client(on).apiCall("chat.postMessage", { channel: on.channels.reading, ...args });
  expect(await codeOf(call)).toBe(code);
});

test("places where the bot may not write say why", async () => {
  const on = await workspace({ seed: { channels: [{ name: "others", members: ["ada"] }] } });
  const post = (channel = "C0NOWHERE") =>
    codeOf(client(on).chat.postMessage({ channel, text: "x" }));
  expect(await post(on.channels["others"])).toBe("not_in_channel");
  expect(await post()).toBe("channel_not_found");
  on.archive(on.channels.policy);
  expect(await post(on.channels.policy)).toBe("is_archived");
});

test("tokens and scopes are checked", async () => {
  const on = await workspace({ scopes: ["chat:write", "channels:history"] });
  const post = { channel: on.channels.reading, text: "x" };
  const as = (token: string) => client({ ...on, botToken: token });
  expect(await codeOf(as("xoxb-made-up").chat.postMessage(post))).toBe("invalid_auth");
  expect(await codeOf(as(on.appToken).chat.postMessage(post))).toBe("not_allowed_token_type");
  expect(await codeOf(as("").chat.postMessage(post))).toBe("not_authed");
  expect(await codeOf(client(on).users.info({ user: on.users.ada }))).toBe("missing_scope");
  const history = (channel: string) => codeOf(client(on).conversations.history({ channel }));
  expect(await history(on.channels.reading)).toBe("ok");
  expect(await history(on.channels.policy)).toBe("missing_scope");
  expect(await codeOf(client(on).apiCall("chat.sing", {}))).toBe("unknown_method");
  on.uninstall();
  expect(await codeOf(client(on).chat.postMessage(post))).toBe("account_inactive");
});

test("a reply to a root that is gone stands in the channel", async () => {
  const on = await workspace();
  const channel = on.channels.reading;
  const thread_ts = await on.post({ channel, user: on.users.ada, text: "root" });
  await on.remove(channel, thread_ts);
  await client(on).chat.postMessage({ channel, thread_ts, text: "reply" });
  expect(on.messages(channel)).toMatchObject([{ text: "reply" }]);
});

test("metadata is shown to those who ask for it", async () => {
  const on = await workspace();
  const web = client(on);
  const channel = on.channels.reading;
  const thread_ts = await on.post({ channel, user: on.users.ada, text: "root" });
  const metadata = { event_type: "briefing_posted", event_payload: { key: "k1" } };
  await web.chat.postMessage({ channel, thread_ts, text: "reply", metadata });
  const plain = await web.conversations.replies({ channel, ts: thread_ts });
  expect(plain.messages?.map((message) => message.metadata)).toEqual([undefined, undefined]);
  const all = { channel, ts: thread_ts, include_all_metadata: true };
  const { messages } = await web.conversations.replies(all);
  expect(messages?.[1]?.metadata).toEqual(metadata);
  expect(messages?.[0]).toMatchObject({ reply_count: 1, latest_reply: messages?.[1]?.ts });
});

test("history has no replies, newest first, in pages", async () => {
  const on = await workspace();
  const web = client(on);
  const channel = on.channels.reading;
  const posted: string[] = [];
  for (let at = 0; at < 7; at += 1) {
    posted.push(await on.post({ channel, user: on.users.ada, text: `post ${at}` }));
  }
  await web.chat.postMessage({ channel, text: "reply", thread_ts: posted[0] ?? "" });
  const seen: (string | undefined)[] = [];
  let pages = 0;
  for await (const page of web.paginate("conversations.history", { channel, limit: 3 })) {
    pages += 1;
    const { messages } = page as unknown as { messages: { ts: string }[] };
    seen.push(...messages.map(({ ts }) => ts));
  }
  expect(seen).toEqual(posted.toReversed());
  expect(pages).toBe(3);
  const window = { channel, oldest: posted[2] ?? "", latest: posted[4] ?? "" };
  const between = await web.conversations.history(window);
  expect(between.messages?.map(({ ts }) => ts)).toEqual([posted[3]]);
  const inclusive = await web.conversations.history({ ...window, inclusive: true });
  expect(inclusive.messages).toHaveLength(3);
});

test("only one's own messages can be changed or deleted", async () => {
  const on = await workspace();
  const web = client(on);
  const channel = on.channels.reading;
  const theirs = await on.post({ channel, user: on.users.ada, text: "mine" });
  const own = await web.chat.postMessage({ channel, text: "before", blocks: [section("before")] });
  const ts = own.ts ?? "";
  expect(await codeOf(web.chat.update({ channel, ts: theirs, text: "x" }))).toBe(
    "cant_update_message",
  );
  expect(await codeOf(web.chat.delete({ channel, ts: theirs }))).toBe("cant_delete_message");
  expect(await codeOf(web.chat.update({ channel, ts: "1.000001", text: "x" }))).toBe(
    "message_not_found",
  );
  expect(await codeOf(web.chat.update({ channel, ts, text: "x".repeat(4001) }))).toBe(
    "msg_too_long",
  );
  await web.chat.update({ channel, ts, text: "after" });
  expect(on.messages(channel)[1]).toMatchObject({ text: "after", edited: { user: on.botUserId } });
  expect(on.messages(channel)[1]?.blocks).toBeUndefined();
  await web.chat.delete({ channel, ts });
  expect(on.messages(channel)).toHaveLength(1);
});

test("one message a second and channel, when limits are kept", async () => {
  let now = Date.now();
  const on = await workspace({ enforceRateLimits: true, clock: { now: () => now } });
  const web = client(on, { rejectRateLimitedCalls: true });
  const post = (channel: string) => codeOf(web.chat.postMessage({ channel, text: "x" }));
  const { reading, policy } = on.channels;
  const limited = "slack_webapi_rate_limited_error";
  expect([await post(reading), await post(reading), await post(policy)]).toEqual([
    "ok",
    limited,
    "ok",
  ]);
  now += 1000;
  expect(await post(reading)).toBe("ok");
  const read = () => codeOf(web.conversations.info({ channel: reading }));
  for (let call = 0; call < 50; call += 1) expect(await read()).toBe("ok");
  expect(await read()).toBe(limited);
});

test("a stream needs its reader, lives five minutes, and cannot be updated", async () => {
  let now = Date.now();
  const on = await workspace({ clock: { now: () => now } });
  const web = client(on);
  const channel = on.channels.reading;
  const thread_ts = await on.post({ channel, user: on.users.ada, text: "why?" });
  const start = (rest: object) => web.apiCall("chat.startStream", { channel, ...rest });
  const recipient_user_id = on.users.ada;
  const recipient_team_id = on.teamId;
  expect(await codeOf(start({}))).toBe("invalid_thread_ts");
  expect(await codeOf(start({ thread_ts }))).toBe("missing_recipient_user_id");
  expect(await codeOf(start({ thread_ts, recipient_user_id }))).toBe("missing_recipient_team_id");
  const whole = { thread_ts, recipient_user_id, recipient_team_id };
  const { ts } = (await start({ ...whole, markdown_text: "Because " })) as unknown as {
    ts: string;
  };
  await web.chat.appendStream({ channel, ts, markdown_text: "of this." });
  expect(await codeOf(web.chat.update({ channel, ts, text: "x" }))).toBe(
    "streaming_state_conflict",
  );
  await web.chat.stopStream({ channel, ts, blocks: [section("Sources")] });
  expect(on.messages(channel, { thread: thread_ts })[1]).toMatchObject({
    text: "Because of this.",
    streaming_state: "completed",
  });
  expect(await codeOf(web.chat.appendStream({ channel, ts, markdown_text: "x" }))).toBe(
    "message_not_in_streaming_state",
  );
  const second = (await start(whole)) as unknown as { ts: string };
  now += 5 * 60_000 + 1;
  const late = web.chat.appendStream({ channel, ts: second.ts, markdown_text: "x" });
  expect(await codeOf(late)).toBe("message_not_in_streaming_state");
});

test("a status is shown until the next message of the app", async () => {
  const on = await workspace();
  const web = client(on);
  const channel_id = on.channels.reading;
  const thread_ts = await on.post({ channel: channel_id, user: on.users.ada, text: "root" });
  await web.assistant.threads.setStatus({ channel_id, thread_ts, status: "is reading…" });
  expect(on.progress(channel_id, thread_ts)).toBe("is reading…");
  await web.chat.postMessage({ channel: channel_id, thread_ts, text: "Read." });
  expect(on.progress(channel_id, thread_ts)).toBe("");
});

test("people, channels and members are told", async () => {
  const on = await workspace();
  const web = client(on);
  const { user } = await web.users.info({ user: on.users.minjun, include_locale: true });
  expect(user).toMatchObject({ name: "minjun", tz: "Asia/Seoul", tz_offset: 32_400 });
  expect(user?.locale).toBe("ko-KR");
  const list = await web.conversations.list({ types: "public_channel,private_channel" });
  expect(list.channels?.map(({ name }) => name)).toEqual(["reading", "policy"]);
  const { members } = await web.conversations.members({ channel: on.channels.policy });
  expect(members).toEqual([on.users.ada, on.users.layla, on.botUserId]);
  const { channel } = await web.conversations.open({ users: on.users.ada });
  expect(channel?.id).toBe(on.directMessage(on.users.ada));
  expect(await web.auth.test()).toMatchObject({ user_id: on.botUserId, bot_id: on.botId });
});

test("the same arguments work as JSON", async () => {
  const on = await workspace();
  const answer = await fetch(`${on.apiUrl}chat.postMessage`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${on.botToken}`,
      "content-type": "application/json; charset=utf-8",
    },
    body: JSON.stringify({ channel: on.channels.reading, text: "x", blocks: [section("y")] }),
  });
  expect(await answer.json()).toMatchObject({ ok: true, message: { text: "x" } });
});
