import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BriefJob } from "../../src/domain/job.ts";
import { messageTime, type Origin, Post, replyAddressOf } from "../../src/domain/post.ts";

const TS = "1790000000.000100";
const at = { team: "T1", channel: "C1", user: "U1", postedAt: 7 };

describe("the reply to a post", () => {
  test.each<[Origin, string, string | undefined]>([
    ["message", TS, TS],
    ["feed", TS, TS],
    ["reaction", TS, TS],
    ["shortcut", TS, TS],
    // Whatever the form of a command's id may be one day.
    ["command", "9876543210.123456", undefined],
    ["command", "9876.54321.abcdef", undefined],
  ])("that came as a %s (%s) stands in the thread %s", (origin, ts, thread) => {
    expect(replyAddressOf({ ...at, ts, origin })).toEqual({ team: "T1", channel: "C1", thread });
  });

  test("stands in the thread of the post, however that came", () => {
    const { options } = Post.in.shape.origin.unwrap();
    for (const origin of options)
      expect(replyAddressOf({ ...at, ts: "x", thread: "5.5", origin }).thread).toBe("5.5");
  });
});

test.each<[Origin, string, number | undefined]>([
  ["message", TS, 1_790_000_000_000],
  ["reaction", TS, 1_790_000_000_000],
  ["shortcut", `${TS}:shortcut:1790000009.1`, undefined],
  ["button", TS, undefined],
  ["command", "9876543210.123456", undefined],
])("a %s with the id %s was posted at %s", (origin, ts, time) => {
  expect(messageTime({ ts, origin })).toBe(time);
});

const parse = (post: object) =>
  BriefJob.parse({ kind: "brief", post, source: { kind: "text", text: "." }, position: 0 }).post;

describe("a job of an earlier version, which does not say how its post came,", () => {
  test.each([
    [{ ...at, ts: TS }, "message"],
    [{ ...at, ts: TS, user: undefined }, "feed"],
    [{ ...at, ts: "9876543210.1234567890.abc" }, "command"],
    [{ ...at, ts: `${TS}:retry:1790000009.000100`, thread: TS }, "command"],
  ])("reads as likely (%#)", (post, origin) => {
    expect(parse(post)).toEqual({ ...post, origin });
  });

  test("has its reply where it would have had it", () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (ts, thread) => {
        const opened = /^\d{10}\.\d{6}$/u.test(ts) ? ts : undefined;
        expect(replyAddressOf(parse({ ...at, ts, thread })).thread).toBe(thread ?? opened);
      }),
    );
  });
});

test("what a post says of its origin is kept through the store", () => {
  const post = { ...at, ts: TS, origin: "reaction" } as const;
  expect(Post.parse(JSON.parse(JSON.stringify(Post.parse(post))))).toEqual(post);
  expect(Post.safeParse({ ...post, origin: "dream" }).success).toBe(false);
});
