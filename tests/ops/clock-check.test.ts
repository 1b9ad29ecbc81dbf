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

test.each([
  ["a hundred days ahead", 100 * DAY_MS, 0],
  ["a hundred days behind", -100 * DAY_MS, 0],
  ["a day and an hour behind", -DAY_MS - 3_600_000, 0],
  ["an hour ahead", 3_600_000, 3_600_000],
  ["ten minutes behind", -600_000, -600_000],
])("records of a machine that is %s are written with the right time", (_, off, written) => {
  const { check, set, pass } = machine();
  set(off);
  check.note(NOW);
  expect(check.now()).toBe(NOW + written);
  pass(30_000);
  expect(check.now()).toBe(NOW + 30_000 + written);
});

test("time goes on evenly while a clock is set wrong and right again", async () => {
  const { check, set, pass } = machine();
  await check.agrees();
  const times = [0, 50 * DAY_MS, -150 * DAY_MS, 100 * DAY_MS, 0].map((step) => {
    set(step);
    pass(1_000);
    return check.now();
  });
  expect(times).toEqual([1, 2, 3, 4, 5].map((seconds) => NOW + seconds * 1_000));
});

test("where nobody has said the time yet, the machine's is all there is", () => {
  const { check, set } = machine({ reachable: false });
  set(-40 * DAY_MS);
  expect(check.now()).toBe(NOW - 40 * DAY_MS);
});

test("a machine that slept for a month goes by its own clock as soon as Slack has said the time", async () => {
  const { check, set, pass } = machine();
  await check.agrees();
  // The steady clock stood still meanwhile.
  set(30 * DAY_MS);
  expect(check.now()).toBe(NOW);
  check.note(NOW + 30 * DAY_MS);
  pass(1_000);
  expect(check.now()).toBe(NOW + 30 * DAY_MS + 1_000);
});

test("a machine whose clock has jumped asks by itself, once", async () => {
  const { check, set, pass, asked } = machine();
  await check.agrees();
  set(30 * DAY_MS);
  check.now();
  expect(asked()).toBe(2);
  // What is said then is the old time: the machine's clock is wrong, and nobody is asked again for that.
  pass(1_000);
  check.now();
  check.now();
  expect(asked()).toBe(2);
});

test("one that was set right and jumps again asks again", async () => {
  const { check, set, asked } = machine();
  await check.agrees();
  set(30 * DAY_MS);
  check.now();
  set(-30 * DAY_MS);
  await check.agrees();
  check.note(NOW);
  set(50 * DAY_MS);
  check.now();
  expect(asked()).toBe(3);
});

test("a machine that cannot reach Slack does not ask at every look at the clock", async () => {
  const { check, set, asked, reachable } = machine();
  await check.agrees();
  reachable(false);
  set(30 * DAY_MS);
  for (let look = 0; look < 5; look += 1) check.now();
  expect(asked()).toBe(2);
});
