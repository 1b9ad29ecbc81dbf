import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { stalledJobs } from "../../src/watchdog/stalled-jobs.ts";

const DAY_MS = 24 * 3_600_000;

describe("the jobs of stalls", () => {
  let folder: string;
  let file: string;
  let now = 0;
  const notes = () => stalledJobs(file, () => now);
  beforeEach(() => {
    now = 1_790_000_000_000;
    folder = mkdtempSync(join(tmpdir(), "briefdesk-test-"));
    file = join(folder, "stalled-jobs.json");
    onTestFinished(() => rmSync(folder, { recursive: true }));
  });

  test("are none where nothing was ever noted", () => {
    expect(notes().counts()).toEqual(new Map());
  });

  test("are counted over starts", () => {
    notes().add(["brief:1", "brief:2"]);
    notes().add(["brief:2"]);
    expect(notes().counts()).toEqual(
      new Map([
        ["brief:1", 1],
        ["brief:2", 2],
      ]),
    );
  });

  test("are forgotten one by one, and after a week", () => {
    notes().add(["brief:1", "brief:2"]);
    notes().remove("brief:1");
    expect([...notes().counts().keys()]).toEqual(["brief:2"]);
    now += 8 * DAY_MS;
    expect(notes().counts().size).toBe(0);
  });

  test("may be called as parts of objects are", () => {
    notes().add(["__proto__", "constructor"]);
    notes().add(["constructor"]);
    expect(notes().counts().get("constructor")).toBe(2);
  });

  test("are for the bot's own eyes, and leave nothing half written", () => {
    notes().add(["brief:1"]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["stalled-jobs.json"]);
  });

  test.each(["", "[]", '{"brief:1":{"count":"many"}}', '{"brief:1"'])(
    "in a file that holds “%s” are told as what cannot be read, and noted anew",
    (content) => {
      writeFileSync(file, content);
      expect(() => notes().counts()).toThrow(Error);
      notes().add(["brief:1"]);
      expect(notes().counts()).toEqual(new Map([["brief:1", 1]]));
    },
  );
});
