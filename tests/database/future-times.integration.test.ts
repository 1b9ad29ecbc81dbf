import { expect, onTestFinished, test } from "vitest";
import { correctFutureTimes } from "../../src/database/future-times.ts";
import { migrate } from "../../src/database/migrate.ts";
import { openSqlite } from "../../src/database/sqlite.ts";

const DAY_MS = 86_400_000;
const NOW = 1_800_000_000_000;
const AHEAD = NOW + 100 * DAY_MS;

/** Times that are put right elsewhere, or need not be. */
const LEFT: Readonly<Record<string, string>> = {
  "job.run_at": "by the queue, with its leases",
  "job.ended_at": "an ended job that is kept for longer does no harm",
};

test("every time that is stored is put right when a wrong clock wrote it, and none of today is touched", async () => {
  const database = openSqlite(":memory:");
  onTestFinished(() => database.close());
  await migrate(database);
  const columns = await database.query<Column>(
    `SELECT m.name AS "table", c.name AS "column", c.type, c."notnull" AS needed
     FROM sqlite_master AS m, pragma_table_info(m.name) AS c WHERE m.type = 'table' ORDER BY 1, 2`,
  );
  const timed = Map.groupBy(columns, ({ table }) => table);
  const wrong: string[] = [];
  for (const [table, all] of timed) {
    const times = all.filter(({ column }) => column.endsWith("_at"));
    for (const { column } of times) {
      if (Object.hasOwn(LEFT, `${table}.${column}`)) continue;
      for (const at of [NOW - DAY_MS, AHEAD]) {
        await database.query(`DELETE FROM ${table}`);
        await insert(table, all, column, at);
        await correctFutureTimes(database, NOW);
        const rows = await database.query<{ at: number }>(`SELECT ${column} AS at FROM ${table}`);
        const isKept = rows.length === 1 && rows[0]?.at === at;
        const isLate = rows.some((row) => row.at > NOW);
        if (at === AHEAD ? isLate : !isKept) wrong.push(`${table}.${column}`);
      }
    }
  }
  expect(wrong).toEqual([]);

  async function insert(table: string, all: readonly Column[], column: string, at: number) {
    const given = all.filter((one) => one.needed === 1 || one.column === column);
    const names = given.map((one) => one.column).join(", ");
    const places = given.map((_, n) => `$${n + 1}`).join(", ");
    const values = given.map((one) => (one.column === column ? at : one.type === "TEXT" ? "x" : 1));
    await database.query(`INSERT INTO ${table} (${names}) VALUES (${places})`, values);
  }
});

test("nothing is excused that is not stored", async () => {
  const database = openSqlite(":memory:");
  onTestFinished(() => database.close());
  await migrate(database);
  for (const name of Object.keys(LEFT)) {
    const [table = "", column = ""] = name.split(".");
    expect(await database.query(`SELECT ${column} FROM ${table}`)).toEqual([]);
  }
});

type Column = {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly needed: number;
};
