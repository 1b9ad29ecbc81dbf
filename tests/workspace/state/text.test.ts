import * as fc from "fast-check";
import { expect, test } from "vitest";
import { seedWorkspace } from "../../../src/workspace/state/seed.ts";
import { createState } from "../../../src/workspace/state/state.ts";
import { encodeFromApp, encodeTyped } from "../../../src/workspace/state/text.ts";

const state = createState({ clock: { now: () => 1_800_000_000_000 }, scopes: [] });
const { users, channels } = seedWorkspace(state);

test.each<[string, string]>([
  ["a & b < c > d", "a &amp; b &lt; c &gt; d"],
  ["https://a.example/x", "<https://a.example/x>"],
  ["Read https://a.example/x.", "Read <https://a.example/x>."],
  ["(https://a.example/x)", "(<https://a.example/x>)"],
  ["https://a.example/x_(y)", "<https://a.example/x_(y)>"],
  ["https://a.example/?a=1&b=2#c", "<https://a.example/?a=1&amp;b=2#c>"],
  ["https://a.example/a|b", "<https://a.example/a%7Cb>"],
  ["“https://a.example/x”", "“<https://a.example/x>”"],
  ["@ada @nobody a@ada.example", `<@${users.ada}> @nobody a@ada.example`],
  [`<@${users.ada}> <@U0STRANGER>`, `<@${users.ada}> &lt;@U0STRANGER&gt;`],
  [`<#${channels.reading}>`, `<#${channels.reading}|reading>`],
  ["<!channel>", "&lt;!channel&gt;"],
  ["", ""],
])("typed %j is stored as %j", (typed, stored) => {
  expect(encodeTyped(state, typed).text).toBe(stored);
});

test.each<[string, string]>([
  ["fish & chips", "fish &amp; chips"],
  ["already &amp; &lt;escaped&gt;", "already &amp; &lt;escaped&gt;"],
  ["https://a.example/?a=1&b=2", "<https://a.example/?a=1&amp;b=2>"],
  ["<https://a.example/|here> <@U1>", "<https://a.example/|here> <@U1>"],
])("an app's %j is stored as %j", (given, stored) => {
  expect(encodeFromApp(given)).toBe(stored);
});

test("no text that somebody types makes markup of its own", () => {
  const nasty = fc.array(
    fc.constantFrom("<", ">", "&", "|", "@ada", "https://x.example/", "<@U01ADA>", "(", ")", " "),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        nasty.map((parts) => parts.join("")),
      ),
      (typed) => {
        const { text } = encodeTyped(state, typed);
        const rest = text.replace(/<(https?:\/\/[^<>|]+|@U\w+|#C\w+\|\w+)>/gu, "");
        expect(rest).not.toMatch(/[<>]/u);
        expect(rest.replace(/&(amp|lt|gt);/gu, "")).not.toContain("&");
      },
    ),
  );
});

test("the composer's blocks hold what was typed", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }).filter((text) => !text.includes("@")),
      (typed) => {
        const [block] = encodeTyped(state, typed).blocks as {
          elements: { elements: object[] }[];
        }[];
        const elements = (block?.elements[0]?.elements ?? []) as { text?: string; url?: string }[];
        expect(elements.map((one) => one.text ?? one.url).join("")).toBe(typed);
      },
    ),
  );
});
