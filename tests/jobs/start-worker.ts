import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("./worker-process.ts", import.meta.url));

/** A worker in a process of its own. */
export interface WorkerProcess {
  /** Lines it has written so far: `working`, `start …`, `end …`. */
  journal(): string[];
  /** Ends it in the middle of whatever it does, as a crash would. */
  kill(): Promise<void>;
}

/** @param journal a file of its own */
export function startWorker(database: string, journal: string, leaseMs: number): WorkerProcess {
  const child = spawn(process.execPath, [PROGRAM, database, journal, String(leaseMs)], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return {
    journal: () =>
      existsSync(journal) ? readFileSync(journal, "utf8").split("\n").filter(Boolean) : [],
    kill: () => killed(child),
  };
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}
