import { describe, expect, test } from "vitest";
import type { Source } from "../../../src/domain/article.ts";
import type { KeyedJob } from "../../../src/domain/job.ts";
import type { Post } from "../../../src/domain/post.ts";
import { briefJobs } from "../../../src/flows/intake/brief-jobs.ts";

const POST: Post = {
  team: "T1",
  channel: "C1",
  ts: "1790000000.000100",
  user: "U1",
  postedAt: 1,
  origin: "message",
};
const links = (count: number): Source[] =>
  Array.from({ length: count }, (_, n) => ({ kind: "link", url: `https://news.example/${n}` }));

const keys = (wishes?: Parameters<typeof briefJobs>[2]) =>
  briefJobs(POST, links(2), wishes).map(({ key }) => key);
const positions = (jobs: readonly KeyedJob[]) =>
  jobs.flatMap(({ job }) => (job.kind === "brief" ? [job.position] : []));
const notices = (jobs: readonly KeyedJob[]) =>
  jobs.flatMap(({ job, key }) => (job.kind === "notice" ? [{ ...job, key }] : []));

describe("the sources of a post", () => {
  test("are a job each, in their order, one after the other in their thread", () => {
    const jobs = briefJobs(POST, links(3));
    expect(positions(jobs)).toEqual([0, 1, 2]);
    expect(new Set(jobs.map(({ key }) => key)).size).toBe(3);
    expect(new Set(jobs.map(({ group }) => group)).size).toBe(1);
    expect(jobs.map(({ job }) => job.kind === "brief" && job.again)).toEqual([false, false, false]);
  });

  test("have the same keys whenever the post comes, and others for a later ask about it", () => {
    expect(keys()).toEqual(keys({ from: 7 }));
    expect(keys({ ask: "edit-1" })).not.toEqual(keys());
    expect(keys({ ask: "edit-1" })).not.toEqual(keys({ ask: "edit-2" }));
  });

  test("that are added count on from those the post has", () => {
    expect(positions(briefJobs(POST, links(2), { from: 4, again: true }))).toEqual([4, 5]);
  });
});

describe("a post with more sources than anybody reads", () => {
  test("has the first five briefed, and is told once", () => {
    expect(notices(briefJobs(POST, links(5)))).toEqual([]);
    const jobs = briefJobs(POST, links(8));
    expect(positions(jobs)).toEqual([0, 1, 2, 3, 4]);
    expect(notices(jobs)).toMatchObject([{ place: { thread: POST.ts } }]);
    expect(notices(jobs)[0]?.key).toBe(notices(briefJobs(POST, links(9)))[0]?.key);
  });

  test("is told anew where a later ask names too many", () => {
    const [first] = notices(briefJobs(POST, links(8)));
    const [later] = notices(briefJobs(POST, links(8), { ask: "edit-1" }));
    expect(later?.key).not.toBe(first?.key);
  });
});
