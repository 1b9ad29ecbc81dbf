import { describe, expect, test } from "vitest";
import { threadRecord } from "../../../src/flows/intake/thread-record.ts";
import { OPEN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { aFiling } from "../../store/some-articles.ts";
import { flowSetUp } from "../flow-set-up.ts";

const DIGEST_TS = "1790000000.000900";
const BELOW = { team: TEAM, channel: OPEN, thread: DIGEST_TS };

/** A channel with an article that was briefed, and a digest that tells of it. */
async function withDigest() {
  const { ledger } = flowSetUp();
  const article = aFiling(1, { team: TEAM, channel: OPEN, articleId: "tide" });
  await ledger.recordBriefing(article);
  const { title, lead, thread, postedAt } = article;
  const item = { articleId: "tide", channel: OPEN, title, lead, thread, postedAt };
  const stories = [{ items: [item], update: false }];
  const told = { channel: OPEN, from: 0, to: 9, zone: "UTC", late: false, stories, ts: DIGEST_TS };
  await ledger.recordDigest(TEAM, 9, told);
  return ledger;
}

const idsOf = (record: Awaited<ReturnType<typeof threadRecord>>) =>
  record?.articles.map(({ articleId }) => articleId);

describe("a thread is spoken in about", () => {
  test("what was briefed in it", async () => {
    const ledger = await withDigest();
    const place = { team: TEAM, channel: OPEN, thread: "1.1" };
    expect(idsOf(await threadRecord(place, ledger))).toEqual(["tide"]);
  });

  test("what the digest above it tells of: it is open, and nothing was answered yet", async () => {
    const record = await threadRecord(BELOW, await withDigest());
    expect(idsOf(record)).toEqual(["tide"]);
    expect(record).toMatchObject({ muted: false, answers: 0, appTurns: 0 });
  });

  test("what the digest tells of, as far as the thread has come: its silence and its answers", async () => {
    const ledger = await withDigest();
    await ledger.muteThread(BELOW, true, 5);
    await ledger.rememberQuestion(BELOW, "1790000000.000901", "Why?");
    expect(await threadRecord(BELOW, ledger)).toMatchObject({ muted: true, answers: 1 });
  });

  test("what was briefed below the digest itself, where something was", async () => {
    const ledger = await withDigest();
    await ledger.recordBriefing(aFiling(2, { ...BELOW, articleId: "storm" }));
    expect(idsOf(await threadRecord(BELOW, ledger))).toEqual(["storm"]);
  });

  test("nothing where the bot has not been", async () => {
    const ledger = await withDigest();
    for (const thread of ["5.5", undefined])
      expect(await threadRecord({ ...BELOW, thread }, ledger)).toBeUndefined();
  });

  test("nothing yet while the first briefing is in work", async () => {
    const ledger = await withDigest();
    const place = { team: TEAM, channel: OPEN, thread: "7.7" };
    await ledger.muteThread(place, false, 5);
    expect(await threadRecord(place, ledger)).toMatchObject({ articles: [], muted: false });
  });
});
