import { describe, expect, test } from "vitest";
import { expandMessage } from "../../../src/flows/brief/expand-message.ts";
import type { Post } from "../../../src/domain/post.ts";
import { ADA, CLOSED, MINJUN, OPEN } from "../../in-memory/in-memory-chat.ts";
import { townText } from "../../support/town-page.ts";
import { flowSetUp } from "../flow-set-up.ts";

const URL = "https://gazette.example/alby";
const LONG = townText("Alby").join(" ");

type Set = ReturnType<typeof flowSetUp>;

const said = (
  set: Set,
  text: string,
  more: { channel?: string; thread?: string; user?: string } = {},
) => set.chat.post({ channel: OPEN, user: ADA, text, ...more });

/** Expands the message at a ts for a post that names it. */
const expand = (set: Set, ts: string, post: Post, channel = OPEN, position = 0) =>
  expandMessage(
    {
      kind: "brief",
      post,
      position,
      again: false,
      source: { kind: "message", channel, ts, url: "" },
    },
    set.ports,
  );

const briefs = (set: Set) => set.queue.flatMap((job) => (job.kind === "brief" ? [job] : []));

describe("a message is briefed by what it holds", () => {
  test("its link, behind the sources of the post that names it", async () => {
    const set = flowSetUp();
    const ts = said(set, `Read ${URL}`);
    const post = set.post("brief that one");
    expect(await expand(set, ts, post, OPEN, 1)).toBe("unfolded");
    expect(briefs(set)).toMatchObject([
      { source: { kind: "link", url: URL }, post: { ts: post.ts }, position: 20 },
    ]);
  });

  test("its file", async () => {
    const set = flowSetUp();
    const file = { name: "report.md", text: "# Report" };
    const ts = set.chat.post({ channel: OPEN, user: ADA, text: "", file });
    await expand(set, ts, set.post("brief that"));
    expect(briefs(set)).toMatchObject([{ source: { kind: "file", name: "report.md" } }]);
  });

  test("its text, where that is an article", async () => {
    const set = flowSetUp();
    await expand(set, said(set, LONG), set.post("brief that"));
    expect(briefs(set)).toMatchObject([{ source: { kind: "text", text: LONG } }]);
  });

  test("the discussion below it, where it holds nothing itself and that is long enough", async () => {
    const set = flowSetUp();
    const ts = said(set, "What do you think of the hall?");
    said(set, LONG, { thread: ts, user: MINJUN });
    await expand(set, ts, set.post("brief that"));
    const [job] = briefs(set);
    expect(job?.source).toMatchObject({
      kind: "text",
      text: expect.stringContaining(`minjun: ${LONG}`),
    });
  });

  test("as a further try at itself, when it is the root of the thread", async () => {
    const set = flowSetUp();
    const ts = said(set, URL);
    const post = set.post("brief this", { thread: ts });
    await expand(set, ts, post);
    expect(briefs(set)).toMatchObject([{ post: { ts }, position: 0, ask: post.ts }]);
  });
});

describe("a message of a conversation that not everybody may read", () => {
  test("is for whoever asked alone, where others read along", async () => {
    const set = flowSetUp();
    const secret = said(set, URL, { channel: CLOSED });
    await expand(set, secret, set.post("brief that", { user: ADA }), CLOSED);
    expect(briefs(set)).toMatchObject([{ source: { url: URL }, privately: true }]);
  });

  test("is for all where it is named in that conversation itself", async () => {
    const set = flowSetUp();
    const secret = said(set, URL, { channel: CLOSED });
    const post = set.post("brief that", { channel: CLOSED, user: ADA });
    await expand(set, secret, post, CLOSED);
    expect(briefs(set).map(({ privately }) => privately)).toEqual([undefined]);
  });
});

describe("a message is refused", () => {
  test("that is not there, or that the asker may not see, as one that is not visible", async () => {
    const set = flowSetUp();
    const secret = said(set, URL, { channel: CLOSED });
    const post = set.post("brief that", { user: MINJUN });
    for (const [channel, ts] of [
      [OPEN, "1000000000.000100"],
      [CLOSED, secret],
    ] as const)
      expect(await expand(set, ts, post, channel)).toMatchObject({ verdict: "blocked" });
    expect(set.queue).toEqual([]);
  });

  test("that holds no source, also where it names another message", async () => {
    const set = flowSetUp();
    for (const text of ["Hello", "https://team.slack.com/archives/C01OPEN/p1790000000000100"]) {
      const ended = await expand(set, said(set, text), set.post("brief that"));
      expect(ended).toMatchObject({ verdict: "not-an-article" });
    }
    expect(set.queue).toEqual([]);
  });
});
