import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openReader } from "../terminal/command-inputs.ts";
import { wordingOf, type Io } from "../terminal/io.ts";
import { terminal } from "../terminal/terminal.ts";
import { loadConfig } from "../config/load-config.ts";
import { priceList } from "../config/model-config.ts";
import { BusyError } from "../errors.ts";
import { systemClock } from "../jobs/clock.ts";
import { silentLog } from "../ops/silent.ts";
import type { Writer } from "../ports/writer.ts";
import type { Clock } from "../ports/world.ts";
import { chooseWriter, PROBE_MS } from "../start/choose-writer.ts";
import { extractiveWriter } from "../writers/extractive/extractive-writer.ts";
import { loadEvalSet } from "./eval-set.ts";
import { reportPage } from "./report.ts";
import { runTasks } from "./run-tasks.ts";
import { figuresOf, Scorecard, scorecardLines } from "./scorecard.ts";
import { evalTasks } from "./tasks.ts";

const SAMPLES = join(import.meta.dirname, "..", "..", "samples");

/**
 * `briefdesk eval`: has the configured writer brief and answer a set of articles and prints a
 * scorecard beside the last one. A run that is interrupted goes on where it was. Exit 1 when the
 * provider stays busy or keeps failing.
 */
export async function evaluate(
  args: readonly string[],
  io: Io,
  clock: Clock = systemClock,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: "string" }, fresh: { type: "boolean" } },
    allowPositionals: true,
  });
  const config = loadConfig(io.env);
  const folder = values.out ?? join(config.dataDir, "eval");
  await mkdir(folder, { recursive: true });
  const writer = await chooseWriter(config, { clock, log: silentLog, probe: PROBE_MS });
  // What the fallback writes while the model is away says nothing about the model.
  const outage = new AbortController();
  writer.watch?.(({ reason }) => reason !== undefined && outage.abort());
  const name = runName(writer);
  const resultsFile = join(folder, `${name}.jsonl`);
  if (values.fresh === true) await rm(resultsFile, { force: true });

  const reader = openReader(config);
  try {
    const paths = positionals.length > 0 ? positionals : [SAMPLES];
    const tasks = evalTasks(await loadEvalSet(paths, reader));
    const subject = { writer, fallback: extractiveWriter(), clock, signal: outage.signal };
    const results = await runTasks(tasks, subject, resultsFile, progressOn(io));
    const figures = figuresOf(results, priceList(config.model));
    const now = { writer: writer.name, prompts: promptsOf(writer), at: dateOf(clock), figures };
    const before = await lastScorecard(folder);
    const report = join(folder, `${name}.html`);
    await writeFile(report, reportPage(results, now, before));
    await writeFile(join(folder, LAST), JSON.stringify(now, null, 2));
    // What is done is done: the next run begins anew.
    await rm(resultsFile, { force: true });
    const out = terminal(io.stdout);
    for (const line of scorecardLines(now, before)) out.line(line);
    out.line(`\n${report}`);
    return 0;
  } catch (error) {
    if (!outage.signal.aborted && !(error instanceof BusyError)) throw error;
    const key = outage.signal.aborted ? "evalOutage" : "evalBusy";
    io.stderr.write(`\n${wordingOf(io).say(key, { reason: reasonOf(error) })}\n`);
    return 1;
  } finally {
    await reader.close();
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const LAST = "last-scorecard.json";

async function lastScorecard(folder: string): Promise<Scorecard | undefined> {
  const text = await readFile(join(folder, LAST), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  // One of an older shape is no use beside the new one.
  return text === undefined ? undefined : Scorecard.safeParse(JSON.parse(text)).data;
}

const promptsOf = ({ prompt }: Writer): string =>
  prompt === undefined ? "no prompts" : `${prompt.briefing}, ${prompt.answer}`;

/** Results of one model and one state of the prompts belong together. */
function runName(writer: Writer): string {
  const { briefing = "", answer = "" } = writer.prompt ?? {};
  return [writer.name, briefing, answer]
    .filter(Boolean)
    .join("-")
    .replace(/[^\p{L}\d.@-]+/gu, "_");
}

const dateOf = (clock: Clock): string =>
  new Date(clock.now()).toISOString().slice(0, 16).replace("T", " ");

/** One line that is written over on a terminal; elsewhere a line now and then. */
function progressOn({ stderr }: Io): (done: number, of: number, key: string) => void {
  return (done, of, key) => {
    const line = `${done} of ${of}  ${key}`;
    if (stderr.isTTY === true)
      stderr.write(`\r\u001b[2K${line.slice(0, (stderr.columns ?? 80) - 1)}`);
    else if (done % 50 === 0 || done === of) stderr.write(`${line}\n`);
    if (done === of && stderr.isTTY === true) stderr.write("\n");
  };
}
