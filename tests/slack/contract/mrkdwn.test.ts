import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cut,
  escape,
  mrkdwnLink,
  neutral,
  unescape,
  webAddress,
} from "../../../src/slack/contract/mrkdwn.ts";

describe("text of strangers outside of blocks", () => {
  test.each([
    ["a broadcast in Slack's markup", "<!channel> now", "&lt;!channel&gt; now"],
    ["a mention of a person", "<@U123ABC>", "&lt;@U123ABC&gt;"],
    ["a mention of a group", "<!subteam^S1|@all>", "&lt;!subteam^S1|@all&gt;"],
    ["an entity that was typed", "&lt;!here&gt;", "&amp;lt;!here&amp;gt;"],
    ["a bare broadcast", "@here and @Channel", "@\u200Bhere and @\u200BChannel"],
    ["an address that only looks like one", "mail@herewith.example", "mail@herewith.example"],
    ["a link of a stranger", "see https://evil.example/?d=1 now", "see [link removed] now"],
    ["a link glued to a number", "1https://evil.example", "[link removed]"],
    ["what is left of one", "see ://evil.example", "see [link removed]"],
    ["a link in another scheme", "slack://user?id=1", "[link removed]"],
    ["writing turned around", "abc\u202Edef", "abcdef"],
    ["the end of a line", "one\ntwo", "one\ntwo"],
  ])("%s", (_, text, expected) => {
    expect(neutral(text)).toBe(expected);
  });

  test("keeps the article's own address, with its ampersands escaped", () => {
    const url = "https://news.example/a?x=1&y=2";
    expect(neutral(`${url} https://news.example/b`, [url])).toBe(
      "https://news.example/a?x=1&amp;y=2 [link removed]",
    );
  });

  test("lets no broken address through where the article has none", () => {
    expect(neutral("https://evil.example…", [undefined])).toBe("[link removed]");
  });

  test("no text gets an unescaped bracket or a broadcast through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (any, more) => {
        const safe = neutral(`${any}<!channel>@everyone${more}`);
        expect(safe).not.toMatch(/[<>]/u);
        expect(safe).not.toMatch(/@(?:channel|here|everyone)\b/iu);
      }),
    );
  });

  test("escaping can be undone", () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(unescape(escape(text))).toBe(text)));
  });
});

describe("links", () => {
  test.each([
    ["a page", "https://news.example/a?b=1&c=2", "<https://news.example/a?b=1&amp;c=2|News>"],
    ["a script", "javascript:alert(1)", "News"],
    ["credentials", "https://bank.example@evil.example/", "News"],
    ["nothing", undefined, "News"],
    ["no address", "news", "News"],
    [
      "an address that would end the link",
      "https://n.example/a|b>c",
      "<https://n.example/a%7Cb%3Ec|News>",
    ],
    ["an address too long to show", `https://n.example/${"a".repeat(3_000)}`, "News"],
  ])("%s", (_, url, expected) => {
    expect(mrkdwnLink(url, "News")).toBe(expected);
  });

  test("a label cannot leave its link", () => {
    expect(mrkdwnLink("https://n.example/", "a|b> <!here>")).toBe(
      "<https://n.example/|a¦b&gt; &lt;!here&gt;>",
    );
  });

  test("only the web is linked to", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (url) => {
        expect(webAddress(url) ?? "https://ok.example/").toMatch(/^https?:\/\/[^|<>]+$/u);
      }),
    );
  });
});

test("cutting never leaves half a character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 40 }), (text, max) => {
      const short = cut(text, max);
      expect(short.length).toBeLessThanOrEqual(max);
      expect(short.isWellFormed()).toBe(true);
    }),
  );
});
