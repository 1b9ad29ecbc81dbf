import { describe, expect, test } from "vitest";
import type { BriefJob, ForgetJob } from "../../../src/domain/job.ts";
import { followUpKey } from "../../../src/domain/keys.ts";
import type { Post } from "../../../src/domain/post.ts";
import { forget } from "../../../src/flows/run/forget.ts";
import { runJob } from "../../../src/flows/run/run-job.ts";
import { ADA, CLOSED, MINJUN, OPEN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { townPage } from "../../support/town-page.ts";
import { firstRun, flowSetUp } from "../flow-set-up.ts";

type Set = ReturnType<typeof flowSetUp>;
const urlOf = (town: string) => `https://gazette.example/${town}`;

/** Posts the pages of these towns in one message, and briefs them. */
async function briefed(
  set: Set,
  towns: readonly string[],
  more: Partial<Post> = {},
): Promise<Post> {
  const post = set.post(towns.map(urlOf).join(" "), more);
  for (const [position, town] of towns.entries()) {
    set.put(urlOf(town), townPage(town));
    const source = { kind: "link", url: urlOf(town) } as const;
    const job: BriefJob = { kind: "brief", post, source, position, again: false };
    await runJob(job, set.ports, firstRun());
  }
  return post;
}

async function ask(set: Set, thread: string): Promise<Post> {
  const post = set.post("What will the new hall cost?", { thread, user: MINJUN });
  const job = { kind: "follow-up", post, question: "What will the new hall cost?" } as const;
  await runJob(job, set.ports, firstRun());
  return post;
}

const scope = ({ channel, ts, thread }: Post): ForgetJob => ({
  kind: "forget",
  team: TEAM,
  channel,
  ts,
  thread,
});

const kinds = (set: Set, post: Post) =>
  set.chat.replies(post.channel, post.thread ?? post.ts).map(({ kind }) => kind);
const kept = (set: Set, town: string) => set.library.articleAt(urlOf(town));
const articlesIn = async (set: Set, { team, channel, ts }: Post) =>
  ((await set.ledger.thread({ team, channel, thread: ts }))?.articles ?? []).map(({ url }) => url);

describe("a post that was deleted", () => {
  test("takes its briefings, the answers below it, its records and its article along", async () => {
    const set = flowSetUp();
    const post = await briefed(set, ["alby"]);
    await ask(set, post.ts);
    expect(kinds(set, post)).toEqual(["briefing", "answer"]);
    await forget(scope(post), set.ports);
    expect(kinds(set, post)).toEqual([]);
    expect(await articlesIn(set, post)).toEqual([]);
    expect(await kept(set, "alby")).toBeUndefined();
  });

  test("leaves the article where it was briefed elsewhere, and what is said there", async () => {
    const set = flowSetUp();
    const post = await briefed(set, ["alby"]);
    const other = await briefed(set, ["alby"], { channel: CLOSED });
    await forget(scope(post), set.ports);
    expect(await kept(set, "alby")).toBeDefined();
    expect(kinds(set, other)).toEqual(["briefing"]);
  });

  test("that was a question takes its answer alone", async () => {
    const set = flowSetUp();
    const post = await briefed(set, ["alby"]);
    const question = await ask(set, post.ts);
    const other = await ask(set, post.ts);
    const answerTo = ({ ts }: Post) => set.library.answer(followUpKey(TEAM, OPEN, ts));
    expect(await answerTo(question)).toBeDefined();
    await forget(scope(question), set.ports);
    expect(await answerTo(question)).toBeUndefined();
    expect(await answerTo(other)).toBeDefined();
    expect(kinds(set, post)).toEqual(["briefing", "answer"]);
    expect(await articlesIn(set, post)).toEqual([urlOf("alby")]);
  });

  test("leaves the answers where another article is still spoken of in its thread", async () => {
    const set = flowSetUp();
    const post = await briefed(set, ["alby"]);
    await briefed(set, ["boda"], { thread: post.ts });
    await ask(set, post.ts);
    await forget(scope(post), set.ports);
    expect(kinds(set, post)).toEqual(["briefing", "answer"]);
    expect(await articlesIn(set, post)).toEqual([urlOf("boda")]);
  });

  test("may be forgotten again: nothing is left to do", async () => {
    const set = flowSetUp();
    const post = await briefed(set, ["alby"]);
    await forget(scope(post), set.ports);
    await forget(scope(post), set.ports);
    expect(kinds(set, post)).toEqual([]);
  });
});

const without = (post: Post, town: string): ForgetJob => ({
  ...scope(post),
  source: { kind: "link", url: urlOf(town) },
});

describe("a link that was edited out of a post", () => {
  test("takes its own briefing and record, and no other", async () => {
    const set = flowSetUp();
    const post = await briefed(set, ["alby", "boda"]);
    await forget(without(post, "alby"), set.ports);
    expect(kinds(set, post)).toEqual(["briefing"]);
    expect(await articlesIn(set, post)).toEqual([urlOf("boda")]);
    expect(await kept(set, "alby")).toBeUndefined();
    expect(await kept(set, "boda")).toBeDefined();
  });

  test("and could not be read is no longer listed as such", async () => {
    const set = flowSetUp();
    const post = set.post([urlOf("gone"), urlOf("lost")].join(" "));
    for (const [position, town] of ["gone", "lost"].entries()) {
      const source = { kind: "link", url: urlOf(town) } as const;
      const job: BriefJob = { kind: "brief", post, source, position, again: false, unasked: true };
      await runJob(job, set.ports, firstRun());
    }
    const listed = async () =>
      (await set.ledger.refusedOf(TEAM, post.user ?? "", 9)).map(({ what }) => what);
    expect(await listed()).toHaveLength(2);
    await forget({ ...scope(post), source: { kind: "link", url: urlOf("gone") } }, set.ports);
    expect(await listed()).toEqual(["gazette.example/lost"]);
  });

  test("and was never briefed takes nothing along", async () => {
    const set = flowSetUp();
    const post = await briefed(set, ["alby"]);
    await forget(without(post, "cimbris"), set.ports);
    expect(kinds(set, post)).toEqual(["briefing"]);
    expect(await articlesIn(set, post)).toEqual([urlOf("alby")]);
  });
});

test("a person takes their articles; what was said to others stays", async () => {
  const set = flowSetUp();
  const post = await briefed(set, ["alby"]);
  const others = await briefed(set, ["boda"], { user: MINJUN });
  await set.ledger.savePersonSettings(TEAM, ADA, { language: "ko" });
  await forget({ kind: "forget", team: TEAM, user: ADA }, set.ports);
  expect(await articlesIn(set, post)).toEqual([]);
  expect(await kept(set, "alby")).toBeUndefined();
  expect(await articlesIn(set, others)).toEqual([urlOf("boda")]);
  expect(await set.ledger.personSettings(TEAM, ADA)).toEqual({});
});

test("a team takes everything that is kept of it", async () => {
  const set = flowSetUp();
  const post = await briefed(set, ["alby"]);
  await set.ledger.saveSettings(TEAM, OPEN, { length: "deep", language: "ko" });
  await forget({ kind: "forget", team: TEAM }, set.ports);
  expect(await set.ledger.thread({ team: TEAM, channel: OPEN, thread: post.ts })).toBeUndefined();
  expect(await kept(set, "alby")).toBeUndefined();
  expect((await set.ledger.settings(TEAM, OPEN)).length).toBe("standard");
});
