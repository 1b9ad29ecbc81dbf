import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openNewsstand, type Newsstand } from "../support/newsstand.ts";
import { commandLine } from "../support/terminal-of.ts";
import { townPage, townTitle } from "../support/town-page.ts";

const talks = readFileSync("samples/defense-talks.txt", "utf8");

let folder: string;
let newsstand: Newsstand;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefdesk-read-"));
  newsstand = await openNewsstand();
  await writeFile(join(folder, "alby.html"), townPage("Alby"));
  await writeFile(join(folder, "boda.html.gz"), gzipSync(townPage("Boda")));
  await writeFile(join(folder, "notes.txt"), "not a page");
});
afterAll(async () => {
  await newsstand.close();
  await rm(folder, { recursive: true, force: true });
});

const records = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("read --json", () => {
  test("gives one line an input, in the shape that is documented", async () => {
    const { code, out, err } = await commandLine(["read", join(folder, "alby.html"), "--json"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(records(out)).toEqual([
      {
        input: join(folder, "alby.html"),
        verdict: "ok",
        evidence: [],
        readShare: 1,
        article: {
          id: expect.stringMatching(/^[0-9a-f]{32}$/u),
          title: townTitle("Alby"),
          byline: "Signe Holm",
          site: "The Norrvik Gazette",
          publishedAt: "2026-09-14T06:30:00+02:00",
          language: "en",
          kind: { name: "article", evidence: [expect.any(String)] },
          text: expect.stringContaining("The council of Alby"),
          sentences: expect.arrayContaining([
            "The decision fell on Monday evening by 21 votes to 14.",
          ]),
        },
      },
    ]);
  });

  test("names the pages of a folder by their file, packed or not, in order", async () => {
    const { code, out } = await commandLine(["read", folder, "--json"]);
    expect(code).toBe(0);
    expect(records(out).map(({ input, verdict }) => [input, verdict])).toEqual([
      ["alby.html", "ok"],
      ["boda.html.gz", "ok"],
    ]);
  });

  test("reads standard input: a pasted page, markup, a file", async () => {
    const inputs = [talks, townPage("Cimbris"), readFileSync("tests/fixtures/files/korean.pdf")];
    const titles = [];
    for (const input of inputs) {
      const { out } = await commandLine(["read", "-", "--json"], { input });
      titles.push((JSON.parse(out) as { article: { title: string } }).article.title);
    }
    expect(titles).toEqual([
      "Seoul, Washington and Tokyo put missile drills on a fixed calendar",
      townTitle("Cimbris"),
      expect.stringContaining("도서관"),
    ]);
  });

  test("reads a saved page as if it came from its address", async () => {
    const args = [
      "read",
      join(folder, "boda.html.gz"),
      "--url",
      "https://gazette.example/b?utm_source=x",
    ];
    const { out } = await commandLine([...args, "--json"]);
    expect(records(out)[0]).toMatchObject({
      verdict: "ok",
      article: { url: expect.stringMatching(/^https:\/\/gazette\.example\/b/u) },
    });
  });

  test("goes on after what cannot be read, ends with 1 and says why on stderr", async () => {
    const missing = join(folder, "nothing.html");
    const dead = newsstand.url("/dead");
    newsstand.put("/live", townPage("Dala"));
    const args = ["read", missing, dead, newsstand.url("/live"), "--json"];
    const { code, out, err } = await commandLine(args, { env: { FETCH_ALLOW: "127.0.0.1" } });
    expect(code).toBe(1);
    expect(records(out)).toMatchObject([
      { input: missing, verdict: "not-found", reason: "There is no such file or folder." },
      {
        input: dead,
        verdict: "not-found",
        reason: expect.stringMatching(/\.$/u),
        evidence: ["status 404"],
      },
      { input: newsstand.url("/live"), verdict: "ok" },
    ]);
    expect(
      err
        .trim()
        .split("\n")
        .map((line) => line.split(": ").slice(0, 2)),
    ).toEqual([
      [missing, "not-found"],
      [dead, "not-found"],
    ]);
  });

  test("visits no address of the inner network", async () => {
    const { code, out } = await commandLine(["read", newsstand.url("/live"), "--json"]);
    expect(code).toBe(1);
    expect(records(out)[0]).toMatchObject({ verdict: "blocked" });
  });
});

test("read for people shows the title, what is known, and each sentence with its number", async () => {
  const { out } = await commandLine(["read", join(folder, "alby.html")]);
  expect(out).toContain(`\n${townTitle("Alby")}\nThe Norrvik Gazette · Signe Holm · `);
  expect(out).toContain("   2  The decision fell on Monday evening by 21 votes to 14.\n");
  expect(out).not.toContain("\u001B");
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(92);
});

test.each([
  [["read"], "Say what to read"],
  [["read", "a.html", "--colour"], "Unknown option '--colour'"],
  [["read", "a.html", "b.html", "--url", "https://x.example/"], "--url gives the address of one"],
  [["read", "a.html", "--url", "x"], "--url gives the address of one"],
  [["brief", "a.html", "b.html"], "one file, address or -"],
  [["ask", "a.html"], "Say what to ask"],
  [["ask", "a.html", " "], "Say what to ask"],
  [["check", "--loud"], "Unknown option '--loud'"],
  [["demo", "now"], "Unexpected argument 'now'"],
  [["start", "--role", "boss"], "--role is all, listen or work"],
  [["jobs"], "Say what to do with jobs"],
  [["bake"], "There is no command “bake”"],
  [[], "briefdesk start"],
])("%j is wrong usage: 2, with what is wrong and the usage", async (argv, says) => {
  const { code, out, err } = await commandLine(argv);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(says);
  expect(err).toContain("briefdesk read <file|folder|url|->");
});

test("help is no mistake", async () => {
  const { code, out, err } = await commandLine(["--help"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("Exit codes: 0 done");
});

describe("read --explain", () => {
  test("tells the steps below the text", async () => {
    const { code, out } = await commandLine(["read", join(folder, "alby.html"), "--explain"]);
    expect(code).toBe(0);
    expect(out).toContain("The decision fell on Monday evening");
    expect(out).toMatch(/took: box found by Readability \(\d+\)/u);
  });

  test("with --json the steps are a list beside the article", async () => {
    const { out } = await commandLine(["read", join(folder, "alby.html"), "--json", "--explain"]);
    expect(records(out)[0]).toMatchObject({
      verdict: "ok",
      steps: expect.arrayContaining([
        { did: "took", rule: "box found by Readability", lines: expect.any(Array) },
      ]),
    });
  });

  test("with a file writes them beside the page", async () => {
    const file = join(folder, "explained.htm");
    await commandLine(["read", join(folder, "boda.html.gz"), `--explain=${file}`]);
    const written = readFileSync(file, "utf8");
    await rm(file);
    expect(written).toContain("box found by Readability");
    expect(written).toContain("<iframe sandbox");
    expect(written).toContain(townTitle("Boda"));
  });
});
