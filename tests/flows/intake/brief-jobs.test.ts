import { describe, expect, test } from "vitest";
import type { Source } from "../../../src/domain/article.ts";
import type { KeyedJob } from "../../../src/domain/job.ts";
import { briefPrefix } from "../../../src/domain/keys.ts";
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
const kinds = (jobs: readonly KeyedJob[]) => jobs.map(({ job }) => job.kind);
const notices = (jobs: readonly KeyedJob[]) =>
  jobs.flatMap(({ job, key }) => (job.kind === "notice" ? [{ ...job, key }] : []));

describe("the sources of a post", () => {
  test("are a job each, in their order, one after the other in their thread", () => {
    const jobs = briefJobs(POST, links(2));
    expect(positions(jobs)).toEqual([0, 1]);
    expect(new Set(jobs.map(({ key }) => key)).size).toBe(2);
    expect(new Set(jobs.map(({ group }) => group)).size).toBe(1);
    expect(jobs.map(({ job }) => job.kind === "brief" && job.again)).toEqual([false, false]);
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
  test("has the first five briefed, and is told so in their list", () => {
    const jobs = briefJobs(POST, links(8));
    expect(positions(jobs)).toEqual([0, 1, 2, 3, 4]);
    expect(notices(jobs)).toEqual([]);
    expect(jobs.at(-1)?.job).toMatchObject({ kind: "list", sources: 8 });
  });

  test("is told once where there is no list: behind a command, and when it is read again", () => {
    const command: Post = { ...POST, origin: "command", ts: "123.456.abc" };
    for (const jobs of [briefJobs(command, links(8)), briefJobs(POST, links(8), { again: true })]) {
      expect(positions(jobs)).toEqual([0, 1, 2, 3, 4]);
      expect(notices(jobs)).toHaveLength(1);
      expect(jobs.some(({ job }) => job.kind === "list")).toBe(false);
    }
    const [first] = notices(briefJobs(command, links(8)));
    expect(first?.key).toBe(notices(briefJobs(command, links(9)))[0]?.key);
    const [later] = notices(briefJobs(command, links(8), { ask: "edit-1" }));
    expect(later?.key).not.toBe(first?.key);
  });
});

describe("several sources of a post", () => {
  test("are listed behind all of them, in their order; two are told each by itself", () => {
    const jobs = briefJobs(POST, links(3));
    expect(kinds(jobs)).toEqual(["brief", "brief", "brief", "list"]);
    expect(jobs.every(({ job }) => job.kind !== "brief" || job.listed === true)).toBe(true);
    expect(new Set(jobs.map(({ group }) => group)).size).toBe(1);
    expect(kinds(briefJobs(POST, links(2)))).toEqual(["brief", "brief"]);
  });

  test("have a list that goes with the post", () => {
    const list = briefJobs(POST, links(3)).at(-1);
    expect(list?.key.startsWith(briefPrefix(POST.team, POST.channel, POST.ts))).toBe(true);
  });
});
