import { describe, expect, test } from "vitest";
import { type LedgerSetUp, PLACE, POST, SCHEDULE, jobWithKey as job } from "./ledger-set-up.ts";
import { aFiling } from "./some-articles.ts";

/** How the ledger lets go. */
export function forgettingCases(on: () => LedgerSetUp): void {
  describe("forgetting", () => {
    test("a post takes its articles along; one that stands elsewhere is kept", async () => {
      const { ledger, forgottenJobs } = on();
      await fillLedger(on());
      const scope = { team: "T1", channel: "C1", ts: "100.1" };
      expect(await ledger.forget(scope)).toEqual(["only here"]);
      expect(forgottenJobs).toEqual([scope]);
      expect((await ledger.thread(PLACE))?.articles).toEqual([]);
      expect(await ledger.recentQuestions(PLACE, "", 5)).toMatchObject([{ question: "When?" }]);
      expect(await ledger.forget(scope)).toEqual([]);
    });

    test("one article of a post goes alone", async () => {
      const { ledger } = on();
      await ledger.enqueuePost(POST, [job("a")]);
      const post = { thread: "100.1", postTs: "100.1" };
      await ledger.recordBriefing(aFiling(100, { ...post, position: 0, articleId: "first" }));
      await ledger.recordBriefing(aFiling(101, { ...post, position: 1, articleId: "second" }));
      const scope = { team: "T1", channel: "C1", ts: "100.1", position: 0 };
      expect(await ledger.forget(scope)).toEqual(["first"]);
      const { articles } = (await ledger.thread(PLACE)) ?? { articles: [] };
      expect(articles.map(({ articleId }) => articleId)).toEqual(["second"]);
      expect(await ledger.enqueuePost(POST, [job("a")])).toBe(false);
    });

    test("a question that was deleted is not remembered", async () => {
      const { ledger } = on();
      await fillLedger(on());
      await ledger.forget({ team: "T1", channel: "C1", ts: "101.1" });
      expect(await ledger.recentQuestions(PLACE, "", 5)).toEqual([]);
      expect((await ledger.thread(PLACE))?.articles).toHaveLength(2);
    });

    test("a person leaves no name behind; what it cost still adds up", async () => {
      const { ledger } = on();
      await fillLedger(on());
      expect(await ledger.forget({ team: "T1", user: "U2" })).toEqual([]);
      expect(await ledger.recentQuestions(PLACE, "", 5)).toEqual([]);
      expect(await ledger.feedbackSince(0)).toEqual([]);
      expect(await ledger.usage({ team: "T1" }, 0)).toMatchObject({ requests: 1 });
      expect(await ledger.usage({ team: "T1", user: "U2" }, 0)).toMatchObject({ requests: 0 });
      expect((await ledger.thread(PLACE))?.articles).toHaveLength(2);
    });

    test("a team leaves nothing, and other teams nothing of theirs", async () => {
      const { ledger } = on();
      await fillLedger(on());
      expect(await ledger.forget({ team: "T1" })).toEqual(["only here"]);
      expect(await ledger.thread(PLACE)).toBeUndefined();
      expect(await ledger.usage({ team: "T1" }, 0)).toMatchObject({ requests: 0 });
      expect(await ledger.settings("T1", "C1")).toMatchObject({ length: "standard" });
      expect(await ledger.personSettings("T1", "U1")).toEqual({});
      expect(await ledger.digestSchedules()).toEqual([]);
      expect(await ledger.deliveryState("brief:x")).toEqual({ state: "new" });
      expect(await ledger.threadsOf("T2", "also there")).toHaveLength(1);
    });
  });

  test("pruning drops what is older, and nothing else", async () => {
    const { ledger, clock } = on();
    await ledger.recordBriefing(aFiling(1));
    await ledger.recordBriefing(aFiling(2_000));
    await ledger.intendDelivery("k", PLACE);
    await ledger.rememberQuestion(PLACE, "1.1", "When?");
    await ledger.saveSettings("T1", "C1", { length: "deep", language: "de" });
    await ledger.prune(clock.now());
    expect(await ledger.briefedBetween("T1", "C1", 0, 9_000_000)).toEqual([aFiling(2_000)]);
    expect(await ledger.recentQuestions(PLACE, "", 5)).toMatchObject([{ question: "When?" }]);
    await ledger.prune(clock.now() + 1);
    expect(await ledger.intendDelivery("k", PLACE)).toEqual({ state: "new" });
    expect(await ledger.recentQuestions(PLACE, "", 5)).toEqual([]);
    expect((await ledger.settings("T1", "C1")).length).toBe("deep");
  });
}

/** Two people's traces in one thread, and an article that another team has as well. */
export async function fillLedger({ ledger }: LedgerSetUp): Promise<void> {
  await ledger.enqueuePost(POST, [job("a")]);
  await ledger.enqueuePost({ ...POST, ts: "101.1", user: "U2" }, [job("b")]);
  await ledger.rememberQuestion(PLACE, "101.1", "When?");
  const filing = { thread: "100.1", postTs: "100.1" };
  await ledger.recordBriefing(aFiling(100, { ...filing, articleId: "only here" }));
  await ledger.recordBriefing(aFiling(100, { ...filing, position: 1, articleId: "also there" }));
  await ledger.recordBriefing(aFiling(300, { articleId: "also there", user: "U2", team: "T2" }));
  await ledger.addFeedback({
    team: "T1",
    channel: "C1",
    user: "U2",
    briefingKey: "b",
    useful: true,
    at: 1,
  });
  await ledger.bookUsage({
    team: "T1",
    channel: "C1",
    user: "U2",
    model: "m",
    calls: 1,
    inputTokens: 1,
    cachedTokens: 0,
    outputTokens: 1,
    costMicros: 1,
    at: 10,
  });
  await ledger.intendDelivery("brief:x", PLACE);
  await ledger.saveSettings("T1", "C1", { length: "deep", language: "de" });
  await ledger.savePersonSettings("T1", "U1", { language: "ko" });
  await ledger.savePersonSettings("T1", "U2", { language: "de" });
  await ledger.saveDigestSchedule(SCHEDULE);
}
