import { type ChildProcess, fork } from "node:child_process";
import { readFile } from "node:fs/promises";
import type { Parsed } from "../domain/article.ts";
import type { RawDocument } from "../domain/raw-document.ts";

/** The process died over a document. */
export class ParsingProcessError extends Error {
  override readonly name = "ParsingProcessError";
  /** It was out of memory, by its own count or ours. */
  readonly outOfMemory: boolean;

  constructor(message: string, outOfMemory: boolean) {
    super(message);
    this.outOfMemory = outOfMemory;
  }
}

/** A process that parses one document at a time. */
export interface ParsingProcess {
  /** Documents parsed so far. */
  readonly parsed: number;
  /** Rejects with ParsingProcessError when the process dies, with the signal's reason when aborted. */
  parse(document: RawDocument, signal: AbortSignal): Promise<Parsed>;
  stop(): void;
}

/** How often the memory of a process at work is looked at, where the system shows it (Linux). */
const LOOK_EVERY_MS = 200;
/** Bytes of a page of memory in `/proc/<pid>/statm`. */
const PAGE_BYTES = 4096;

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
export function startParsingProcess(limits: {
  readonly heapMb: number;
  readonly memoryMb: number;
}): ParsingProcess {
  const child = fork(new URL("parsing-child.ts", import.meta.url), {
    env: {},
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    execArgv: ["--permission", "--allow-fs-read=*", ...heapFlags(limits.heapMb)],
  });
  // Waiting for work must not keep the program alive.
  child.unref();
  child.channel?.unref();
  let parsed = 0;
  return {
    get parsed() {
      return parsed;
    },
    async parse(document, signal) {
      const result = await answerOf(child, document, limits.memoryMb, signal);
      parsed += 1;
      return result;
    },
    stop: () => void child.kill("SIGKILL"),
  };
}

async function answerOf(
  child: ChildProcess,
  document: RawDocument,
  memoryMb: number,
  signal: AbortSignal,
): Promise<Parsed> {
  const { promise, resolve, reject } = Promise.withResolvers<Parsed>();
  let overMemory = false;
  const onExit = (code: number | null, killedBy: NodeJS.Signals | null): void => {
    // V8 aborts when the heap is full; Linux kills what takes the machine's memory.
    const outOfMemory =
      overMemory || code === 134 || killedBy === "SIGABRT" || killedBy === "SIGKILL";
    reject(
      new ParsingProcessError(`parsing ended with ${killedBy ?? `code ${code}`}`, outOfMemory),
    );
  };
  const onAbort = (): void => reject(signal.reason);
  const watch = setInterval(() => {
    void residentMb(child.pid).then((used) => {
      if (used <= memoryMb) return undefined;
      overMemory = true;
      return child.kill("SIGKILL");
    });
  }, LOOK_EVERY_MS);

  child.once("message", resolve).once("exit", onExit).once("error", reject);
  signal.addEventListener("abort", onAbort, { once: true });
  child.channel?.ref();
  try {
    signal.throwIfAborted();
    child.send(document);
    return await promise;
  } finally {
    clearInterval(watch);
    child.off("message", resolve).off("exit", onExit).off("error", reject);
    signal.removeEventListener("abort", onAbort);
    child.channel?.unref();
  }
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
