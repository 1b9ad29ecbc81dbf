import { describe, expect, test } from "vitest";
import type { UsageEntry } from "../../src/domain/records.ts";
import { type LedgerSetUp, PLACE, SCHEDULE } from "./ledger-set-up.ts";
import { aFiling } from "./some-articles.ts";

const USAGE: UsageEntry = {
  team: "T1",
  channel: "C1",
  user: "U1",
  model: "m",
  calls: 2,
  inputTokens: 3_000_000_000,
  cachedTokens: 100,
  outputTokens: 10,
  costMicros: 5,
  at: 10,
};

/** A change of settings at a moment. */
const change = (at: number, channel?: string) => ({
  team: "T1",
  ...(channel === undefined ? {} : { channel }),
  by: `U${at}`,
  at,
  changes: [{ setting: "mode", to: "off" }],
});

/** What the ledger keeps of settings, digests, deliveries, opinions and costs. */
export function recordCases(on: () => LedgerSetUp): void {
  describe("settings", () => {
    test("are the usual ones until a channel has its own", async () => {
      const { ledger } = on();
      expect(await ledger.settings("T1", "C1")).toEqual({
        length: "standard",
        language: "article",
      });
      const own = {
        length: "deep",
        language: "ko",
        audience: "engineers",
        instructions: "Numbers first.",
      } as const;
      await ledger.saveSettings("T1", "C1", { length: "brief", language: "en" });
      await ledger.saveSettings("T1", "C1", own);
      expect(await ledger.settings("T1", "C1")).toEqual(own);
      expect((await ledger.settings("T1", "C2")).length).toBe("standard");
    });

    test("of a person are their own, in each team", async () => {
      const { ledger } = on();
      expect(await ledger.personSettings("T1", "U1")).toEqual({});
      await ledger.savePersonSettings("T1", "U1", { language: "ko" });
      await ledger.savePersonSettings("T1", "U1", { language: "de" });
      expect(await ledger.personSettings("T1", "U1")).toEqual({ language: "de" });
      expect(await ledger.personSettings("T2", "U1")).toEqual({});
      await ledger.savePersonSettings("T1", "U1", {});
      expect(await ledger.personSettings("T1", "U1")).toEqual({});
    });
  });

  describe("digests", () => {
    test("a channel has one schedule, which can be changed and removed", async () => {
      const { ledger } = on();
      await ledger.saveDigestSchedule(SCHEDULE);
      await ledger.saveDigestSchedule({ ...SCHEDULE, at: "10:30" });
      await ledger.saveDigestSchedule({ ...SCHEDULE, channel: "C2" });
      expect(await ledger.digestSchedule("T1", "C1")).toEqual({ ...SCHEDULE, at: "10:30" });
      expect((await ledger.digestSchedules()).map(({ channel }) => channel)).toEqual(["C1", "C2"]);
      await ledger.removeDigestSchedule("T1", "C1");
      expect(await ledger.digestSchedule("T1", "C1")).toBeUndefined();
      expect(await ledger.digestSchedules()).toHaveLength(1);
    });

    test("a digest is known by its message, with the articles it tells of as they were briefed", async () => {
      const { ledger } = on();
      const filed = aFiling(1);
      await ledger.recordBriefing(filed);
      await ledger.recordBriefing(aFiling(2));
      const { articleId, title, lead, channel, thread, postedAt } = filed;
      const item = { articleId, title, lead, channel, thread, postedAt };
      const digest = { channel: "C1", from: 0, to: 1, zone: "UTC", late: false };
      const stories = [{ items: [item], update: false }];
      await ledger.recordDigest("T1", 1_000, { ...digest, stories, ts: "500.1" });
      const below = (ts: string) =>
        ledger.articlesOfDigest({ team: "T1", channel: "C1", thread: ts });
      expect(await below("500.1")).toEqual([filed]);
      expect(await below("500.2")).toEqual([]);
      await ledger.forget({ team: "T1", channel: "C1", ts: filed.postTs });
      expect(await below("500.1")).toEqual([]);
    });

    test("the last digest is the one with the latest due time", async () => {
      const { ledger } = on();
      expect(await ledger.lastDigest("T1", "C1")).toBeUndefined();
      const { articleId, title, lead, channel, thread, postedAt } = aFiling(1);
      const item = { articleId, title, lead, channel, thread, postedAt };
      const digest = { channel: "C1", from: 0, to: 0, zone: "UTC", late: false };
      const stories = [{ items: [item, { ...item, articleId: "b" }], update: false }];
      await ledger.recordDigest("T1", 2_000, { ...digest, to: 2_000, stories });
      await ledger.recordDigest("T1", 1_000, { ...digest, to: 1_000, stories: [] });
      await ledger.recordDigest("T1", 2_000, { ...digest, to: 2_000, stories });
      const last = await ledger.lastDigest("T1", "C1");
      expect(last?.to).toBe(2_000);
      expect(last?.items.map((one) => one.articleId)).toEqual(["article 1", "b"]);
      expect(await ledger.lastDigest("T1", "C2")).toBeUndefined();
    });
  });

  describe("deliveries", () => {
    test("go from new to intended to posted", async () => {
      const { ledger, clock } = on();
      expect(await ledger.intendDelivery("k", PLACE)).toEqual({ state: "new" });
      await clock.advance(60_000);
      expect(await ledger.intendDelivery("k", PLACE)).toEqual({
        state: "intended",
        at: 1_000_000,
      });
      await ledger.confirmDelivery("k", "500.1");
      expect(await ledger.intendDelivery("k", PLACE)).toEqual({ state: "posted", ts: "500.1" });
    });

    test("that are shown while they are written are known before they are whole", async () => {
      const { ledger } = on();
      await ledger.intendDelivery("k", PLACE);
      await ledger.startDelivery("k", "500.1");
      expect(await ledger.intendDelivery("k", PLACE)).toEqual({ state: "streaming", ts: "500.1" });
      await ledger.withdrawDelivery("k");
      expect(await ledger.deliveryState("k")).toEqual({ state: "streaming", ts: "500.1" });
      expect(await ledger.deliveriesIn(PLACE)).toEqual([{ channel: "C1", ts: "500.1" }]);
      await ledger.confirmDelivery("k", "500.1");
      expect(await ledger.deliveryState("k")).toEqual({ state: "posted", ts: "500.1" });
    });

    test("are new to one of many who intend at once", async () => {
      const { ledger } = on();
      const states = await Promise.all(
        Array.from({ length: 8 }, () => ledger.intendDelivery("k", PLACE)),
      );
      expect(states.filter(({ state }) => state === "new")).toHaveLength(1);
    });

    test("are looked up without a mark, and taken back unless they were posted", async () => {
      const { ledger } = on();
      expect(await ledger.deliveryState("k")).toEqual({ state: "new" });
      await ledger.intendDelivery("k", PLACE);
      expect(await ledger.deliveryState("k")).toEqual({ state: "intended", at: 1_000_000 });
      await ledger.withdrawDelivery("k");
      expect(await ledger.deliveryState("k")).toEqual({ state: "new" });
      await ledger.intendDelivery("k", PLACE);
      await ledger.confirmDelivery("k", "500.1");
      await ledger.withdrawDelivery("k");
      expect(await ledger.deliveryState("k")).toEqual({ state: "posted", ts: "500.1" });
    });

    test("are found by their thread, in the order in which they were posted", async () => {
      const { ledger } = on();
      const elsewhere = { ...PLACE, thread: "200.1" };
      for (const [key, ts, place] of [
        ["b", "500.2", PLACE],
        ["a", "500.1", PLACE],
        ["c", "500.3", elsewhere],
      ] as const) {
        await ledger.intendDelivery(key, place);
        await ledger.confirmDelivery(key, ts);
      }
      await ledger.intendDelivery("unposted", PLACE);
      const found = await ledger.deliveriesIn(PLACE);
      expect(found.map(({ ts }) => ts)).toEqual(["500.1", "500.2"]);
    });

    test("are found by how their keys begin, to the letter", async () => {
      const { ledger } = on();
      const keys = [
        "brief:T1:C1:1.1:a",
        "brief:T1:C1:1.1:b",
        "brief:T1:C1:1.10:c",
        "BRIEF:T1:C1:1.1:d",
        "brief:T1:C1:1_1:e",
      ];
      for (const [n, key] of keys.entries()) {
        await ledger.intendDelivery(key, PLACE);
        await ledger.confirmDelivery(key, `${n}`);
      }
      await ledger.intendDelivery("brief:T1:C1:1.1:unposted", PLACE);
      expect(await ledger.deliveriesOf("brief:T1:C1:1.1:")).toEqual([
        { channel: "C1", ts: "0" },
        { channel: "C1", ts: "1" },
      ]);
    });
  });

  describe("feedback and usage", () => {
    test("a person's last word on a briefing counts", async () => {
      const { ledger } = on();
      const given = {
        team: "T1",
        channel: "C1",
        user: "U1",
        briefingKey: "b",
        useful: true,
        at: 10,
      };
      await ledger.addFeedback(given);
      await ledger.addFeedback({
        ...given,
        useful: false,
        reason: "too long",
        prompt: "briefing@1",
        at: 20,
      });
      await ledger.addFeedback({ ...given, user: "U2", at: 5 });
      expect(await ledger.feedbackSince(6)).toEqual([
        { ...given, useful: false, reason: "too long", prompt: "briefing@1", at: 20 },
      ]);
      expect(await ledger.feedbackSince(0)).toHaveLength(2);
    });

    test("usage adds up by team, channel and person, from a moment on", async () => {
      const { ledger } = on();
      const entry = USAGE;
      await ledger.bookUsage(entry);
      await ledger.bookUsage({ ...entry, channel: "C2" });
      await ledger.bookUsage({ ...entry, user: "U2", at: 20 });
      await ledger.bookUsage({ ...entry, user: undefined, at: 20 });
      await ledger.bookUsage({ ...entry, team: "T2" });
      const one = {
        requests: 1,
        calls: 2,
        inputTokens: 3_000_000_000,
        cachedTokens: 100,
        outputTokens: 10,
        costMicros: 5,
      };
      expect(await ledger.usage({ team: "T1" }, 0)).toMatchObject({
        requests: 4,
        inputTokens: 12_000_000_000,
        costMicros: 20,
      });
      expect(await ledger.usage({ team: "T1" }, 11)).toMatchObject({ requests: 2 });
      expect(await ledger.usage({ team: "T1", channel: "C2" }, 0)).toEqual(one);
      expect(await ledger.usage({ team: "T1", user: "U2" }, 0)).toEqual(one);
      expect(await ledger.usage({ team: "T1", channel: "C2", user: "U2" }, 0)).toMatchObject({
        requests: 0,
        calls: 0,
      });
    });
  });

  describe("what was done", () => {
    const DAY_MS = 86_400_000;

    test("is nothing where nothing was", async () => {
      expect(await on().ledger.activity(0)).toEqual({ briefed: [], refused: [], spent: [] });
    });

    test("is counted by day, verdict and cost, over all teams, from a moment on", async () => {
      const { ledger } = on();
      const briefed = (team: string, postTs: string, briefedAt: number) =>
        ledger.recordBriefing({ ...aFiling(1), team, postTs, briefedAt });
      await briefed("T1", "1.0", DAY_MS - 1);
      await briefed("T1", "2.0", DAY_MS);
      await briefed("T2", "3.0", 2 * DAY_MS - 1);
      await briefed("T2", "4.0", 5 * DAY_MS + 7);
      const refuse = (postTs: string, verdict: "paywall" | "no-text", at: number) =>
        ledger.recordRefusal({
          team: "T1",
          channel: "C1",
          user: "U1",
          position: 0,
          what: "a.example",
          postTs,
          verdict,
          at,
        });
      await refuse("5.0", "no-text", DAY_MS);
      await refuse("6.0", "paywall", DAY_MS);
      await refuse("7.0", "paywall", DAY_MS + 3);
      await refuse("8.0", "paywall", 3);
      for (const [at, costMicros] of [
        [2, 400],
        [DAY_MS + 1, 3_000_000_000],
        [DAY_MS + 2, 3_000_000_001],
        [4 * DAY_MS, 5],
      ] as const)
        await ledger.bookUsage({ ...USAGE, at, costMicros });
      expect(await ledger.activity(DAY_MS)).toEqual({
        briefed: [
          { day: DAY_MS, count: 2 },
          { day: 5 * DAY_MS, count: 1 },
        ],
        refused: [
          { verdict: "paywall", count: 2 },
          { verdict: "no-text", count: 1 },
        ],
        spent: [
          { day: DAY_MS, costMicros: 6_000_000_001 },
          { day: 4 * DAY_MS, costMicros: 5 },
        ],
      });
    });
  });

  describe("models", () => {
    test("that are left alone are known until they answer again, each as it was told last", async () => {
      const { ledger } = on();
      expect(await ledger.openCircuits()).toEqual([]);
      await ledger.noteModel({ model: "one", reason: "it hangs", until: 1_000 });
      await ledger.noteModel({ model: "one", reason: "it is away", until: 3_000 });
      await ledger.noteModel({ model: "other", reason: "no credit", until: 2_000 });
      expect(await ledger.openCircuits()).toEqual([
        { model: "one", reason: "it is away", until: 3_000 },
        { model: "other", reason: "no credit", until: 2_000 },
      ]);
      await ledger.noteModel({ model: "one" });
      await ledger.prune(2_001);
      expect(await ledger.openCircuits()).toEqual([]);
    });

    test("knows which processes are there, since when, and when each said so last", async () => {
      const { ledger, clock } = on();
      const start = clock.now();
      expect(await ledger.processes()).toEqual([]);
      await ledger.noteProcess("b", start - 5_000);
      await ledger.noteProcess("a", start);
      await clock.advance(60_000);
      await ledger.noteProcess("b", start - 5_000);
      expect(await ledger.processes()).toEqual([
        { id: "b", startedAt: start - 5_000, seenAt: start + 60_000 },
        { id: "a", startedAt: start, seenAt: start },
      ]);
      await ledger.forgetProcess("b");
      await ledger.forgetProcess("never seen");
      expect((await ledger.processes()).map(({ id }) => id)).toEqual(["a"]);
    });

    test("forgets processes that were killed a day ago when another says that it is there", async () => {
      const { ledger, clock } = on();
      const start = clock.now();
      await ledger.noteProcess("killed", start);
      await clock.advance(86_400_000);
      await ledger.noteProcess("next", clock.now());
      expect((await ledger.processes()).map(({ id }) => id)).toEqual(["killed", "next"]);
      await clock.advance(1);
      await ledger.noteProcess("next", start + 86_400_000);
      expect((await ledger.processes()).map(({ id }) => id)).toEqual(["next"]);
    });

    test("knows who may change settings, and who has, the newest first", async () => {
      const { ledger } = on();
      expect(await ledger.roles("T1")).toEqual({ mayChange: "everyone" });
      await ledger.saveRoles("T1", { mayChange: "admins" });
      await ledger.saveRoles("T1", { mayChange: "named", named: ["U1"] });
      expect(await ledger.roles("T1")).toEqual({ mayChange: "named", named: ["U1"] });
      expect(await ledger.roles("T2")).toEqual({ mayChange: "everyone" });
      for (const one of [change(1, "C1"), change(3), change(2, "C1"), change(4, "C2")])
        await ledger.recordChange(one);
      const all = await ledger.lastChanges(undefined, 3);
      expect(all).toEqual([change(4, "C2"), change(3), change(2, "C1")]);
      const here = await ledger.lastChanges({ team: "T1", channel: "C1" }, 9);
      expect(here.map(({ at }) => at)).toEqual([2, 1]);
      await ledger.prune(2);
      expect((await ledger.lastChanges(undefined, 9)).map(({ at }) => at)).toEqual([4, 3, 2]);
      await ledger.forget({ team: "T1", user: "U4" });
      expect((await ledger.lastChanges(undefined, 9)).map(({ at }) => at)).toEqual([3, 2]);
      await ledger.forget({ team: "T1" });
      expect(await ledger.lastChanges(undefined, 9)).toEqual([]);
      expect(await ledger.roles("T1")).toEqual({ mayChange: "everyone" });
    });
  });
}
