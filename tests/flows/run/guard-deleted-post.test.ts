import { describe, expect, test } from "vitest";
import type { Reply } from "../../../src/domain/reply.ts";
import { guardDeletedPost, PostDeletedError } from "../../../src/flows/run/guard-deleted-post.ts";
import { ADA, OPEN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { flowSetUp } from "../flow-set-up.ts";

const notice = (text: string): Reply => ({ kind: "notice", text });

/** A post, and the chat as a job about it has it. */
function guarded() {
  const set = flowSetUp();
  const post = set.post("Look");
  const chat = guardDeletedPost(post, set.chat, set.ledger);
  const place = { team: TEAM, channel: OPEN, thread: post.ts };
  const replies = () => set.chat.replies(OPEN, post.ts);
  return { ...set, post, guard: chat, to: { ...place, reader: ADA }, place, replies };
}

describe("a reply that is written while its post is there", () => {
  test("is shown on the way, in its order, and posted", async () => {
    const { guard, to, chat, replies } = guarded();
    const parts = [notice("one"), notice("one two")];
    await guard.stream(
      async (show) => {
        parts.forEach(show);
        return notice("whole");
      },
      to,
      "k",
    );
    expect(chat.shown("k")).toEqual(parts);
    expect(replies()).toEqual([notice("whole")]);
  });

  test("and is deleted on the way: nothing more of it is shown, and nothing is posted", async () => {
    const { guard, to, chat, ledger, post, replies } = guarded();
    const streamed = guard.stream(
      async (show) => {
        show(notice("before"));
        await ledger.markDeleted(post);
        show(notice("after"));
        return notice("whole");
      },
      to,
      "k",
    );
    await expect(streamed).rejects.toBeInstanceOf(PostDeletedError);
    expect(chat.shown("k")).not.toContainEqual(notice("after"));
    expect(replies()).toEqual([]);
  });
});

test("where nobody can say whether the post is there, nothing is shown before the whole", async () => {
  const { chat, post, to, replies } = guarded();
  let looks = 0;
  const ledger = {
    isDeleted: async () => {
      looks += 1;
      if (looks === 1) throw new Error("disk full");
      return false;
    },
  };
  const guard = guardDeletedPost(post, chat, ledger);
  await guard.stream(
    async (show) => {
      show(notice("part"));
      return notice("whole");
    },
    to,
    "k",
  );
  expect(chat.shown("k")).toEqual([]);
  expect(replies()).toEqual([notice("whole")]);
});

test("what is not said about the post goes on: progress, removal, questions to Slack", async () => {
  const { guard, ledger, post, place, chat } = guarded();
  const ts = await guard.deliver(notice("mine"), place, "k");
  await ledger.markDeleted(post);
  await guard.remove(TEAM, OPEN, [ts]);
  await guard.progress(place, "is reading…");
  expect(chat.progressIn(OPEN, post.ts)).toBe("is reading…");
  expect(await guard.zoneOf(TEAM, ADA)).toBe("Europe/Berlin");
  expect(chat.replies(OPEN, post.ts)).toEqual([]);
});
