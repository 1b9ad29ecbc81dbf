import { describe, expect, test } from "vitest";
import { earlierBriefing } from "../../../src/flows/brief/earlier-briefing.ts";
import type { BriefedArticle } from "../../../src/domain/records.ts";
import { ADA, CLOSED, MINJUN, OPEN, OWN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { aFiling } from "../../store/some-articles.ts";
import { flowSetUp, NOON } from "../flow-set-up.ts";

const HOUR = 3_600_000;
const ARTICLE = { id: "a1", briefingKey: "b1" };

/** A thread in which the article was briefed some hours ago. */
async function briefed(
  set: ReturnType<typeof flowSetUp>,
  channel: string,
  hoursAgo: number,
  more: Partial<BriefedArticle> = {},
): Promise<string> {
  const thread = set.chat.post({ channel, user: ADA, text: "Look" });
  const briefedAt = NOON - hoursAgo * HOUR;
  const entry = { team: TEAM, channel, thread, postTs: thread, articleId: "a1", briefingKey: "b1" };
  await set.ledger.recordBriefing(
    aFiling(1, { ...entry, postedAt: briefedAt, briefedAt, ...more }),
  );
  return (await set.chat.permalink(TEAM, channel, thread)) ?? "none";
}

/** What is known to whoever posts it now. */
const earlier = (
  set: ReturnType<typeof flowSetUp>,
  channel = OPEN,
  user: string | undefined = ADA,
) => earlierBriefing(ARTICLE, { ...set.post("again", { channel }), user }, set.ports);

describe("where an article was briefed before", () => {
  test("is known in its channel for a day, as the very same briefing", async () => {
    const set = flowSetUp();
    const permalink = await briefed(set, OPEN, 23);
    expect(await earlier(set)).toMatchObject({ permalink, isHere: true, by: "U1" });
  });

  test("is only mentioned after a day, or where the briefing was another one", async () => {
    const old = flowSetUp();
    expect(await briefed(old, OPEN, 25)).toBe((await earlier(old))?.permalink);
    expect((await earlier(old))?.isHere).toBe(false);
    const other = flowSetUp();
    const permalink = await briefed(other, OPEN, 1, { briefingKey: "in Korean" });
    expect(await earlier(other)).toEqual({ permalink, isHere: false });
  });

  test("leads to the briefing itself, not to a thread that only named it", async () => {
    const set = flowSetUp();
    const permalink = await briefed(set, OPEN, 20);
    await briefed(set, OPEN, 2);
    expect(await earlier(set)).toMatchObject({ permalink, isHere: true, by: "U1" });
  });

  test("leads to the last briefing where there was one after a day, and another after the next", async () => {
    const set = flowSetUp();
    await briefed(set, OPEN, 60);
    await briefed(set, OPEN, 50);
    const permalink = await briefed(set, OPEN, 20);
    await briefed(set, OPEN, 1);
    expect(await earlier(set)).toMatchObject({ permalink, isHere: true, by: "U1" });
  });

  test("is not told of the post itself", async () => {
    const set = flowSetUp();
    const post = set.post("once");
    await briefed(set, OPEN, 0, { thread: post.ts, postTs: post.ts });
    expect(await earlierBriefing(ARTICLE, post, set.ports)).toBeUndefined();
  });

  test("is nowhere where it was never briefed, or by another team", async () => {
    const set = flowSetUp();
    await briefed(set, OPEN, 1, { team: "T9" });
    await briefed(set, OPEN, 1, { articleId: "another" });
    expect(await earlier(set)).toBeUndefined();
  });
});

describe("a private channel", () => {
  test("is not linked where others read, though whoever posts is in it", async () => {
    const set = flowSetUp();
    await briefed(set, CLOSED, 1);
    expect(await earlier(set, OPEN, ADA)).toBeUndefined();
    expect(await earlier(set, OWN, ADA)).toMatchObject({ isHere: false });
    expect(await earlier(set, OWN, MINJUN)).toBeUndefined();
  });

  test("does not hide an open one behind it", async () => {
    const set = flowSetUp();
    const permalink = await briefed(set, OPEN, 30);
    await briefed(set, CLOSED, 1);
    expect(await earlier(set)).toEqual({ permalink, isHere: false });
  });
});

test("a feed is shown what stands in its channel, and nothing else", async () => {
  const set = flowSetUp();
  await briefed(set, OPEN, 1);
  const { post, ports } = set;
  const feed = (channel: string) => ({ ...post("x", { channel }), user: undefined });
  expect(await earlierBriefing(ARTICLE, feed(OPEN), ports)).toMatchObject({ isHere: true });
  expect(await earlierBriefing(ARTICLE, feed(CLOSED), ports)).toBeUndefined();
});
