import { mkdtemp, rename, rm, writeFile, copyFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { Client } from "pg";
import { openStore } from "../../src/start/open-store.ts";
import { silentLog, silentMeter } from "../../src/ops/silent.ts";
import { systemClock } from "../../src/jobs/clock.ts";
import { startPostgres, whyNoPostgres, type PostgresServer } from "../support/postgres.ts";

const WORLD = { clock: systemClock, log: silentLog, meter: silentMeter };

async function storeIn(config: { dataDir?: string; databaseUrl?: string }) {
  const store = await openStore(
    { dataDir: "", retentionMs: 1_000, databaseUrl: undefined, ...config },
    WORLD,
  );
  onTestFinished(() => store.close());
  return store;
}

async function opened() {
  const dataDir = await mkdtemp(join(tmpdir(), "briefdesk-try-out-"));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  return { store: await storeIn({ dataDir }), file: join(dataDir, "briefdesk.sqlite") };
}

describe("the file of a store", () => {
  test("that is written to and read from is ready, again and again", async () => {
    const { store } = await opened();
    await store.ping();
    await expect(store.ping()).resolves.toBeUndefined();
  });

  test("that was moved away is not", async () => {
    const { store, file } = await opened();
    await rename(file, `${file}.away`);
    await expect(store.ping()).rejects.toThrow("another file");
  });

  test("in whose place another was put is not", async () => {
    const { store, file } = await opened();
    await copyFile(file, `${file}.copy`);
    await rename(`${file}.copy`, file);
    await expect(store.ping()).rejects.toThrow("another file");
    await writeFile(file, "");
    await expect(store.ping()).rejects.toThrow("another file");
  });
});

describe.skipIf(whyNoPostgres() !== undefined)("a server", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.remove());

  test("that only reads is not ready", async () => {
    const databaseUrl = await server.createDatabase();
    const store = await storeIn({ databaseUrl });
    await store.ping();
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    const name = new URL(databaseUrl).pathname.slice(1);
    await client.query(`ALTER DATABASE ${name} SET default_transaction_read_only = on`);
    await client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
    );
    await client.end();
    await expect(store.ping().catch(() => store.ping())).rejects.toThrow("read-only transaction");
  });
});
