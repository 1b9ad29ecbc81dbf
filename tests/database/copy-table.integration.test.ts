import { expect, onTestFinished, test } from "vitest";
import { copiedTables, lastKey, pagesOf } from "../../src/database/copy/copied-table.ts";
import { copyTable } from "../../src/database/copy/copy-table.ts";
import { fingerprintOf, isSame } from "../../src/database/copy/fingerprint.ts";
import type { Database } from "../../src/database/database.ts";
import { migrate } from "../../src/database/migrate.ts";
import { openSqlite } from "../../src/database/sqlite.ts";

/** More than two pages. */
const POSTS = 1_203;

async function openStore(posts = 0): Promise<Database> {
  const store = openSqlite(":memory:");
  onTestFinished(() => store.close());
  await migrate(store);
  await store.transaction(async (tx) => {
    // In an order that is not the key's.
    for (let at = 0; at < posts; at += 1)
      await tx.query("INSERT INTO post (team, channel, ts, posted_at) VALUES ($1, $2, $3, $4)", [
        `T${at % 3}`,
        `C${at % 7}`,
        String((at * 7_919) % posts),
        at,
      ]);
  });
  return store;
}

const tableOf = async (store: Database, wanted: string) => {
  const found = (await copiedTables(store)).find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`no table ${wanted}`);
  return found;
};

async function countOf(store: Database): Promise<number> {
  const [row] = await store.query<{ n: number }>("SELECT count(*) AS n FROM post");
  return row?.n ?? 0;
}

test("every table of records is copied, and none that a store makes for itself", async () => {
  const names = (await copiedTables(await openStore())).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["post", "thread", "delivery", "settings_change"]));
  for (const own of ["schema_version", "heartbeat", "job"]) expect(names).not.toContain(own);
  expect(names.filter((name) => name.startsWith("sqlite"))).toEqual([]);
});

test("each table has an order in which every row has its place", async () => {
  for (const { name, key, columns } of await copiedTables(await openStore())) {
    expect([name, key.length > 0]).toEqual([name, true]);
    expect(columns).toEqual(expect.arrayContaining(key.map((column) => column.name)));
  }
});

test("pages hold every row once, in the order of the key", async () => {
  const store = await openStore(POSTS);
  const table = await tableOf(store, "post");
  const keys: string[] = [];
  const pages: number[] = [];
  for await (const rows of pagesOf(store, table)) {
    pages.push(rows.length);
    for (const row of rows) keys.push(table.key.map(({ name }) => row[name]).join(" "));
  }
  expect(pages).toHaveLength(3);
  expect(new Set(keys).size).toBe(POSTS);
  const last = await lastKey(store, table);
  expect(keys.at(-1)).toBe(last?.join(" "));
  expect(keys).toEqual(keys.toSorted((one, other) => (one < other ? -1 : 1)));
});

test("a table without rows has no last one, and no pages", async () => {
  const store = await openStore();
  const table = await tableOf(store, "post");
  expect(await lastKey(store, table)).toBeUndefined();
  expect(await Array.fromAsync(pagesOf(store, table))).toEqual([]);
});

test("a copy that was interrupted goes on where it was, and is then the same", async () => {
  const [from, to] = [await openStore(POSTS), await openStore()];
  const table = await tableOf(from, "post");
  const stopped = copyTable(from, to, table, () => {
    throw new Error("the power went");
  });
  await expect(stopped).rejects.toThrow("the power went");
  const before = await countOf(to);
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(POSTS);
  expect(isSame(await fingerprintOf(from, table), await fingerprintOf(to, table))).toBe(false);
  let copied = 0;
  await copyTable(from, to, table, (count) => (copied += count));
  expect(before + copied).toBe(POSTS);
  expect(isSame(await fingerprintOf(from, table), await fingerprintOf(to, table))).toBe(true);
});

test("copying again what is there copies nothing", async () => {
  const [from, to] = [await openStore(40), await openStore()];
  const table = await tableOf(from, "post");
  const counts: number[] = [];
  for (let turn = 0; turn < 2; turn += 1)
    await copyTable(from, to, table, (count) => void counts.push(count));
  expect(counts).toEqual([40]);
  await to.query("UPDATE post SET posted_at = posted_at + 1 WHERE ts = '7'");
  expect(isSame(await fingerprintOf(from, table), await fingerprintOf(to, table))).toBe(false);
});
