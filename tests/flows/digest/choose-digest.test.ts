import { describe, expect, test } from "vitest";
import type { DigestPatch } from "../../../src/domain/settings/digest-schedule.ts";
import { chooseDigest, digestView } from "../../../src/flows/digest/choose-digest.ts";
import { ADA, MINJUN, OPEN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { flowSetUp, NOON } from "../flow-set-up.ts";

const HOUR = 3_600_000;
const NINE = { at: "09:00", on: [1, 3], zone: "Asia/Seoul", sayNothingNew: false } as const;

function setUp(channel = OPEN, user = MINJUN) {
  const set = flowSetUp();
  const place = { team: TEAM, channel, user };
  const choose = (patch: DigestPatch) => chooseDigest(place, patch, set.ports);
  const look = () => digestView(place, set.ports);
  const kept = () => set.ledger.lastChanges({ team: TEAM, channel }, 9);
  return { ...set, choose, look, kept };
}

describe("a digest that is chosen", () => {
  test("is what is seen of it, kept by whom, and said in the channel in one line", async () => {
    const { choose, look, kept, queue } = setUp();
    expect(await look()).toEqual({ schedule: undefined, zone: "Asia/Seoul", refusal: undefined });
    expect(await choose(NINE)).toMatchObject({ kind: "changed" });
    expect(await look()).toMatchObject({
      schedule: { at: "09:00", days: "weekly", weekday: 1, furtherDays: [3] },
    });
    expect(await kept()).toMatchObject([
      { by: MINJUN, changes: [{ setting: "digest", to: "09:00 weekly (1 3), Asia/Seoul, quiet" }] },
    ]);
    expect(queue).toMatchObject([{ kind: "notice" }]);
  });

  test("as it was is no change: nobody is told, and what is due stays due", async () => {
    const { choose, look, kept, queue, clock } = setUp();
    await choose(NINE);
    const before = await look();
    await clock.advance(HOUR);
    await choose({ ...NINE, on: [3, 1, 1] });
    expect(await look()).toEqual(before);
    expect([queue.length, (await kept()).length]).toEqual([1, 1]);
  });

  test("in what it says on quiet days alone keeps its times, and the digest that is due", async () => {
    const { choose, look, clock } = setUp();
    await choose(NINE);
    await clock.advance(HOUR);
    await choose({ ...NINE, sayNothingNew: true });
    expect((await look())?.schedule).toMatchObject({ createdAt: NOON, sayNothingNew: true });
    await choose({ ...NINE, at: "10:00" });
    expect((await look())?.schedule).toMatchObject({ createdAt: NOON + HOUR });
  });

  test("on other days than one keeps them where only its hour changes by a command", async () => {
    const { choose, look } = setUp();
    await choose(NINE);
    await choose({ at: "11:00" });
    expect((await look())?.schedule).toMatchObject({ at: "11:00", weekday: 1, furtherDays: [3] });
    await choose({ at: "11:00", days: "daily" });
    expect((await look())?.schedule).not.toHaveProperty("furtherDays");
  });

  test.each<[string, DigestPatch, object]>([
    ["on no day would never come", { ...NINE, on: [] }, { kind: "never-due" }],
    ["on an eighth day is none", { ...NINE, on: [8] }, { kind: "no-value", setting: "weekday" }],
    ["at no time of day", { ...NINE, at: "25:00" }, { kind: "no-value", setting: "at" }],
    ["in no zone", { ...NINE, zone: "Mars/Base" }, { kind: "no-value", setting: "zone" }],
    ["without a time", { on: [1] }, { kind: "no-digest" }],
  ])("%s: it says so, and nothing is changed", async (_, patch, fault) => {
    const { choose, look, queue } = setUp();
    expect(await choose(patch)).toMatchObject({ kind: "faults", faults: [fault] });
    expect((await look())?.schedule).toBeUndefined();
    expect(queue).toEqual([]);
  });

  test("by somebody who may not is refused to them alone; they see what holds", async () => {
    const { choose, look, ledger, queue } = setUp();
    await choose(NINE);
    await ledger.saveRoles(TEAM, { mayChange: "named", named: [ADA] });
    const before = queue.length;
    expect(await choose("off")).toMatchObject({ kind: "refused", says: { key: "mayChangeNamed" } });
    expect(await look()).toMatchObject({
      schedule: { at: "09:00" },
      refusal: { key: "mayChangeNamed" },
    });
    expect(queue).toHaveLength(before);
  });

  test("of a channel that somebody may not read is not shown to them", async () => {
    const { choose, look } = setUp("C0NOWHERE");
    expect(await look()).toBeUndefined();
    expect(await choose(NINE)).toMatchObject({ kind: "refused", says: { key: "mayNotRead" } });
  });
});
