import { describe, expect, test } from "vitest";
import type { BriefJob, FollowUpJob } from "../../../src/domain/job.ts";
import type { Post } from "../../../src/domain/post.ts";
import { StoppedByReader } from "../../../src/errors.ts";
import { createStops } from "../../../src/flows/run/stops.ts";
import { runJob } from "../../../src/flows/run/run-job.ts";
import { untilStopped } from "../../../src/flows/run/until-stopped.ts";
import { OPEN, OWN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { townPage } from "../../support/town-page.ts";
import { firstRun, flowSetUp, NOON } from "../flow-set-up.ts";

const URL = "https://gazette.example/alby";
const briefOf = (post: Post): BriefJob => ({
  kind: "brief",
  post,
  source: { kind: "link", url: URL },
  position: 0,
  again: false,
});
const askOf = (post: Post): FollowUpJob => ({ kind: "follow-up", post, question: "What is it?" });

/** A post in the open channel, and the place of its thread. */
function posted() {
  const set = flowSetUp();
  const post = set.post(URL);
  return { ...set, post, place: { team: TEAM, channel: OPEN, thread: post.ts } };
}

/** Work that goes on until its signal ends it. */
const forever = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("aborted")));
  });

describe("a job about a post", () => {
  test("ends when somebody stops the bot in its thread, and in no other", async () => {
    const { ports, post, place } = posted();
    const running = untilStopped(briefOf(post), ports, firstRun(), (_, { signal }) =>
      forever(signal),
    );
    const caught = running.catch((error: unknown) => error);
    await Promise.resolve();
    ports.stops.stop({ ...place, thread: "1.1" });
    ports.stops.stop({ ...place, channel: OWN });
    ports.stops.stop({ ...place, team: "T2" });
    ports.stops.stop(place);
    expect(await caught).toBeInstanceOf(StoppedByReader);
  });

  test("is not begun where it was asked for before that", async () => {
    const { ports, ledger, post, place } = posted();
    await ledger.noteStop(place, post.postedAt);
    const runs: string[] = [];
    const run = () =>
      untilStopped(briefOf(post), ports, firstRun(), async () => void runs.push("x"));
    await expect(run()).rejects.toBeInstanceOf(StoppedByReader);
    expect(runs).toEqual([]);
    await ledger.noteStop(place, post.postedAt - 1);
    await run();
    expect(runs).toEqual(["x"]);
  });

  test("that is stopped says nothing more and is no failure", async () => {
    const { ports, put, chat, post, place, log } = posted();
    put(URL, townPage("Alby"));
    const fetcher = {
      get: (_: string, options?: { signal?: AbortSignal | undefined }) => {
        ports.stops.stop(place);
        options?.signal?.throwIfAborted();
        throw new Error("not aborted");
      },
    };
    await runJob(briefOf(post), { ...ports, fetcher }, firstRun({ attempt: 5, last: true }));
    expect(chat.replies(OPEN, post.ts)).toEqual([]);
    expect(chat.progressIn(OPEN, post.ts)).toBe("");
    expect(log.lines.map(({ message }) => message)).toContain("stopped by its reader");
    expect(log.lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  test("that lost its lease is no job that was stopped", async () => {
    const { ports, post } = posted();
    const lease = new AbortController();
    const running = untilStopped(
      briefOf(post),
      ports,
      firstRun({ signal: lease.signal }),
      (_, run) => forever(run.signal),
    );
    const caught = running.catch((error: unknown) => error);
    await Promise.resolve();
    lease.abort(new Error("lease lost"));
    expect(await caught).toMatchObject({ message: "lease lost" });
  });

  test("which is seen while it is written is told to stop by the chat, and keeps its own signal", async () => {
    const { ports, post, place, chat } = posted();
    const context = firstRun();
    await untilStopped(askOf(post), ports, context, async (running, { signal }) => {
      expect(signal).toBe(context.signal);
      const part = { kind: "notice", text: "so far" } as const;
      const given = await running.chat.stream(
        async (show, stopped) => {
          show(part);
          ports.stops.stop(place);
          stopped.throwIfAborted();
          return { kind: "notice", text: "the whole" } as const;
        },
        { ...place, reader: post.user },
        "k",
      );
      expect(given).toEqual({ ...part, extent: "stopped" });
    });
    expect(chat.replies(OPEN, post.ts)).toHaveLength(1);
  });
});

test("what has ended cannot be stopped any more", async () => {
  const stops = createStops();
  const place = { team: TEAM, channel: OPEN, thread: String(NOON) };
  const signal = await stops.during(place, async (stopped) => stopped);
  stops.stop(place);
  expect(signal.aborted).toBe(false);
});
