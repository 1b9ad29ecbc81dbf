import { traceLines, type Trace } from "./trace.ts";
import { toBlocks } from "../html/source/blocks.ts";

/** Runs a step that takes parts out of a tree; where somebody asks, tells which lines went with them. */
export function traceRemoval<Result>(
  trace: Trace | undefined,
  rule: string,
  root: Element,
  step: () => Result,
): Result {
  if (trace === undefined) return step();
  const before = linesOf(root);
  const result = step();
  traceLines(trace, rule, before, linesOf(root));
  return result;
}

/** The lines of an element as they would be read. */
export function linesOf(root: Node): string[] {
  return toBlocks(root).map(({ text }) => text);
}
