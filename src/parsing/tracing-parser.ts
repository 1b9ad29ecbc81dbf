import type { TraceStep } from "../article/trace/trace.ts";
import { parseDocument } from "../article/parse.ts";
import type { Parsed } from "../domain/article.ts";
import type { RawDocument } from "../domain/raw-document.ts";
import type { Parser } from "../ports/parser.ts";

/** A document that was parsed, and how. */
export interface TracedDocument {
  readonly document: RawDocument;
  readonly parsed: Parsed;
  readonly steps: readonly TraceStep[];
}

/**
 * A parser that takes down each step. It works in this process, without the pool's limits of memory and
 * time: for the terminal of whoever asks why a page is read as it is, and not for a bot.
 *
 * @param tell is given each document once it is parsed.
 */
export function tracingParser(tell: (traced: TracedDocument) => void): Parser {
  return {
    async parse(document, { signal } = {}) {
      signal?.throwIfAborted();
      const steps: TraceStep[] = [];
      const parsed = await parseDocument(document, (step) => steps.push(step));
      tell({ document, parsed, steps });
      return parsed;
    },
    close: () => Promise.resolve(),
  };
}
