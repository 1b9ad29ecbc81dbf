import { loadConfig } from "../src/config/load-config.ts";
import { wordingIn } from "../src/messages/wording.ts";
import { inputsOf, openReader, type Reader } from "../src/terminal/command-inputs.ts";
import type { BenchTable, Figure } from "./bench-table.ts";
import { percent } from "./quality/public-set.ts";
import { judge, type Judged, type JudgedQuestion } from "./questions/judge.ts";
import { labelledArticles, type Labelled } from "./questions/labels.ts";

/**
 * The extractive writer on articles with labelled questions, facts and sentences that are no points:
 * the folders that each `--set=DIR` names. `--list` prints what was not answered rightly.
 */
export async function questions(): Promise<BenchTable> {
  const judged = await judgeAll(argumentsOf("set").flatMap(labelledArticles));
  if (process.argv.includes("--list")) judged.forEach(list);
  const figures = figuresOf(judged);
  const rows = Object.entries(figures).map(([name, { n, of }]) => {
    return { counted: name, n, of, "%": percent(n / (of || 1)) };
  });
  return { name: "Questions of readers", rows, figures };
}

function argumentsOf(name: string): string[] {
  const start = `--${name}=`;
  return process.argv.filter((one) => one.startsWith(start)).map((one) => one.slice(start.length));
}

async function judgeAll(labelled: readonly Labelled[]): Promise<Judged[]> {
  const reader = openReader(loadConfig({}));
  const judged: Judged[] = [];
  try {
    for (const one of labelled) judged.push(await judgeOne(one, reader));
  } finally {
    await reader.close();
  }
  return judged;
}

async function judgeOne({ label, file }: Labelled, reader: Reader): Promise<Judged> {
  const [input] = await inputsOf([file], undefined, process);
  const reading = await input?.read(reader);
  if (reading === undefined || !("article" in reading)) {
    const reason = reading && wordingIn("en").clause(reading.reason);
    throw new Error(`${file} could not be read: ${reason ?? "no such file"}`);
  }
  return judge(reading.article, label);
}

/**
 * What the judged articles amount to. Right is a stated answer that holds what is labelled; near is
 * a passage that is not claimed to answer.
 */
function figuresOf(judged: readonly Judged[]): Record<string, Figure> {
  const all = judged.flatMap((one) => one.questions);
  const [answerable, unanswerable, metadata] = (
    ["answerable", "unanswerable", "metadata"] as const
  ).map((kind) => all.filter((one) => one.kind === kind));
  const must = judged.flatMap((one) => one.must);
  const never = judged.flatMap((one) => one.never);
  return {
    answerableRight: figure(answerable, (one) => isStated(one) && one.found),
    statedWrong: figure(answerable, (one) => isStated(one) && !one.found),
    nearWithAnswer: figure(answerable, (one) => isNear(one) && one.found),
    nearWithoutAnswer: figure(answerable, (one) => isNear(one) && !one.found && quotes(one)),
    nothingQuoted: figure(answerable, (one) => isNear(one) && !quotes(one)),
    refusedAnswerable: figure(answerable, isRefused),
    unanswerableStated: figure(unanswerable, isStated),
    unanswerableNear: figure(unanswerable, isNear),
    metadataRight: figure(metadata, (one) => isStated(one) && one.found),
    metadataWrong: figure(metadata, (one) => isStated(one) && !one.found),
    mustCarried: figure(must, Boolean),
    firstMustCarried: figure(judged, (one) => one.must[0] === true),
    neverShown: figure(never, Boolean),
  };
}

function figure<T>(all: readonly T[] = [], is: (one: T) => boolean): Figure {
  return { n: all.filter(is).length, of: all.length };
}

const isStated = ({ verdict }: JudgedQuestion): boolean => verdict === "stated";
const isNear = ({ verdict }: JudgedQuestion): boolean => verdict === "closest";
const quotes = ({ shown }: JudgedQuestion): boolean => shown.length > 0;
const isRefused = ({ verdict }: JudgedQuestion): boolean => verdict === "not-stated";

function list({ id, questions: asked }: Judged): void {
  console.log(`\n${id}`);
  for (const { question, kind, verdict, found, opening, shown } of asked) {
    const right =
      kind === "unanswerable" ? verdict === "not-stated" : verdict === "stated" && found;
    if (right) continue;
    const holds = found ? " with the answer" : "";
    console.log(
      `  ${kind}, ${verdict}${holds}: ${question} → ${opening ?? ""} ${shown.join(" | ")}`,
    );
  }
}
