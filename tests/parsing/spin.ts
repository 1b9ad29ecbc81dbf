import { Worker } from "node:worker_threads";

/**
 * A process that never ends by itself, with a parsing process's thread beside it:
 * `spin.ts <pid of its parent> [milliseconds of processor time]`. Writes its own pid when it spins.
 */
const [, , parent = "", processorMs] = process.argv;
const watch = new Worker(new URL("../../src/parsing/parsing-watch.ts", import.meta.url), {
  workerData: { parent: Number(parent) },
});
watch.once("online", () => {
  if (processorMs !== undefined) watch.postMessage(Number(processorMs));
  process.stdout.write(`${process.pid}\n`, () => {
    for (;;);
  });
});
