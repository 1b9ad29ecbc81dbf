import { expect, test } from "vitest";
import { inhabited } from "../bolt-app.ts";

test("a command is answered to the one who gave it, at once and later", async () => {
  const on = await inhabited((app) =>
    app.command("/brief", async ({ command, ack, respond }) => {
      await ack({ response_type: "ephemeral", text: `Reading ${command.text}` });
      await respond({ replace_original: true, text: "Done" });
      await respond({ response_type: "in_channel", text: "Said to all" });
    }),
  );
  const { reading: channel } = on.channels;
  const { ada: user } = on.users;
  const body = await on.command({ channel, user, command: "/brief", text: "https://a.example/" });
  expect(body).toEqual({ response_type: "ephemeral", text: "Reading <https://a.example/>" });
  await on.waitFor(() => on.messages(channel)[0]);
  expect(on.ephemerals(user).map(({ text }) => text)).toEqual(["Done"]);
  expect(on.messages(channel)[0]).toMatchObject({ text: "Said to all", bot_id: on.botId });
});

const answerAt = async (url = "") =>
  (await fetch(url, { method: "POST", body: JSON.stringify({ text: "late" }) })).status;

test("a response_url can be used five times, and for half an hour", async () => {
  let now = Date.now();
  const urls: string[] = [];
  const on = await inhabited(
    (app) =>
      app.command("/brief", async ({ command, ack }) => {
        urls.push(command.response_url);
        await ack();
      }),
    { clock: { now: () => now } },
  );
  const given = { channel: on.channels.reading, user: on.users.ada, command: "/brief", text: "" };
  await on.command(given);
  const statuses = [];
  for (let use = 0; use < 6; use += 1) statuses.push(await answerAt(urls[0]));
  expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
  await on.command(given);
  now += 31 * 60_000;
  expect(await answerAt(urls[1])).toBe(404);
});

test("a command that nobody acknowledges fails for the one who gave it", async () => {
  const on = await inhabited(() => undefined, { socket: { ackTimeoutMs: 50 } });
  const given = { channel: on.channels.reading, user: on.users.ada, command: "/none", text: "" };
  await expect(on.command(given)).rejects.toThrow("operation_timeout");
});

test("a message shortcut brings the whole message, in a thread too", async () => {
  const seen: unknown[] = [];
  const on = await inhabited((app) =>
    app.shortcut({ callback_id: "brief_message", type: "message_action" }, async (args) => {
      await args.ack();
      seen.push(args.shortcut);
    }),
  );
  const { reading: channel } = on.channels;
  const thread = await on.post({ channel, user: on.users.ada, text: "root" });
  const ts = await on.post({ channel, user: on.users.minjun, text: "https://a.example/", thread });
  await on.shortcut({ callbackId: "brief_message", user: on.users.ada, channel, ts });
  expect(seen).toMatchObject([
    {
      type: "message_action",
      message_ts: ts,
      channel: { id: channel, name: "reading" },
      user: { id: on.users.ada },
      message: { text: "<https://a.example/>", thread_ts: thread, user: on.users.minjun },
    },
  ]);
});

const face = (text: string) => ({ type: "plain_text" as const, text });
const option = (value: string) => ({ text: face(value), value });

test("a select and a feedback button say what was chosen", async () => {
  const chosen: unknown[] = [];
  const on = await inhabited((app) => {
    app.message(async ({ say }) => {
      await say({
        text: "choose",
        blocks: [
          {
            type: "actions",
            elements: [
              { type: "static_select", action_id: "length", options: ["a", "b"].map(option) },
            ],
          },
          {
            type: "context_actions",
            elements: [
              {
                type: "feedback_buttons",
                action_id: "feedback",
                positive_button: { text: face("Useful"), value: "up" },
                negative_button: { text: face("Not useful"), value: "down" },
              },
            ],
          },
        ],
      });
    });
    app.action(/./u, async ({ ack, action }) => {
      await ack();
      chosen.push(action);
    });
  });
  const { reading: channel } = on.channels;
  const { ada: user } = on.users;
  await on.post({ channel, user, text: "hello" });
  const { ts } = await on.waitFor(() => on.messages(channel)[1]);
  await on.press({ user, channel, ts, actionId: "length", value: "b" });
  await on.press({ user, channel, ts, actionId: "feedback", value: "down" });
  expect(chosen).toMatchObject([
    { type: "static_select", action_id: "length", selected_option: { value: "b" } },
    { type: "feedback_buttons", action_id: "feedback", value: "down" },
  ]);
});

test("a button in an ephemeral message can replace that message", async () => {
  const on = await inhabited((app) => {
    app.message(async ({ message, client }) => {
      const user = "user" in message ? (message.user ?? "") : "";
      const text = { type: "plain_text" as const, text: "Yes" };
      await client.chat.postEphemeral({
        channel: message.channel,
        user,
        text: "Sure?",
        blocks: [{ type: "actions", elements: [{ type: "button", action_id: "yes", text }] }],
      });
    });
    app.action("yes", async ({ ack, respond }) => {
      await ack();
      await respond({ replace_original: true, text: "Then so be it." });
    });
  });
  const { ada: user } = on.users;
  await on.post({ channel: on.channels.reading, user, text: "hello" });
  const { channel, ts } = await on.waitFor(() => on.ephemerals(user)[0]);
  await on.press({ user, channel, ts, actionId: "yes" });
  await on.waitFor(() => on.ephemerals(user)[0]?.text === "Then so be it.");
  expect(on.ephemerals(user)).toHaveLength(1);
  expect(on.ephemerals(on.users.minjun)).toHaveLength(0);
});

test("the Home tab is opened, published and pressed", async () => {
  const pressed: string[] = [];
  const on = await inhabited((app) => {
    app.event("app_home_opened", async ({ event, client }) => {
      if (event.tab !== "home") return;
      const text = { type: "plain_text" as const, text: "Press" };
      await client.views.publish({
        user_id: event.user,
        view: {
          type: "home",
          blocks: [{ type: "actions", elements: [{ type: "button", action_id: "go", text }] }],
        },
      });
    });
    app.action("go", async ({ ack, body }) => {
      await ack();
      pressed.push(body.user.id);
    });
  });
  const { layla: user } = on.users;
  await on.openHome(user);
  await on.waitFor(() => on.home(user));
  await on.press({ user, home: true, actionId: "go" });
  expect(pressed).toEqual([user]);
});
