import type { KnownBlock } from "@slack/types";
import { expect, test } from "vitest";
import { client, codeOf, workspace } from "./bolt-app.ts";

const section = (text: string): KnownBlock => ({ type: "section", text: { type: "mrkdwn", text } });
const buttons = (count: number): KnownBlock => ({
  type: "actions",
  elements: Array.from({ length: count }, (_, at) => ({
    type: "button" as const,
    action_id: `a${at}`,
    text: { type: "plain_text" as const, text: "Go" },
  })),
});
const header = (text: string): KnownBlock => ({
  type: "header",
  text: { type: "plain_text", text },
});
const button = (text: string, value: string): KnownBlock => ({
  type: "actions",
  elements: [{ type: "button", value, text: { type: "plain_text", text } }],
});

test.each<[string, KnownBlock[], string]>([
  ["fifty blocks are taken", Array.from({ length: 50 }, () => section("x")), "ok"],
  ["fifty-one are not", Array.from({ length: 51 }, () => section("x")), "invalid_blocks"],
  ["a section holds 3,000 characters", [section("x".repeat(3000))], "ok"],
  ["and not one more", [section("x".repeat(3001))], "invalid_blocks"],
  ["an empty section is refused", [section("")], "invalid_blocks"],
  ["a header holds 150", [header("x".repeat(150))], "ok"],
  ["and not 151", [header("x".repeat(151))], "invalid_blocks"],
  ["25 buttons stand in a row", [buttons(25)], "ok"],
  ["and not 26", [buttons(26)], "invalid_blocks"],
  ["a button says 75 characters", [button("x".repeat(75), "v")], "ok"],
  ["and not 76", [button("x".repeat(76), "v")], "invalid_blocks"],
  ["a value holds 2,000", [button("x", "v".repeat(2000))], "ok"],
  ["and not 2,001", [button("x", "v".repeat(2001))], "invalid_blocks"],
  [
    "a block id stands once",
    [
      { ...section("x"), block_id: "b" },
      { ...section("y"), block_id: "b" },
    ],
    "invalid_blocks",
  ],
  ["an unknown block is refused", [{ type: "sonnet" } as unknown as KnownBlock], "invalid_blocks"],
  [
    "an alert is for modals",
    [{ type: "alert", text: { type: "plain_text", text: "x" } }],
    "invalid_blocks",
  ],
  [
    "a property Slack does not know spoils the message",
    [{ ...section("x"), colour: "red" } as unknown as KnownBlock],
    "invalid_blocks",
  ],
  [
    "thirteen thousand characters in all blocks are taken",
    Array.from({ length: 5 }, () => section("x".repeat(2600))),
    "ok",
  ],
  [
    "fifteen thousand are too many",
    Array.from({ length: 5 }, () => section("x".repeat(3000))),
    "msg_blocks_too_long",
  ],
  [
    "context holds ten elements",
    [
      {
        type: "context",
        elements: Array.from({ length: 11 }, () => ({ type: "mrkdwn", text: "x" })),
      },
    ],
    "invalid_blocks",
  ],
  [
    "rich text needs no markup and has no limit of its own",
    [
      {
        type: "rich_text",
        elements: [
          {
            type: "rich_text_section",
            elements: [{ type: "text", text: "<@U1> & *x*".repeat(400), style: { italic: true } }],
          },
        ],
      },
    ],
    "ok",
  ],
])("blocks: %s", async (_name, blocks, code) => {
  const on = await workspace();
  const channel = on.channels.reading;
  expect(await codeOf(client(on).chat.postMessage({ channel, text: "x", blocks }))).toBe(code);
  expect(on.messages(channel)).toHaveLength(code === "ok" ? 1 : 0);
});

test("refused blocks are named as Slack names them", async () => {
  const on = await workspace();
  const blocks = [section("fine"), section("x".repeat(3001))];
  const call = client(on).chat.postMessage({ channel: on.channels.reading, text: "x", blocks });
  await expect(call).rejects.toMatchObject({
    data: {
      error: "invalid_blocks",
      errors: ["must be less than 3001 characters [json-pointer:/blocks/1/text/text]"],
      response_metadata: {
        messages: ["[ERROR] must be less than 3001 characters [json-pointer:/blocks/1/text/text]"],
      },
    },
  });
});

const markdown = (text: string): KnownBlock => ({ type: "markdown", text });

test("a markdown block counts as what Slack makes of it", async () => {
  const on = await workspace();
  const channel = on.channels.reading;
  const post = (sections: number) => {
    const blocks = [markdown("# Heading\n\nText.\n\n".repeat(sections))];
    return codeOf(client(on).chat.postMessage({ channel, text: "x", blocks }));
  };
  expect(await post(25)).toBe("ok");
  expect(await post(26)).toBe("invalid_blocks");
});

const dividers = (count: number) => Array.from({ length: count }, () => ({ type: "divider" }));

test("what is missing in a view is named", async () => {
  const on = await workspace();
  const publish = (view: object) =>
    client(on).apiCall("views.publish", { user_id: on.users.ada, view });
  await expect(publish({ type: "home" })).rejects.toMatchObject({
    data: {
      error: "invalid_arguments",
      response_metadata: {
        messages: ["[ERROR] missing required field: blocks [json-pointer:/view]"],
      },
    },
  });
  expect(await codeOf(publish({ type: "home", blocks: dividers(100) }))).toBe("ok");
  expect(await codeOf(publish({ type: "home", blocks: dividers(101) }))).toBe("invalid_arguments");
});
