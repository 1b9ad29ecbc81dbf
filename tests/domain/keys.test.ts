import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Source } from "../../src/domain/article.ts";
import type { BriefJob } from "../../src/domain/job.ts";
import {
  askIds,
  briefPrefix,
  deliveryKeys,
  keyedBrief,
  keyedDigest,
  keyedFollowUp,
  keyedForget,
  keyedNotice,
  noticeIds,
  noticePrefix,
} from "../../src/domain/keys.ts";
import type { Post } from "../../src/domain/post.ts";

const post: Post = {
  team: "T1",
  channel: "C1",
  ts: "1790000000.000100",
  postedAt: 1_790_000_000_000,
  origin: "message",
};
const link: Source = { kind: "link", url: "https://paper.example/a" };
const brief = (more: Partial<BriefJob> = {}): BriefJob => ({
  kind: "brief",
  post,
  source: link,
  position: 0,
  again: false,
  ...more,
});
const keyOf = (more: Partial<BriefJob> = {}): string => keyedBrief(brief(more)).key;

describe("the key of a brief", () => {
  test("is about what was posted: not who asks, where it stands or how it came", () => {
    expect(keyOf({ position: 3, again: true })).toBe(keyOf());
    expect(keyOf({ post: { ...post, user: "U1", thread: post.ts } })).toBe(keyOf());
  });

  test("tells sources and posts apart, and a later ask from the first", () => {
    const keys = [
      keyOf(),
      keyOf({ source: { kind: "link", url: "https://paper.example/b" } }),
      keyOf({ source: { kind: "text", text: "The council met." } }),
      keyOf({ source: { kind: "file", fileId: "F1", name: "a.pdf" } }),
      keyOf({ source: { kind: "message", channel: "C1", ts: "1.1", url: "" } }),
      keyOf({ post: { ...post, ts: "1790000000.000200" } }),
      keyOf({ ask: "1790000009.000100" }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("begins with what finds all that was said to the post, or to one source of it", () => {
    const { team, channel, ts } = post;
    for (const key of [
      keyOf(),
      keyOf({ ask: "x" }),
      deliveryKeys.changes(keyOf()),
      deliveryKeys.gaveUp(keyOf()),
    ]) {
      expect(key.startsWith(briefPrefix(team, channel, ts))).toBe(true);
      expect(key.startsWith(briefPrefix(team, channel, ts, link))).toBe(true);
    }
    const longer = keyOf({ post: { ...post, ts: `${ts}0` } });
    expect(longer.startsWith(briefPrefix(team, channel, ts))).toBe(false);
  });

  test("holds nothing of the link or text itself", () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.string(), (url, text) => {
        const shape = /^brief:T1:C1:1790000000\.000100:(?:[0-9a-f]{12}|text)$/u;
        expect(keyOf({ source: { kind: "link", url } })).toMatch(shape);
        expect(keyOf({ source: { kind: "text", text } })).toMatch(shape);
      }),
    );
  });
});

test("what belongs to one thread runs in order: the brief, the questions, the taking back", () => {
  const reply = { ...post, ts: "1790000005.000100", thread: post.ts };
  const { team, channel, ts } = post;
  const groups = [
    keyedBrief(brief()).group,
    keyedBrief(brief({ post: reply })).group,
    keyedFollowUp({ kind: "follow-up", post: reply, question: "When?" }).group,
    keyedForget({ kind: "forget", team, channel, ts }, "deleted").group,
    keyedForget({ kind: "forget", team, channel, ts: reply.ts, thread: ts }, "deleted").group,
  ];
  expect(new Set(groups).size).toBe(1);
});

test("a digest is one for its due time, and one for each ask", () => {
  const digest = { kind: "digest", team: "T1", channel: "C1", dueAt: 1_790_000_000_000 } as const;
  const asked = (askId: string) => keyedDigest({ ...digest, askedBy: "U1", askId }).key;
  expect(keyedDigest(digest).key).toBe("digest:T1:C1:2026-09-21T14:13:20.000Z");
  expect(new Set([keyedDigest(digest).key, asked("1"), asked("2")]).size).toBe(3);
});

test("every notice about a post is found by the post, and is one of its own", () => {
  const { team, channel, ts } = post;
  const ids = [
    noticeIds.help(ts),
    noticeIds.tooManySources(ts),
    noticeIds.tooManySources(ts, "1790000009.000100"),
    noticeIds.nothingToReadAgain(ts),
  ];
  for (const id of ids) {
    const { key } = keyedNotice({ kind: "notice", id, place: { team, channel }, text: "." });
    expect(key.startsWith(noticePrefix(team, channel, ts))).toBe(true);
  }
  expect(new Set(ids).size).toBe(ids.length);
});

test("what was stored under a key is found under it for ever", () => {
  expect({
    brief: keyOf({ source: { kind: "text", text: "." }, ask: "9.1" }),
    changes: deliveryKeys.changes("brief:1"),
    gaveUp: deliveryKeys.gaveUp("brief:1"),
    help: noticeIds.help("1.1"),
    tooMany: noticeIds.tooManySources("1.1"),
    tooManyOfAsk: noticeIds.tooManySources("1.1", "2.2"),
    again: noticeIds.nothingToReadAgain("1.1"),
    retry: askIds.retry("1.1", "2.2"),
    shortcut: askIds.shortcut("1.1", "2.2"),
    question: askIds.question("1.1", "ask_2"),
    view: askIds.view("V1"),
    digestNow: askIds.digestNow("13.37"),
  }).toEqual({
    brief: "brief:T1:C1:1790000000.000100:text~9.1",
    changes: "brief:1:changes",
    gaveUp: "brief:1:gave-up",
    help: "1.1:help",
    tooMany: "1.1:more",
    tooManyOfAsk: "1.1:more~2.2",
    again: "1.1:again",
    retry: "1.1:retry:2.2",
    shortcut: "1.1:shortcut:2.2",
    question: "1.1:ask_2",
    view: "view:V1",
    digestNow: "now:13.37",
  });
});
