import { describe, expect, test } from "vitest";
import { BusyError, ReaderError } from "../../../src/errors.ts";
import type {
  BriefJob,
  DigestJob,
  FollowUpJob,
  ForgetJob,
  NoticeJob,
} from "../../../src/domain/job.ts";
import { keyedBrief } from "../../../src/domain/keys.ts";
import { runJob } from "../../../src/flows/run/run-job.ts";
import type { Fetcher } from "../../../src/ports/fetcher.ts";
import { OPEN, slackBusy, TEAM } from "../../in-memory/in-memory-chat.ts";
import { townPage } from "../../support/town-page.ts";
import { firstRun, flowSetUp } from "../flow-set-up.ts";
import { saying } from "../../support/english.ts";

const URL = "https://gazette.example/alby";
type Set = ReturnType<typeof flowSetUp>;

/** A post whose page may be fetched by other means than the site's. */
function posted(set: Set, get?: Fetcher["get"]) {
  set.put(URL, townPage("Alby"));
  const post = set.post(URL);
  const source = { kind: "link", url: URL } as const;
  const job: BriefJob = { kind: "brief", post, source, position: 0, again: false };
  const ports = get === undefined ? set.ports : { ...set.ports, fetcher: { get } };
  const run = (context = firstRun()) => runJob(job, ports, context);
  const replies = () => set.chat.replies(OPEN, post.ts);
  return { post, job, run, replies };
}

const fails = (error: Error) => async (): Promise<never> => {
  throw error;
};
const LAST = firstRun({ attempt: 5, last: true });
const logged = (set: Set, message: string) =>
  set.log.lines.filter((line) => line.message === message);

describe("each kind of job is carried out", () => {
  test("a brief, a question and a digest about it, and its forgetting", async () => {
    const set = flowSetUp();
    const { post, run, replies } = posted(set);
    await run();
    const asked = set.post("What will the new hall cost?", { thread: post.ts });
    const question: FollowUpJob = {
      kind: "follow-up",
      post: asked,
      question: "What will it cost?",
    };
    await runJob(question, set.ports, firstRun());
    expect(replies().map(({ kind }) => kind)).toEqual(["briefing", "answer"]);
    const digest: DigestJob = {
      kind: "digest",
      team: TEAM,
      channel: OPEN,
      dueAt: set.clock.now() + 1,
      askedBy: "U1",
      askId: "now:1",
    };
    await runJob(digest, set.ports, firstRun());
    expect(set.chat.replies(OPEN).map(({ kind }) => kind)).toEqual(["digest"]);
    const forget: ForgetJob = { kind: "forget", team: TEAM, channel: OPEN, ts: post.ts };
    await runJob(forget, set.ports, firstRun());
    expect(replies()).toEqual([]);
  });

  test("a notice, once", async () => {
    const set = flowSetUp();
    const place = { team: TEAM, channel: OPEN, thread: set.post("x").ts };
    const notice: NoticeJob = { kind: "notice", id: "n1", place, text: "Too many links." };
    await runJob(notice, set.ports, firstRun());
    await runJob(notice, set.ports, firstRun({ attempt: 2 }));
    expect(set.chat.replies(OPEN, place.thread)).toEqual([
      { kind: "notice", text: notice.text, language: "en" },
    ]);
  });
});

describe("a failure", () => {
  test("that a reader can be told about is told, and ends the job", async () => {
    const set = flowSetUp();
    const { run, replies } = posted(set, fails(new ReaderError("why", { key: "channelArchived" })));
    await run();
    expect(replies()).toMatchObject([{ kind: "failure", text: { key: "channelArchived" } }]);
  });

  test("of any other kind is tried again in silence, and told with its id by the last run", async () => {
    const set = flowSetUp();
    const { run, replies } = posted(set, fails(new Error("disk full")));
    await expect(run()).rejects.toThrow("disk full");
    expect(replies()).toEqual([]);
    await expect(run(LAST)).rejects.toThrow("disk full");
    expect(replies()).toMatchObject([{ kind: "failure", text: saying("id-1") }]);
    expect(logged(set, "gave up")).toMatchObject([{ level: "error", fields: { id: "id-1" } }]);
    expect(JSON.stringify(replies())).not.toContain("disk full");
  });

  test("that was told does not stand in the way of a later run", async () => {
    const set = flowSetUp();
    let isBroken = true;
    const { fetcher } = set;
    const { run, replies } = posted(set, (url) =>
      isBroken ? Promise.reject(new Error("disk full")) : fetcher.get(url),
    );
    await expect(run(LAST)).rejects.toThrow("disk full");
    isBroken = false;
    await run();
    expect(replies().map(({ kind }) => kind)).toEqual(["failure", "briefing"]);
  });

  test("after the reply was posted is not told: the reply stands", async () => {
    const set = flowSetUp();
    const { job, run, replies } = posted(set);
    await run();
    const broken = { ...set.ports, fetcher: { get: fails(new Error("disk full")) } };
    await set.library.forget(
      set.chat
        .replies(OPEN, job.post.ts)
        .flatMap((one) => (one.kind === "briefing" ? [one.article.id] : [])),
    );
    await expect(runJob(job, broken, LAST)).rejects.toThrow("disk full");
    expect(replies().map(({ kind }) => kind)).toEqual(["briefing"]);
  });

  test("of a reply that may stand is told under its key, which is looked for first", async () => {
    const set = flowSetUp();
    const { post, job, run } = posted(set, fails(new Error("disk full")));
    const { key } = keyedBrief(job);
    await set.ledger.intendDelivery(key, { team: TEAM, channel: OPEN, thread: post.ts });
    await expect(run(LAST)).rejects.toThrow("disk full");
    expect(await set.ledger.deliveryState(key)).toMatchObject({ state: "posted" });
  });

  test("of Slack's that asks to wait is nobody's: it goes back into the line", async () => {
    const set = flowSetUp();
    const { run, replies } = posted(set);
    set.chat.refuseNext(slackBusy(90_000));
    await expect(run(LAST)).rejects.toBeInstanceOf(BusyError);
    expect(replies()).toEqual([]);
  });

  test("that cannot be told, because the channel is gone, is a line for the operator", async () => {
    const set = flowSetUp();
    const { run } = posted(set);
    set.chat.archive(OPEN);
    await run();
    expect(logged(set, "could not say so")).toHaveLength(1);
  });

  test("of forgetting, or of a notice, is told to the operator alone", async () => {
    const set = flowSetUp();
    const ledger = {
      ...set.ledger,
      forget: fails(new ReaderError("gone", { key: "messageGone" })),
    };
    const job: ForgetJob = { kind: "forget", team: TEAM };
    await runJob(job, { ...set.ports, ledger }, firstRun());
    expect(logged(set, "could not be done")).toHaveLength(1);
    expect(set.chat.messages).toEqual([]);
  });
});

describe("a run", () => {
  test("whose lease was lost says nothing", async () => {
    const set = flowSetUp();
    const abort = new AbortController();
    const { run, replies } = posted(set, () => {
      abort.abort(new Error("lease lost"));
      return Promise.reject(new ReaderError("why", { key: "channelArchived" }));
    });
    const context = firstRun({ signal: abort.signal, last: true });
    await expect(run(context)).rejects.toThrow(/./);
    expect(replies()).toEqual([]);
    // Whoever has the lease now tells the reader, and the operator.
    expect(logged(set, "could not be done")).toEqual([]);
  });

  test("after the process has ended in each one before is told, not tried", async () => {
    const set = flowSetUp();
    const { run, replies } = posted(set);
    await expect(run({ ...LAST, attempt: 10, crashLooped: true })).rejects.toThrow(
      "each of 9 runs",
    );
    expect(replies()).toMatchObject([{ kind: "failure" }]);
    expect(set.visits(URL)).toBe(0);
  });

  test("about a post that was deleted reads nothing and says nothing", async () => {
    const set = flowSetUp();
    const { post, run, replies } = posted(set);
    await set.ledger.markDeleted(post);
    await run(LAST);
    expect(replies()).toEqual([]);
    expect(set.visits(URL)).toBe(0);
    expect(logged(set, "the post was deleted")).toHaveLength(1);
  });

  test("about a post that is deleted meanwhile says nothing, and clears what it showed", async () => {
    const set = flowSetUp();
    const { fetcher, ledger } = set;
    const { post, run, replies } = posted(set, async (url) => {
      await ledger.markDeleted(post);
      return fetcher.get(url);
    });
    await run();
    expect(replies()).toEqual([]);
    expect(set.chat.progressIn(OPEN, post.ts)).toBe("");
  });
});
