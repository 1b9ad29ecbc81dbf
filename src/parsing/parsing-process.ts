import { type ChildProcess, fork } from "node:child_process";
import { readFile } from "node:fs/promises";
import { constants, setPriority } from "node:os";
import type { Parsed } from "../domain/article.ts";
import type { RawDocument } from "../domain/raw-document.ts";
import { type PackedParsed, unpackParsed } from "./packed-parsed.ts";

/** What ended a process: its memory, its processor time, a signal that nobody here sent, or a fault of its own. */
export type DeathCause = "memory" | "time" | "outside" | "fault";

/** The process died over a document. */
export class ParsingProcessError extends Error {
  override readonly name = "ParsingProcessError";
  readonly by: DeathCause;

  constructor(message: string, by: DeathCause) {
    super(message);
    this.by = by;
  }
}

/** What a process is sent. */
export interface ParsingTask {
  readonly document: RawDocument;
  /** Milliseconds of processor time; beyond them the process ends itself. */
  readonly processorMs: number;
}

/** How a process ended that was not told to. */
interface Death {
  readonly pid: number | undefined;
  readonly by: DeathCause;
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
}

interface ProcessOptions {
  readonly heapMb: number;
  readonly memoryMb: number;
  /** With a low priority: everything else goes first. Not the lowest, with which it would never end on a busy machine. */
  readonly givesWay: boolean;
  /** Called when it ends without having been told to, at work or not. */
  readonly onDeath: (death: Death) => void;
}

/** A process that parses one document at a time. */
export interface ParsingProcess {
  /** Documents parsed so far. */
  readonly parsed: number;
  readonly alive: boolean;
  /** Rejects with ParsingProcessError when the process dies, with the signal's reason when aborted. */
  parse(task: ParsingTask, signal: AbortSignal): Promise<Parsed>;
  stop(): void;
}

/** How often the memory of a process at work is looked at, where the system shows it (Linux). */
const LOOK_EVERY_MS = 200;
/** Bytes of a page of memory in `/proc/<pid>/statm`. */
const PAGE_BYTES = 4096;
/** V8's way out when its heap is full. */
const ABORTED = 128 + constants.signals.SIGABRT;

/** Node's flags for a process that parses within a heap of this many megabytes. */
export function heapFlags(heapMb: number): string[] {
  // Young objects are most of what parsing makes; a large nursery is never given back.
  return [`--max-old-space-size=${heapMb}`, "--max-semi-space-size=8"];
}

/**
 * Starts a process for parsing. A thread would not do: V8 ends the whole program when a thread's heap
 * cannot be grown for one large object. The process has no environment, so no secrets either, and
 * may only read files: whatever a document makes a parser do, it ends there.
 */
export function startParsingProcess(options: ProcessOptions): ParsingProcess {
  const child = fork(new URL("parsing-child.ts", import.meta.url), [String(process.pid)], {
    env: {},
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    execArgv: ["--permission", "--allow-fs-read=*", "--allow-worker", ...heapFlags(options.heapMb)],
  });
  // Waiting for work must not keep the program alive.
  child.unref();
  child.channel?.unref();
  if (options.givesWay) giveWay(child.pid);
  let parsed = 0;
  let told = false;
  let overMemory = false;
  const causeOf = (code: number | null, signal: NodeJS.Signals | null) =>
    overMemory ? "memory" : causeOfExit(code, signal);
  const endForMemory = () => {
    overMemory = true;
    child.kill("SIGKILL");
  };
  child.on("error", () => {}); // told by `parse`, and by the exit
  child.once("exit", (code, signal) => {
    if (!told) options.onDeath({ pid: child.pid, by: causeOf(code, signal), code, signal });
  });
  return {
    get parsed() {
      return parsed;
    },
    get alive() {
      return child.exitCode === null && child.signalCode === null;
    },
    async parse(task, signal) {
      const unwatch = watchMemory(child.pid, options.memoryMb, endForMemory);
      try {
        const result = await answerOf(child, task, causeOf, signal);
        parsed += 1;
        return result;
      } finally {
        unwatch();
      }
    },
    stop() {
      told = true;
      child.kill("SIGKILL");
    },
  };
}

function giveWay(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Not allowed here, or it has gone already: it works at the priority of others.
  }
}

function causeOfExit(code: number | null, signal: NodeJS.Signals | null): DeathCause {
  if (code === ABORTED || signal === "SIGABRT") return "memory";
  if (signal === "SIGXCPU") return "time";
  return signal === null ? "fault" : "outside";
}

async function answerOf(
  child: ChildProcess,
  task: ParsingTask,
  causeOf: (code: number | null, signal: NodeJS.Signals | null) => DeathCause,
  signal: AbortSignal,
): Promise<Parsed> {
  const { promise, resolve, reject } = Promise.withResolvers<PackedParsed>();
  const onExit = (code: number | null, killedBy: NodeJS.Signals | null): void => {
    const how = `parsing ended with ${killedBy ?? `code ${code}`}`;
    reject(new ParsingProcessError(how, causeOf(code, killedBy)));
  };
  const onAbort = (): void => reject(signal.reason);
  child.once("message", resolve).once("exit", onExit).once("error", reject);
  signal.addEventListener("abort", onAbort, { once: true });
  child.channel?.ref();
  try {
    signal.throwIfAborted();
    // What cannot be sent is told by the exit of who would have got it.
    child.send(task, () => {});
    return unpackParsed(await promise);
  } finally {
    child.off("message", resolve).off("exit", onExit).off("error", reject);
    signal.removeEventListener("abort", onAbort);
    child.channel?.unref();
  }
}

/** Looks at a process's memory until it is told not to. */
function watchMemory(pid: number | undefined, mostMb: number, onOver: () => void): () => void {
  const watch = setInterval(() => {
    void residentMb(pid).then((used) => (used > mostMb ? onOver() : undefined));
  }, LOOK_EVERY_MS);
  return () => clearInterval(watch);
}

/** Resident memory of a process in megabytes; 0 where the system does not show it. */
async function residentMb(pid: number | undefined): Promise<number> {
  try {
    const [, resident] = (await readFile(`/proc/${pid}/statm`, "utf8")).split(" ");
    return (Number(resident) * PAGE_BYTES) / 1_000_000;
  } catch {
    // No /proc, or the process has just gone: its exit is told elsewhere.
    return 0;
  }
}
