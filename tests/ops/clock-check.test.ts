import { expect, test } from "vitest";
import { clockCheck } from "../../src/ops/clock-check.ts";
import { rememberingLog } from "../support/log-and-meter.ts";

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 10, 30);

/** A machine, Slack, and a steady clock: `pass` is time as it is. */
function machine({ reachable = true } = {}) {
  let passed = 0;
  let steps = 0;
  let asked = 0;
  let slackIsThere = reachable;
  const log = rememberingLog();
  const check = clockCheck({
    clock: { now: () => NOW + passed + steps },
    steady: () => passed,
    ask: async () => {
      asked += 1;
      if (!slackIsThere) throw new Error("unreachable");
      check.note(NOW + passed);
    },
    log,
  });
  return {
    check,
    log,
    pass: (ms: number) => void (passed += ms),
    set: (ms: number) => void (steps += ms),
    asked: () => asked,
    reachable: (is: boolean) => void (slackIsThere = is),
  };
}

test("a clock that is right is believed without asking again", async () => {
  const { check, pass, asked, log } = machine();
  expect(await check.agrees()).toBe(true);
  pass(50 * DAY_MS);
  expect(await check.agrees()).toBe(true);
  expect(asked()).toBe(1);
  expect(log.lines).toEqual([]);
});

test.each([
  ["a hundred days ahead", 100 * DAY_MS, false],
  ["a day and an hour ahead", DAY_MS + 3_600_000, false],
  ["forty days behind", -40 * DAY_MS, false],
  ["twenty-three hours ahead", DAY_MS - 3_600_000, true],
  ["an hour behind", -3_600_000, true],
])("a clock that is %s at the start", async (_, ahead, agrees) => {
  const { check, set } = machine();
  set(ahead);
  expect(await check.agrees()).toBe(agrees);
});

test("a clock that is set while the bot runs is noticed, also while Slack is away, and told once", async () => {
  const { check, set, log, reachable } = machine();
  expect(await check.agrees()).toBe(true);
  reachable(false);
  set(40 * DAY_MS);
  expect(await check.agrees()).toBe(false);
  expect(await check.agrees()).toBe(false);
  set(-40 * DAY_MS);
  expect(await check.agrees()).toBe(true);
  expect(log.lines.filter(({ level }) => level !== "debug").map(({ level }) => level)).toEqual([
    "error",
    "info",
  ]);
});

test("who was never told the time believes nobody, until Slack is there", async () => {
  const { check, reachable } = machine({ reachable: false });
  expect(await check.agrees()).toBe(false);
  reachable(true);
  expect(await check.agrees()).toBe(true);
});

test("a machine that slept for a week is right as soon as Slack says so", async () => {
  const { check, set } = machine();
  expect(await check.agrees()).toBe(true);
  // Steady clocks stand still meanwhile, so that it looks as if the clock had been set.
  set(7 * DAY_MS);
  check.note(NOW + 7 * DAY_MS);
  expect(await check.agrees()).toBe(true);
});
