import { expect, test } from "vitest";
import type { Job } from "../../src/domain/job.ts";
import { isAbout } from "../../src/jobs/job-about.ts";

const post = {
  team: "T1",
  channel: "C1",
  thread: "100.1",
  ts: "100.1",
  user: "U1",
  postedAt: 1,
  origin: "message",
} as const;
const brief: Job = {
  kind: "brief",
  post,
  source: { kind: "text", text: "…" },
  position: 0,
  again: false,
};
const question: Job = { kind: "follow-up", post, question: "When?" };
const digest: Job = { kind: "digest", team: "T1", channel: "C1", dueAt: 1 };
const asked: Job = { ...digest, askedBy: "U1" };
const notice: Job = { kind: "notice", id: "n", place: { team: "T1", channel: "C1" }, text: "…" };
const forget: Job = { kind: "forget", team: "T1" };

test.each([
  ["a team", { team: "T1" }, [brief, question, digest, asked, notice]],
  ["another team", { team: "T2" }, []],
  ["a channel", { team: "T1", channel: "C1" }, [brief, question, digest, asked, notice]],
  ["another channel", { team: "T1", channel: "C2" }, []],
  ["a post", { team: "T1", channel: "C1", ts: "100.1" }, [brief, question]],
  ["another post", { team: "T1", channel: "C1", ts: "100.2" }, []],
  ["a person", { team: "T1", user: "U1" }, [brief, question, asked]],
  ["another person", { team: "T1", user: "U2" }, []],
])("jobs about %s", (_, scope, expected) => {
  const jobs = [brief, question, digest, asked, notice, forget];
  expect(jobs.filter((job) => isAbout(job, scope))).toEqual(expected);
});
