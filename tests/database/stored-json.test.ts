import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { asBackupError } from "../../src/database/as-backup-error.ts";
import { fingerprinting, isSame } from "../../src/database/copy/fingerprint.ts";
import type { Database, Row } from "../../src/database/database.ts";
import { isLocked } from "../../src/database/is-locked.ts";
import { parseStored } from "../../src/database/stored-json.ts";
import { writeAndRead } from "../../src/database/write-and-read.ts";
import { BackupError } from "../../src/errors.ts";
import { rememberingLog } from "../support/log-and-meter.ts";

const Note = z.object({ title: z.string(), cites: z.array(z.int()) });
const WHERE = { table: "note", id: 7 };

/** What is read of a text, and what the operator is told. */
function read(text: string) {
  const log = rememberingLog();
  const found = parseStored(Note, text, log, WHERE);
  return { found, told: log.lines };
}

describe("a stored record", () => {
  test("that is whole is read, and nobody is told", () => {
    const note = { title: "Ferry", cites: [0, 4] };
    expect(read(JSON.stringify(note))).toEqual({ found: note, told: [] });
  });

  test.each([
    ["of another shape", { title: 5, cites: [] }, ["title: invalid_type"]],
    ["with a part of another shape", { title: "a", cites: [0, "x"] }, ["cites.1: invalid_type"]],
    ["with nothing in it", {}, ["title: invalid_type", "cites: invalid_type"]],
  ])("%s is absent, and the operator is told which part", (_, stored, faults) => {
    const { found, told } = read(JSON.stringify(stored));
    expect(found).toBeUndefined();
    expect(told).toMatchObject([{ level: "warn", fields: { ...WHERE, faults } }]);
  });

  test.each(["", "{", '{"title":', "undefined"])("that is cut off as %j is absent", (text) => {
    const { found, told } = read(text);
    expect(found).toBeUndefined();
    expect(told).toMatchObject([{ level: "warn", fields: { ...WHERE, error: "SyntaxError" } }]);
  });

  test("is told of without a word of what it says, and by few faults of many", () => {
    const secret = "the words of somebody";
    const cites = Array.from({ length: 40 }, () => secret);
    const { told } = read(JSON.stringify({ title: 1, cites, [secret]: secret }));
    expect(JSON.stringify(told)).not.toContain(secret);
    expect(told[0]?.fields["faults"]).toHaveLength(5);
  });

  test("whatever is stored, reading it throws nothing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { found, told } = read(text);
        expect(told).toHaveLength(found === undefined ? 1 : 0);
      }),
    );
  });
});

const record = fc.tuple(fc.string(), fc.oneof(fc.integer(), fc.constant(null), fc.string()));
const printOf = (records: readonly (readonly unknown[])[]) => {
  const { add, result } = fingerprinting();
  for (const one of records) add(one);
  return result();
};

describe("the fingerprint of records", () => {
  test("is the same in whatever order they come", () => {
    const records = fc.array(record);
    const twice = records.chain((all) =>
      fc.shuffledSubarray(all, { minLength: all.length }).map((other) => [all, other] as const),
    );
    fc.assert(
      fc.property(twice, ([one, other]) => {
        expect(isSame(printOf(one), printOf(other))).toBe(true);
      }),
    );
  });

  test("is another when one more is there, one is gone, or one says something else", () => {
    const several = fc.array(record, { minLength: 1 });
    fc.assert(
      fc.property(several, record, (all, [key, value]) => {
        const whole = printOf(all);
        expect(isSame(printOf([...all, [key, value]]), whole)).toBe(false);
        expect(isSame(printOf(all.slice(1)), whole)).toBe(false);
        const [first, ...rest] = all;
        expect(isSame(printOf([[`${first?.[0]}.`, first?.[1]], ...rest]), whole)).toBe(false);
      }),
    );
  });

  test.each<[string, unknown[], unknown[]]>([
    ["a number and its digits", ["a", 1], ["a", "1"]],
    ["nothing and an empty text", ["a", null], ["a", ""]],
    ["what stands in one column and what stands in two", ["ab", ""], ["a", "b"]],
  ])("tells %s apart", (_, one, other) => {
    expect(isSame(printOf([one]), printOf([other]))).toBe(false);
  });
});

const withCode = (code: string, message = "no") => Object.assign(new Error(message), { code });

describe("why a copy could not be written", () => {
  test.each([
    ["a file system, by its code", withCode("ENOSPC"), "ENOSPC"],
    ["SQLite, in its words", withCode("ERR_SQLITE_ERROR", "disk is full"), "disk is full"],
  ])("is said by %s", (_, error, code) => {
    const said = asBackupError(error, "copy.db");
    expect(said).toBeInstanceOf(BackupError);
    expect(said).toMatchObject({
      says: { key: "backupUnwritten", values: { file: "copy.db", code } },
      cause: error,
    });
  });

  test.each([
    ["has been said", new BackupError({ key: "backupUnsound", values: { file: "copy.db" } })],
    ["is a fault of the program", new TypeError("undefined is no function")],
    ["is no error", "no"],
  ])("stays as it is where it %s", (_, error) => {
    expect(asBackupError(error, "copy.db")).toBe(error);
  });
});

test.each([
  ["a file that another holds", 5, true],
  ["a file in recovery by another", 261, true],
  ["a snapshot that is too old", 517, true],
  ["a table that another of the same process holds", 6, false],
  ["a full disk", 13, false],
  ["no code", undefined, false],
])("%s (%s) is waited for: %s", (_, errcode, locked) => {
  expect(isLocked(Object.assign(new Error("no"), { errcode }))).toBe(locked);
});

const answering = (rows: () => Promise<Row[]>): Database => ({
  engine: "postgres",
  query: rows as Database["query"],
  transaction: () => Promise.reject(new Error("not asked for")),
  onCommit: () => {},
  close: async () => {},
});

describe("a database can be worked with when a row that was written is read", () => {
  test("and not when it is not there, or the engine refuses", async () => {
    await expect(writeAndRead(answering(async () => [{ beats: 1 }]))).resolves.toBeUndefined();
    await expect(writeAndRead(answering(async () => []))).rejects.toThrow(/is not there/u);
    const refusing = answering(() => Promise.reject(new Error("read-only transaction")));
    await expect(writeAndRead(refusing)).rejects.toThrow("read-only transaction");
  });
});
