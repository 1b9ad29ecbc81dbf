import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { client, codeOf, inhabited, workspace } from "../bolt-app.ts";

const manifest = `
display_information: { name: Reader }
features:
  shortcuts:
    - { name: Brief this, type: message, callback_id: brief_message, description: x }
  slash_commands:
    - { command: /brief, description: Brief an article, usage_hint: "<link>" }
oauth_config: { scopes: { bot: [app_mentions:read, channels:history, groups:history, chat:write] } }
settings: { event_subscriptions: { bot_events: [app_mention, message.channels] } }
`;

test("an app gets the scopes and the events that its manifest asks for", async () => {
  const heard: string[] = [];
  const on = await inhabited(
    (app) => {
      app.event(
        "message",
        async ({ event }) => void heard.push(`${event.subtype} ${event.channel}`),
      );
      app.event("app_mention", async ({ event }) => void heard.push(`mention ${event.channel}`));
    },
    { manifest },
  );
  const { reading, policy } = on.channels;
  const { ada: user } = on.users;
  await on.post({ channel: reading, user, text: "@briefdesk hello" });
  await on.post({ channel: policy, user, text: "hello" });
  await on.invite(reading, on.users.layla);
  await on.settled();
  expect(heard.toSorted()).toEqual([
    `channel_join ${reading}`,
    `mention ${reading}`,
    `undefined ${reading}`,
  ]);
  expect(await codeOf(client(on).users.info({ user }))).toBe("missing_scope");
});

test("the page offers the manifest's commands and shortcuts", async () => {
  const on = await workspace({ manifest });
  await on.post({ channel: on.channels.reading, user: on.users.ada, text: "hello" });
  const page = await (await fetch(on.pageUrl)).text();
  expect(page).toContain('data-insert="/brief "');
  expect(page).toContain('value="brief_message"');
});

test("the bot's own manifest can be installed", async () => {
  const text = await readFile(new URL("../../../manifest.yml", import.meta.url), "utf8");
  const on = await workspace({ manifest: text });
  expect(await codeOf(client(on).auth.test())).toBe("ok");
});

test("what is no manifest is refused with the parts that are wrong", async () => {
  await expect(workspace({ manifest: "features: {}" })).rejects.toThrow("display_information");
});
