import { describe, expect, test } from "vitest";
import {
  complaint,
  type Entered,
  initially,
  stateOf,
} from "../../../src/workspace/interactivity/element-state.ts";
import type { Json, State } from "../../../src/workspace/state/state.ts";

/** Nothing was ever uploaded. */
const STATE = { files: new Map() } as unknown as State;

const option = (value: string): Json => ({ text: { type: "plain_text", text: value }, value });
const OPTIONS = ["wrong", "incomplete"].map(option);

describe("what somebody enters is in payloads as Slack has it", () => {
  test.each<[string, Json, Entered, Json]>([
    ["static_select", { options: OPTIONS }, "wrong", { selected_option: OPTIONS[0] }],
    ["radio_buttons", { options: OPTIONS }, null, { selected_option: null }],
    ["radio_buttons", { options: OPTIONS }, "no such", { selected_option: null }],
    [
      "static_select",
      { option_groups: [{ label: {}, options: OPTIONS }] },
      "incomplete",
      { selected_option: OPTIONS[1] },
    ],
    ["checkboxes", { options: OPTIONS }, ["wrong", "incomplete"], { selected_options: OPTIONS }],
    ["multi_static_select", { options: OPTIONS }, [], { selected_options: [] }],
    ["users_select", {}, "U1", { selected_user: "U1" }],
    ["multi_users_select", {}, ["U1", "U2"], { selected_users: ["U1", "U2"] }],
    ["conversations_select", {}, "C1", { selected_conversation: "C1" }],
    ["multi_conversations_select", {}, "C1", { selected_conversations: ["C1"] }],
    ["channels_select", {}, null, { selected_channel: null }],
    ["multi_channels_select", {}, null, { selected_channels: [] }],
    ["datepicker", {}, "2026-12-01", { selected_date: "2026-12-01" }],
    ["timepicker", {}, "09:30", { selected_time: "09:30" }],
    ["datetimepicker", {}, "1790000000", { selected_date_time: 1_790_000_000 }],
    ["datetimepicker", {}, null, { selected_date_time: null }],
    ["plain_text_input", {}, "It rains.", { value: "It rains." }],
    ["plain_text_input", {}, null, { value: null }],
    ["file_input", {}, ["F0NONE"], { files: [] }],
  ])("%s %j, %j", (type, more, entered, state) => {
    expect(stateOf(STATE, { type, ...more }, entered)).toEqual({ type, ...state });
  });
});

describe("before anybody touches it an element holds", () => {
  test.each<[string, Json, Entered]>([
    ["nothing", { type: "plain_text_input" }, null],
    ["its text", { initial_value: "As before." }, "As before."],
    ["its option", { initial_option: OPTIONS[0] }, "wrong"],
    ["its options", { initial_options: OPTIONS }, ["wrong", "incomplete"]],
    ["its date", { initial_date: "2026-12-01" }, "2026-12-01"],
    ["its conversation", { initial_conversation: "C1" }, "C1"],
    ["nothing where what is given is no text", { initial_value: 5 }, null],
  ])("%s", (_, element, entered) => {
    expect(initially(element)).toEqual(entered);
  });
});

const input = (element: Json, optional = false): Json => ({ type: "input", optional, element });

describe("a dialog is sent", () => {
  const text = { type: "plain_text_input" };
  const url = { type: "url_text_input" };

  test.each<[string, Json, Entered]>([
    ["with a text", input(text), "It rains."],
    ["with an empty field that may be empty", input(text, true), ""],
    ["with a text as long as it may be", input({ ...text, max_length: 5 }), "abcde"],
    ["with as much as Slack takes where nothing is said", input(text), "x".repeat(3_000)],
    ["with an address", input(url), "https://news.example/talks"],
    ["with what was chosen", input({ type: "checkboxes" }), ["wrong"]],
  ])("%s", (_, block, entered) => {
    expect(complaint(block, entered)).toBeUndefined();
  });

  test.each<[string, Json, Entered, RegExp]>([
    ["without what is required", input(text), "", /required/u],
    ["with nothing chosen", input({ type: "checkboxes" }), [], /required/u],
    ["untouched", input(text), null, /required/u],
    ["with too long a text", input({ ...text, max_length: 5 }), "abcdef", /less than 6/u],
    ["with more than Slack takes", input(text), "x".repeat(3_001), /less than 3001/u],
    ["with what is no address", input(url), "news", /valid URL/u],
  ])("not %s", (_, block, entered, why) => {
    expect(complaint(block, entered)).toMatch(why);
  });
});
