import type { KnownBlock } from "@slack/types";
import { describe, expect, test } from "vitest";
import {
  actions,
  bullets,
  button,
  context,
  header,
  linked,
  rich,
  section,
  shown,
  words,
} from "../../../src/slack/blocks/block-elements.ts";
import { blockFaults } from "../../../src/slack/blocks/block-limits.ts";

const x = (length: number): string => "x".repeat(length);
const plainContext = (count: number): KnownBlock =>
  context(...Array.from({ length: count }, () => ({ type: "plain_text", text: "a" }) as const));
const rawHeader = (text: string): KnownBlock => ({
  type: "header",
  text: { type: "plain_text", text },
});
const pressing = (value: string, id = "a", label = "Go"): KnownBlock =>
  actions({ ...button(id, "Go", value), text: { type: "plain_text", text: label } });

const headers = (count: number) => Array.from({ length: count }, () => rawHeader("x"));

describe("Slack's limits:", () => {
  test.each<[string, KnownBlock, KnownBlock]>([
    ["a header of 150 characters", rawHeader(x(150)), rawHeader(x(151))],
    ["a header with text", rawHeader("x"), rawHeader("")],
    [
      "a section of 3,000 characters",
      { type: "section", text: { type: "mrkdwn", text: x(3_000) } },
      { type: "section", text: { type: "mrkdwn", text: x(3_001) } },
    ],
    [
      "context of 2,000 characters",
      context({ type: "plain_text", text: x(2_000) }),
      context({ type: "plain_text", text: x(2_001) }),
    ],
    ["ten elements of context", plainContext(10), plainContext(11)],
    ["some element of context", plainContext(1), plainContext(0)],
    [
      "25 buttons",
      actions(...Array.from({ length: 25 }, () => button("a", "Go", "1"))),
      actions(...Array.from({ length: 26 }, () => button("a", "Go", "1"))),
    ],
    ["a button's 75 characters", pressing("1", "a", x(75)), pressing("1", "a", x(76))],
    ["a button's value of 2,000 characters", pressing(x(2_000)), pressing(x(2_001))],
    ["an action id of 255 characters", pressing("1", x(255)), pressing("1", x(256))],
    ["a list of something", rich(bullets([section(words("a"))])), rich(bullets([]))],
    ["text of rich text", rich(section(words("a"))), rich(section({ type: "text", text: "" }))],
  ])("%s is taken, one more or none is not", (_, taken, refused) => {
    expect(blockFaults([taken], "message")).toEqual([]);
    expect(blockFaults([refused], "message")).toEqual([expect.stringContaining(refused.type)]);
  });

  test("a message has 50 blocks, a view 100", () => {
    expect(blockFaults(headers(50), "message")).toEqual([]);
    expect(blockFaults(headers(51), "message")).toEqual(["51 blocks"]);
    expect(blockFaults(headers(100), "view")).toEqual([]);
    expect(blockFaults(headers(101), "view")).toEqual(["101 blocks"]);
  });

  test("a message has 12,000 characters in all, a view may have more", () => {
    const blocks = Array.from({ length: 5 }, () => rich(section(words(x(2_500)))));
    expect(blockFaults(blocks, "message")).toEqual(["12500 characters in all"]);
    expect(blockFaults(blocks, "view")).toEqual([]);
  });
});

describe("what is drawn keeps to them:", () => {
  test.each([
    ["a header", header(x(400))],
    ["a header of nothing", header(" \n ")],
    ["a button", actions(button("a", x(400), "1"))],
    ["a text of nothing", rich(section(words("")))],
    ["a link without words", rich(section(linked("https://a.example", " ")))],
  ])("%s", (_, block) => {
    expect(blockFaults([block], "message")).toEqual([]);
  });

  test("a header is one line", () => {
    expect(header("Harbour\n  to open").text.text).toBe("Harbour to open");
  });

  test("an address that may not be linked to is its label", () => {
    expect(linked("javascript:alert(1)", "A")).toEqual(words("A"));
    expect(linked(undefined, "A", { bold: true })).toEqual(words("A", { bold: true }));
    expect(linked("https://a.example/", "A", { bold: true })).toEqual({
      type: "link",
      url: "https://a.example/",
      text: "A",
      style: { bold: true },
    });
  });

  test("what is nothing is shown as a dash", () => {
    expect(shown(" \n ")).toBe("–");
    expect(shown(" a ")).toBe("a");
  });
});
