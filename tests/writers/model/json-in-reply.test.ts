import { anything, assert, constantFrom, dictionary, property, string, array } from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonIn, withoutReasoning } from "../../../src/writers/model/json-in-reply.ts";

const fits = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "items" in value;

describe("the object in a reply", () => {
  test.each([
    ["alone", '{"items":[]}'],
    ["before a remark with braces", '{"items":[]} (I left {questions} empty.)'],
    ["after a remark with braces", 'As {asked}, {"no":1}: {"items":[]}'],
    ["in a code block", '```json\n{"items":[]}\n```'],
    ["after an open brace", 'a { b {"items":[]}'],
  ])("%s", (_, reply) => {
    expect(jsonIn(reply, fits)).toEqual({ items: [] });
  });

  test("is the first where none fits", () => {
    expect(jsonIn('{"a":1} {"b":2}', fits)).toEqual({ a: 1 });
  });

  test.each(["", "prose", "{", "}{", '{"items":[', "{not json}"])("is none in %j", (reply) => {
    expect(jsonIn(reply, fits)).toBeUndefined();
  });

  test("is found with any strings in it, and any words without braces around it", () => {
    const awkward = array(constantFrom("{", "}", '"', "\\", "[", "\n", "x", "é")).map((all) =>
      all.join(""),
    );
    const words = string().map((text) => text.replaceAll(/[{"\\]/gu, ""));
    assert(
      property(awkward, words, words, (text, before, after) => {
        const value = { items: [text] };
        expect(jsonIn(`${before}${JSON.stringify(value)}${after}`, fits)).toEqual(value);
      }),
    );
  });

  test("is never more than an object that was there", () => {
    assert(
      property(dictionary(string(), anything()), string(), (value, noise) => {
        const found = jsonIn(`${noise}${JSON.stringify(value) ?? ""}`, () => true);
        expect(found === undefined || typeof found === "object").toBe(true);
      }),
    );
  });
});

describe("reasoning", () => {
  test.each([
    ["<think>so {a}</think>{}", "{}"],
    ["so {a}</think>\n{}", "\n{}"],
    ["<thinking>a</thinking> b </thinking>{}", "{}"],
    ['{"text":"</think>"}', '{"text":"</think>"}'],
    ["no tag at all {}", "no tag at all {}"],
  ])("%j leaves %j", (reply, left) => {
    expect(withoutReasoning(reply)).toBe(left);
  });
});
