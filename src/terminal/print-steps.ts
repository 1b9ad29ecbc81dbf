import type { TraceStep } from "../article/trace/trace.ts";
import type { Terminal } from "./terminal.ts";

/** Characters by which a line is known again. */
const FIRST_WORDS = 60;

/** The steps of a reading, each with the first words of its lines. */
export function printSteps(out: Terminal, steps: readonly TraceStep[]): void {
  for (const { did, rule, lines } of steps) {
    out.paragraph(out.style("bold", `${did}: ${rule} (${lines.length})`));
    for (const line of lines)
      out.paragraph(out.style("dim", firstWords(line)), { first: "      " });
  }
  out.line();
}

/** The beginning of a line, cut between words. */
export function firstWords(line: string): string {
  if (line.length <= FIRST_WORDS) return line;
  const cut = line.slice(0, FIRST_WORDS);
  return `${cut.slice(0, cut.lastIndexOf(" ") + 1 || FIRST_WORDS).trimEnd()} …`;
}
