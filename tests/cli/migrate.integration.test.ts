import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openSqlite } from "../../src/database/sqlite.ts";
import { storeFile } from "../../src/database/file/store-file.ts";
import { systemClock } from "../../src/jobs/clock.ts";
import { silentLog, silentMeter } from "../../src/ops/silent.ts";
import { openStore } from "../../src/start/open-store.ts";
import { type PostgresServer, startPostgres, whyNoPostgres } from "../support/postgres.ts";
import { commandLine } from "../support/terminal-of.ts";

const missing = whyNoPostgres();
const OLDER_DATA = "tests/fixtures/data-0.1/sqlite.sql";

let server: PostgresServer;
let folder: string;
let url: string;

beforeAll(async () => {
  if (missing === undefined) server = await startPostgres();
});
afterAll(() => server?.remove());
beforeEach(async () => {
  if (missing !== undefined) return;
  folder = await mkdtemp(join(tmpdir(), "briefdesk-migrate-"));
  using store = new DatabaseSync(storeFile(folder));
  store.exec(await readFile(OLDER_DATA, "utf8"));
  url = await server.createDatabase();
});
afterEach(async () => {
  if (missing === undefined) await rm(folder, { recursive: true });
});

const migrate = (env: Record<string, string> = {}) =>
  commandLine(["migrate", "--to", url], { env: { DATA_DIR: folder, ...env } });

async function inPostgres<T = Record<string, unknown>>(text: string): Promise<T[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query(text)).rows as T[];
  } finally {
    await client.end();
  }
}

function inSqlite(text: string): unknown[] {
  using store = new DatabaseSync(storeFile(folder));
  return store.prepare(text).all();
}

/** Posts of a busy year. */
function addPosts(count: number): void {
  using store = new DatabaseSync(storeFile(folder));
  store.exec(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
     INSERT INTO post (team, channel, ts, thread, user_id, posted_at)
     SELECT 'T1', 'C' || (i % 7), printf('%010d.000100', i), NULL, 'Ü' || (i % 11), i FROM n`,
  );
}

const statusOf = async (env: Record<string, string>) => {
  const { code, out, err } = await commandLine(["status", "--json"], { env });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as {
    jobs: { waiting: number; running: number; failed: number };
    failed: { key: string; error: string }[];
  };
};

const openOn = (env: { databaseUrl?: string; dataDir: string }) =>
  openStore(
    { ...env, retentionMs: 1e12 },
    { clock: systemClock, log: silentLog, meter: silentMeter },
  );

describe.skipIf(missing)("a store that moves to PostgreSQL", () => {
  test("is there as it was: records, library, and jobs with their history", async () => {
    const { code, out, err } = await migrate();
    expect(err).toMatch(/^job: \d+, the same in both$/mu);
    expect(code).toBe(0);
    expect(out).toContain("compared by number and checksum");
    expect(out).not.toContain("briefdesk@");

    const [here, there] = [
      await statusOf({ DATA_DIR: folder }),
      await statusOf({ DATABASE_URL: url }),
    ];
    // What ran when its process died waits again.
    const { waiting, running, failed } = here.jobs;
    expect(there.jobs).toEqual({ waiting: waiting + running, running: 0, failed });
    expect(there.failed.map(({ key, error }) => [key, error])).toEqual(
      here.failed.map(({ key, error }) => [key, error]),
    );
    expect(here.failed).not.toEqual([]);
    for (const table of ["post", "filed_article", "digest", "delivery", "feedback"]) {
      const text = `SELECT count(*) AS n FROM ${table}`;
      const [row] = inSqlite(text) as { n: number }[];
      expect(await inPostgres<{ n: string }>(text)).toEqual([{ n: String(row?.n) }]);
    }
  });

  test("knows what was done, and runs again what was given up", async () => {
    await migrate();
    const [done] = inSqlite("SELECT key, job_group FROM job WHERE state = 'done' LIMIT 1") as {
      key: string;
      job_group: string;
    }[];
    const store = await openOn({ dataDir: folder, databaseUrl: url });
    try {
      const again = { key: done?.key ?? "", group: done?.job_group ?? "" };
      const job = { kind: "forget", team: "T1" } as const;
      expect(await store.jobs.add({ ...again, job })).toBe(false);
      const failed = await store.jobs.failed(100);
      expect(await store.jobs.rerun(undefined)).toBe(failed.length);
      expect(await store.jobs.failed(100)).toEqual([]);
    } finally {
      await store.jobs.stop(0);
      await store.close();
    }
  });

  test("killed in between, it goes on where it was, and nothing starts on the half of it", async () => {
    addPosts(25_000);
    const child = spawn(process.execPath, ["bin/briefdesk.js", "migrate", "--to", url], {
      env: { DATA_DIR: folder },
      stdio: ["ignore", "ignore", "pipe"],
    });
    for await (const said of child.stderr) if (String(said).includes("post: 10")) break;
    child.kill("SIGKILL");
    await once(child, "exit");

    const [half] = await inPostgres<{ n: string }>("SELECT count(*) AS n FROM post");
    expect(Number(half?.n)).toBeGreaterThanOrEqual(10_000);
    expect(Number(half?.n)).toBeLessThan(25_000);
    const started = await commandLine(["status"], { env: { DATABASE_URL: url } });
    expect(started).toMatchObject({ code: 2, err: expect.stringContaining("only half filled") });

    const { code, err } = await migrate();
    expect(err).not.toContain("post: 10,000");
    expect(code).toBe(0);
    const [whole] = inSqlite("SELECT count(*) AS n FROM post") as { n: number }[];
    expect(await inPostgres("SELECT count(*)::int AS n FROM post")).toEqual([whole]);
    await statusOf({ DATABASE_URL: url });
  });

  test("what changed since it was begun is copied anew", async () => {
    addPosts(3_000);
    await migrate();
    // As if it had been killed at the very end, and the bot had gone on on the old store.
    await inPostgres("CREATE TABLE store_copy (id INTEGER PRIMARY KEY, source TEXT NOT NULL)");
    await inPostgres(`INSERT INTO store_copy VALUES (1, '${storeFile(folder)}')`);
    inSqlite("DELETE FROM post WHERE ts < '0000001000' RETURNING 1");
    inSqlite("UPDATE post SET user_id = 'U9' WHERE ts > '0000002000' RETURNING 1");

    expect(await migrate()).toMatchObject({ code: 0 });
    const text = "SELECT user_id, ts FROM post WHERE team = 'T1' ORDER BY ts";
    expect(await inPostgres(text)).toEqual(inSqlite(text).map((row) => ({ ...(row as object) })));
  });
});

describe.skipIf(missing)("a store does not move", () => {
  test.each([
    ["without an address", ["migrate"]],
    ["to something that is no PostgreSQL", ["migrate", "--to", "mysql://u@h/d"]],
    ["to no address", ["migrate", "--to", "briefdesk"]],
  ])("%s", async (_, argv) => {
    const ended = await commandLine(argv, { env: { DATA_DIR: folder } });
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining("migrate --to postgres") });
  });

  test("to a database that holds records", async () => {
    await statusOf({ DATABASE_URL: url });
    await inPostgres(
      "INSERT INTO thread (team, channel, thread, touched_at) VALUES ('T1', 'C1', '1.1', 1)",
    );
    const ended = await migrate();
    expect(ended).toMatchObject({ code: 1, err: expect.stringContaining("holds records already") });
    expect(await inPostgres("SELECT count(*)::int AS n FROM post")).toEqual([{ n: 0 }]);
  });

  test("to a database that is filled from another store", async () => {
    await statusOf({ DATABASE_URL: url });
    await inPostgres("CREATE TABLE store_copy (id INTEGER PRIMARY KEY, source TEXT NOT NULL)");
    await inPostgres("INSERT INTO store_copy VALUES (1, '/srv/elsewhere.sqlite')");
    const ended = await migrate();
    expect(ended).toMatchObject({ code: 1, err: expect.stringContaining("/srv/elsewhere.sqlite") });
  });

  test("while a process works on it", async () => {
    const working = openSqlite(storeFile(folder));
    await working.joinWorkers(async () => {});
    try {
      const ended = await migrate();
      expect(ended).toMatchObject({ code: 1, err: expect.stringContaining("Stop it first") });
    } finally {
      await working.close();
    }
  });

  test("where there is none", async () => {
    await rm(storeFile(folder));
    expect(await migrate()).toMatchObject({
      code: 1,
      err: expect.stringContaining("There is no store yet"),
    });
  });

  test("to a server that is not there, which is named by its option", async () => {
    url = "postgres://briefdesk@127.0.0.1:9/none";
    const ended = await migrate();
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining("--to: 127.0.0.1:9") });
  });
});
