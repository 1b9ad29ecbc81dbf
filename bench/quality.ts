import { writeFile } from "node:fs/promises";
import type { BenchTable } from "./bench-table.ts";
import { answerFigures, answers } from "./quality/answers.ts";
import { corrupted } from "./quality/corrupted.ts";
import { gate } from "./quality/gate.ts";
import { judges } from "./quality/judge.ts";
import { outputsIn } from "./quality/outputs.ts";
import { percent } from "./quality/public-set.ts";
import { points } from "./quality/points.ts";
import { summaries, summaryFigures } from "./quality/summaries.ts";

type Row = Record<string, string>;

/**
 * The extractive writer and the gate on the public sets that may lie beside the repository: what of the
 * references is summarised, what is found, refused, falsely alarmed and caught. `--out=FILE` writes the
 * outputs for the sets' own scorer; `--against=FILE` puts another system's figures, from such a file,
 * in brackets behind ours; `--beside=FILE` runs another gate on the same statements (see `judges`).
 * Without the sets the tables are empty.
 */
export async function quality(): Promise<BenchTable[]> {
  const ours = { summaries: summaries(), answers: await answers() };
  const side = await judges(process.argv);
  const detected = gate(side);
  const out = argument("out");
  if (out !== undefined) {
    await writeFile(out, JSON.stringify({ name: "briefdesk", ...ours, detector: detected.given }));
  }
  const file = argument("against");
  const theirs = file === undefined ? undefined : outputsIn(file);
  return [
    {
      name: "Summaries of public sets",
      rows: beside(ours.summaries, theirs?.summaries, summaryFigures),
    },
    { name: "Points of public sets", rows: points() },
    {
      name: "Answers to public sets",
      rows: beside(ours.answers, theirs?.answers, answerFigures),
    },
    { name: "The gate on public sets", rows: [...detected.rows, ...corrupted(side)] },
  ];
}

function argument(name: string): string | undefined {
  const start = `--${name}=`;
  return process.argv.find((one) => one.startsWith(start))?.slice(start.length);
}

/** One row a set: each of our figures, and theirs in brackets. */
function beside<T>(
  ours: Readonly<Record<string, T>>,
  theirs: Readonly<Record<string, T>> | undefined,
  figures: (set: string, given: T) => Readonly<Record<string, number>>,
): Row[] {
  return Object.entries(ours).map(([set, given]) => {
    const there = theirs?.[set];
    const other = there === undefined ? {} : figures(set, there);
    const cells = Object.entries(figures(set, given)).map(([name, value]) => {
      const against = other[name];
      const shown = percent(value);
      return [name, against === undefined ? shown : `${shown} (${percent(against)})`] as const;
    });
    return { set, ...Object.fromEntries(cells) };
  });
}
