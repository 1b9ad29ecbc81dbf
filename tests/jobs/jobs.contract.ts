import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BusyError } from "../../src/errors.ts";
import type { Database } from "../../src/database/database.ts";
import type { DurableJobs } from "../../src/jobs/durable-jobs.ts";
import type { JobContext } from "../../src/ports/jobs.ts";
import { until } from "../support/until.ts";
import { nameOf, questionJob } from "./some-jobs.ts";

/** A store of jobs, and as many processes on it as a test wants. */
export interface JobsBench {
  readonly database: Database;
  /** As another process would have them: with an owner of their own. Retries come after 30 ms. */
  open(): Promise<DurableJobs>;
  close(): Promise<void>;
}

/** What every adapter of `Jobs` does; skipped where something is `missing`. */
export function jobsContract(
  name: string,
  openBench: () => Promise<JobsBench>,
  missing?: string,
): void {
  describe(`jobs on ${name}`, () => {
    let bench: JobsBench | undefined;
    let jobs: DurableJobs;
    const opened: DurableJobs[] = [];
    const open = async () => {
      const another = await onBench().open();
      opened.push(another);
      return another;
    };

    const onBench = () => {
      if (!bench) throw new Error("the bench is not open");
      return bench;
    };

    beforeEach(async ({ skip }) => {
      if (missing) skip(missing);
      bench = await openBench();
      jobs = await open();
    });
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((one) => one.stop(0)));
      await bench?.close();
      bench = undefined;
    });

    test("a job is run once, as it was stored", async () => {
      const seen: unknown[] = [];
      expect(await jobs.add(questionJob("a"))).toBe(true);
      await jobs.work(async (job, { attempt, last }) => void seen.push({ job, attempt, last }), {
        concurrency: 2,
      });
      await until(async () => idle(await jobs.stats()) && seen.length > 0);
      expect(seen).toEqual([{ job: questionJob("a").job, attempt: 1, last: false }]);
    });

    test("a job whose key is known is not stored again, not even when it is done", async () => {
      const seen: string[] = [];
      await jobs.add(questionJob("a"));
      expect(await jobs.add(questionJob("a"))).toBe(false);
      await jobs.work(async (job) => void seen.push(nameOf(job)), { concurrency: 2 });
      await until(async () => seen.length > 0 && idle(await jobs.stats()));
      expect(await jobs.add(questionJob("a"))).toBe(false);
      await jobs.add(questionJob("b"));
      await until(() => seen.includes("b"));
      expect(seen).toEqual(["a", "b"]);
    });

    test("a job is stored with the transaction it belongs to, or not at all", async () => {
      const seen: string[] = [];
      await jobs.work(async (job) => void seen.push(nameOf(job)), { concurrency: 2 });
      const rolledBack = onBench().database.transaction(async (tx) => {
        await jobs.enqueue(tx, questionJob("lost"));
        throw new Error("no");
      });
      await expect(rolledBack).rejects.toThrow("no");
      await onBench().database.transaction((tx) => jobs.enqueue(tx, questionJob("kept")));
      await until(() => seen.includes("kept"));
      expect(seen).toEqual(["kept"]);
      expect(await jobs.add(questionJob("lost"))).toBe(true);
    });

    test("jobs of a group run one after the other, in their order, also past a failure", async () => {
      const seen: string[] = [];
      let running = 0;
      const names = ["1", "2", "3", "4"];
      for (const one of names) await jobs.add(questionJob(one, "thread"));
      const run = async (job: Parameters<typeof nameOf>[0], { attempt }: JobContext) => {
        running += 1;
        expect(running).toBe(1);
        await sleep(5);
        running -= 1;
        if (nameOf(job) === "2" && attempt === 1) throw new Error("once");
        seen.push(nameOf(job));
      };
      await jobs.work(run, { concurrency: 4 });
      await (await open()).work(run, { concurrency: 4 });
      await until(() => seen.length === names.length);
      expect(seen).toEqual(names);
    });

    test("jobs of a group that are stored in one transaction keep their order", async () => {
      const seen: string[] = [];
      const names = ["f", "b", "e", "a", "d", "c"];
      await onBench().database.transaction(async (tx) => {
        for (const one of names) await jobs.enqueue(tx, questionJob(one, "post"));
      });
      await jobs.work(async (job) => void seen.push(nameOf(job)), { concurrency: 3 });
      await until(() => seen.length === names.length);
      expect(seen).toEqual(names);
    });

    test("groups do not wait for each other", async () => {
      const seen: string[] = [];
      const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
      await jobs.add(questionJob("slow", "one"));
      await jobs.add(questionJob("behind", "one"));
      await jobs.add(questionJob("free", "two"));
      await jobs.work(
        async (job) => {
          if (nameOf(job) === "slow") await held;
          seen.push(nameOf(job));
        },
        { concurrency: 3 },
      );
      await until(() => seen.includes("free"));
      expect(seen).toEqual(["free"]);
      letGo();
      await until(() => seen.length === 3);
      expect(seen).toEqual(["free", "slow", "behind"]);
    });

    test("no more jobs run at once than was said", async () => {
      let running = 0;
      let most = 0;
      let ended = 0;
      for (let n = 0; n < 9; n += 1) await jobs.add(inChannel(`C${n}`, `${n}`));
      await jobs.work(
        async () => {
          running += 1;
          most = Math.max(most, running);
          await until(() => most >= 3);
          running -= 1;
          ended += 1;
        },
        { concurrency: 3 },
      );
      await until(() => ended === 9);
      expect(most).toBe(3);
    });

    test("a run that throws is tried five times; the last one knows, then the job is listed", async () => {
      const attempts: [number, boolean][] = [];
      await jobs.add(questionJob("bad"));
      await jobs.work(
        async (_job, { attempt, last }) => {
          attempts.push([attempt, last]);
          throw new Error("no luck", { cause: new Error("the deeper reason") });
        },
        { concurrency: 1 },
      );
      await until(async () => (await jobs.stats()).failed === 1);
      expect(attempts).toEqual([
        [1, false],
        [2, false],
        [3, false],
        [4, false],
        [5, true],
      ]);
      const [failed] = await jobs.failed(10);
      expect(failed).toMatchObject({ key: questionJob("bad").key, kind: "follow-up", attempts: 5 });
      expect(failed?.error).toContain("no luck");
      expect(failed?.error).toContain("the deeper reason");
      expect(await jobs.stats()).toEqual({ waiting: 0, running: 0, failed: 1 });
    });

    test("a failed job can be put back in line", async () => {
      let broken = true;
      const seen: [string, number][] = [];
      await jobs.add(questionJob("one"));
      await jobs.add(questionJob("two"));
      await jobs.work(
        async (job, { attempt }) => {
          if (broken) throw new Error("broken");
          seen.push([nameOf(job), attempt]);
        },
        { concurrency: 2 },
      );
      await until(async () => (await jobs.stats()).failed === 2);
      broken = false;
      const [one] = (await jobs.failed(10)).filter(({ key }) => key === questionJob("one").key);
      expect(await jobs.rerun([one?.id ?? "none"])).toBe(1);
      await until(() => seen.length === 1);
      expect(seen).toEqual([["one", 1]]);
      expect(await jobs.rerun()).toBe(1);
      await until(async () => idle(await jobs.stats()));
      expect(seen.map(([done]) => done)).toEqual(["one", "two"]);
      expect(await jobs.failed(10)).toEqual([]);
    });

    test("a dependency that is busy is waited for as it says, without counting", async () => {
      const lasts: boolean[] = [];
      await jobs.add(questionJob("patient"));
      await jobs.work(
        async (_job, { last }) => {
          lasts.push(last);
          if (lasts.length <= 7) throw new BusyError("429", 5);
        },
        { concurrency: 1 },
      );
      await until(async () => lasts.length === 8 && idle(await jobs.stats()));
      expect(lasts).toEqual(Array.from({ length: 8 }, () => false));
      expect((await jobs.stats()).failed).toBe(0);
    });

    test("a job for later waits for its time", async () => {
      const runAt = Date.now() + 300;
      const ranAt = new Map<string, number>();
      await jobs.add(questionJob("later"), { runAt });
      await jobs.add(questionJob("now"));
      await jobs.work(async (job) => void ranAt.set(nameOf(job), Date.now()), { concurrency: 2 });
      await until(() => ranAt.size === 2);
      expect(ranAt.get("later")).toBeGreaterThanOrEqual(runAt);
    });

    test("two processes share the work, and no job is run twice", async () => {
      const seen: string[] = [];
      const workers = new Set<string>();
      const names = Array.from({ length: 40 }, (_, n) => `${n}`);
      const run = (worker: string) => async (job: Parameters<typeof nameOf>[0]) => {
        workers.add(worker);
        await until(() => workers.size === 2);
        seen.push(nameOf(job));
      };
      for (const one of names) await jobs.add(questionJob(one));
      const other = await open();
      await Promise.all([
        jobs.work(run("first"), { concurrency: 2 }),
        other.work(run("second"), { concurrency: 2 }),
      ]);
      await until(async () => idle(await jobs.stats()));
      expect(seen.toSorted()).toEqual(names.toSorted());
      expect([...workers].toSorted()).toEqual(["first", "second"]);
    });

    test("stopping waits for what runs, and takes nothing new", async () => {
      const seen: string[] = [];
      const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
      await jobs.add(questionJob("in hand", "g"));
      await jobs.add(questionJob("next", "g"));
      await jobs.work(
        async (job) => {
          seen.push(nameOf(job));
          await held;
        },
        { concurrency: 1 },
      );
      await until(() => seen.length === 1);
      const stopped = jobs.stop(10_000);
      letGo();
      await stopped;
      expect(seen).toEqual(["in hand"]);
      expect(await (await open()).stats()).toEqual({ waiting: 1, running: 0, failed: 0 });
    });

    test("what has not ended when the grace is over is aborted, and the next start goes on", async () => {
      const reasons: string[] = [];
      await jobs.add(questionJob("long"));
      let begun = false;
      await jobs.work(
        async (_job, { signal }) => {
          begun = true;
          await sleep(60_000, undefined, { signal }).catch(() => {
            reasons.push((signal.reason as Error).name);
            throw signal.reason;
          });
        },
        { concurrency: 1 },
      );
      await until(() => begun);
      await jobs.stop(20);
      expect(reasons).toEqual(["StoppingError"]);

      const seen: [string, boolean][] = [];
      const next = await open();
      await next.work(async (job, { last }) => void seen.push([nameOf(job), last]), {
        concurrency: 1,
      });
      await until(() => seen.length === 1);
      expect(seen).toEqual([["long", false]]);
    });

    test("what is about somebody who is forgotten is dropped, in line or given up; its keys stay known", async () => {
      let broken = true;
      const seen: string[] = [];
      await jobs.add(questionJob("given up"));
      await jobs.work(
        async (job) => {
          if (broken) throw new Error("broken");
          seen.push(nameOf(job));
        },
        { concurrency: 1 },
      );
      await until(async () => (await jobs.stats()).failed === 1);
      await jobs.add(questionJob("in line"), { runAt: Date.now() + 3_600_000 });
      const { database } = onBench();
      await database.transaction((tx) => jobs.forget(tx, { team: "T1", user: "somebody else" }));
      expect(await jobs.stats()).toEqual({ waiting: 1, running: 0, failed: 1 });
      await database.transaction((tx) => jobs.forget(tx, { team: "T1", user: "U1" }));
      expect(await jobs.stats()).toEqual({ waiting: 0, running: 0, failed: 0 });
      broken = false;
      expect(await jobs.rerun()).toBe(0);
      expect(await jobs.add(questionJob("in line"))).toBe(false);
      expect(await jobs.add(questionJob("given up"))).toBe(false);
      await jobs.add(questionJob("next"));
      await until(() => seen.length > 0);
      expect(seen).toEqual(["next"]);
    });

    test("one job of a quiet channel is next, however many wait in a loud one", async () => {
      const seen: string[] = [];
      const loud = Array.from({ length: 30 }, (_, n) => `loud ${n}`);
      for (const one of loud) await jobs.add(inChannel("C-loud", one));
      await jobs.add(inChannel("C-quiet", "quiet"));
      expect(await jobs.queueDepth({ team: "T1", channel: "C-quiet" })).toBeLessThan(4);
      expect(await jobs.queueDepth({ team: "T1", channel: "C-loud" })).toBe(31);
      await jobs.work(async (job) => void seen.push(nameOf(job)), { concurrency: 1 });
      await until(() => seen.length === 31);
      expect(seen.slice(0, 3)).toContain("quiet");
      expect(seen.filter((one) => one !== "quiet")).toEqual(loud);
    });

    test("channels are served in turn, each in its order, whenever their jobs were added", async () => {
      const seen: string[] = [];
      for (const channel of ["C-a", "C-b", "C-c"])
        for (const n of [1, 2, 3, 4]) await jobs.add(inChannel(channel, `${channel} ${n}`));
      await jobs.work(async (job) => void seen.push(nameOf(job)), { concurrency: 1 });
      await until(() => seen.length === 12);
      expect(seen.map((one) => one.slice(-1)).join("")).toBe("111222333444");
      for (const channel of ["C-a", "C-b", "C-c"])
        expect(seen.filter((one) => one.startsWith(channel))).toEqual(
          [1, 2, 3, 4].map((n) => `${channel} ${n}`),
        );
    });

    test("newcomers do not push back a channel that has waited: it keeps its turn among them", async () => {
      const seen: string[] = [];
      for (let n = 0; n < 5; n += 1) await jobs.add(inChannel("C-loud", `loud ${n}`));
      let newcomers = 0;
      await jobs.work(
        async (job) => {
          seen.push(nameOf(job));
          // As soon as one job is at work, the next conversation is heard.
          if (newcomers < 20) await jobs.add(inChannel(`C-new-${newcomers}`, `new ${newcomers++}`));
        },
        { concurrency: 1 },
      );
      await until(async () => seen.length === 25 && idle(await jobs.stats()));
      expect(seen.indexOf("loud 4")).toBeLessThan(12);
    });

    test("one channel never takes all places: one is free for whoever comes", async () => {
      const atWork: string[] = [];
      const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
      for (let n = 0; n < 6; n += 1) await jobs.add(inChannel("C-loud", `loud ${n}`));
      await jobs.work(
        async (job) => {
          atWork.push(nameOf(job));
          await held;
        },
        { concurrency: 3 },
      );
      await until(() => atWork.length === 2);
      await jobs.add(inChannel("C-quiet", "quiet"));
      await until(() => atWork.includes("quiet"));
      expect(atWork).toEqual(["loud 0", "loud 1", "quiet"]);
      letGo();
      await until(async () => idle(await jobs.stats()));
      expect(atWork).toHaveLength(7);
    });

    test("a channel whose runs all wait for Slack has only a few of them in hand", async () => {
      const begun: string[] = [];
      const { promise: posted, resolve: post } = Promise.withResolvers<void>();
      for (let n = 0; n < 12; n += 1) await jobs.add(inChannel("C-loud", `loud ${n}`));
      await jobs.add(inChannel("C-quiet", "quiet"));
      await jobs.work(
        async (job, { releaseSlot }) => {
          begun.push(nameOf(job));
          const back = releaseSlot();
          await posted;
          back();
        },
        { concurrency: 2 },
      );
      await until(() => begun.includes("quiet"));
      expect(begun.filter((one) => one !== "quiet").length).toBeLessThanOrEqual(2);
      post();
      await until(async () => idle(await jobs.stats()));
      expect(begun).toHaveLength(13);
    });

    test("who is added last knows how many are ahead", async () => {
      expect(await jobs.queueDepth({ team: "T1", channel: "C1" })).toBe(0);
      await jobs.add(questionJob("a"));
      await jobs.add(questionJob("b"));
      await jobs.add(questionJob("tomorrow"), { runAt: Date.now() + 86_400_000 });
      expect(await jobs.queueDepth({ team: "T1", channel: "C1" })).toBe(2);
      expect(await jobs.stats()).toEqual({ waiting: 3, running: 0, failed: 0 });
    });
  });
}

const inChannel = (channel: string, name: string) => questionJob(name, undefined, channel);

const idle = ({ waiting, running }: { waiting: number; running: number }): boolean =>
  waiting === 0 && running === 0;
