import { expect, test } from "vitest";
import { Article } from "../../src/domain/article.ts";
import { Briefing } from "../../src/domain/briefing.ts";
import { NoticeJob } from "../../src/domain/job.ts";
import { Said } from "../../src/messages/said.ts";

test.each([
  ["text of an earlier version", "paywall"],
  ["a message", { key: "partPaywall" }],
  ["a message with values", { key: "partFirstPages", values: { read: 3, all: 9 } }],
  ["several", [{ key: "limitUserDay" }, "the model was away"]],
])("%s can be read from the store", (_, stored) => {
  expect(Said.parse(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
});

test.each([
  ["a message that is not there any more", { key: "never-was" }],
  ["no message", { text: "paywall" }],
  ["values that are none", { key: "partFirstPages", values: 3 }],
  ["nothing", null],
  ["one of several", [{ key: "limitUserDay" }, 7]],
])("%s cannot", (_, stored) => {
  expect(Said.safeParse(stored).success).toBe(false);
});

test("what earlier versions stored as text is still read", () => {
  const place = { team: "T1", channel: "C1" };
  const notice = { kind: "notice", id: "1", place, text: "Post it once more." };
  expect(NoticeJob.parse(notice)).toEqual(notice);
  expect(Briefing.shape.fellBack.parse("the model is busy")).toBe("the model is busy");
  expect(Article.shape.partialBecause.parse("paywall")).toBe("paywall");
});
