import { describe, expect, test } from "vitest";
import { ReaderError } from "../../../src/errors.ts";
import type { Job } from "../../../src/domain/job.ts";
import { deliveryKeys, keyedBrief } from "../../../src/domain/keys.ts";
import type { Post } from "../../../src/domain/post.ts";
import { runJob } from "../../../src/flows/run/run-job.ts";
import { wordingIn } from "../../../src/messages/wording.ts";
import { ADA, OPEN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { firstRun, flowSetUp } from "../flow-set-up.ts";

const LINK = { kind: "link", url: "https://gazette.example/alby" } as const;
const LAST = firstRun({ attempt: 5, last: true });

type Set = ReturnType<typeof flowSetUp>;

/** Jobs of one post, and of none, of which each ends in what the library throws. */
const jobOf = {
  "a brief that somebody asked for": (post: Post): Job => ({
    kind: "brief",
    post,
    source: LINK,
    position: 0,
    again: false,
  }),
  "a brief of a post that asked nobody": (post: Post): Job => ({
    kind: "brief",
    post,
    source: LINK,
    position: 0,
    again: false,
    unasked: true,
  }),
  "an answer": (post: Post): Job => ({ kind: "follow-up", post, question: "What does it cost?" }),
  "an answer that nobody asked the bot for": (post: Post): Job => ({
    kind: "follow-up",
    post,
    question: "What does it cost?",
    unaddressed: true,
  }),
  "a text to be checked": (post: Post): Job => ({ kind: "verify", post, text: "It costs much." }),
  "a list": (post: Post): Job => ({ kind: "list", post, sources: 3 }),
  "a digest": ({ channel }: Post): Job => ({
    kind: "digest",
    team: TEAM,
    channel,
    dueAt: 0,
    askedBy: ADA,
    askId: "now:1",
  }),
  forgetting: ({ channel, ts }: Post): Job => ({ kind: "forget", team: TEAM, channel, ts }),
  "catching up": (): Job => ({ kind: "catch-up", team: TEAM, since: 0, until: 1 }),
} as const;

type Told = "thread" | "channel" | "the poster alone" | "nobody";

const WHO: Readonly<Record<keyof typeof jobOf, Told>> = {
  "a brief that somebody asked for": "thread",
  "a brief of a post that asked nobody": "the poster alone",
  "an answer": "thread",
  "an answer that nobody asked the bot for": "nobody",
  "a text to be checked": "thread",
  "a list": "thread",
  "a digest": "channel",
  forgetting: "nobody",
  "catching up": "nobody",
};

/** Runs a job about a post whose settings, records and library cannot be had. */
async function failed(name: keyof typeof jobOf, error: Error, more: Partial<Post> = {}) {
  const set = flowSetUp();
  const post = { ...set.post("Look"), ...more };
  await set.ledger.savePersonSettings(TEAM, ADA, { language: "ko" });
  const fails = async (): Promise<never> => {
    throw error;
  };
  const ledger = {
    ...set.ledger,
    thread: fails,
    forget: fails,
    digestSchedule: fails,
    catchUps: fails,
    threadsOf: fails,
  };
  const library = { ...set.library, articleAt: fails };
  const ran = runJob(jobOf[name](post), { ...set.ports, ledger, library }, LAST);
  return {
    set,
    post,
    error: await ran.then(
      () => undefined,
      (reason: unknown) => reason,
    ),
  };
}

const saidIn = ({ chat }: Set, thread?: string) => chat.replies(OPEN, thread);

const toldIn = (set: Set, post: Post): Readonly<Record<Told, number>> => ({
  thread: saidIn(set, post.ts).length,
  channel: saidIn(set).length,
  "the poster alone": set.chat.told(ADA).length,
  nobody: 0,
});

const ONCE: Readonly<Record<Told, Readonly<Record<Told, number>>>> = {
  thread: { thread: 1, channel: 0, "the poster alone": 0, nobody: 0 },
  channel: { thread: 0, channel: 1, "the poster alone": 0, nobody: 0 },
  "the poster alone": { thread: 0, channel: 0, "the poster alone": 1, nobody: 0 },
  nobody: { thread: 0, channel: 0, "the poster alone": 0, nobody: 0 },
};

describe.each(Object.entries(WHO) as [keyof typeof jobOf, Told][])("%s", (name, who) => {
  test(`that is given up is told to: ${who}, once, with nothing of its cause`, async () => {
    const cause = new Error("ENOSPC: no space left on /data");
    const { set, post, error } = await failed(name, cause);
    expect(error).toBe(cause);
    expect(toldIn(set, post)).toEqual(ONCE[who]);
    const all = [...set.chat.messages.map(({ reply }) => reply), ...set.chat.told(ADA)];
    expect(JSON.stringify(all)).not.toContain("ENOSPC");
    expect(set.log.lines.filter(({ message }) => message === "gave up")).toMatchObject([
      { level: "error", fields: { error: "Error: ENOSPC: no space left on /data" } },
    ]);
  });

  test(`for a reason that a reader understands is told to: ${who}, and is no failure`, async () => {
    const reason = new ReaderError("no file F1", { key: "fileUnavailable" });
    const { set, post, error } = await failed(name, reason);
    expect([error, toldIn(set, post)]).toEqual([undefined, ONCE[who]]);
    expect(set.log.lines.map(({ message }) => message)).not.toContain("gave up");
  });
});

test("a feed that posted is nobody who could be told alone", async () => {
  const { set, post } = await failed("a brief of a post that asked nobody", new Error("broken"), {
    user: undefined,
  });
  expect(toldIn(set, post)).toEqual(ONCE.nobody);
  const key = keyedBrief({ kind: "brief", post, source: LINK, position: 0, again: false }).key;
  const told = deliveryKeys.gaveUp(deliveryKeys.toPoster(key));
  expect(await set.ledger.deliveryState(told)).toEqual({ state: "new" });
});

test("it is told in the language that whoever asked has chosen", async () => {
  const { set, post } = await failed("an answer", new Error("broken"));
  const [reply] = saidIn(set, post.ts);
  expect(reply).toMatchObject({ kind: "failure", language: "ko" });
  if (reply?.kind !== "failure") throw new Error(`a ${reply?.kind}`);
  expect(wordingIn("ko").phrase(reply.text)).toContain("id-1");
});
