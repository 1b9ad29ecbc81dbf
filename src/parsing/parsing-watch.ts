import { parentPort, workerData } from "node:worker_threads";

/**
 * A thread beside the parser of a parsing process, which a document cannot hold up. It ends the process
 * when the program that it parses for is gone, and when a document has had its processor time: whoever
 * started it may be too busy to look, or no longer there.
 */
const LOOK_EVERY_MS = 250;
const { parent } = workerData as { readonly parent: number };

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

let endsAt = Infinity;
/** Milliseconds of processor time for the document that begins now; none at its end. */
parentPort?.on("message", (allowedMs: number | undefined) => {
  endsAt = allowedMs === undefined ? Infinity : processorMs() + allowedMs;
});

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, "SIGKILL");
  // As the system itself ends a process over its limit of processor time, see setrlimit(2).
  if (processorMs() > endsAt) process.kill(process.pid, "SIGXCPU");
}, LOOK_EVERY_MS);
