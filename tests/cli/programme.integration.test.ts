import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { programVersion } from "../../src/cli/status/program-version.ts";
import { demo } from "../../src/cli/demo.ts";
import { runCli } from "../../src/cli/cli.ts";
import { withStore } from "../../src/cli/store/with-store.ts";
import { aFiling } from "../store/some-articles.ts";
import { townText, townTitle } from "../support/town-page.ts";
import { commandLine, ioOf } from "../support/terminal-of.ts";

const run = promisify(execFile);
const PROGRAM = "bin/briefdesk.js";
const VERSION = await programVersion();

test("on an older Node it says in one sentence what is missing", async () => {
  const pretend = `Object.defineProperty(process.versions, "node", { value: "22.4.0" });`;
  const load = `await import(${JSON.stringify(`${process.cwd()}/${PROGRAM}`)});`;
  const ended = run(process.execPath, ["--input-type=module", "--eval", pretend + load]);
  await expect(ended).rejects.toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringMatching(
      /^Briefdesk needs Node 24 or later and this is .+npm start.+\.\n$/u,
    ),
  });
});

test("it ends quietly when nobody reads on", () => {
  const command = `"${process.execPath}" ${PROGRAM} read samples/grid-report.md 2>&1 | head -n 1`;
  expect(execFileSync("sh", ["-c", command], { encoding: "utf8" })).not.toContain("EPIPE");
});

test.each([["--help"], ["read", "--help"], ["ask", "-h"]])(
  "help is given wherever it is asked for: %s %s",
  async (...argv) => {
    const { code, out, err } = await commandLine(argv.filter(Boolean));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("briefdesk read <file|folder|url|->");
  },
);

test("the demo shows the main job and ends with 0", async () => {
  const { code, out, err } = await commandLine(["demo"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  for (const shown of [
    "[ Sources ]",
    "Singapore",
    "I found no sentence that answers this.",
    "Digest · ",
  ])
    expect(out).toContain(shown);
});

test("the demo names the step that did not do its work, and ends with 1", async () => {
  const folder = await mkdtemp(join(tmpdir(), "briefdesk-sample-"));
  const sample = join(folder, "elsewhere.txt");
  await writeFile(sample, [townTitle("Alby"), ...townText("Alby")].join("\n\n"));
  const io = ioOf({});
  expect(await demo([], io, sample)).toBe(1);
  expect(io.written.err).toMatch(
    /The step “A question the article answers” failed: the answer was/u,
  );
  await rm(folder, { recursive: true });
});

test("manifest prints the app as Slack takes it, for HTTP with the bot's address", async () => {
  const plain = await commandLine(["manifest"]);
  expect(plain).toMatchObject({ code: 0, err: "" });
  expect(plain.out).toContain("socket_mode_enabled: true");
  const { code, out } = await commandLine(["manifest", "--http", "https://bot.example.com"]);
  expect(code).toBe(0);
  expect(out).toContain("request_url: https://bot.example.com/slack/events");
});

test.each(["http://bot.example.com", "bot.example.com", "https://bot.example.com/?x=1"])(
  "manifest --http %s is refused in one sentence",
  async (address) => {
    const { code, err } = await commandLine(["manifest", "--http", address]);
    expect(code).toBe(2);
    expect(err).toContain(`not “${address}”`);
  },
);

test("its version is told, with the Node that runs it", async () => {
  for (const word of ["--version", "-v", "version"]) {
    const { code, out } = await commandLine([word]);
    expect(code).toBe(0);
    expect(out).toMatch(/^briefdesk \d+\.\d+\.\d+ \(Node \d+\.\d+\.\d+\)\n$/u);
  }
});

test("a port that another program has is named in one sentence", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  const folder = await mkdtemp(join(tmpdir(), "briefdesk-port-"));
  const env = { LOCAL_PORT: String(port), DATA_DIR: folder, LOG_LEVEL: "silent" };
  const { code, err } = await commandLine(["start"], { env });
  expect(code).toBe(1);
  expect(err).toBe(
    `Port ${port} is taken by another program. Stop that program, or set another port (PORT, LOCAL_PORT and OPS_PORT).\n`,
  );
  await new Promise((resolve) => other.close(resolve));
  await rm(folder, { recursive: true });
});

test("a bad configuration is one message that names every bad key, and 2", async () => {
  const env = { SLACK_BOT_TOKEN: "token", CONCURRENCY: "many" };
  for (const command of ["check", "start", "status"]) {
    const { code, out, err } = await commandLine([command], { env });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(
      /^The configuration cannot be used:\n {2}- SLACK_BOT_TOKEN: .+\n {2}- CONC/u,
    );
  }
});

test("start without tokens prints the page of its workspace, serves, and stops when told", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "briefdesk-start-"));
  const io = ioOf({ env: { DATA_DIR: dataDir, LOCAL_PORT: "0", LOG_LEVEL: "silent" } });
  const told: (() => void)[] = [];
  const running = runCli(["start"], { ...io, onStop: (stop) => void told.push(stop) });
  await expect.poll(() => /http:\/\/127\.0\.0\.1:\d+\//u.exec(io.written.out)?.[0]).toBeTruthy();
  const [page = ""] = /http:\/\/127\.0\.0\.1:\d+\//u.exec(io.written.out) ?? [];
  expect((await fetch(page)).status).toBe(200);
  await expect.poll(() => told).toHaveLength(1);
  told[0]?.();
  expect(await running).toBe(0);
  await expect(fetch(page)).rejects.toThrow("fetch failed");
  await rm(dataDir, { recursive: true, force: true });
});

test.each([
  ["moments", 0, "0 mins"],
  ["minutes", 59 * 60_000, "59 mins"],
  ["hours", 3 * 3_600_000 + 5 * 60_000, "3 hrs 5 mins"],
  ["days", 49 * 3_600_000 + 30 * 60_000, "2 days 1 hr"],
])("status says that a process has run for %s", async (_, ms, uptime) => {
  const dataDir = await mkdtemp(join(tmpdir(), "briefdesk-status-"));
  const io = ioOf({ env: { DATA_DIR: dataDir } });
  await withStore(io, ({ ledger }) => ledger.noteProcess("one", Date.now() - ms - 10_000));
  const { out } = await commandLine(["status"], { env: { DATA_DIR: dataDir } });
  expect(out).toMatch(new RegExp(`^Running since 20.*Z, for ${uptime}$`, "mu"));
  await rm(dataDir, { recursive: true, force: true });
});

test("status of a service that has done nothing says so", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "briefdesk-status-"));
  const env = { DATA_DIR: dataDir };
  expect((await commandLine(["status"], { env })).out).toBe(
    `Version ${VERSION}, writer: extractive\nNo process of the bot is running\nJobs: 0 waiting, 0 running, 0 failed\n` +
      "Articles by day (UTC), last 7 days: none\nCould not be read, last 7 days: none\n" +
      "Digests: none\nFeedback, last 7 days: none\n",
  );
  expect(JSON.parse((await commandLine(["status", "--json"], { env })).out)).toEqual({
    version: VERSION,
    writer: "extractive",
    running: [],
    jobs: { waiting: 0, running: 0, failed: 0 },
    failed: [],
    caughtUp: [],
    models: [],
    digests: [],
    briefed: [],
    refused: [],
    spent: [],
    channels: [],
    feedback: [],
  });
  const HOUR_MS = 3_600_000;
  await withStore(ioOf({ env }), async ({ ledger }) => {
    await ledger.beginArrivals("T1");
    await ledger.recordCatchUp("T1", {
      since: 48 * HOUR_MS,
      until: 72 * HOUR_MS,
      found: 3,
      unread: { since: 0, until: 48 * HOUR_MS },
      cutShort: ["C1", "C2"],
    });
    const now = Date.now();
    await ledger.recordBriefing(aFiling(1, { briefedAt: now }));
    await ledger.recordBriefing(aFiling(2, { briefedAt: now }));
    const refused = { team: "T1", channel: "C1", user: "U1", position: 0, what: "a.example" };
    await ledger.recordRefusal({ ...refused, postTs: "9.0", verdict: "paywall", at: now });
    const tokens = { calls: 1, inputTokens: 10, cachedTokens: 0, outputTokens: 1 };
    const spent = { team: "T1", channel: "C1", user: "U1", model: "m", ...tokens };
    await ledger.bookUsage({ ...spent, costMicros: 1_200_000, at: now });
    await ledger.bookUsage({ ...spent, costMicros: 300_000, at: now });
    await ledger.saveSettings("T1", "C7", { length: "brief", language: "de", mode: "asked" });
  });
  const { out } = await commandLine(["status"], { env });
  const told = out.replaceAll(/\s+/gu, " ");
  expect(told).toContain("3 messages found");
  expect(told).toContain(
    "too long ago: what was posted from 1970-01-01T00:00:00.000Z to 1970-01-03T00:00:00.000Z",
  );
  expect(told).toContain("left out: C1, C2");
  expect(told).toMatch(/Articles by day \(UTC\), last 7 days: \d{4}-\d\d-\d\d 2 /u);
  expect(told).toContain("Could not be read, last 7 days: paywall 1");
  expect(told).toMatch(/Cost of the model by month: \d{4}-\d\d 1\.5 USD/u);
  expect(told).toContain("Channels with settings of their own: C7 asked");
  expect((await commandLine(["jobs", "rerun"], { env })).out).toBe("0 jobs are in line again.\n");
  await rm(dataDir, { recursive: true, force: true });
});

test("a key from another place than its address is refused, naming the key and the address, before anything is sent", async () => {
  const { code, out, err } = await commandLine(["check"], {
    env: { OPENAI_MODEL: "m", OPENAI_BASE_URL: "http://127.0.0.1:9/v1", OPENAI_API_KEY: "k" },
    outerEnv: { OPENAI_API_KEY: "k" },
  });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("OPENAI_API_KEY: is set in another place than OPENAI_BASE_URL");
});
