import { LRUCache } from "lru-cache";
import type { Parsed } from "../domain/article.ts";
import type { RawDocument } from "../domain/raw-document.ts";
import type { Message } from "../messages/catalogue.ts";
import type { Parser } from "../ports/parser.ts";
import type { Log } from "../ports/world.ts";
import { fairLane } from "./fair-lane.ts";
import { idleProcesses } from "./idle-processes.ts";
import {
  ParsingProcessError,
  type ParsingProcess,
  startParsingProcess,
} from "./parsing-process.ts";

export interface ParsingPoolOptions {
  /** Documents parsed at once in the quick lane. Default 2: a page takes some 20 ms. */
  readonly workers?: number | undefined;
  /** Milliseconds of processor time for one document in the quick lane. Default 2 s. */
  readonly quickMs?: number | undefined;
  /** Milliseconds of processor time for one document. Default 20 s: a report of 500 pages takes 10. */
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
/** Hashes of documents that ran out of time: a day covers whoever posts one again. */
const TOO_SLOW = { max: 10_000, ttl: 24 * 60 * 60_000 };

/**
 * By the clock a document has more: on a busy machine it waits for its turns, and that is not its fault. The bound
 * is for a parser that waits for what never comes.
 */
const CLOCK_FOR_PROCESSOR = 15;
const SHORTEST_CLOCK_MS = 30_000;

/** How one lane treats a document. */
interface Lane {
  readonly processorMs: number;
  readonly memoryMb: number;
  readonly givesWay: boolean;
}

/**
 * Parses in processes of their own, so that no document, however hostile, holds up the event loop,
 * takes the bot down or keeps its memory. There are two lanes: what takes longer than a moment is begun
 * again in the slow one, where one document is parsed at a time, at a low priority; in both, posters
 * take turns. A document over its time or memory loses its process; one that used up its processor time is
 * known by its hash and refused at once.
 */
export function parsingPool(options: ParsingPoolOptions = {}): Parser {
  const { workers = 2, quickMs = 2_000, timeoutMs = 20_000 } = options;
  const { heapMb = HEAP_MB, memoryMb = 640, idleMs = 10_000, log } = options;
  const quickLane = fairLane({ workers, most: Math.max(1, workers - 1) });
  const slowLane = fairLane({ workers: 1, most: 1 });
  const quick: Lane = {
    processorMs: Math.min(quickMs, timeoutMs),
    memoryMb: Math.min(400, memoryMb),
    givesWay: false,
  };
  const slow: Lane = { processorMs: timeoutMs, memoryMb, givesWay: true };
  const idle = idleProcesses(idleMs);
  const tooSlow = new LRUCache<string, true>(TOO_SLOW);
  const closing = new AbortController();

  const start = ({ givesWay, memoryMb: most }: Lane): ParsingProcess =>
    startParsingProcess({
      heapMb,
      memoryMb: most,
      givesWay,
      onDeath(death) {
        const goesOnSlowly = death.by === "time" && !givesWay;
        if (!goesOnSlowly) log?.warn({ ...death }, "a parsing process ended");
      },
    });

  /** Rejects with OutOfTimeError, ParsingProcessError, or the reason of who aborted. */
  const parseIn = async (lane: Lane, document: RawDocument, signal?: AbortSignal) => {
    const { processorMs } = lane;
    const clockMs = Math.max(SHORTEST_CLOCK_MS, CLOCK_FOR_PROCESSOR * processorMs);
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new OutOfTimeError("clock", clockMs)), clockMs);
    const stops = [late.signal, closing.signal, ...(signal === undefined ? [] : [signal])];
    const worker = (lane.givesWay ? undefined : idle.take()) ?? start(lane);
    try {
      const parsed = await worker.parse({ document, processorMs }, AbortSignal.any(stops));
      const isSpent = lane.givesWay || worker.parsed >= DOCUMENTS_A_PROCESS;
      if (isSpent || closing.signal.aborted) worker.stop();
      else idle.put(worker);
      return parsed;
    } catch (error) {
      worker.stop();
      throw error instanceof ParsingProcessError && error.by === "time"
        ? new OutOfTimeError("processor", processorMs)
        : error;
    } finally {
      clearTimeout(timer);
    }
  };

  /** Who ends a process from outside need not have meant the document: it is tried once more. */
  const parseAgain: typeof parseIn = (...asked) =>
    parseIn(...asked).catch((error: unknown) => {
      if (error instanceof ParsingProcessError && error.by === "outside") return parseIn(...asked);
      throw error;
    });

  const parseSlowly = async (document: RawDocument, poster: string, signal?: AbortSignal) =>
    slowLane.run(poster, () => parseAgain(slow, document, signal), anyOf(signal, closing.signal));

  const parseInLanes = async (document: RawDocument, poster: string, signal?: AbortSignal) => {
    try {
      const task = () => parseAgain(quick, document, signal);
      return await quickLane.run(poster, task, anyOf(signal, closing.signal));
    } catch (error) {
      if (!isTooMuch(error)) throw error;
      return parseSlowly(document, poster, signal);
    }
  };

  return {
    async parse(document, { signal, poster = "" } = {}) {
      signal?.throwIfAborted();
      const hash = await hashOf(document.bytes);
      if (tooSlow.has(hash)) return refusalFor(new OutOfTimeError("processor", timeoutMs));
      try {
        return await parseInLanes(document, poster, signal);
      } catch (error) {
        signal?.throwIfAborted();
        closing.signal.throwIfAborted();
        if (!isTooMuch(error) && !isFault(error)) throw error;
        const bytes = document.bytes.byteLength;
        log?.warn({ bytes, hash, reason: error.message }, "a document could not be parsed");
        if (error instanceof OutOfTimeError && error.by === "processor") tooSlow.set(hash, true);
        return refusalFor(error);
      }
    },
    async close() {
      closing.abort(new Error("the parser is closed"));
      idle.stop();
    },
  };
}

/** It was not parsed in the time that there is. */
class OutOfTimeError extends Error {
  override readonly name = "OutOfTimeError";
  /** Only what used its processor time up is slow by itself. */
  readonly by: "processor" | "clock";

  constructor(by: "processor" | "clock", ms: number) {
    super(
      `not parsed within ${ms / 1_000} s ${by === "processor" ? "of processor time" : "by the clock"}`,
    );
    this.by = by;
  }
}

const anyOf = (signal: AbortSignal | undefined, other: AbortSignal): AbortSignal =>
  signal === undefined ? other : AbortSignal.any([signal, other]);

const isTooMuch = (error: unknown): error is OutOfTimeError | ParsingProcessError =>
  error instanceof OutOfTimeError ||
  (error instanceof ParsingProcessError && error.by === "memory");

const isFault = (error: unknown): error is ParsingProcessError =>
  error instanceof ParsingProcessError && error.by === "fault";

/** Off the event loop: a file may be of many megabytes. */
async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
  return Buffer.from(digest).toString("hex");
}

function refusalFor(error: OutOfTimeError | ParsingProcessError): Parsed {
  if (error instanceof OutOfTimeError)
    return refused("timeout", { key: "documentTakesTooLong" }, "over the time limit");
  return error.by === "memory"
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
