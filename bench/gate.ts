import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Point } from "../src/domain/briefing.ts";
import { type Evidence, evidenceOf } from "../src/briefing/evidence/evidence.ts";
import { applyGate } from "../src/briefing/gate/gate.ts";
import { loadConfig } from "../src/config/load-config.ts";
import { inputsOf, openReader, type Reader } from "../src/terminal/command-inputs.ts";
import type { BenchTable, Figure } from "./bench-table.ts";
import { checkerNamed } from "./scripted-checker.ts";
import { percent } from "./quality/public-set.ts";

/** A point about an article, and whether its sentences bear it out. */
const LabelledPoint = z.object({
  id: z.string(),
  article: z.string(),
  language: z.string(),
  text: z.string(),
  cites: z.array(z.int()),
  honest: z.boolean(),
  /** The kind of paraphrase, or of mistake: `number-foreign`, `role-swap`. */
  type: z.string(),
});
type LabelledPoint = z.infer<typeof LabelledPoint>;

/** A labelled point with what the reader gets in its place. */
interface Judged extends LabelledPoint {
  readonly shown: readonly Point[];
}

const CHECKER = "--checker=";

/** Figures and names that no article has. */
const FOREIGN = /^(?:number|name)-foreign$/u;

/**
 * The gate on points that are honest or false, each judged alone and without a repair: the folders
 * that each `--set=DIR` names, with `articles/*.txt` and `points.jsonl`. `--list` prints honest points
 * that were replaced and false ones that were not; `--checker=right` and the like put a second reader
 * behind it, which knows of each point whether it is honest.
 */
export async function gate(): Promise<BenchTable[]> {
  const judged = (await Promise.all(foldersNamed().map(judgeFolder))).flat();
  if (process.argv.includes("--list")) judged.filter(isMistake).forEach(list);
  const figures = figuresOf(judged);
  const counted = Object.entries(figures).map(([name, { n, of }]) => {
    return { counted: name, n, of, "%": percent(n / (of || 1)) };
  });
  return [
    { name: "The gate on labelled points", rows: counted, figures },
    { name: "Shown as written, by type", rows: byType(judged) },
  ];
}

function foldersNamed(): string[] {
  const start = "--set=";
  return process.argv.filter((one) => one.startsWith(start)).map((one) => one.slice(start.length));
}

async function judgeFolder(folder: string): Promise<Judged[]> {
  const lines = readFileSync(join(folder, "points.jsonl"), "utf8").split("\n").filter(Boolean);
  const points = lines.map((line) => LabelledPoint.parse(JSON.parse(line)));
  const opened = openReader(loadConfig({}));
  const checker = checkerNamed(
    process.argv.find((one) => one.startsWith(CHECKER))?.slice(CHECKER.length),
  );
  const known = new Map<string, Evidence>();
  const judged: Judged[] = [];
  try {
    for (const point of points) {
      const file = join(folder, "articles", `${point.article}.txt`);
      const evidence = known.get(file) ?? (await readEvidence(file, opened));
      known.set(file, evidence);
      const rules = { evidence, language: point.language };
      const reader = checker?.(point.honest);
      const { points: shown } = await applyGate([point], rules, undefined, reader);
      judged.push({ ...point, shown });
    }
  } finally {
    await opened.close();
  }
  return judged;
}

async function readEvidence(file: string, reader: Reader): Promise<Evidence> {
  const [input] = await inputsOf([file], undefined, process);
  const reading = await input?.read(reader);
  if (reading === undefined || !("article" in reading)) {
    throw new Error(`${file} could not be read: ${reading?.reason ?? "no such file"}`);
  }
  return evidenceOf([reading.article]);
}

function figuresOf(judged: readonly Judged[]): Record<string, Figure> {
  const honest = judged.filter((one) => one.honest);
  const wrong = judged.filter((one) => !one.honest);
  const foreign = wrong.filter(({ type }) => FOREIGN.test(type));
  return {
    honestAsWritten: figure(honest, isAsWritten),
    honestCut: figure(honest, isCut),
    falseAsWritten: figure(wrong, isAsWritten),
    foreignAsWritten: figure(foreign, isAsWritten),
  };
}

function figure<T>(all: readonly T[], is: (one: T) => boolean): Figure {
  return { n: all.filter(is).length, of: all.length };
}

/** Shown word for word; what is false because of its cites, only as long as it keeps them. */
function isAsWritten({ text, cites, honest, shown }: Judged): boolean {
  return shown.some(
    (point) => point.text === text && (honest || cites.every((cite) => point.cites.includes(cite))),
  );
}

/** Replaced, and a sentence that it rests on is not shown. */
function isCut(one: Judged): boolean {
  if (isAsWritten(one)) return false;
  const carried = new Set(one.shown.flatMap(({ cites }) => cites));
  return one.cites.some((cite) => !carried.has(cite));
}

const isMistake = (one: Judged): boolean => one.honest !== isAsWritten(one);

function byType(judged: readonly Judged[]): Record<string, string | number>[] {
  const types = Map.groupBy(judged, ({ honest, type }) => `${honest ? "honest" : "false"} ${type}`);
  return [...types].toSorted().map(([type, all]) => {
    return { type, n: all.filter(isAsWritten).length, of: all.length };
  });
}

function list({ id, honest, type, cites, text, shown }: Judged): void {
  console.log(`${honest ? "honest" : "false"} ${type} ${id} [${cites.join(", ")}]\n  ${text}`);
  if (honest)
    for (const point of shown) console.log(`  → [${point.cites.join(", ")}] ${point.text}`);
}
