import { expect, test } from "vitest";
import type { Reply } from "../../../src/domain/reply.ts";
import { replyAddressOf } from "../../../src/domain/post.ts";
import { markLate } from "../../../src/flows/run/mark-late.ts";
import { OPEN } from "../../in-memory/in-memory-chat.ts";
import { flowSetUp } from "../flow-set-up.ts";

const help: Reply = { kind: "notice", text: { key: "help" } };

test.each([
  [true, true],
  [undefined, undefined],
])(
  "what is said of a post with late: %s says late: %s, whole and while it is written",
  async (late, said) => {
    const { chat: whole, post } = flowSetUp();
    const seen = post("See https://news.example/a");
    const chat = markLate(whole, { late });
    const to = replyAddressOf(seen);
    await chat.deliver(help, to, "a");
    const given = await chat.stream(
      async (show) => {
        show(help);
        return help;
      },
      { ...to, reader: seen.user },
      "b",
    );
    expect(given.late).toBe(said);
    expect(whole.shown("b").map((reply) => reply.late)).toEqual([said]);
    expect(whole.replies(OPEN, to.thread).map((reply) => reply.late)).toEqual([said, said]);
  },
);
