import { describe, expect, test } from "vitest";
import type { Job } from "../../src/domain/job.ts";
import { mostOfOneShare, shareOf, shareOfJob } from "../../src/jobs/fair-share.ts";

const post = {
  team: "T1",
  channel: "C1",
  ts: "1.2",
  user: "U1",
  postedAt: 1,
  origin: "message",
} as const;
const place = { team: "T1", channel: "C1", thread: "1.2" } as const;

const jobs: readonly [string, Job, string][] = [
  [
    "a link",
    {
      kind: "brief",
      post,
      source: { kind: "link", url: "https://x.org" },
      position: 0,
      again: false,
    },
    "T1:C1",
  ],
  ["a list", { kind: "list", post, sources: 2 }, "T1:C1"],
  ["a question", { kind: "follow-up", post, question: "Who?" }, "T1:C1"],
  ["a text to check", { kind: "verify", post, text: "It rained." }, "T1:C1"],
  ["a digest", { kind: "digest", team: "T1", channel: "C1", dueAt: 5 }, "T1:C1"],
  ["a notice", { kind: "notice", id: "1", place, text: { key: "help" } }, "T1:C1"],
  ["a deletion", { kind: "forget", team: "T1", channel: "C1", ts: "1.2" }, "T1:C1"],
  ["a removal", { kind: "forget", team: "T1" }, "T1:"],
  ["a look back", { kind: "catch-up", team: "T1", since: 1, until: 2 }, "T1:"],
  [
    "a look back in a channel",
    {
      kind: "catch-up",
      team: "T1",
      since: 1,
      until: 2,
      conversation: { id: "C1", type: "channel" },
    },
    "T1:C1",
  ],
];

describe("the share of", () => {
  test.each(jobs)("%s", (_name, job, share) => expect(shareOfJob(job)).toBe(share));
});

test("channels of one name in two workspaces are two shares", () => {
  expect(shareOf({ team: "T1", channel: "C1" })).not.toBe(shareOf({ team: "T2", channel: "C1" }));
});

test.each([
  [1, 2],
  [2, 2],
  [4, 3],
  [64, 63],
])("of %i places one conversation has at most %i", (concurrency, most) => {
  expect(mostOfOneShare(concurrency)).toBe(most);
});
