import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

/** A program in a process of its own. */
export interface Child {
  readonly pid: number;
  /** Resolves when the process has ended. */
  readonly ended: Promise<unknown>;
  /** What it wrote to its output so far. */
  output(): string;
  kill(signal: NodeJS.Signals): void;
  /** Asks it to stop and waits until it has. */
  stop(): Promise<void>;
  /** Resident memory in megabytes. */
  residentMb(): Promise<number>;
}

/** Starts a script of the project on this Node, with this environment and nothing else. */
export function startChild(args: readonly string[], env: Readonly<Record<string, string>>): Child {
  const { PATH = "", HOME = "" } = process.env;
  const program = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { PATH, HOME, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { pid } = program;
  if (pid === undefined) throw new Error(`${args.join(" ")} could not be started`);
  const output = collect(program);
  const ended = once(program, "exit");
  return {
    pid,
    ended,
    output,
    kill: (signal) => void program.kill(signal),
    async stop() {
      program.kill("SIGTERM");
      await ended;
    },
    residentMb: () => residentMb(pid),
  };
}

/** The bot, serving the Slack that `env` names. */
export const startBot = (env: Readonly<Record<string, string>>): Child =>
  startChild(["--max-semi-space-size=4", "--optimize-for-size", "bin/briefdesk.js", "start"], env);

function collect(program: ChildProcess): () => string {
  const pieces: string[] = [];
  program.stdout?.on("data", (piece: Buffer) => pieces.push(piece.toString()));
  program.stderr?.on("data", (piece: Buffer) => pieces.push(piece.toString()));
  return () => pieces.join("");
}

async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0) / 1024);
}
