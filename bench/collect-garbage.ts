import { isMainThread } from "node:worker_threads";

/** Loaded before the bot, which runs with --expose-gc: on SIGUSR2 all threads collect, and the process says so. */
const collect = globalThis.gc;
const threads = new BroadcastChannel("collect-garbage");

if (isMainThread)
  process.on("SIGUSR2", () => {
    threads.postMessage("now");
    collect?.();
    // The threads are done by then, and what they freed is given back.
    setTimeout(() => {
      collect?.();
      const { heapUsed, external } = process.memoryUsage();
      process.stderr.write(`${JSON.stringify({ collected: { heapUsed, external } })}\n`);
    }, 2_000);
  });
else threads.addEventListener("message", () => collect?.());
