import { describe, expect, test } from "vitest";
import type { RefusedPost } from "../../src/domain/records.ts";
import { type LedgerSetUp, PLACE, POST, jobWithKey as job } from "./ledger-set-up.ts";
import { aFiling } from "./some-articles.ts";

/** What the ledger knows of posts, their threads and what was briefed there. */
export function threadCases(on: () => LedgerSetUp): void {
  describe("taking in", () => {
    test("says whether anything was new", async () => {
      const { ledger } = on();
      expect(await ledger.enqueuePost(POST, [job("a"), job("b")])).toBe(true);
      expect(await ledger.enqueuePost(POST, [job("a"), job("c")])).toBe(true);
      expect(await ledger.enqueuePost(POST, [job("a"), job("b")])).toBe(false);
      expect(await ledger.enqueuePost(undefined, [job("d")])).toBe(true);
    });

    test("knows the thread from then on, and no other", async () => {
      const { ledger } = on();
      expect(await ledger.thread(PLACE)).toBeUndefined();
      await ledger.enqueuePost(POST, [job("a")]);
      expect(await ledger.thread(PLACE)).toEqual({
        articles: [],
        muted: false,
        answers: 0,
        appTurns: 0,
      });
      expect(await ledger.thread({ ...PLACE, thread: "100.2" })).toBeUndefined();
      expect(await ledger.thread({ ...PLACE, team: "T2" })).toBeUndefined();
      expect(await ledger.thread({ team: "T1", channel: "C1" })).toBeUndefined();
    });

    test("leaves nothing behind when a job cannot be stored", async () => {
      const { ledger } = on();
      await expect(ledger.enqueuePost(POST, [job("a"), job("broken")])).rejects.toThrow("no room");
      expect(await ledger.thread(PLACE)).toBeUndefined();
    });

    test("remembers which messages were deleted", async () => {
      const { ledger } = on();
      const gone = { team: "T1", channel: "C1", ts: "100.1" };
      expect(await ledger.isDeleted(gone)).toBe(false);
      await ledger.markDeleted(gone);
      await ledger.markDeleted(gone);
      expect(await ledger.isDeleted(gone)).toBe(true);
      expect(await ledger.isDeleted({ ...gone, ts: "100.2" })).toBe(false);
      expect(await ledger.isDeleted({ ...gone, channel: "C2" })).toBe(false);
      await ledger.forget({ team: "T1" });
      expect(await ledger.isDeleted(gone)).toBe(false);
    });

    test("remembers which messages have come, and when the first and the last one of a team did", async () => {
      const { ledger, clock } = on();
      const come = { team: "T1", channel: "C1", ts: "100.1" };
      expect(await ledger.hasArrived(come)).toBe(false);
      expect(await ledger.arrivals("T1")).toBeUndefined();
      await ledger.beginArrivals("T1");
      await clock.advance(5);
      await ledger.beginArrivals("T1");
      expect(await ledger.arrivals("T1")).toEqual({ first: 1_000_000, last: 1_000_000 });
      await ledger.noteArrival(come);
      await clock.advance(5);
      await ledger.noteArrival(come);
      expect(await ledger.arrivals("T1")).toEqual({ first: 1_000_000, last: 1_000_010 });
      expect(await ledger.hasArrived(come)).toBe(true);
      expect(await ledger.hasArrived({ ...come, channel: "C2" })).toBe(false);
      expect(await ledger.arrivals("T2")).toBeUndefined();
    });

    test("forgets within three days which messages have come, and with a team all of it", async () => {
      const { ledger, clock } = on();
      const come = { team: "T1", channel: "C1", ts: "100.1" };
      await ledger.noteArrival(come);
      await ledger.prune(0);
      expect(await ledger.hasArrived(come)).toBe(true);
      await clock.advance(3 * 86_400_000);
      await ledger.prune(0);
      expect(await ledger.hasArrived(come)).toBe(false);
      expect(await ledger.arrivals("T1")).toBeDefined();
      await ledger.noteArrival(come);
      await ledger.forget({ team: "T1" });
      expect(await ledger.hasArrived(come)).toBe(false);
      expect(await ledger.arrivals("T1")).toBeUndefined();
    });

    test("remembers how far back was looked last", async () => {
      const { ledger } = on();
      expect(await ledger.catchUps()).toEqual([]);
      await ledger.beginArrivals("T1");
      await ledger.beginArrivals("T2");
      await ledger.recordCatchUp("T2", { since: 1, until: 2, found: 3 });
      await ledger.recordCatchUp("T2", { since: 4, until: 5, found: 6 });
      expect(await ledger.catchUps()).toEqual([{ team: "T2", since: 4, until: 5, found: 6 }]);
      const beyond = { unread: { since: 1, until: 4 }, cutShort: ["C1"] };
      await ledger.recordCatchUp("T2", { since: 4, until: 5, found: 7, ...beyond });
      expect(await ledger.catchUps()).toMatchObject([{ found: 7, ...beyond }]);
    });

    test("counts what conversations of a team find that are read at the same time", async () => {
      const { ledger } = on();
      await ledger.beginArrivals("T1");
      await ledger.recordCatchUp("T1", { since: 4, until: 5, found: 1 });
      const channels = Array.from({ length: 12 }, (_, n) => `C${n + 10}`);
      await Promise.all(
        channels.map((channel) => ledger.addToCatchUp("T1", { found: 2, cutShort: [channel] })),
      );
      const [report] = await ledger.catchUps();
      expect(report).toMatchObject({ since: 4, until: 5, found: 1 + 2 * channels.length });
      expect(report?.cutShort?.toSorted()).toEqual(channels);
    });

    test("counts nothing for a team of which no look back is noted", async () => {
      const { ledger } = on();
      await ledger.addToCatchUp("T1", { found: 1, cutShort: [] });
      await ledger.beginArrivals("T1");
      await ledger.addToCatchUp("T1", { found: 1, cutShort: ["C1"] });
      expect(await ledger.catchUps()).toEqual([]);
    });

    test("two posts taken in at once both stand", async () => {
      const { ledger } = on();
      const other = { ...POST, ts: "200.1", thread: "200.1" };
      await Promise.all([
        ledger.enqueuePost(POST, [job("a")]),
        ledger.enqueuePost(other, [job("b")]),
      ]);
      expect(await ledger.thread(PLACE)).toBeDefined();
      expect(await ledger.thread({ ...PLACE, thread: "200.1" })).toBeDefined();
    });
  });

  describe("threads", () => {
    test("hold their articles in the order in which they were posted", async () => {
      const { ledger } = on();
      const thread = "1.1";
      await ledger.recordBriefing(
        aFiling(3, { thread, position: 1, postTs: "3.1", articleId: "third" }),
      );
      await ledger.recordBriefing(
        aFiling(3, { thread, position: 0, postTs: "3.1", articleId: "second" }),
      );
      await ledger.recordBriefing(aFiling(1, { thread, articleId: "first" }));
      const record = await ledger.thread({ ...PLACE, thread });
      expect(record?.articles.map(({ articleId }) => articleId)).toEqual([
        "first",
        "second",
        "third",
      ]);
      expect(record?.articles[0]).toEqual(aFiling(1, { thread, articleId: "first" }));
    });

    test("name an article once, with its newest briefing, however often it was posted", async () => {
      const { ledger } = on();
      const thread = "1.1";
      await ledger.recordBriefing(aFiling(1, { thread, articleId: "same", briefingKey: "old" }));
      await ledger.recordBriefing(aFiling(2, { thread, articleId: "other" }));
      await ledger.recordBriefing(aFiling(3, { thread, articleId: "same", briefingKey: "new" }));
      const record = await ledger.thread({ ...PLACE, thread });
      expect(record?.articles.map((one) => [one.articleId, one.briefingKey])).toEqual([
        ["same", "new"],
        ["other", "briefing 2"],
      ]);
    });

    test("of a channel are found by when something happened there, the newest first", async () => {
      const { ledger, clock } = on();
      for (const thread of ["1.1", "2.1", "3.1"]) {
        await clock.advance(10);
        await ledger.enqueuePost({ ...POST, ts: thread, thread }, []);
      }
      await ledger.enqueuePost({ ...POST, channel: "C2", ts: "4.1", thread: "4.1" }, []);
      expect(await ledger.recentThreads("T1", "C1", 1_000_020, 5)).toEqual(["3.1", "2.1"]);
      expect(await ledger.recentThreads("T1", "C1", 0, 1)).toEqual(["3.1"]);
    });

    test("can be muted and opened again", async () => {
      const { ledger } = on();
      await ledger.enqueuePost(POST, []);
      expect(await ledger.muteThread(PLACE, true, 10)).toBe(true);
      expect((await ledger.thread(PLACE))?.muted).toBe(true);
      await ledger.enqueuePost(POST, []);
      expect((await ledger.thread(PLACE))?.muted).toBe(true);
      expect(await ledger.muteThread(PLACE, false, 20)).toBe(false);
      expect((await ledger.thread(PLACE))?.muted).toBe(false);
    });

    test("are as was said last, in whichever order that is heard", async () => {
      const { ledger } = on();
      expect(await ledger.muteThread(PLACE, false, 20)).toBe(false);
      expect(await ledger.muteThread(PLACE, true, 10)).toBe(false);
      expect((await ledger.thread(PLACE))?.muted).toBe(false);
      expect(await ledger.muteThread(PLACE, true, 30)).toBe(true);
      expect(await ledger.muteThread(PLACE, false, 25)).toBe(true);
      await ledger.enqueuePost(POST, []);
      expect(await ledger.muteThread(PLACE, false, 29)).toBe(true);
      // The same message may come twice.
      expect(await ledger.muteThread(PLACE, true, 30)).toBe(true);
    });

    test("remember when somebody stopped the bot there, whether or not anything was read", async () => {
      const { ledger } = on();
      expect(await ledger.stoppedAt(PLACE)).toBeUndefined();
      await ledger.noteStop(PLACE, 20);
      expect(await ledger.stoppedAt(PLACE)).toBe(20);
      await ledger.enqueuePost(POST, []);
      await ledger.muteThread(PLACE, true, 5);
      await ledger.noteStop(PLACE, 30);
      expect(await ledger.stoppedAt(PLACE)).toBe(30);
      expect((await ledger.thread(PLACE))?.muted).toBe(true);
      const { thread: _, ...channel } = PLACE;
      await ledger.noteStop(channel, 40);
      expect(await ledger.stoppedAt(channel)).toBeUndefined();
    });

    test("count the turns of apps since a person last spoke", async () => {
      const { ledger } = on();
      const turns = async () => (await ledger.thread(PLACE))?.appTurns;
      const { thread = "" } = PLACE;
      const say = (at: number, user?: string) =>
        ledger.enqueuePost({ ...POST, thread, ts: `${at}.1`, postedAt: at * 1_000, user }, []);
      await ledger.enqueuePost(POST, []);
      await say(201);
      await say(202);
      expect(await turns()).toBe(2);
      await say(203, "U2");
      expect(await turns()).toBe(0);
      await say(204);
      await say(204);
      expect(await turns()).toBe(1);
    });

    test("remember their questions, oldest first, each once", async () => {
      const { ledger, clock } = on();
      for (const [ts, question] of [
        ["101.1", "When?"],
        ["102.1", "Where?"],
        ["103.1", "Who?"],
      ] as const) {
        await ledger.rememberQuestion(PLACE, ts, question);
        await clock.advance(10);
      }
      await ledger.rememberQuestion(PLACE, "101.1", "When?");
      await ledger.rememberQuestion({ ...PLACE, thread: "900.1" }, "901.1", "Elsewhere?");
      expect(await ledger.recentQuestions(PLACE, "103.1", 5)).toEqual([
        { ts: "101.1", question: "When?" },
        { ts: "102.1", question: "Where?" },
      ]);
      expect(await ledger.recentQuestions(PLACE, "none", 2)).toEqual([
        { ts: "102.1", question: "Where?" },
        { ts: "103.1", question: "Who?" },
      ]);
      await ledger.enqueuePost(POST, []);
      expect((await ledger.thread(PLACE))?.answers).toBe(3);
    });
  });

  describe("filed articles", () => {
    test("filing again replaces the briefing and keeps the place in the digests", async () => {
      const { ledger } = on();
      await ledger.recordBriefing(aFiling(1));
      await ledger.recordBriefing(
        aFiling(1, { briefingKey: "second", lead: "New lead", briefedAt: 99_000 }),
      );
      const [filed, ...more] = await ledger.briefedBetween("T1", "C1", 0, 1_000_000);
      expect(more).toEqual([]);
      expect(filed).toEqual(aFiling(1, { briefingKey: "second", lead: "New lead" }));
    });

    test("are found by the time of filing, half open, in their channel", async () => {
      const { ledger } = on();
      for (const at of [1, 2, 3]) await ledger.recordBriefing(aFiling(at));
      await ledger.recordBriefing(aFiling(2, { channel: "C2" }));
      await ledger.recordBriefing(aFiling(2, { team: "T2" }));
      const found = await ledger.briefedBetween("T1", "C1", 1_005, 3_005);
      expect(found).toEqual([aFiling(1), aFiling(2)]);
    });

    test("are found by article, newest first, and by person", async () => {
      const { ledger } = on();
      await ledger.recordBriefing(aFiling(1, { articleId: "same" }));
      await ledger.recordBriefing(aFiling(2, { articleId: "same", channel: "C2", user: "U2" }));
      await ledger.recordBriefing(aFiling(3, { articleId: "same", team: "T2" }));
      expect((await ledger.threadsOf("T1", "same")).map(({ channel }) => channel)).toEqual([
        "C2",
        "C1",
      ]);
      expect((await ledger.postedBy("T1", "U2", 5)).map(({ thread }) => thread)).toEqual(["2.1"]);
      expect(await ledger.postedBy("T1", "U3", 5)).toEqual([]);
    });

    test("that could not be read are found by person, newest first, until they are briefed", async () => {
      const { ledger } = on();
      await ledger.recordRefusal(refused(1));
      await ledger.recordRefusal(refused(2));
      await ledger.recordRefusal(refused(2, { verdict: "gone" }));
      await ledger.recordRefusal(refused(3, { team: "T2" }));
      await ledger.recordRefusal(refused(4, { user: "U3" }));
      const of = () => ledger.refusedOf("T1", "U2", 5);
      expect(await of()).toEqual([refused(2, { verdict: "gone" }), refused(1)]);
      expect(await ledger.refusedOf("T1", "U2", 1)).toHaveLength(1);
      await ledger.recordBriefing(aFiling(1, { postTs: "1.1", position: 0 }));
      expect(await of()).toEqual([refused(2, { verdict: "gone" })]);
      await ledger.recordRefusal(refused(5, { what: "gazette.example/oak" }));
      await ledger.withdrawRefusal({ ...refused(5), what: "gazette.example/elm" });
      expect(await of()).toHaveLength(2);
      await ledger.withdrawRefusal({ ...refused(5), what: "gazette.example/oak" });
      expect(await of()).toEqual([refused(2, { verdict: "gone" })]);
      await ledger.forget({ team: "T1", channel: "C1", ts: "2.1" });
      expect(await of()).toEqual([]);
      await ledger.forget({ team: "T1", user: "U3" });
      expect(await ledger.refusedOf("T1", "U3", 5)).toEqual([]);
      await ledger.prune(1_000);
      expect(await ledger.refusedOf("T2", "U2", 5)).toEqual([]);
    });

    test("may lack what a pasted text lacks", async () => {
      const { ledger } = on();
      const bare = aFiling(1, { site: undefined, url: undefined, user: undefined });
      await ledger.recordBriefing(bare);
      expect((await ledger.briefedBetween("T1", "C1", 0, 1_000_000))[0]).toEqual(bare);
    });
  });
}

const refused = (at: number, more: Partial<RefusedPost> = {}): RefusedPost => ({
  team: "T1",
  channel: "C1",
  user: "U2",
  postTs: `${at}.1`,
  position: 0,
  what: "paper.example/a",
  verdict: "paywall",
  at,
  ...more,
});
