import { loadConfig } from "../src/config/load-config.ts";
import type { Article } from "../src/domain/article.ts";
import { inputsOf, openReader, type Reader } from "../src/terminal/command-inputs.ts";
import type { BenchTable, Figure } from "./bench-table.ts";
import { percent } from "./quality/public-set.ts";
import { followThread, type Followed } from "./talk/follow-thread.ts";
import { labelledThreads } from "./talk/threads.ts";

/**
 * When the bot speaks in threads of colleagues below an article: the folders that each `--set=DIR` names,
 * with the extractive writer. `--list` prints what was not right.
 */
export async function talk(): Promise<BenchTable> {
  const followed = await followAll(setsNamed());
  if (process.argv.includes("--list")) followed.filter((one) => !isRight(one)).forEach(list);
  const figures = figuresOf(followed);
  const rows = Object.entries(figures).map(([name, { n, of }]) => {
    return { counted: name, n, of, "%": percent(n / (of || 1)) };
  });
  return { name: "Talk of colleagues", rows, figures };
}

function setsNamed(): string[] {
  const start = "--set=";
  return process.argv.filter((one) => one.startsWith(start)).map((one) => one.slice(start.length));
}

async function followAll(folders: readonly string[]): Promise<Followed[]> {
  const reader = openReader(loadConfig({}));
  const followed: Followed[] = [];
  try {
    for (const thread of folders.flatMap(labelledThreads))
      followed.push(...(await followThread(thread, await read(thread.file, reader))));
  } finally {
    await reader.close();
  }
  return followed;
}

async function read(file: string, reader: Reader): Promise<Article> {
  const [input] = await inputsOf([file], undefined, process);
  const reading = await input?.read(reader);
  if (reading !== undefined && "article" in reading) return reading.article;
  throw new Error(`${file} could not be read: ${reading?.reason ?? "no such file"}`);
}

/** What does each request: a summary may be an answer or a briefing; a translation is no search. */
const DOES: Readonly<Record<NonNullable<Followed["command"]>, readonly Followed["act"][]>> = {
  mute: ["mute"],
  unmute: ["unmute"],
  again: ["read-again", "brief"],
  tldr: ["stated", "read-again", "brief"],
  shorter: ["stated", "read-again", "brief"],
  more: ["stated", "read-again", "brief"],
  translate: ["translate", "read-again", "brief"],
};

function isRight({ label, act, found, command }: Followed): boolean {
  switch (label) {
    case "answer":
      return act === "stated" && found;
    case "refuse":
      return act === "not-stated";
    case "silence":
    case "answer-or-silence":
      return act === "silent";
    case "command":
      return command !== undefined && DOES[command].includes(act);
    default:
      return label satisfies never;
  }
}

function figuresOf(followed: readonly Followed[]): Record<string, Figure> {
  const labelled = (...labels: Followed["label"][]) =>
    followed.filter(({ label }) => labels.includes(label));
  const talked = labelled("silence", "answer-or-silence");
  const questions = labelled("answer");
  return {
    spokeIntoTalk: figure(talked, (one) => one.act !== "silent" && one.act !== "mute"),
    silentThoughAsked: figure(labelled("answer", "refuse"), ({ act }) => act === "silent"),
    requestsDone: figure(labelled("command"), isRight),
    answeredRight: figure(questions, isRight),
    answeredWrong: figure(questions, ({ act, found }) => act === "stated" && !found),
    talkThatCostsACall: figure(labelled("silence"), ({ costsCall }) => costsCall),
    questionsAsked: figure(questions, ({ costsCall }) => costsCall),
  };
}

function figure(all: readonly Followed[], is: (one: Followed) => boolean): Figure {
  return { n: all.filter(is).length, of: all.length };
}

function list({ thread, n, label, command, act, text, said, costsCall }: Followed): void {
  const cost = costsCall ? ", asked the writer" : "";
  console.log(
    `${thread}.${n} ${label}${command === undefined ? "" : ` (${command})`}: ${act}${cost}: ${text}`,
  );
  if (said !== "") console.log(`    → ${said.slice(0, 200)}`);
}
