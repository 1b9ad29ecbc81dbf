import { describe, expect, test } from "vitest";
import { Job } from "../../src/domain/job.ts";
import {
  askIds,
  keyedBrief,
  keyedCatchUp,
  keyedFollowUp,
  keyedForget,
  keyedList,
  keyedNotice,
  keyedVerify,
  briefPrefix,
  verifyPrefix,
} from "../../src/domain/keys.ts";
import { shareOfJob } from "../../src/jobs/fair-share.ts";

const TS = "1790000000.000100";
const post = {
  team: "T1",
  channel: "C1",
  ts: TS,
  user: "U1",
  postedAt: 1_790_000_000_000,
  origin: "message",
} as const;
const link = { kind: "link", url: "https://paper.example/a" } as const;
const brief = { kind: "brief", post, source: link, position: 0, again: false } as const;

/** Each kind with no more than it must say. */
const LEAST = {
  brief,
  list: { kind: "list", post, sources: 2 },
  "follow-up": { kind: "follow-up", post, question: "When?" },
  verify: { kind: "verify", post, text: "" },
  digest: { kind: "digest", team: "T1", channel: "C1", dueAt: 5 },
  forget: { kind: "forget", team: "T1" },
  notice: { kind: "notice", id: "long", place: { team: "T1", channel: "C1" }, text: "Wait." },
  "catch-up": { kind: "catch-up", team: "T1", since: 1, until: 2 },
} as const satisfies Record<Job["kind"], Job>;

describe("a stored job", () => {
  test.each(Object.values(LEAST))("of the kind $kind reads as it was written", (job) => {
    expect(Job.parse(JSON.parse(JSON.stringify(job)))).toEqual(job);
  });

  test.each(
    Object.entries(LEAST).flatMap(([kind, job]) => Object.keys(job).map((of) => [kind, of])),
  )("%s without its %s is no job, or is the job without it", (kind, of) => {
    const { [of]: _gone, ...rest } = LEAST[kind as Job["kind"]] as Record<string, unknown>;
    const hasDefault = kind === "brief" && of === "again";
    expect(Job.safeParse(rest).success).toBe(hasDefault);
  });

  test.each<[string, object]>([
    ["of a kind that is none", { ...LEAST.forget, kind: "remember" }],
    ["at a place before the first of a post", { ...brief, position: -1 }],
    ["between two places of a post", { ...brief, position: 0.5 }],
    ["with a list of nothing", { ...LEAST.list, sources: 0 }],
    ["about a source of no kind", { ...brief, source: { kind: "rumour" } }],
    ["about a post that came in no known way", { ...brief, post: { ...post, origin: "pigeon" } }],
    [
      "in a conversation of no kind",
      { ...LEAST["catch-up"], conversation: { id: "C1", type: "x" } },
    ],
  ])("%s is refused", (_, job) => {
    expect(Job.safeParse(job).success).toBe(false);
  });
});

describe("whose share of the queue a job takes:", () => {
  const conversation = { id: "C2", type: "channel" } as const;
  test.each<[string, Job, string]>([
    ["a brief, the channel of its post", brief, "T1:C1"],
    ["a list, too", LEAST.list, "T1:C1"],
    ["a question, too", LEAST["follow-up"], "T1:C1"],
    ["a check, too", LEAST.verify, "T1:C1"],
    ["a digest, its channel", LEAST.digest, "T1:C1"],
    ["a notice, the channel in which it is said", LEAST.notice, "T1:C1"],
    ["what is forgotten of a channel, that one", { ...LEAST.forget, channel: "C3" }, "T1:C3"],
    ["what is forgotten of all, the workspace", LEAST.forget, "T1:"],
    ["a look back at one conversation, that one", { ...LEAST["catch-up"], conversation }, "T1:C2"],
    ["a look back at all of them, the workspace", LEAST["catch-up"], "T1:"],
  ])("%s", (_, job, share) => {
    expect(shareOfJob(job)).toBe(share);
  });
});

describe("what comes of one post", () => {
  const keyed = [
    keyedBrief(brief),
    keyedList(LEAST.list),
    keyedFollowUp(LEAST["follow-up"]),
    keyedVerify(LEAST.verify),
    keyedForget({ kind: "forget", team: "T1", channel: "C1", ts: TS }, "deleted"),
  ];

  test("has a key of its own each", () => {
    expect(new Set(keyed.map(({ key }) => key)).size).toBe(keyed.length);
  });

  test("is done one after the other", () => {
    expect(new Set(keyed.map(({ group }) => group))).toEqual(new Set([`thread:T1:C1:${TS}`]));
  });

  test("is found by what its key begins with", () => {
    const isOfPost = ({ key }: { key: string }) => key.startsWith(briefPrefix("T1", "C1", TS));
    expect(keyed.map(isOfPost)).toEqual([true, true, false, false, false]);
    const asked = keyedVerify({ ...LEAST.verify, ask: askIds.verify(TS, "9.1") });
    expect(asked.key.startsWith(verifyPrefix("T1", "C1", TS))).toBe(true);
    expect(asked.key).not.toBe(keyed[3]?.key);
  });
});

describe("forgetting is a job of its own", () => {
  const at = { kind: "forget", team: "T1", channel: "C1", ts: TS } as const;
  test.each<[string, Parameters<typeof keyedForget>, Parameters<typeof keyedForget>]>([
    ["for each edit", [at, "edit 1"], [at, "edit 2"]],
    ["for each source of a post", [{ ...at, source: link }, "e"], [at, "e"]],
    [
      "for each person",
      [{ kind: "forget", team: "T1", user: "U1" }, "e"],
      [{ kind: "forget", team: "T1", user: "U2" }, "e"],
    ],
    ["for each channel", [at, "e"], [{ ...at, channel: "C2" }, "e"]],
  ])("%s", (_, one, other) => {
    expect(keyedForget(...one).key).not.toBe(keyedForget(...other).key);
    expect(keyedForget(...one).key).toBe(keyedForget(...one).key);
  });

  test("and waits for what is at work in the same thread, or for others of its workspace", () => {
    const reply = { ...at, ts: "1790000005.000100", thread: TS };
    expect(keyedForget(reply, "e").group).toBe(keyedBrief(brief).group);
    expect(keyedForget({ kind: "forget", team: "T1", user: "U1" }, "e").group).toBe("forget:T1");
  });
});

test("a notice is in the line of its thread, and one of the channel in a line of its own", () => {
  const place = { team: "T1", channel: "C1", thread: TS };
  expect(keyedNotice({ ...LEAST.notice, place }).group).toBe(keyedBrief(brief).group);
  expect(keyedNotice(LEAST.notice).group).toBe("thread:T1:C1:long");
});

test("a workspace is looked back at in one line, and each conversation and time once", () => {
  const of = (id: string, since = 1) =>
    keyedCatchUp({ ...LEAST["catch-up"], since, conversation: { id, type: "channel" } });
  const all = [keyedCatchUp(LEAST["catch-up"]), of("C1"), of("C2"), of("C1", 0)];
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  expect(new Set(all.map(({ group }) => group))).toEqual(new Set(["catch-up:T1"]));
});
