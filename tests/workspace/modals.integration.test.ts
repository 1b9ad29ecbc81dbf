import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { expect, test } from "vitest";
import { inhabited } from "./bolt-app.ts";

const askModal = {
  type: "modal" as const,
  callback_id: "ask",
  title: { type: "plain_text" as const, text: "Ask" },
  submit: { type: "plain_text" as const, text: "Ask" },
  blocks: [
    {
      type: "input" as const,
      block_id: "question",
      label: { type: "plain_text" as const, text: "Question" },
      element: { type: "plain_text_input" as const, action_id: "v", max_length: 20 },
    },
  ],
};

function asking(app: App, asked: string[]) {
  app.message("brief", async ({ message, say }) => {
    await say({
      text: "A briefing",
      thread_ts: message.ts,
      blocks: [
        {
          type: "actions",
          elements: [
            {
              type: "button",
              action_id: "ask",
              value: "b1",
              text: { type: "plain_text", text: "Ask" },
            },
          ],
        },
      ],
    });
  });
  app.action<BlockAction<ButtonAction>>("ask", async ({ ack, body, action, client }) => {
    await ack();
    await client.views.open({
      trigger_id: body.trigger_id,
      view: { ...askModal, private_metadata: `${action.value} ${body.message?.ts}` },
    });
  });
  app.view("ask", async ({ ack, view }) => {
    const question = view.state.values["question"]?.["v"]?.value ?? "";
    if (!question.endsWith("?")) {
      await ack({
        response_action: "errors",
        errors: { question: "End it with a question mark." },
      });
      return;
    }
    await ack();
    asked.push(`${view.private_metadata} ${question}`);
  });
}

test("a button opens a modal, the modal complains, then takes what is entered", async () => {
  const asked: string[] = [];
  const on = await inhabited((app) => asking(app, asked));
  const { reading: channel } = on.channels;
  const { ada: user } = on.users;
  const thread = await on.post({ channel, user, text: "brief this" });
  const briefing = await on.waitFor(() => on.messages(channel, { thread })[1]);
  await on.press({ user, channel, ts: briefing.ts, actionId: "ask" });
  const view = await on.waitFor(() => on.views[0]);
  expect(view).toMatchObject({ user, body: { callback_id: "ask" } });

  const submit = (text: string) => on.submit(view.id, { question: { v: text } });
  expect(await submit("")).toEqual({
    errors: { question: "Please complete this required field." },
  });
  expect((await submit("far too long for this input")).errors["question"]).toContain("21");
  expect(await submit("Why")).toEqual({ errors: { question: "End it with a question mark." } });
  expect(on.views).toHaveLength(1);
  expect(await submit("Why?")).toEqual({ errors: {} });
  expect(on.views).toHaveLength(0);
  expect(asked).toEqual([`b1 ${briefing.ts} Why?`]);
});

test("a trigger is good for one view and three seconds", async () => {
  let now = Date.now();
  const triggers: string[] = [];
  const on = await inhabited(
    (app) =>
      app.shortcut("brief_url", async ({ ack, shortcut }) => {
        triggers.push(shortcut.trigger_id);
        await ack();
      }),
    { clock: { now: () => now } },
  );
  const open = async (trigger_id: string | undefined) => {
    const view = JSON.stringify(askModal);
    const body = new URLSearchParams({ trigger_id: trigger_id ?? "", view });
    const headers = { authorization: `Bearer ${on.botToken}` };
    const answer = await fetch(`${on.apiUrl}views.open`, { method: "POST", body, headers });
    return ((await answer.json()) as { error?: string }).error;
  };
  await on.shortcut({ callbackId: "brief_url", user: on.users.ada });
  expect(await open(triggers[0])).toBeUndefined();
  expect(await open(triggers[0])).toBe("exchanged_trigger_id");
  expect(await open("made.up")).toBe("invalid_trigger_id");
  await on.shortcut({ callbackId: "brief_url", user: on.users.ada });
  now += 3001;
  expect(await open(triggers[1])).toBe("expired_trigger_id");
});
