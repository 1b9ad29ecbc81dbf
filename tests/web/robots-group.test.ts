import { describe, expect, test } from "vitest";
import { robotsGroup } from "../../src/web/robots-group.ts";

const groupOf = (...lines: string[]) => robotsGroup(lines.join("\n"), "Briefdesk");

describe("of a robots.txt a program heeds", () => {
  test.each([
    ["the group for all", ["User-agent: *", "Disallow: /a"], ["Disallow: /a"]],
    [
      "its own group alone, if there is one",
      ["User-agent: *", "Disallow: /", "", "User-agent: briefdesk", "Allow: /b"],
      ["Allow: /b"],
    ],
    [
      "its own group, also if that has no rule",
      ["User-agent: *", "Disallow: /", "User-agent: Briefdesk", "Disallow:"],
      ["Disallow:"],
    ],
    [
      "its own group with a version behind its name",
      ["User-agent: BriefDesk / 2.0", "Disallow: /v"],
      ["Disallow: /v"],
    ],
    [
      "both groups that name it",
      ["User-agent: briefdesk", "Disallow: /a", "User-agent: x", "Disallow: /b"].concat([
        "User-agent: briefdesk",
        "Disallow: /c",
      ]),
      ["Disallow: /a", "Disallow: /c"],
    ],
    [
      "a group that it shares with others",
      ["User-agent: other", "User-agent: briefdesk", "Disallow: /s", "Crawl-delay: 2"],
      ["Disallow: /s", "Crawl-delay: 2"],
    ],
    [
      "a group whose header a sitemap interrupts",
      ["User-agent: briefdesk", "Sitemap: https://a.test/s", "User-agent: x", "Disallow: /s"],
      ["Disallow: /s"],
    ],
    ["nothing of others", ["User-agent: briefdesk-images", "Disallow: /"], []],
    ["no rule before the first group", ["Disallow: /", "User-agent: x", "Allow: /"], []],
    ["no comment", ["User-agent: * # all", "# Disallow: /"], []],
    ["nothing that is no robots.txt", ["<html>", "<p>Disallow: /</p>", "user-agent"], []],
  ])("%s", (_, lines, heeded) => {
    expect(groupOf(...lines)).toEqual(heeded);
  });

  test.each(["\n", "\r\n", "\r"])("the lines, whatever ends them: %j", (end) => {
    const text = ["\uFEFFUSER-AGENT:*", "  disallow : /a", "ALLOW:/b"].join(end);
    expect(robotsGroup(text, "Briefdesk")).toEqual(["disallow : /a", "ALLOW:/b"]);
  });

  test("each rule once, however many programs are named before it", () => {
    const agents = Array.from({ length: 20_000 }, (_, n) => `User-agent: ${n % 2 ? "*" : n}`);
    const rules = Array.from({ length: 20_000 }, (_, n) => `Allow: /${n}`);
    expect(groupOf(...agents, ...rules)).toEqual(rules);
  });
});
