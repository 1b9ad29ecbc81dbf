import PQueue from "p-queue";
import { Piscina } from "piscina";
import type { Parsed } from "../article/article.ts";
import type { Log, Parser, RawDocument } from "../ports.ts";

export interface ParsingPoolOptions {
  /** Documents parsed at once. Default 1: a page takes some 20 ms. */
  readonly workers?: number | undefined;
  /** Milliseconds for one document, from when its turn comes. Default 20 s: a report of 500 pages. */
  readonly timeoutMs?: number | undefined;
  /** Megabytes of JavaScript heap for one worker. Default 192. */
  readonly heapMb?: number | undefined;
  /** Milliseconds after which a worker without work is let go, and its memory with it. Default 10 s. */
  readonly idleMs?: number | undefined;
  readonly log?: Pick<Log, "warn"> | undefined;
}

/**
 * Parses in worker threads, so that no document, however hostile, holds up the event loop, takes the
 * process down or keeps memory. A document over its time or memory loses its worker; the next one
 * gets a fresh one. Bytes are copied to the worker: one copy of a page costs a millisecond, and a
 * caller that reads the same bytes again finds them.
 */
export function parsingPool(options: ParsingPoolOptions = {}): Parser {
  const { workers = 1, timeoutMs = 20_000, heapMb = 192, idleMs = 10_000 } = options;
  const pool = new Piscina<RawDocument, Parsed>({
    filename: new URL("parsing-worker.ts", import.meta.url).href,
    minThreads: 0,
    maxThreads: workers,
    idleTimeout: idleMs,
    // Young objects are most of what parsing makes; a large nursery is never given back.
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 16 },
    recordTiming: false,
  });
  // Waiting happens here and not in the pool, so that a document's time begins with its turn.
  const turns = new PQueue({ concurrency: workers });

  async function parseNow(document: RawDocument, signal: AbortSignal | undefined): Promise<Parsed> {
    const deadline = AbortSignal.timeout(timeoutMs);
    try {
      return await pool.run(document, {
        signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
      });
    } catch (error) {
      signal?.throwIfAborted();
      if (deadline.aborted) {
        options.log?.warn({ bytes: document.bytes.byteLength, timeoutMs }, "parsing took too long");
        return refused("timeout", "It takes too long to read.", `not parsed in ${timeoutMs} ms`);
      }
      if (isOutOfMemory(error)) {
        options.log?.warn(
          { bytes: document.bytes.byteLength, heapMb },
          "parsing took too much memory",
        );
        return refused(
          "too-large",
          "It takes too much memory to read.",
          `over ${heapMb} MB of heap`,
        );
      }
      throw error;
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
      turns.clear();
      await pool.destroy();
    },
  };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

function refused(verdict: "timeout" | "too-large", reason: string, evidence: string): Parsed {
  return { verdict, reason, evidence: [evidence] };
}
