import * as fc from "fast-check";
import robotsModule from "robots-parser";
import { describe, expect, test } from "vitest";
import { robotsRules } from "../../src/web/robots.ts";

const robotsParser = robotsModule as unknown as typeof robotsModule.default;

const DAY_MS = 24 * 60 * 60 * 1000;

/** What the site's robots.txt says of a path. */
async function answerTo(robotsTxt: string | undefined, path: string) {
  const ask = robotsRules({ now: () => 0 }, async () => robotsTxt);
  return await ask(new URL(path, "https://site.test"));
}

describe("robots.txt", () => {
  test.each([
    ["the longest pattern wins", "Disallow: /a\nAllow: /a/b", "/a/b/c", true],
    ["the longest pattern wins in any order", "Allow: /a/b\nDisallow: /a", "/a/c", false],
    ["of equal patterns the one that allows", "Disallow: /a\nAllow: /a", "/a", true],
    ["a star stands for any characters", "Disallow: /*.pdf$", "/x/y.pdf", false],
    ["a dollar ends the address", "Disallow: /*.pdf$", "/x/y.pdf?page=2", true],
    ["no rule, no ban", "", "/a", true],
    ["a rule without a pattern bans nothing", "Disallow:", "/a", true],
  ])("%s", async (_, rules, path, allowed) => {
    const answer = await answerTo(`User-agent: *\n${rules}`, path);
    expect(answer).toEqual({ allowed, delayMs: 0 });
  });

  test("a site without one allows all", async () => {
    expect(await answerTo(undefined, "/a")).toEqual({ allowed: true, delayMs: 0 });
  });

  test.each([
    ["2", 2_000],
    ["0.5", 500],
    ["600", 10_000],
    ["soon", 0],
  ])("a delay of %s is %i milliseconds", async (delay, delayMs) => {
    const robotsTxt = `User-agent: *\nDisallow: /b\nCrawl-delay: ${delay}`;
    expect(await answerTo(robotsTxt, "/a")).toEqual({ allowed: true, delayMs });
  });

  const manyRules = Array.from({ length: 5_000 }, (_, n) => `Disallow: /other/${n}`).join("\n");

  test.each([
    ["before", `User-agent: *\nDisallow: /late\n${manyRules}`],
    ["behind", `User-agent: *\n${manyRules}\nDisallow: /late`],
    ["between", `User-agent: *\n${manyRules}\nDisallow: /late\n${manyRules}\nAllow: /l`],
  ])("a rule counts %s thousands of others", async (_, robotsTxt) => {
    expect((await answerTo(robotsTxt, "/late")).allowed).toBe(false);
    expect((await answerTo(robotsTxt, "/early")).allowed).toBe(true);
  });

  test("others have their turn while thousands of rules are matched", async () => {
    let turns = 0;
    let matching = true;
    const others = (): void => {
      turns += 1;
      if (matching) setImmediate(others);
    };
    setImmediate(others);
    await answerTo(`User-agent: *\n${manyRules}`, "/a");
    matching = false;
    expect(turns).toBeGreaterThan(manyRules.length / 8_000);
  });

  test("it is loaded once a day", async () => {
    let now = DAY_MS;
    let loads = 0;
    const load = async () => `User-agent: *\n${(loads += 1) > 1 ? "Disallow: /" : ""}`;
    const ask = robotsRules({ now: () => now }, load);
    const page = new URL("https://site.test/page");
    expect((await ask(page)).allowed).toBe(true);
    expect((await ask(page)).allowed).toBe(true);
    now += DAY_MS + 1;
    expect((await ask(page)).allowed).toBe(false);
    expect(loads).toBe(2);
  });

  test("whatever the rules, they say what they say when they are read in one piece", async () => {
    const path = fc.string({
      unit: fc.constantFrom("a", "b", "/", "*", "$", "%41", "é"),
      maxLength: 9,
    });
    const agent = fc.constantFrom("*", "Briefdesk", "briefdesk/1", "other");
    const line = fc.oneof(
      agent.map((name) => `User-agent: ${name}`),
      path.map((pattern) => `Disallow: /${pattern}`),
      path.map((pattern) => `Allow: /${pattern} # of old`),
      fc.constant("# nothing"),
    );
    const filler = fc.constantFrom("", `Allow: /${"z".repeat(4_000)}`);
    const lines = fc.array(
      fc.tuple(line, filler).map((pair) => pair.join("\n")),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(lines, path, async (robots, visited) => {
        const url = new URL(`https://site.test/${visited}`);
        const whole = robotsParser("https://site.test/robots.txt", robots.join("\n"));
        const { allowed } = await answerTo(robots.join("\n"), url.href);
        expect(allowed).toBe(whole.isAllowed(url.href, "Briefdesk") !== false);
      }),
    );
  });
});
