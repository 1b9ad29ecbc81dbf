import { writeFile } from "node:fs/promises";
import { acknowledgement } from "./acknowledgement.ts";
import { burst } from "./burst.ts";
import { fairness } from "./fairness.ts";
import { gate } from "./gate.ts";
import { growth } from "./growth.ts";
import { home } from "./home.ts";
import { loop } from "./loop.ts";
import { memory } from "./memory.ts";
import { quality } from "./quality.ts";
import { questions } from "./questions.ts";
import { reading } from "./reading.ts";
import { stories } from "./stories.ts";
import { throughput } from "./throughput.ts";
import type { BenchTable } from "./bench-table.ts";
import { talk } from "./talk.ts";
import { tokens } from "./tokens.ts";

/** Benchmarks by name; each measures side by side in one run and gives its ratios. */
const BENCHES: Readonly<Record<string, () => Promise<BenchTable | BenchTable[]>>> = {
  acknowledgement,
  throughput,
  burst,
  fairness,
  gate,
  growth,
  home,
  loop,
  memory,
  quality,
  questions,
  reading,
  stories,
  talk,
  tokens,
};

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark “${unknown.join("”, “")}”. There are: ${Object.keys(BENCHES).join(", ")}.`,
  );
  process.exit(2);
}

const tables: BenchTable[] = [];
for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) {
  for (const table of [(await BENCHES[name]?.()) ?? []].flat()) {
    console.log(`\n${table.name}`);
    console.table(table.rows);
    tables.push(table);
  }
}
const json = process.argv
  .find((argument) => argument.startsWith("--json="))
  ?.slice("--json=".length);
if (json !== undefined) await writeFile(json, `${JSON.stringify(reportOf(tables), null, 2)}\n`);

/** Counts by name where a benchmark has them, else the tables as they are printed. */
function reportOf(all: readonly BenchTable[]): unknown {
  const figures = Object.assign({}, ...all.map((table) => table.figures ?? {}));
  return Object.keys(figures).length > 0 ? { figures } : all;
}
