import { parentPort, workerData } from "node:worker_threads";
import { destination } from "pino";
import { pinoLog } from "../ops/log.ts";
import { stalledJobs } from "./stalled-jobs.ts";
import { stillBeats } from "./still-beats.ts";
import type { WatchdogTask } from "./watchdog.ts";

// The thread that looks at the beat of the main one. That one can neither log nor end by itself when it stands
// still, so this one does both: SIGKILL is the one signal that needs no event loop.

const { beats, file, looks, everyMs } = workerData as WatchdogTask;
const counter = new Int32Array(beats);
const log = pinoLog({ level: "info", destination: destination({ dest: 1, sync: true }) });
const isStill = stillBeats(looks);
let jobs: readonly string[] = [];

parentPort?.on("message", (inHand: readonly string[]) => void (jobs = inHand));

const watching = setInterval(() => {
  if (!isStill(Atomics.load(counter, 0))) return;
  // Process 1 of a container without an init cannot be killed from within: it is said once.
  clearInterval(watching);
  const seconds = Math.round((looks * everyMs) / 1_000);
  log.error({ jobs, seconds }, "the event loop stands still; the process is ended to start again");
  try {
    stalledJobs(file, Date.now).add(jobs);
  } catch (error) {
    log.error({ error: String(error) }, "the jobs in hand cannot be noted");
  }
  process.kill(process.pid, "SIGKILL");
}, everyMs);
