import { describe, expect, test } from "vitest";
import { hostPacing } from "../../src/web/pacing.ts";
import { robotsRules } from "../../src/web/robots.ts";
import { testClock } from "../support/test-clock.ts";

const DAY_MS = 86_400_000;

describe("visits of one host", () => {
  test("are kept apart by its interval, in the order of asking; another host does not wait", async () => {
    const clock = testClock(0);
    const pace = hostPacing(clock);
    const visited: string[] = [];
    const visit = (host: string, name: string, intervalMs = 1_000) =>
      pace(host, { intervalMs }).then(() => visited.push(`${name} ${clock.now()}`));
    void visit("a.example", "first");
    void visit("a.example", "second");
    void visit("a.example", "third");
    void visit("b.example", "other");
    await clock.advance(0);
    expect(visited).toEqual(["first 0", "other 0"]);
    await clock.advance(999);
    expect(visited).toHaveLength(2);
    await clock.advance(1_001);
    expect(visited).toEqual(["first 0", "other 0", "second 1000", "third 2000"]);
    await clock.advance(5_000);
    await visit("a.example", "later");
    expect(visited.at(-1)).toBe("later 7000");
  });

  test("wait for nothing where no interval is asked for", async () => {
    const pace = hostPacing(testClock(0));
    const visits = [0, 0, -1].map((intervalMs) => pace("a.example", { intervalMs }));
    await expect(Promise.all(visits)).resolves.toHaveLength(3);
  });

  test("are given up while they wait", async () => {
    const pace = hostPacing(testClock(0));
    await pace("a.example", { intervalMs: 1_000 });
    const ended = new AbortController();
    const second = pace("a.example", { intervalMs: 1_000 }, ended.signal);
    ended.abort(new Error("not wanted any more"));
    await expect(second).rejects.toThrow("not wanted any more");
  });
});

/** Rules over a text, and how often it was asked for. */
function rulesOf(text: string | undefined) {
  const clock = testClock(DAY_MS);
  const asked: string[] = [];
  const rules = robotsRules(clock, async (url) => {
    asked.push(url);
    return text;
  });
  return {
    clock,
    asked,
    ask: (path: string, origin = "https://a.example") => rules(new URL(path, origin)),
  };
}

describe("robots.txt", () => {
  test.each([
    ["there is none", undefined, true],
    ["it is empty", "", true],
    ["it forbids others", "User-agent: Other\nDisallow: /", true],
    ["it forbids everybody", "User-agent: *\nDisallow: /news", false],
    ["it allows us alone", "User-agent: *\nDisallow: /\nUser-agent: Briefdesk\nAllow: /", true],
    [
      "it forbids us alone",
      "User-agent: *\nAllow: /\nUser-agent: briefdesk\nDisallow: /news",
      false,
    ],
  ])("is heeded where %s", async (_, text, allowed) => {
    expect((await rulesOf(text).ask("/news/1")).allowed).toBe(allowed);
  });

  test.each([
    ["Crawl-delay: 3", 3_000],
    ["Crawl-delay: 600", 10_000],
    ["Disallow: /admin", 0],
  ])("that says %s asks for %i ms between visits", async (line, delayMs) => {
    expect((await rulesOf(`User-agent: *\n${line}`).ask("/")).delayMs).toBe(delayMs);
  });

  test("is asked for once a day and site", async () => {
    const { clock, asked, ask } = rulesOf("User-agent: *\nDisallow: /x");
    await ask("/a");
    await ask("/b");
    await ask("/a", "http://a.example");
    expect(asked).toEqual(["https://a.example/robots.txt", "http://a.example/robots.txt"]);
    await clock.advance(DAY_MS - 1);
    await ask("/a");
    expect(asked).toHaveLength(2);
    await clock.advance(2);
    await ask("/a");
    expect(asked).toHaveLength(3);
  });
});
