import { url as debuggerUrl } from "node:inspector";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { StallWatch } from "../ports/stall-watch.ts";
import type { Log } from "../ports/world.ts";
import { stalledJobs } from "./stalled-jobs.ts";

/** What the thread is started with. */
export interface WatchdogTask {
  /** One 32-bit number, which the main thread counts up. */
  readonly beats: SharedArrayBuffer;
  readonly file: string;
  /** So many looks without a beat between them end the process. */
  readonly looks: number;
  readonly everyMs: number;
}

/** Nothing that the program does on its loop takes a hundredth of this. */
const LOOKS = 30;
const EVERY_MS = 1_000;

/**
 * Ends the process (SIGKILL, after a line in the log that names the jobs in hand) when its event loop stands still
 * for half a minute, so that whatever supervises it starts it again; the jobs are noted in the data folder. A
 * process that is being debugged stands still when it is told to, and is left alone.
 */
export function watchdog(
  dataDir: string,
  log: Log,
  { looks = LOOKS, everyMs = EVERY_MS, now = Date.now } = {},
): StallWatch & { stop(): Promise<void> } {
  const file = join(dataDir, "stalled-jobs.json");
  const notes = stalledJobs(file, now);
  const counts = attempt(log, "the jobs of earlier stalls cannot be read", notes.counts);
  const known = counts ?? new Map<string, number>();
  const beats = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const counter = new Int32Array(beats);
  const beat = setInterval(() => Atomics.add(counter, 0, 1), everyMs / 2).unref();
  const task: WatchdogTask = { beats, file, looks, everyMs };
  let thread: Worker | undefined;
  return {
    inHand(jobs) {
      // The first job: what takes long before it, as a migration of the store does, is done.
      if (debuggerUrl() === undefined) thread ??= threadOf(task, log);
      thread?.postMessage(jobs);
    },
    stallsOf: (job) => known.get(job) ?? 0,
    forget(job) {
      if (!known.delete(job)) return;
      attempt(log, "a job of an earlier stall cannot be forgotten", () => notes.remove(job));
    },
    async stop() {
      clearInterval(beat);
      await thread?.terminate();
    },
  };
}

function threadOf(workerData: WatchdogTask, log: Log): Worker {
  const thread = new Worker(new URL("watchdog-thread.ts", import.meta.url), {
    workerData,
    env: {},
  });
  thread.on("error", (error) =>
    log.error({ error: String(error) }, "nothing watches the event loop any more"),
  );
  thread.unref();
  return thread;
}

/** What is noted of stalls is a help; without it the service goes on. */
function attempt<T>(log: Log, what: string, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    log.warn({ error: String(error) }, what);
    return undefined;
  }
}
