import { describe, expect, test } from "vitest";
import type { RefusedVerdict } from "../../../src/domain/article.ts";
import type { BriefJob } from "../../../src/domain/job.ts";
import type { Post } from "../../../src/domain/post.ts";
import { refuse } from "../../../src/flows/brief/refuse.ts";
import { ADA, MINJUN, OPEN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { firstRun, flowSetUp } from "../flow-set-up.ts";

const URL = "https://gazette.example/alby?page=2";

/** A refusal of a link, with the job that met it. */
async function refused(
  verdict: RefusedVerdict,
  job: Partial<BriefJob> = {},
  more: Partial<Post> = {},
) {
  const set = flowSetUp();
  const post = set.post(URL, more);
  const source = { kind: "link", url: URL } as const;
  const whole: BriefJob = { kind: "brief", post, source, position: 0, again: false, ...job };
  const refusal = { verdict, reason: { key: "messageGone" }, evidence: ["status 410"] } as const;
  const again = () => refuse(whole, refusal, set.ports, firstRun());
  await again();
  return { set, post, again, replies: set.chat.replies(OPEN, post.ts) };
}

describe("what cannot be read", () => {
  test("is told where it was asked for", async () => {
    const { set, replies } = await refused("gone");
    expect(replies).toMatchObject([{ kind: "failure", verdict: "gone" }]);
    expect(set.chat.told(ADA)).toEqual([]);
    expect(set.chat.signs).toEqual([]);
  });

  test("and was only posted is told to its poster alone, once, with a sign on the post", async () => {
    const { set, post, again, replies } = await refused("gone", { unasked: true });
    await again();
    expect(replies).toEqual([]);
    expect(set.chat.told(ADA)).toMatchObject([
      { channel: OPEN, thread: undefined, reply: { kind: "failure", thread: post.ts } },
    ]);
    const [{ reply } = { reply: undefined }] = set.chat.told(ADA);
    expect(JSON.stringify(reply)).toContain("gazette.example/alby");
    expect(reply?.language).toBe("de");
    expect(set.chat.signs[0]).toBe(`${OPEN} ${post.ts} unread`);
    expect(set.chat.told(MINJUN)).toEqual([]);
  });

  test("and was posted in a thread is told there, where people see it", async () => {
    const { set } = await refused("gone", { unasked: true }, { thread: "1.1" });
    expect(set.chat.told(ADA)).toMatchObject([{ thread: "1.1", reply: { thread: "1.1" } }]);
  });

  test.each(["not-an-article", "unsupported", "sign-in"] as const)(
    "and is no article (%s) is left alone where nobody asked",
    async (verdict) => {
      const { set, replies } = await refused(verdict, { unasked: true });
      expect([replies, set.chat.told(ADA), set.chat.signs]).toEqual([[], [], []]);
      expect(await set.ledger.refusedOf(TEAM, ADA, 9)).toEqual([]);
      expect(set.meter.counted("posts_refused", { verdict })).toBe(1);
    },
  );

  test("and a feed posted is told to nobody, and bears the sign", async () => {
    const { set, replies } = await refused("gone", { unasked: true }, { user: undefined });
    expect(replies).toEqual([]);
    expect(set.chat.signs).toHaveLength(1);
  });

  test("is listed for its poster", async () => {
    for (const unasked of [true, false]) {
      const { set, post } = await refused("paywall", { unasked });
      expect(await set.ledger.refusedOf(TEAM, ADA, 9)).toMatchObject([
        { postTs: post.ts, position: 0, verdict: "paywall", what: "gazette.example/alby" },
      ]);
    }
  });
});
