import { isMainThread } from "node:worker_threads";

/** Loaded before the bot: on SIGUSR2 it writes for how long its event loop stood, at most, since it was asked last. */
const BEAT_MS = 5;

if (isMainThread) {
  let pause = { ms: 0, computing: 0 };
  let beat = performance.now();
  let computed = process.threadCpuUsage();
  setInterval(() => {
    const now = performance.now();
    const { user, system } = process.threadCpuUsage(computed);
    pause = {
      ms: Math.max(pause.ms, now - beat - BEAT_MS),
      computing: Math.max(pause.computing, (user + system) / 1_000),
    };
    beat = now;
    computed = process.threadCpuUsage();
  }, BEAT_MS).unref();
  process.on("SIGUSR2", () => {
    process.stderr.write(`${JSON.stringify({ longestPause: pause })}\n`);
    pause = { ms: 0, computing: 0 };
  });
}
