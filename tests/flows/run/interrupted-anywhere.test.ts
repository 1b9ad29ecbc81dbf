import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../src/article/parse.ts";
import type { Job } from "../../../src/domain/job.ts";
import { runJob } from "../../../src/flows/run/run-job.ts";
import type { Parser } from "../../../src/ports/parser.ts";
import { draftOf, scriptedWriter } from "../../briefing/scripted-writer.ts";
import { ADA, MINJUN, OPEN, OWN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { townPage, townText } from "../../support/town-page.ts";
import { firstRun, flowSetUp } from "../flow-set-up.ts";
import { interrupted, type Moment } from "./interrupted.ts";

const URL = "https://gazette.example/alby";
const OTHER = "https://gazette.example/boda";
const GONE = "https://gazette.example/gone";
const MORNING = { team: TEAM, channel: OPEN, at: "09:00", days: "daily", weekday: 1 } as const;

const COST = { cites: [2], text: "The new hall is to cost 12.6 million crowns." };
const POINTS = [
  { cites: [0], text: "The council of Alby will close its old swimming hall on 3 October." },
  COST,
];

type Set = ReturnType<typeof flowSetUp>;

const linkJob = (set: Set, url: string): Job => {
  const post = set.post(url);
  return { kind: "brief", post, source: { kind: "link", url }, position: 0, again: false };
};

/** A post that was briefed, for what comes after it. */
async function briefedPost(set: Set, url = URL) {
  const job = linkJob(set, url);
  await runJob(job, set.ports, firstRun());
  if (job.kind !== "brief") throw new Error(`a ${job.kind}`);
  return job.post;
}

/** Everything the bot does in the background, each with what has to be there before. */
const JOBS: Readonly<Record<string, (set: Set) => Promise<Job>>> = {
  "a briefing": async (set) => linkJob(set, URL),
  "a page that is not there": async (set) => linkJob(set, GONE),
  "a page that was changed and is read again": async (set) => {
    const post = await briefedPost(set);
    const [first = "", ...rest] = townText("Alby");
    set.put(URL, townPage("Alby", [first.replace("12.6", "13.4"), ...rest]));
    const source = { kind: "link", url: URL } as const;
    return { kind: "brief", post, source, position: 0, again: true, ask: "view:1" };
  },
  "a link that somebody briefed elsewhere": async (set) => {
    await briefedPost(set);
    return linkJob(set, URL);
  },
  "a post that asks nobody, and cannot be read": async (set) => {
    const post = set.post(GONE);
    const source = { kind: "link", url: GONE } as const;
    return { kind: "brief", post, source, position: 0, again: false, unasked: true };
  },
  "an answer": async (set) => {
    const { ts } = await briefedPost(set);
    const question = "What will the new hall cost?";
    return { kind: "follow-up", post: set.post(question, { thread: ts }), question };
  },
  "a question that nobody asked the bot": async (set) => {
    const { ts } = await briefedPost(set);
    const question = "Who will win the cup?";
    const post = set.post(question, { thread: ts, user: MINJUN });
    return { kind: "follow-up", post, question, unaddressed: true };
  },
  "a text held against the article": async (set) => {
    const { ts } = await briefedPost(set);
    const { text } = COST;
    return { kind: "verify", post: set.post(text, { thread: ts }), text };
  },
  "a digest": async (set) => {
    await set.ledger.saveDigestSchedule({
      ...MORNING,
      zone: "UTC",
      createdAt: 0,
      sayNothingNew: false,
    });
    await briefedPost(set);
    await briefedPost(set, OTHER);
    await set.clock.advance(60_000);
    return { kind: "digest", team: TEAM, channel: OPEN, dueAt: set.clock.now() };
  },
  "a digest without news": async (set) => {
    const dueAt = set.clock.now();
    return { kind: "digest", team: TEAM, channel: OPEN, dueAt, askedBy: ADA, askId: "now:1" };
  },
  "a deleted post": async (set) => {
    const post = await briefedPost(set);
    await set.ledger.markDeleted(post);
    return { kind: "forget", team: TEAM, channel: OPEN, ts: post.ts };
  },
  "a person who is forgotten": async (set) => {
    await briefedPost(set);
    return { kind: "forget", team: TEAM, user: ADA };
  },
  "a notice": async () => {
    const place = { team: TEAM, channel: OWN };
    return { kind: "notice", id: "1.1:help", place, text: { key: "help" }, user: ADA };
  },
};

/** Each page is parsed once for all runs. */
const parsed = new Map<string, ReturnType<Parser["parse"]>>();
const parser: Parser = {
  async parse(document) {
    const key = `${document.status} ${Buffer.from(document.bytes).toString()}`;
    const known = parsed.get(key) ?? parseDocument(document);
    parsed.set(key, known);
    return known;
  },
  close: async () => {},
};

function setUp(): Set {
  const set = flowSetUp({
    writer: scriptedWriter(({ kind }) => draftOf(kind === "briefing" ? POINTS : [COST])),
  });
  set.put(URL, townPage("Alby"));
  set.put(OTHER, townPage("Boda"));
  return { ...set, ports: { ...set.ports, parser } };
}

/** What people have before them, and what the bot knows of it. */
async function outcomeOf({ chat, ledger }: Set) {
  const known = await ledger.threadsOf(TEAM, "");
  const threads = new Set(chat.messages.map(({ ts, thread = ts }) => thread));
  const records = [...threads].map((thread) =>
    ledger.thread({ team: TEAM, channel: OPEN, thread }),
  );
  return {
    said: chat.messages.map(({ channel, thread, text }) => ({ channel, thread, text })),
    told: chat.told(ADA).map(({ reply }) => reply),
    signs: chat.signs,
    progress: [...threads].map((thread) => chat.progressIn(OPEN, thread)),
    threads: await Promise.all(records),
    posted: await ledger.postedBy(TEAM, ADA, 9),
    refused: await ledger.refusedOf(TEAM, ADA, 9),
    digest: await ledger.lastDigest(TEAM, OPEN),
    known,
  };
}

/** The job as it goes when nothing comes between. */
async function undisturbed(prepare: (set: Set) => Promise<Job>) {
  const set = setUp();
  const job = await prepare(set);
  const { ports, calls } = interrupted(set.ports);
  await runJob(job, ports, firstRun());
  return { calls, outcome: await outcomeOf(set) };
}

/** The same, when the process ends in the n-th call and another one takes the job up. */
async function takenUp(
  prepare: (set: Set) => Promise<Job>,
  nth: number,
  moment: Moment,
): Promise<unknown> {
  const set = setUp();
  const job = await prepare(set);
  const stop = new AbortController();
  const first = interrupted(set.ports, { nth, moment, onEnd: () => stop.abort() });
  // The last attempt: who is stopped has failed at nothing, and nobody is told so.
  const context = firstRun({ attempt: 5, last: true, signal: stop.signal });
  await runJob(job, first.ports, context).catch(() => undefined);
  expect(set.log.lines.map(({ message }) => message)).not.toContain("gave up");
  await runJob(job, set.ports, firstRun({ attempt: 5, last: true }));
  return outcomeOf(set);
}

describe.each(Object.entries(JOBS))("%s", (_, prepare) => {
  test.each<Moment>(["before a call", "after a call", "asked to stop"])(
    "comes out the same wherever the process ends: %s",
    async (moment) => {
      const { calls, outcome } = await undisturbed(prepare);
      expect(calls.length).toBeGreaterThan(1);
      for (const [at, call] of calls.entries())
        expect([call, at, await takenUp(prepare, at + 1, moment)]).toEqual([call, at, outcome]);
    },
  );
});

test("a briefing that was written is neither read nor paid for again", async () => {
  const set = setUp();
  const { ports, calls } = interrupted(set.ports);
  await runJob(linkJob(set, URL), ports, firstRun());
  const paid = calls.filter((call) => call.startsWith("writer."));
  const written = calls.indexOf("library.keepBriefing") + 1;
  expect([paid.length > 0, written > 0]).toEqual([true, true]);

  const again = setUp();
  const job = linkJob(again, URL);
  const first = interrupted(again.ports, { nth: written, moment: "after a call" });
  await expect(runJob(job, first.ports, firstRun())).rejects.toThrow("the process ended");
  const second = interrupted(again.ports);
  await runJob(job, second.ports, firstRun({ attempt: 2 }));
  expect(second.calls.filter((call) => call.startsWith("writer."))).toEqual([]);
  expect(again.visits(URL)).toBe(1);
});
