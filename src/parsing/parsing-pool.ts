import PQueue from "p-queue";
import type { Parsed } from "../domain/article.ts";
import type { Parser } from "../ports/parser.ts";
import type { Log } from "../ports/world.ts";
import {
  ParsingProcessError,
  startParsingProcess,
  type ParsingProcess,
} from "./parsing-process.ts";
import type { RawDocument } from "../domain/raw-document.ts";
import type { Message } from "../messages/catalogue.ts";

export interface ParsingPoolOptions {
  /** Documents parsed at once. Default 1: a page takes some 20 ms. */
  readonly workers?: number | undefined;
  /** Milliseconds for one document, from when its turn comes. Default 20 s: a report of 500 pages takes 10. */
  readonly timeoutMs?: number | undefined;
  /** Megabytes of JavaScript heap for one process. Default HEAP_MB. */
  readonly heapMb?: number | undefined;
  /** Megabytes of memory of all kinds for one process, where the system shows it. Default 640. */
  readonly memoryMb?: number | undefined;
  /** Milliseconds after which a process without work is let go, and its memory with it. Default 10 s. */
  readonly idleMs?: number | undefined;
  readonly log?: Pick<Log, "warn"> | undefined;
}

/** Enough for a page of 5 MB. */
export const HEAP_MB = 256;
/** Libraries leak a little; a process is replaced before that adds up. */
const DOCUMENTS_A_PROCESS = 500;

/**
 * Parses in processes of their own, so that no document, however hostile, holds up the event loop,
 * takes the bot down or keeps its memory. A document over its time or memory loses its process; the
 * next one gets a fresh one.
 */
export function parsingPool(options: ParsingPoolOptions = {}): Parser {
  const {
    workers = 1,
    timeoutMs = 20_000,
    heapMb = HEAP_MB,
    memoryMb = 640,
    idleMs = 10_000,
  } = options;
  // Waiting happens here, so that a document's time begins with its turn.
  const turns = new PQueue({ concurrency: workers });
  const idle = idleProcesses(idleMs);
  const closing = new AbortController();

  async function parseNow(document: RawDocument, signal: AbortSignal | undefined): Promise<Parsed> {
    const deadline = AbortSignal.timeout(timeoutMs);
    const stops = [deadline, closing.signal, ...(signal === undefined ? [] : [signal])];
    const worker = idle.take() ?? startParsingProcess({ heapMb, memoryMb });
    try {
      const parsed = await worker.parse(document, AbortSignal.any(stops));
      if (worker.parsed < DOCUMENTS_A_PROCESS && !closing.signal.aborted) idle.put(worker);
      else worker.stop();
      return parsed;
    } catch (error) {
      worker.stop();
      signal?.throwIfAborted();
      closing.signal.throwIfAborted();
      const refusal = refusalFor(deadline.aborted, error);
      if (refusal === undefined) throw error;
      options.log?.warn(
        { bytes: document.bytes.byteLength, error },
        "a document ended its parsing process",
      );
      return refusal;
    }
  }

  return {
    async parse(document, { signal } = {}) {
      signal?.throwIfAborted();
      const turn = turns.add(
        () => parseNow(document, signal),
        signal === undefined ? {} : { signal },
      );
      return turn.catch((error: unknown) => {
        signal?.throwIfAborted();
        throw error;
      });
    },
    async close() {
      closing.abort(new Error("the parser is closed"));
      turns.clear();
      idle.stop();
    },
  };
}

interface IdleProcesses {
  take(): ParsingProcess | undefined;
  put(worker: ParsingProcess): void;
  stop(): void;
}

/** Processes without work, the last used first, so that the others reach their time. */
function idleProcesses(idleMs: number): IdleProcesses {
  const waiting: { readonly worker: ParsingProcess; readonly timer: NodeJS.Timeout }[] = [];
  return {
    take() {
      const last = waiting.pop();
      clearTimeout(last?.timer);
      return last?.worker;
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

function refusalFor(late: boolean, error: unknown): Parsed | undefined {
  if (late) return refused("timeout", { key: "documentTakesTooLong" }, "over the time limit");
  if (!(error instanceof ParsingProcessError)) return undefined;
  return error.outOfMemory
    ? refused("too-large", { key: "documentTakesMemory" }, error.message)
    : refused("unsupported", { key: "documentDamaged" }, error.message);
}

function refused(
  verdict: "timeout" | "too-large" | "unsupported",
  reason: Message,
  evidence: string,
): Parsed {
  return { verdict, reason, evidence: [evidence] };
}
