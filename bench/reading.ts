import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ARTICLES } from "../tests/fixtures/pages/articles.ts";
import { HEAP_MB } from "../src/parsing/parsing-pool.ts";
import { heapFlags } from "../src/parsing/parsing-process.ts";
import { quantile, rounded, type BenchTable } from "./bench-table.ts";
import { startChild } from "./child-process.ts";
import { EXTRACTORS } from "./reading/extractors.ts";
import { statedFacts } from "./reading/stated-facts.ts";

/** What a process that extracted every page of a folder reports. */
export interface ExtractionFigures {
  /** Milliseconds for each page, bytes to text. */
  readonly ms: readonly number[];
  /** Pages that gave no text, or an error. */
  readonly empty: number;
  readonly peakMb: number;
}

/** What a process that read 20 pages at once through the parsing pool reports, in milliseconds. */
export interface PauseFigures {
  readonly longestPauseMs: number;
  readonly allReadMs: number;
}

/**
 * Reading beside the extractors that are common, each in a process of its own, on the same pages:
 * our own, or the `.html` and `.html.gz` files of the folder that `--pages=DIR` names. Then the event
 * loop's longest pause while 20 pages are read at once, and how often title, byline and date are those
 * that an `index.jsonl` beside the folder knows.
 */
export async function reading(): Promise<BenchTable> {
  const given = process.argv
    .find((argument) => argument.startsWith("--pages="))
    ?.slice("--pages=".length);
  const folder = given ?? (await ourPages());
  try {
    const rows: Record<string, string | number>[] = [];
    for (const name of Object.keys(EXTRACTORS)) {
      // Ours runs as it does in the bot; the others as they come.
      const flags = name === "Briefdesk" ? heapFlags(HEAP_MB) : [];
      const figures = await reportOf<ExtractionFigures>([
        ...flags,
        "bench/reading/extract-pages.ts",
        name,
        folder,
      ]);
      rows.push(rowOf(name, figures));
    }
    const pause = await reportOf<PauseFigures>(["bench/reading/longest-pause.ts", folder]);
    rows.push({
      extractor: "20 pages at once through the pool",
      "longest pause, ms (goal 50)": rounded(pause.longestPauseMs),
      "all read, ms": rounded(pause.allReadMs),
    });
    const facts = await statedFacts(folder);
    if (facts !== undefined) rows.push({ extractor: "facts stated beside the pages", ...facts });
    return { name: "Reading", rows };
  } finally {
    if (given === undefined) await rm(folder, { recursive: true, force: true });
  }
}

function rowOf(
  extractor: string,
  { ms, empty, peakMb }: ExtractionFigures,
): Record<string, string | number> {
  const total = ms.reduce((sum, page) => sum + page, 0);
  return {
    extractor,
    pages: ms.length,
    "without text": empty,
    "pages/s": rounded((1000 * ms.length) / total),
    "ms a page, median": rounded(quantile(ms)),
    p95: rounded(quantile(ms, 0.95)),
    max: rounded(Math.max(...ms)),
    "peak memory, MB": Math.round(peakMb),
  };
}

/** The pages that the tests read, as files in a folder of their own. */
async function ourPages(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "briefdesk-pages-"));
  await Promise.all(
    ARTICLES.map(({ html }, at) =>
      writeFile(join(folder, `${String(at).padStart(3, "0")}.html`), html),
    ),
  );
  return folder;
}

/** Runs a script and takes what it prints as its report. */
async function reportOf<Report>(args: readonly string[]): Promise<Report> {
  const child = startChild(args, {});
  await child.ended;
  const report = child.output().trim().split("\n").at(-1) ?? "";
  if (!report.startsWith("{")) throw new Error(`${args.join(" ")} failed:\n${child.output()}`);
  return JSON.parse(report);
}
