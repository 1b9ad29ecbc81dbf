import type { ParsingProcess } from "./parsing-process.ts";

export interface IdleProcesses {
  /** One that is alive, if there is any. */
  take(): ParsingProcess | undefined;
  put(worker: ParsingProcess): void;
  stop(): void;
}

/** Processes without work, the last used first, so that the others reach their time and are let go. */
export function idleProcesses(idleMs: number): IdleProcesses {
  const waiting: { readonly worker: ParsingProcess; readonly timer: NodeJS.Timeout }[] = [];
  return {
    take() {
      while (true) {
        const last = waiting.pop();
        clearTimeout(last?.timer);
        if (last === undefined || last.worker.alive) return last?.worker;
      }
    },
    put(worker) {
      const timer = setTimeout(() => {
        waiting.splice(
          waiting.findIndex((entry) => entry.worker === worker),
          1,
        );
        worker.stop();
      }, idleMs);
      timer.unref();
      waiting.push({ worker, timer });
    },
    stop() {
      for (const { worker, timer } of waiting.splice(0)) {
        clearTimeout(timer);
        worker.stop();
      }
    },
  };
}
