import { describe, expect, test } from "vitest";
import type { Job } from "../../../src/domain/job.ts";
import { chatOfRun } from "../../../src/flows/run/chat-of-run.ts";
import { PostDeletedError } from "../../../src/flows/run/guard-deleted-post.ts";
import { ADA, inMemoryChat, OPEN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { inMemoryDeliveries } from "../../in-memory/in-memory-deliveries.ts";
import { testClock } from "../../support/test-clock.ts";

const reply = { kind: "notice", text: "Here." } as const;

/** A run of a job about a post, or about none, and what it does with its slot. */
function run({ isDeleted = false, aboutPost = true } = {}) {
  const clock = testClock(1_790_000_000_000);
  const chat = inMemoryChat({ clock, ledger: inMemoryDeliveries(clock) });
  const thread = chat.post({ channel: OPEN, user: ADA, text: "Is it open?" });
  const place = { team: TEAM, channel: OPEN, thread };
  const post = { ...place, ts: thread, user: ADA, postedAt: 1, origin: "message" } as const;
  const job: Job = aboutPost
    ? { kind: "follow-up", post, question: "Is it open?" }
    : { kind: "notice", id: "n", place, text: "Here." };
  const slot: string[] = [];
  const releaseSlot = () => {
    slot.push("released");
    return () => void slot.push("taken again");
  };
  const ledger = { isDeleted: async () => isDeleted };
  return { chat, place, slot, ofRun: chatOfRun(job, { chat, ledger }, { releaseSlot }) };
}

describe("the chat of a run", () => {
  test.each([{ aboutPost: true }, { aboutPost: false }])(
    "lets another job run while a reply is posted (%j)",
    async (about) => {
      const { ofRun, chat, place, slot } = run(about);
      await ofRun.deliver(reply, place, "k");
      expect(chat.replies(OPEN, place.thread)).toEqual([reply]);
      expect(slot).toEqual(["released", "taken again"]);
    },
  );

  test("takes its slot again when a reply is refused", async () => {
    const { ofRun, chat, place, slot } = run();
    chat.refuseNext(new Error("away"));
    await expect(ofRun.deliver(reply, place, "k")).rejects.toThrow("away");
    expect(slot).toEqual(["released", "taken again"]);
  });

  test("keeps its slot while a reply is written", async () => {
    const { ofRun, place, slot } = run();
    const write = async () => {
      expect(slot).toEqual([]);
      return reply;
    };
    await ofRun.stream(write, { ...place, reader: ADA }, "k");
    expect(slot).toEqual(["released", "taken again"]);
  });

  test("says nothing about a post that was deleted, and waits for no turn", async () => {
    const { ofRun, chat, place, slot } = run({ isDeleted: true });
    await expect(ofRun.deliver(reply, place, "k")).rejects.toThrow(PostDeletedError);
    const streamed = ofRun.stream(async () => reply, { ...place, reader: ADA }, "k");
    await expect(streamed).rejects.toThrow(PostDeletedError);
    expect(chat.replies(OPEN, place.thread)).toEqual([]);
    expect(slot).toEqual([]);
  });

  test("says what is about no post, whatever was deleted", async () => {
    const { ofRun, chat, place } = run({ isDeleted: true, aboutPost: false });
    await ofRun.deliver(reply, place, "k");
    expect(chat.replies(OPEN, place.thread)).toEqual([reply]);
  });
});
