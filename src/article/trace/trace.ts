/** One step of a reading, for whoever asks why a line is in the text or is not. */
export interface TraceStep {
  /** A box or a text was chosen, lines were taken away or lost a part, or no step took them up. */
  readonly did: "took" | "removed" | "shortened" | "left out";
  /** By which rule, or from where: `readers' comments`, `Readability`. */
  readonly rule: string;
  /** The lines it was done to, in their order. */
  readonly lines: readonly string[];
}

/** Takes down the steps of a reading. Whoever reads without one pays nothing for it. */
export type Trace = (step: TraceStep) => void;

/** Letters by which a line that lost a part is known again. */
const BEGINNING = 16;

/** Tells which lines a step took away or shortened; a step that changed nothing is not told. */
export function traceLines(
  trace: Trace | undefined,
  rule: string,
  before: readonly string[],
  after: readonly string[],
): void {
  if (trace === undefined) return;
  const gone = difference(before, after);
  const beginnings = new Set(difference(after, before).map(beginningOf));
  const isShortened = (line: string) => beginnings.has(beginningOf(line));
  tell(trace, { did: "removed", rule, lines: gone.filter((line) => !isShortened(line)) });
  tell(trace, { did: "shortened", rule, lines: gone.filter(isShortened) });
}

/** Tells which lines of a document no step took up. */
export function traceLeftOut(
  trace: Trace | undefined,
  document: readonly string[],
  text: string,
): void {
  if (trace === undefined) return;
  const lines = document.filter((line) => !text.includes(line));
  tell(trace, { did: "left out", rule: "not in the box that was read", lines });
}

function tell(trace: Trace, step: TraceStep): void {
  if (step.lines.length > 0) trace(step);
}

function beginningOf(line: string): string {
  return line.slice(0, BEGINNING);
}

/** The lines of one list that the other does not hold, each as often as it is missing. */
function difference(lines: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = counts.get(line) ?? 0;
    if (count > 0) counts.set(line, count - 1);
    return count === 0;
  });
}
