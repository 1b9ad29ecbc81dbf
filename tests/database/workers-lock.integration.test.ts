import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { migrate } from "../../src/database/migrate.ts";
import { migrations } from "../../src/database/migrations.ts";
import { assertSound } from "../../src/database/sound-copy.ts";
import { openSqlite } from "../../src/database/sqlite.ts";
import { workersLock } from "../../src/database/workers-lock.ts";
import { BackupError } from "../../src/errors.ts";

let file = "";
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), "briefdesk-lock-"));
  file = join(folder, "briefdesk.db");
  onTestFinished(() => rm(folder, { recursive: true }));
});

/** A lock as a process of its own would have it. */
function aProcess(of = file) {
  const lock = workersLock(of);
  onTestFinished(() => lock.leave());
  /** Whether it was alone when it came. */
  const comes = async (): Promise<boolean> => {
    let wasAlone = false;
    await lock.join(async () => void (wasAlone = true));
    return wasAlone;
  };
  return { ...lock, comes };
}

describe("whoever comes to a file", () => {
  test("first is alone, and who comes later is not", async () => {
    const [first, second] = [aProcess(), aProcess()];
    expect([await first.comes(), await second.comes()]).toEqual([true, false]);
  });

  test("when all have left is alone again", async () => {
    const [first, second, third] = [aProcess(), aProcess(), aProcess()];
    await first.comes();
    await second.comes();
    first.leave();
    expect(await aProcess().comes()).toBe(false);
    second.leave();
    expect(await third.comes()).toBe(false);
  });

  test("comes once, however often it asks", async () => {
    const first = aProcess();
    expect([await first.comes(), await first.comes()]).toEqual([true, false]);
  });

  test("and fails in what it does alone keeps nobody out", async () => {
    const failing = aProcess().join(() => Promise.reject(new Error("no room")));
    await expect(failing).rejects.toThrow("no room");
    expect(await aProcess().comes()).toBe(true);
  });
});

describe("work that must be done alone", () => {
  test("is done where nobody else has come, and not beside somebody", async () => {
    const done: string[] = [];
    const [worker, other] = [aProcess(), aProcess()];
    expect(other.whileAlone(() => done.push("before"))).toBe(true);
    await worker.comes();
    expect(other.whileAlone(() => done.push("beside"))).toBe(false);
    worker.leave();
    expect(other.whileAlone(() => done.push("after"))).toBe(true);
    expect(done).toEqual(["before", "after"]);
  });

  test("lets others in when it has failed", async () => {
    const other = aProcess();
    const failing = () =>
      other.whileAlone(() => {
        throw new Error("changed my mind");
      });
    expect(failing).toThrow("changed my mind");
    expect(await aProcess().comes()).toBe(true);
  });

  test("keeps others out until it is released", () => {
    const [one, other] = [aProcess(), aProcess()];
    const release = one.keepAlone();
    expect(other.keepAlone()).toBeUndefined();
    release?.();
    expect(other.keepAlone()).toBeTypeOf("function");
  });
});

test("a store in memory belongs to one process: it is alone at once", async () => {
  expect([await aProcess(":memory:").comes(), await aProcess(":memory:").comes()]).toEqual([
    true,
    true,
  ]);
});

const faultOf = (): unknown => {
  try {
    assertSound(file, "copy.db");
  } catch (error) {
    return error instanceof BackupError ? error.says : error;
  }
  return undefined;
};

const store = async (change?: string) => {
  const database = openSqlite(file);
  await migrate(database);
  if (change !== undefined) await database.query(change);
  await database.close();
};

describe("a copy is sound", () => {
  test("when it is a store of this version or an earlier one", async () => {
    await store();
    expect(faultOf()).toBeUndefined();
    await store("DELETE FROM schema_version WHERE version > 1");
    expect(faultOf()).toBeUndefined();
  });

  test("and not when a newer version has written it", async () => {
    const version = migrations.length + 1;
    await store(`INSERT INTO schema_version (version) VALUES (${version})`);
    const values = { file: "copy.db", version, known: migrations.length };
    expect(faultOf()).toEqual({ key: "backupNewer", values });
  });

  test.each([
    ["is no database", "this is no database, and never was one ".repeat(200)],
    ["is empty", ""],
  ])("and not when it %s", async (_, content) => {
    await writeFile(file, content);
    expect(faultOf()).toEqual({ key: "backupUnsound", values: { file: "copy.db" } });
  });

  test.each(["DROP TABLE schema_version", "DELETE FROM schema_version"])(
    "and not when it does not say whose it is: %s",
    async (change) => {
      await store(change);
      expect(faultOf()).toEqual({ key: "backupUnsound", values: { file: "copy.db" } });
    },
  );
});
