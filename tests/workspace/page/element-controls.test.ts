import { describe, expect, test } from "vitest";
import { renderBlocks } from "../../../src/workspace/page/message/render-blocks.ts";
import { actionElement, inputElement } from "../../../src/workspace/page/parts/element-controls.ts";
import { directMessage, seedWorkspace } from "../../../src/workspace/state/seed.ts";
import { createState, type Json } from "../../../src/workspace/state/state.ts";

const state = createState({ clock: { now: () => 1_800_000_000_000 }, scopes: [] });
const { users, channels } = seedWorkspace(state);
directMessage(state, users.ada);
const place = { channel: channels.reading, ts: "1790000000.000100" };
const block: Json = { block_id: "b" };
const standing = { state, place, block };

const plain = (text: string) => ({ type: "plain_text", text });
const option = (value: string) => ({ text: plain(`Say ${value}`), value });

/** What a browser would send of what can be pressed: the presses, in their order. */
const pressesOf = (markup: string): unknown[] =>
  [...markup.matchAll(/value="(\{[^"]*\})"/gu)].map(([, value = ""]) =>
    JSON.parse(value.replaceAll("&quot;", '"').replaceAll("&amp;", "&")),
  );
const drawn = async (made: unknown): Promise<string> => String(await made);
const pressed = (value?: string) => ({
  ...place,
  blockId: "b",
  actionId: "a",
  ...(value === undefined ? {} : { value }),
});

describe("what can be pressed says where it is, what it is, and its value:", () => {
  test.each<[string, Json, unknown[]]>([
    ["a button", { type: "button", text: plain("Go"), value: "v" }, [pressed("v")]],
    ["a button without a value", { type: "button", text: plain("Go") }, [pressed()]],
    ["an icon", { type: "icon_button", text: plain("Go"), value: "v" }, [pressed("v")]],
    [
      "either side of a feedback",
      {
        type: "feedback_buttons",
        positive_button: { text: plain("Good"), value: "up" },
        negative_button: { text: plain("Bad"), value: "down" },
      },
      [pressed("up"), pressed("down")],
    ],
    [
      "each line of a menu",
      { type: "overflow", options: [option("one"), option("two")] },
      [pressed("one"), pressed("two")],
    ],
    [
      "each choice of a select, in groups or not",
      {
        type: "static_select",
        options: [option("one")],
        option_groups: [{ label: plain("More"), options: [option("two")] }],
      },
      [pressed("one"), pressed("two")],
    ],
    [
      "each channel, and no direct message",
      { type: "channels_select" },
      [pressed(channels.reading), pressed(channels.policy)],
    ],
  ])("%s", async (_, element, presses) => {
    const markup = await drawn(actionElement(standing, { action_id: "a", ...element }));
    expect(pressesOf(markup)).toEqual(presses);
    expect(markup).toContain('form="press"');
  });

  test("a person among all people", async () => {
    const markup = await drawn(actionElement(standing, { type: "users_select", action_id: "a" }));
    expect(pressesOf(markup)).toContainEqual(pressed(users.minjun));
    expect(markup).toContain("Min-jun Seo");
  });

  test("a value of markup stays a value", async () => {
    const value = `"><script>alert(1)</script>&amp;`;
    const markup = await drawn(
      actionElement(standing, { type: "button", action_id: "a", text: plain(value), value }),
    );
    expect(markup).not.toContain("<script>");
    const [press] = [...markup.matchAll(/value="([^"]*)"/gu)];
    expect(press?.[1]).toContain("&lt;script&gt;");
  });
});

test.each([
  ["https://paper.example/a", true],
  ["http://paper.example/a", true],
  ["javascript:alert(1)", false],
  ["data:text/html,x", false],
  ["paper.example", false],
])("a button with the address %s leads there: %s", async (url, leads) => {
  const element = { type: "button", action_id: "a", text: plain("Go"), url };
  const markup = await drawn(actionElement(standing, element));
  expect(markup.includes("href=")).toBe(leads);
  expect(markup.includes("<button")).toBe(!leads);
});

const input = (element: Json, more: Json = {}) =>
  drawn(
    inputElement({ ...standing, block: { ...block, ...more } }, { action_id: "a", ...element }),
  );

describe("what is filled in", () => {
  test.each<[string, Json, RegExp]>([
    ["a line", { type: "plain_text_input", initial_value: "so far" }, /<input[^>]+value="so far"/u],
    ["a text", { type: "plain_text_input", multiline: true }, /<textarea[^>]+maxlength="3000"/u],
    ["no more than may be", { type: "plain_text_input", max_length: 9 }, /maxlength="9"/u],
    ["an address", { type: "url_text_input" }, /type="url"/u],
    ["a time", { type: "timepicker", initial_time: "09:00" }, /type="time"[^>]+value="09:00"/u],
    ["a day", { type: "datepicker" }, /type="date"/u],
    ["several files", { type: "file_input" }, /type="file"[^>]+multiple/u],
    ["several choices", { type: "multi_static_select", options: [] }, /<select[^>]+multiple/u],
    [
      "a choice that stands",
      { type: "static_select", options: [option("a"), option("b")], initial_option: option("b") },
      /<option value="b" selected/u,
    ],
    [
      "a box that is ticked",
      { type: "checkboxes", options: [option("a"), option("b")], initial_options: [option("a")] },
      /type="checkbox"[^>]+value="a"\s+checked[^]*value="b"\s+\/>/u,
    ],
  ])("takes %s, under the name of its block and element", async (_, element, shape) => {
    const markup = await input(element);
    expect(markup).toMatch(shape);
    expect(markup).toContain('name="value:b:a"');
  });

  test("is needed unless it is optional, and one file is one", async () => {
    const element = { type: "file_input", max_files: 1 };
    expect(await input(element)).toContain("required");
    expect(await input(element, { optional: true })).not.toContain("required");
    expect(await input(element)).not.toContain("multiple");
  });
});

test("a container shows what is in it, folded or not", async () => {
  const inner = {
    type: "actions",
    elements: [{ type: "button", action_id: "a", text: plain("Go") }],
  };
  const given = { type: "container", title: plain("Sources"), child_blocks: [inner] };
  const open = await drawn(renderBlocks(state, [given], place));
  const folded = await drawn(renderBlocks(state, [{ ...given, default_collapsed: true }], place));
  expect(pressesOf(open)).toHaveLength(1);
  expect([open, folded].map((markup) => /<details[^>]* open/u.test(markup))).toEqual([true, false]);
});
