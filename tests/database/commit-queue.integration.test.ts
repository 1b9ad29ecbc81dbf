import { DatabaseSync } from "node:sqlite";
import { setImmediate as nextTurn } from "node:timers/promises";
import * as fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { commitQueue } from "../../src/database/commit-queue.ts";

/** A table of names on a connection that notes what is executed on it, and fails when it is told to. */
function names(now = () => 0) {
  const connection = new DatabaseSync(":memory:");
  onTestFinished(() => connection.close());
  connection.exec("CREATE TABLE name (name TEXT PRIMARY KEY)");
  const executed: string[] = [];
  const faults: (Error | undefined)[] = [];
  const noting = new Proxy(connection, {
    get(target, key) {
      if (key === "isTransaction") return target.isTransaction;
      return (sql: string) => {
        executed.push(sql);
        const fault = sql === "BEGIN IMMEDIATE" || sql === "COMMIT" ? faults.shift() : undefined;
        if (fault !== undefined) throw fault;
        target.exec(sql);
      };
    },
  });
  const insert = (name: string) =>
    void connection.prepare("INSERT INTO name (name) VALUES (?)").run(name);
  return {
    queue: commitQueue(noting, now),
    insert,
    connection,
    faults,
    commits: () => executed.filter((sql) => sql === "COMMIT").length,
    all: () =>
      connection
        .prepare("SELECT name FROM name ORDER BY rowid")
        .all()
        .map((row) => String(row["name"])),
  };
}

const locked = () => Object.assign(new Error("database is locked"), { errcode: 5 });

/** Each look at the clock is so many milliseconds later than the one before. */
const slowClock = (ms: number) => {
  let time = 0;
  return () => (time += ms);
};

/** What happened in which turn of the loop. */
const countTurns = () => {
  let turn = 0;
  let next = setImmediate(function count() {
    turn += 1;
    next = setImmediate(count);
  });
  onTestFinished(() => clearImmediate(next));
  return () => turn;
};

test("what waits for the disk is committed together, and each gets its own result", async () => {
  const { queue, insert, commits, all } = names();
  const words = Array.from({ length: 200 }, (_, n) => `${n}`);
  const results = await Promise.all(
    words.map((word) =>
      queue.transaction(async () => {
        insert(word);
        return word;
      }),
    ),
  );
  expect(results).toEqual(words);
  expect(all()).toEqual(words);
  // The first is alone: nobody waited yet. The others come 64 at a time.
  expect(commits()).toBe(5);
});

test("a transaction that throws takes nothing of its neighbours along", async () => {
  const { queue, insert, all } = names();
  const outcomes = await Promise.allSettled(
    ["a", "b", "c", "d"].map((word) =>
      queue.transaction(async () => {
        insert(word);
        if (word === "c") throw new Error("no c");
      }),
    ),
  );
  expect(outcomes.map(({ status }) => status)).toEqual([
    "fulfilled",
    "fulfilled",
    "rejected",
    "fulfilled",
  ]);
  expect(all()).toEqual(["a", "b", "d"]);
});

test("nothing counts that could not be committed: all who shared the commit are told", async () => {
  const { queue, insert, all, faults } = names();
  faults.push(undefined, undefined, undefined, new Error("disk full"));
  const outcomes = await Promise.allSettled(
    ["a", "b", "c"].map((word) => queue.transaction(async () => insert(word))),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
  expect(all()).toEqual(["a"]);
  await queue.transaction(async () => insert("d"));
  expect(all()).toEqual(["a", "d"]);
});

test("what SQLite itself has rolled back is lost to all, and the next transaction stands", async () => {
  const { queue, insert, all, connection } = names();
  const outcomes = await Promise.allSettled(
    ["a", "b", "c", "d"].map((word) =>
      queue.transaction(async () => {
        insert(word);
        if (word !== "c") return;
        connection.exec("ROLLBACK");
        throw new Error("disk full");
      }),
    ),
  );
  expect(outcomes.slice(1).map(({ status }) => status)).toEqual(Array(3).fill("rejected"));
  expect(all()).toEqual(["a"]);
  await queue.transaction(async () => insert("e"));
  expect(all()).toEqual(["a", "e"]);
});

test("statements keep their place among transactions", async () => {
  const { queue, insert, all } = names();
  const seen: string[][] = [];
  await Promise.all([
    queue.transaction(async () => insert("a")),
    queue.transaction(async () => insert("b")),
    queue.alone(() => void seen.push(all())),
    queue.transaction(async () => insert("c")),
    queue.alone(() => insert("d")),
    queue.alone(() => void seen.push(all())),
  ]);
  expect(seen).toEqual([
    ["a", "b"],
    ["a", "b", "c", "d"],
  ]);
});

test("a statement that throws is its caller's alone", async () => {
  const { queue, insert, all } = names();
  const twice = [queue.alone(() => insert("a")), queue.alone(() => insert("a"))];
  const outcomes = await Promise.allSettled([...twice, queue.alone(() => insert("b"))]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(all()).toEqual(["a", "b"]);
});

test("a locked file is waited for without holding up the event loop", async () => {
  const { queue, insert, all, faults } = names();
  faults.push(locked(), locked(), locked());
  let turns = 0;
  const turning = setInterval(() => (turns += 1), 1);
  await queue.transaction(async () => insert("a"));
  clearInterval(turning);
  expect(turns).toBeGreaterThan(3);
  expect(all()).toEqual(["a"]);
});

describe("the event loop has its turn", () => {
  test("between statements whose asker asks again as soon as it is answered", async () => {
    const { queue } = names(slowClock(2));
    const turnNow = countTurns();
    for (let n = 0; n < 100; n += 1) await queue.alone(() => n);
    expect(turnNow()).toBeGreaterThan(5);
  });

  test("between statements that wait in line", async () => {
    const { queue } = names(slowClock(2));
    const turnNow = countTurns();
    await Promise.all(Array.from({ length: 100 }, () => queue.alone(() => undefined)));
    expect(turnNow()).toBeGreaterThan(5);
  });

  test("between transactions: those that a turn has no room for are committed in the next, in their order", async () => {
    const { queue, insert, commits, all } = names(slowClock(3));
    const words = Array.from({ length: 30 }, (_, n) => `${n}`);
    const done: string[] = [];
    await Promise.all(
      words.map(async (word) => {
        await queue.transaction(async () => insert(word));
        done.push(word);
      }),
    );
    expect(done).toEqual(words);
    expect(all()).toEqual(words);
    expect(commits()).toBeGreaterThan(5);
    expect(commits()).toBeLessThan(words.length);
  });

  test("and one that takes longer than a turn is committed all the same", async () => {
    const { queue, insert, all } = names(slowClock(1_000));
    await Promise.all(["a", "b", "c"].map((word) => queue.transaction(async () => insert(word))));
    expect(all()).toEqual(["a", "b", "c"]);
  });

  test("whoever was told that it is stored finds it, also where a commit fails among short turns", async () => {
    const { queue, insert, all, faults } = names(slowClock(4));
    faults.push(undefined, undefined, undefined, new Error("disk full"));
    const words = ["a", "b", "c", "d", "e", "f", "g"];
    const store = (word: string) => queue.transaction(async () => insert(word));
    const outcomes = await Promise.allSettled(words.map(store));
    const kept = words.filter((_, n) => outcomes[n]?.status === "fulfilled");
    expect(all()).toEqual(kept);
    expect(kept.length).toBeLessThan(words.length);
    await store("h");
    expect(all()).toEqual([...kept, "h"]);
  });
});

test("whatever is asked in whatever order, all that resolved is there, and nothing else", async () => {
  const task = fc.record({ alone: fc.boolean(), fails: fc.boolean(), pauses: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(task, { maxLength: 30 }), fc.nat(6), async (tasks, millis) => {
      const connection = new DatabaseSync(":memory:");
      connection.exec("CREATE TABLE name (name TEXT PRIMARY KEY)");
      const statement = connection.prepare("INSERT INTO name (name) VALUES (?)");
      let time = 0;
      const queue = commitQueue(connection, () => (time += millis));
      const outcomes = await Promise.allSettled(
        tasks.map(({ alone, fails, pauses }, n) =>
          alone
            ? queue.alone(() => {
                if (fails) throw new Error("no");
                statement.run(`${n}`);
              })
            : queue.transaction(async () => {
                statement.run(`${n}`);
                if (pauses) await nextTurn();
                if (fails) throw new Error("no");
              }),
        ),
      );
      const kept = tasks.flatMap(({ fails }, n) => (fails ? [] : [`${n}`]));
      const rows = connection.prepare("SELECT name FROM name ORDER BY rowid").all();
      expect(rows.map((row) => row["name"])).toEqual(kept);
      expect(outcomes.map(({ status }) => status === "rejected")).toEqual(
        tasks.map(({ fails }) => fails),
      );
      connection.close();
    }),
    { numRuns: 60 },
  );
});
