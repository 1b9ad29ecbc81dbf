import { describe, expect, test } from "vitest";
import type { DigestJob } from "../../../src/domain/job.ts";
import type { BriefedArticle } from "../../../src/domain/records.ts";
import type { DigestSchedule } from "../../../src/domain/settings/digest-schedule.ts";
import { ReaderError } from "../../../src/errors.ts";
import { sendDigest } from "../../../src/flows/digest/send-digest.ts";
import { ADA, MINJUN, OPEN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { aFiling } from "../../store/some-articles.ts";
import { firstRun, flowSetUp, NOON } from "../flow-set-up.ts";

const HOUR = 3_600_000;
const SCHEDULE: DigestSchedule = {
  team: TEAM,
  channel: OPEN,
  at: "12:00",
  days: "daily",
  weekday: 1,
  zone: "Asia/Seoul",
  createdAt: 0,
  sayNothingNew: false,
};
const DUE: DigestJob = { kind: "digest", team: TEAM, channel: OPEN, dueAt: NOON };
const ASKED: DigestJob = { ...DUE, askedBy: MINJUN, askId: "now:1" };

type Set = ReturnType<typeof flowSetUp>;

async function setUp(schedule: Partial<DigestSchedule> | undefined = {}) {
  const set = flowSetUp();
  if (schedule !== undefined) await set.ledger.saveDigestSchedule({ ...SCHEDULE, ...schedule });
  return set;
}

/** An article briefed so many hours before noon, in a thread of its own. */
async function briefed(
  set: Set,
  articleId: string,
  hoursAgo: number,
  more: Partial<BriefedArticle> = {},
) {
  const thread = set.chat.post({ channel: OPEN, user: ADA, text: "Look" });
  const at = NOON - hoursAgo * HOUR;
  const place = { team: TEAM, channel: OPEN, thread, postTs: thread, postedAt: at, briefedAt: at };
  const entry = {
    ...place,
    articleId,
    title: `About ${articleId}`,
    lead: `${articleId} happened.`,
  };
  await set.ledger.recordBriefing(aFiling(1, { ...entry, user: ADA, ...more }));
  return thread;
}

const send = async (set: Set, job = DUE) => {
  await sendDigest(job, set.ports, firstRun());
  const reply = set.chat.replies(OPEN).at(-1);
  return reply?.kind === "digest" ? reply.digest : undefined;
};

const articlesOf = (digest: Awaited<ReturnType<typeof send>>) =>
  digest?.stories.flatMap(({ items }) => items.map(({ articleId }) => articleId));

describe("the first digest", () => {
  // Noon of 1 September 2026 is a Tuesday; the Monday before follows a weekend.
  const monday = { ...DUE, dueAt: NOON - 24 * HOUR };
  const weekdays = { at: "12:00", zone: "UTC", days: "weekdays" } as const;

  test("of a week has the weekend before it", async () => {
    const set = await setUp({ ...weekdays, createdAt: monday.dueAt - 70 * HOUR });
    await briefed(set, "friday", 24 + 68);
    await briefed(set, "saturday", 24 + 48);
    expect(articlesOf(await send(set, monday))?.toSorted()).toEqual(["friday", "saturday"]);
  });

  test("after days without news has all since it was switched on", async () => {
    const set = await setUp({ ...weekdays, createdAt: monday.dueAt - 7 * 24 * HOUR });
    await briefed(set, "wednesday", 24 + 100);
    expect(articlesOf(await send(set, monday))).toEqual(["wednesday"]);
  });

  test("after a pause has nothing of the pause", async () => {
    const set = await setUp({ ...weekdays, createdAt: monday.dueAt - 500 * HOUR });
    await briefed(set, "first", 24 + 400);
    await send(set, { ...monday, dueAt: monday.dueAt - 390 * HOUR });
    await briefed(set, "paused", 24 + 200);
    await set.ledger.saveDigestSchedule({
      ...SCHEDULE,
      ...weekdays,
      createdAt: monday.dueAt - HOUR,
    });
    await briefed(set, "now", 24 + 5);
    expect(articlesOf(await send(set, monday))).toEqual(["now"]);
  });

  test("is known by its message, with the articles that it tells of", async () => {
    const set = await setUp(weekdays);
    await briefed(set, "tide", 3);
    await send(set);
    const thread = set.chat.messages.at(-1)?.ts ?? "";
    const place = { team: TEAM, channel: OPEN, thread };
    const told = await set.ledger.articlesOfDigest(place);
    expect(told.map(({ articleId }) => articleId)).toEqual(["tide"]);
    expect(await set.ledger.articlesOfDigest({ ...place, thread: "1.1" })).toEqual([]);
  });
});

describe("a digest", () => {
  test("has what was briefed since it was last due, each with the way to its thread", async () => {
    const set = await setUp({ at: "21:00", createdAt: NOON - HOUR });
    await briefed(set, "old", 25);
    const thread = await briefed(set, "tide", 3);
    const digest = await send(set);
    expect(articlesOf(digest)).toEqual(["tide"]);
    expect(digest).toMatchObject({
      channel: OPEN,
      from: NOON - 24 * HOUR,
      to: NOON,
      zone: "Asia/Seoul",
      late: false,
    });
    expect(digest?.stories[0]?.items[0]).toMatchObject({
      title: "About tide",
      lead: "tide happened.",
      user: ADA,
      permalink: await set.chat.permalink(TEAM, OPEN, thread),
    });
    expect(set.meter.counted("digests_posted")).toBe(1);
  });

  test("of a week reaches back a week the first time", async () => {
    const set = await setUp({ days: "weekly" });
    await briefed(set, "tide", 6 * 24);
    expect(articlesOf(await send(set))).toEqual(["tide"]);
  });

  test("goes on where the last one ended, however long ago that was", async () => {
    const set = await setUp();
    await briefed(set, "tide", 3);
    await send(set);
    await briefed(set, "storm", -1);
    await briefed(set, "later", -80);
    const next = await send(set, { ...DUE, dueAt: NOON + 72 * HOUR });
    expect(articlesOf(next)).toEqual(["storm"]);
    expect(next?.from).toBe(NOON);
  });

  test("names an article once, in the thread in which it stood first", async () => {
    const set = await setUp();
    const first = await briefed(set, "tide", 3);
    await briefed(set, "tide", 2);
    const digest = await send(set);
    expect(digest?.stories.flatMap(({ items }) => items.map(({ thread }) => thread))).toEqual([
      first,
    ]);
  });

  test("is posted once for its due time, however often its job runs", async () => {
    const set = await setUp();
    await briefed(set, "tide", 3);
    await send(set);
    await send(set);
    expect(set.chat.replies(OPEN)).toHaveLength(1);
  });

  test("says that it is late when it is more than ten minutes", async () => {
    for (const [minutes, late] of [
      [10, false],
      [11, true],
    ] as const) {
      const set = await setUp();
      await briefed(set, "tide", 3);
      await set.clock.advance(minutes * 60_000);
      expect((await send(set))?.late).toBe(late);
    }
  });

  test("that nobody wants any more is not posted", async () => {
    const set = await setUp();
    await set.ledger.removeDigestSchedule(TEAM, OPEN);
    await briefed(set, "tide", 3);
    expect(await send(set)).toBeUndefined();
    expect(set.chat.replies(OPEN)).toEqual([]);
  });
});

const inChannel = (set: Set) =>
  set.chat.replies(OPEN).filter((reply) => reply.kind === "digest" && reply.part === undefined);
const inThread = (set: Set) =>
  set.chat.messages.flatMap(({ thread, reply }) =>
    reply?.kind === "digest" && reply.part !== undefined ? [{ thread, part: reply.part }] : [],
  );

/** Ports whose chat takes nothing in a thread. */
const refusingThreads = (set: Set, error: Error): typeof set.ports => {
  const { chat } = set.ports;
  const deliver: typeof chat.deliver = (reply, to, ...rest) =>
    reply.kind === "digest" && reply.part !== undefined
      ? Promise.reject(error)
      : chat.deliver(reply, to, ...rest);
  return { ...set.ports, chat: { ...chat, deliver } };
};

describe("what matters most comes first", () => {
  test("what two people posted before what one did, and the newer of equals before the older", async () => {
    const set = await setUp();
    await briefed(set, "older", 5);
    await briefed(set, "twice", 4);
    await briefed(set, "newer", 3);
    await briefed(set, "twice", 2, { user: MINJUN });
    expect(articlesOf(await send(set))).toEqual(["twice", "newer", "older"]);
  });

  test("five are in the channel, the others in its thread, in as many messages as they need", async () => {
    const set = await setUp();
    for (let n = 0; n < 40; n += 1) await briefed(set, `tale${n}x`, 3 + n / 100);
    await send(set);
    expect(inChannel(set)).toHaveLength(1);
    const [first] = set.chat.messages.filter(({ reply }) => reply?.kind === "digest");
    expect(inThread(set)).toEqual([
      { thread: first?.ts, part: 0 },
      { thread: first?.ts, part: 1 },
    ]);
    await send(set);
    expect(inThread(set)).toHaveLength(2);
    expect(
      await set.ledger.articlesOfDigest({ team: TEAM, channel: OPEN, thread: first?.ts ?? "" }),
    ).toHaveLength(40);
  });

  test("what Slack takes in no thread is logged, and what the channel was told is not told again", async () => {
    const set = await setUp();
    for (let n = 0; n < 7; n += 1) await briefed(set, `tale${n}x`, 3);
    const refused = new ReaderError("slack said thread_not_found", { key: "channelArchived" });
    await sendDigest(DUE, refusingThreads(set, refused), firstRun());
    expect(set.log.lines.map(({ message }) => message)).toContain("a part of a digest was refused");
    expect((await set.ledger.lastDigest(TEAM, OPEN))?.items).toHaveLength(7);
    expect(await send(set, { ...DUE, dueAt: NOON + HOUR })).toMatchObject({ to: NOON });
    expect(inChannel(set)).toHaveLength(1);
  });

  test("where Slack does not answer the job is run again, and nothing is taken for told", async () => {
    const set = await setUp();
    for (let n = 0; n < 7; n += 1) await briefed(set, `tale${n}x`, 3);
    const away = refusingThreads(set, new Error("ECONNRESET"));
    await expect(sendDigest(DUE, away, firstRun())).rejects.toThrow("ECONNRESET");
    expect(await set.ledger.lastDigest(TEAM, OPEN)).toBeUndefined();
    await send(set);
    expect([inChannel(set).length, inThread(set).length]).toEqual([1, 1]);
  });

  test("with five or fewer nothing is said in its thread", async () => {
    const set = await setUp();
    for (let n = 0; n < 5; n += 1) await briefed(set, `tale${n}x`, 3);
    await send(set);
    expect(inThread(set)).toEqual([]);
  });
});

describe("a digest that was asked for", () => {
  test("needs no schedule, is never late, and has the zone of who asks", async () => {
    const set = await setUp();
    await set.ledger.removeDigestSchedule(TEAM, OPEN);
    await briefed(set, "tide", 3);
    await set.clock.advance(HOUR);
    expect(await send(set, ASKED)).toMatchObject({ zone: "Asia/Seoul", late: false });
    const nobody = await setUp();
    await nobody.ledger.removeDigestSchedule(TEAM, OPEN);
    await briefed(nobody, "tide", 3);
    expect(await send(nobody, { ...ASKED, askedBy: "U0NOBODY" })).toMatchObject({ zone: "UTC" });
  });
});

describe("a day without news", () => {
  test.each([
    ["is said to who asked, and to nobody else", ASKED, false, 0, 1],
    ["is said where the channel wants it", DUE, true, 1, 0],
    ["is said to who asked alone, also where the channel wants it of others", ASKED, true, 0, 1],
    ["is passed over in silence otherwise", DUE, false, 0, 0],
  ])("%s", async (_, job, sayNothingNew, said, whispered) => {
    const set = await setUp({ sayNothingNew });
    await send(set, job);
    expect(set.chat.replies(OPEN).map(({ kind }) => kind)).toEqual(Array(said).fill("notice"));
    expect(set.chat.told(MINJUN).map(({ reply }) => reply.kind)).toEqual(
      Array(whispered).fill("notice"),
    );
    expect(await set.ledger.lastDigest(TEAM, OPEN)).toBeUndefined();
  });
});
