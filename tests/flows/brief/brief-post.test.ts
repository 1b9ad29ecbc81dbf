import { describe, expect, test } from "vitest";
import { ReaderError } from "../../../src/errors.ts";
import type { BriefJob } from "../../../src/domain/job.ts";
import { briefPost } from "../../../src/flows/brief/brief-post.ts";
import { OPEN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { townPage, townText, townTitle } from "../../support/town-page.ts";
import { draftOf, scriptedWriter } from "../../briefing/scripted-writer.ts";
import { firstRun, flowSetUp } from "../flow-set-up.ts";

const URL = "https://gazette.example/alby";

const TEXT = townText("Alby").join(" ");
const ITEMS = [
  { cites: [0], text: "The council of Alby will close its old swimming hall on 3 October." },
  { cites: [2], text: "The new hall is to cost 12.6 million crowns." },
];

/** A post of a link, and its job. */
function posted(set: ReturnType<typeof flowSetUp>, url = URL) {
  const post = set.post(url);
  const link: BriefJob = {
    kind: "brief",
    post,
    source: { kind: "link", url },
    position: 0,
    again: false,
  };
  return { post, job: link, replies: () => set.chat.replies(OPEN, post.ts) };
}

describe("a post", () => {
  test("is read, briefed in its thread, and recorded with its first point", async () => {
    const set = flowSetUp();
    set.put(URL, townPage("Alby"));
    const { post, job, replies } = posted(set);
    await briefPost(job, set.ports, firstRun());
    const [reply, ...more] = replies();
    expect(more).toEqual([]);
    if (reply?.kind !== "briefing") throw new Error(`a ${reply?.kind}`);
    expect(reply.briefing.headline).toBe(townTitle("Alby"));
    for (const { text } of reply.briefing.points) expect(TEXT).toContain(text);
    const thread = await set.ledger.thread({ team: TEAM, channel: OPEN, thread: post.ts });
    expect(thread?.articles).toMatchObject([
      {
        articleId: reply.article.id,
        url: URL,
        site: "The Norrvik Gazette",
        briefingKey: reply.briefingKey,
        lead: reply.briefing.points[0]?.text,
        postTs: post.ts,
        position: 0,
        briefedAt: set.clock.now(),
      },
    ]);
    expect(await set.library.briefing(reply.briefingKey)).toBeDefined();
    expect(set.chat.progressIn(OPEN, post.ts)).toBe("");
    expect(set.meter.counted("posts_briefed", { writer: "extractive" })).toBe(1);
  });

  test("that others may not read is briefed for whoever asked alone, and recorded nowhere", async () => {
    const set = flowSetUp();
    set.put(URL, townPage("Alby"));
    const { post, job, replies } = posted(set);
    await briefPost({ ...job, privately: true }, set.ports, firstRun());
    expect(replies()).toEqual([]);
    expect(set.chat.told(post.user ?? "")).toMatchObject([{ reply: { kind: "briefing" } }]);
    const thread = await set.ledger.thread({ team: TEAM, channel: OPEN, thread: post.ts });
    expect(thread?.articles ?? []).toEqual([]);
    await briefPost(
      { ...job, source: { kind: "link", url: `${URL}/gone` }, privately: true },
      set.ports,
      firstRun(),
    );
    expect(replies()).toEqual([]);
  });

  test("is briefed once, however often its job runs", async () => {
    const set = flowSetUp();
    set.put(URL, townPage("Alby"));
    const { job, replies } = posted(set);
    await briefPost(job, set.ports, firstRun());
    await briefPost(job, set.ports, firstRun({ attempt: 2 }));
    expect(replies()).toHaveLength(1);
    expect(set.visits(URL)).toBe(1);
  });

  test("whose run ended before the posting is not written a second time", async () => {
    const writer = scriptedWriter(() => draftOf(ITEMS));
    const set = flowSetUp({ writer });
    set.put(URL, townPage("Alby"));
    const { job, replies } = posted(set);
    set.chat.refuseNext(new ReaderError("archived", { key: "channelArchived" }));
    await expect(briefPost(job, set.ports, firstRun())).rejects.toBeInstanceOf(ReaderError);
    const drafts = writer.tasks.length;
    await briefPost(job, set.ports, firstRun({ attempt: 2 }));
    expect(writer.tasks).toHaveLength(drafts);
    expect(replies()).toHaveLength(1);
  });

  test("of a page that cannot be read is told why, and what can be done", async () => {
    const set = flowSetUp();
    const { post, job, replies } = posted(set);
    await briefPost(job, set.ports, firstRun());
    expect(replies()).toMatchObject([
      {
        kind: "failure",
        verdict: "not-found",
        source: { kind: "link", url: URL },
        about: { ts: post.ts, position: 0 },
      },
    ]);
    expect(set.meter.counted("posts_refused", { verdict: "not-found" })).toBe(1);
    const thread = await set.ledger.thread({ team: TEAM, channel: OPEN, thread: post.ts });
    expect(thread?.articles ?? []).toEqual([]);
  });

  test("of a link that the channel has had today is led to its briefing", async () => {
    const set = flowSetUp();
    set.put(URL, townPage("Alby"));
    const first = posted(set);
    await briefPost(first.job, set.ports, firstRun());
    const second = posted(set);
    await briefPost(second.job, set.ports, firstRun());
    const earlier = await set.chat.permalink(TEAM, OPEN, first.post.ts);
    expect(second.replies()).toMatchObject([{ kind: "repost", earlier }]);
  });

  test("is read once where two of one link come at the same time", async () => {
    const set = flowSetUp();
    set.put(URL, townPage("Alby"));
    const [one, other] = [posted(set), posted(set)];
    await Promise.all([one, other].map(({ job }) => briefPost(job, set.ports, firstRun())));
    expect(set.visits(URL)).toBe(1);
  });
});

const again = (job: BriefJob): BriefJob => ({ ...job, again: true, ask: "again-1" });

describe("a page that is read again", () => {
  test("and has changed: the changes are told before the new briefing", async () => {
    const set = flowSetUp();
    set.put(URL, townPage("Alby"));
    const { job, replies } = posted(set);
    await briefPost(job, set.ports, firstRun());
    const changed = townText("Alby").map((text) => text.replace("12.6 million", "19.9 million"));
    set.put(URL, townPage("Alby", changed));
    await briefPost(again(job), set.ports, firstRun());
    expect(replies().map(({ kind }) => kind)).toEqual(["briefing", "changes", "briefing"]);
    const [, changes] = replies();
    expect(JSON.stringify(changes)).toContain("19.9 million");
  });

  test("and has not: that is said, and nothing is briefed", async () => {
    const set = flowSetUp();
    set.put(URL, townPage("Alby"));
    const { job, replies } = posted(set);
    await briefPost(job, set.ports, firstRun());
    await briefPost(again(job), set.ports, firstRun());
    expect(replies().map(({ kind }) => kind)).toEqual(["briefing", "notice"]);
    expect(set.visits(URL)).toBe(2);
  });
});
