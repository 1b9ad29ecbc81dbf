import { describe, expect, test } from "vitest";
import type { Post } from "../../../src/domain/post.ts";
import type { BriefedArticle, ThreadRecord } from "../../../src/domain/records.ts";
import { jobsToReadAgain } from "../../../src/flows/intake/read-again.ts";
import { aFiling } from "../../store/some-articles.ts";

const ROOT = "1790000000.000100";
const ASK: Post = {
  team: "T1",
  channel: "C1",
  thread: ROOT,
  ts: "1790000099.000100",
  user: "U1",
  postedAt: 1,
  origin: "message",
};
const threadOf = (...articles: BriefedArticle[]): ThreadRecord => ({
  articles,
  muted: false,
  answers: 0,
  appTurns: 0,
});

describe("“brief again” in a thread", () => {
  test("reads every article that has an address, in its place in its post", () => {
    const thread = threadOf(
      aFiling(1, { postTs: ROOT, position: 0, url: "https://news.example/a" }),
      aFiling(2, { postTs: ROOT, position: 1, url: undefined }),
      aFiling(3, { postTs: "1790000050.000100", position: 2, url: "https://news.example/c" }),
    );
    expect(jobsToReadAgain(ASK, thread).map(({ job }) => job)).toMatchObject([
      { kind: "brief", post: { ts: ROOT }, position: 0, again: true, ask: ASK.ts },
      { kind: "brief", post: { ts: "1790000050.000100" }, position: 2, again: true, ask: ASK.ts },
    ]);
  });

  test("is an ask of its own each time", () => {
    const thread = threadOf(aFiling(1, { postTs: ROOT }));
    const [first] = jobsToReadAgain(ASK, thread);
    const [second] = jobsToReadAgain({ ...ASK, ts: "1790000100.000100" }, thread);
    expect(first?.key).not.toBe(second?.key);
  });

  test("tries the message the thread began with, where none was briefed yet", () => {
    for (const thread of [undefined, threadOf()]) {
      expect(jobsToReadAgain(ASK, thread).map(({ job }) => job)).toMatchObject([
        { kind: "brief", post: { ts: ROOT }, again: true, source: { kind: "message", ts: ROOT } },
      ]);
    }
  });

  test("says that there is nothing to read where nothing has an address", () => {
    const jobs = jobsToReadAgain(ASK, threadOf(aFiling(1, { url: undefined })));
    expect(jobs.map(({ job }) => job)).toMatchObject([
      { kind: "notice", place: { channel: "C1", thread: ROOT } },
    ]);
  });
});
