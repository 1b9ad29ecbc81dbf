import { expect, test } from "vitest";
import { runDigestCommand } from "../../../src/flows/digest/run-digest-command.ts";
import { MINJUN, OPEN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { flowSetUp, NOON } from "../flow-set-up.ts";

function setUp() {
  const set = flowSetUp();
  const say = (text: string, id = "1.1") =>
    runDigestCommand({ team: TEAM, channel: OPEN, user: MINJUN, text, id }, set.ports);
  const schedule = () => set.ledger.digestSchedule(TEAM, OPEN);
  return { ...set, say, schedule };
}

test("on, changed and off: the schedule follows, and each reply says so in its own words", async () => {
  const { say, schedule } = setUp();
  const on = await say("on 9am weekly friday");
  expect(await schedule()).toMatchObject({
    at: "09:00",
    days: "weekly",
    weekday: 5,
    zone: "Asia/Seoul",
  });
  const moved = await say("on 10:30 daily Europe/Berlin");
  expect(await schedule()).toMatchObject({ at: "10:30", days: "daily", zone: "Europe/Berlin" });
  expect(await say("status")).toBe(moved);
  const off = await say("off");
  expect(await schedule()).toBeUndefined();
  expect(new Set([on, moved, off, await say("help")]).size).toBe(4);
});

test("what is no command changes nothing, and is told apart from what is", async () => {
  const { say, schedule } = setUp();
  await say("on 09:00");
  const before = await schedule();
  const replies = [
    await say("on 25:00"),
    await say("sometimes"),
    await say("on 09:00 Mars/Olympus"),
  ];
  expect(new Set(replies).size).toBe(3);
  expect(await schedule()).toEqual(before);
});

test("now stores one digest an ask, for this moment and who asked", async () => {
  const { say, queue } = setUp();
  await say("now");
  await say("now");
  await say("now", "2.2");
  expect(queue).toHaveLength(2);
  expect(queue[0]).toMatchObject({
    kind: "digest",
    team: TEAM,
    channel: OPEN,
    dueAt: NOON,
    askedBy: MINJUN,
  });
});

test("quiet needs a digest to be quiet about", async () => {
  const { say, schedule } = setUp();
  await say("quiet off");
  expect(await schedule()).toBeUndefined();
  await say("on 09:00");
  await say("quiet off");
  expect(await schedule()).toMatchObject({ sayNothingNew: true });
  await say("quiet on");
  expect(await schedule()).toMatchObject({ sayNothingNew: false });
});
