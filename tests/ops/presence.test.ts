import { expect, test } from "vitest";
import { presence } from "../../src/ops/presence.ts";
import { rememberingLog } from "../support/log-and-meter.ts";
import { testClock } from "../support/test-clock.ts";

const START = 1_000_000;

/** A process that says it is there to a ledger that notes it. */
function process({ fails = false } = {}) {
  const clock = testClock(START);
  const log = rememberingLog();
  const noted: string[] = [];
  const note = async (what: string) => {
    noted.push(what);
    if (fails) throw new Error("the disk is full");
  };
  const present = presence({
    ledger: {
      noteProcess: (id, startedAt) => note(`${id} since ${startedAt} at ${clock.now()}`),
      forgetProcess: (id) => note(`${id} is gone`),
    },
    clock,
    log,
    id: "p",
  });
  return { present, clock, log, noted };
}

test("a process says that it is there at once, every minute, and no more when it stops", async () => {
  const { present, clock, noted } = process();
  present.start();
  await clock.advance(125_000);
  await present.stop();
  await clock.advance(600_000);
  expect(noted).toEqual([
    "p since 1000000 at 1000000",
    "p since 1000000 at 1060000",
    "p since 1000000 at 1120000",
    "p is gone",
  ]);
});

test("a ledger that cannot be written is told to the operator, and tried again", async () => {
  const { present, clock, log, noted } = process({ fails: true });
  present.start();
  await clock.advance(60_000);
  await present.stop();
  expect(noted).toHaveLength(3);
  expect(log.lines.map(({ level }) => level)).toEqual(["warn", "warn", "warn"]);
});

test("one that was never started leaves nothing behind", async () => {
  const { present, noted } = process();
  await present.stop();
  expect(noted).toEqual(["p is gone"]);
});
