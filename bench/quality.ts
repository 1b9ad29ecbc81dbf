import { writeFile } from "node:fs/promises";
import type { BenchTable } from "./bench-table.ts";
import { answers } from "./quality/answers.ts";
import { corrupted } from "./quality/corrupted.ts";
import { gate } from "./quality/gate.ts";
import { judges } from "./quality/judge.ts";
import { summaries } from "./quality/summaries.ts";

/**
 * The extractive writer and the gate on the public sets that may lie beside the repository: what is
 * found, refused, falsely alarmed and caught. `--out=FILE` writes the outputs, summaries too, for
 * the sets' own scorer. Without the sets the table is empty.
 */
export async function quality(): Promise<BenchTable> {
  const started = performance.now();
  const written = summaries();
  const summarised = Object.values(written).reduce((sum, set) => sum + Object.keys(set).length, 0);
  const perSummary = (performance.now() - started) / summarised;
  const answered = answers();
  const beside = await judges(process.argv);
  const detected = gate(beside);
  const out = process.argv
    .find((argument) => argument.startsWith("--out="))
    ?.slice("--out=".length);
  if (out !== undefined) {
    const outputs = { summaries: written, answers: answered.given, detector: detected.given };
    await writeFile(out, JSON.stringify({ name: "briefdesk", ...outputs }));
  }
  const summaryRows =
    summarised === 0
      ? []
      : [{ set: `${summarised} summaries`, "ms a summary": perSummary.toFixed(1) }];
  return {
    name: "Quality on public sets",
    rows: [...summaryRows, ...answered.rows, ...detected.rows, ...corrupted(beside)],
  };
}
