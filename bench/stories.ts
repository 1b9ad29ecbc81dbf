import { figureChange } from "../src/briefing/stories/figure-change.ts";
import { groupStories } from "../src/briefing/stories/group-stories.ts";
import type { StoryText } from "../src/briefing/stories/story-marks.ts";
import { loadConfig } from "../src/config/load-config.ts";
import { squeeze } from "../src/text/fold.ts";
import { inputsOf, openReader, type Reader } from "../src/terminal/command-inputs.ts";
import type { BenchTable, Figure } from "./bench-table.ts";
import { percent } from "./quality/public-set.ts";
import { bCubedF1 } from "./stories/b-cubed.ts";
import {
  labelledReports,
  nearbyStories,
  type LabelledReport,
  type NearbyStories,
} from "./stories/labels.ts";

/** A fraction is given as so many of so many. */
const OF = 10_000;

type Report = LabelledReport & StoryText;

interface Update {
  readonly report: Report;
  /** The sentence that tells what has changed, where the report is said to be an update. */
  readonly says?: { readonly was: string; readonly now: string } | undefined;
}

/**
 * How articles become stories, and which of them are updates: the folders that each `--set=DIR` names, read as they are.
 * `--list` prints the stories that were found and what was said to have changed.
 */
export async function stories(): Promise<BenchTable> {
  const start = "--set=";
  const folders = process.argv
    .filter((one) => one.startsWith(start))
    .map((one) => one.slice(start.length));
  const reports = await readAll(folders.flatMap(labelledReports));
  const groups = groupStories(reports).map((group) => group.flatMap((at) => reports[at] ?? []));
  const updates = reports.map((report) => updateOf(report, reports));
  if (process.argv.includes("--list")) list(groups, updates);
  const figures = figuresOf(groups, folders.flatMap(nearbyStories), updates);
  const rows = Object.entries(figures).map(([counted, { n, of }]) => {
    return { counted, n, of, "%": percent(n / (of || 1)) };
  });
  return { name: "Stories told by several houses", rows, figures };
}

async function readAll(labelled: readonly LabelledReport[]): Promise<Report[]> {
  const reader = openReader(loadConfig({}));
  const reports: Report[] = [];
  try {
    for (const one of labelled) reports.push({ ...one, ...(await read(one, reader)) });
  } finally {
    await reader.close();
  }
  return reports;
}

async function read({ file, published }: LabelledReport, reader: Reader): Promise<StoryText> {
  const [input] = await inputsOf([file], undefined, process);
  const reading = await input?.read(reader);
  if (reading === undefined || !("article" in reading))
    throw new Error(`${file} could not be read: ${reading?.reason ?? "no such file"}`);
  const { title, sentences, language } = reading.article;
  const lines = [title, ...sentences.map(({ text }) => text)];
  return { lines, language, at: Date.parse(published) };
}

/** Against what its story's earlier reports tell. */
function updateOf(report: Report, reports: readonly Report[]): Update {
  const earlier = reports.filter(({ story, at }) => story === report.story && at < report.at);
  const change = figureChange(earlier, report);
  if (change === undefined) return { report };
  const was = earlier[change.was.article]?.lines[change.was.line] ?? "";
  return { report, says: { was, now: report.lines[change.now.line] ?? "" } };
}

function figuresOf(
  groups: readonly Report[][],
  nearby: readonly NearbyStories[],
  updates: readonly Update[],
): Record<string, Figure> {
  const merged = nearby.filter(({ a, b }) =>
    groups.some((group) => [a, b].every((story) => group.some((one) => one.story === story))),
  );
  const changed = updates.filter(({ report }) => report.changed.length > 0);
  return {
    bCubedF1: { n: Math.round(OF * bCubedF1(groups, ({ story }) => story)), of: OF },
    nearbyMerged: { n: merged.length, of: nearby.length },
    updatesFound: { n: changed.filter(isRight).length, of: changed.length },
    updatesWrong: {
      n: updates.filter((one) => one.says !== undefined && !isRight(one)).length,
      of: updates.length,
    },
  };
}

/** The sentence is one of those that tell a change, and the earlier one tells what it was. */
const isRight = ({ report, says }: Update): boolean =>
  says !== undefined &&
  report.changed.some(
    ({ in: now, there, also }) =>
      holds(says.now, now) &&
      [there, ...also.map((one) => one.there)].some((was) => holds(says.was, was)),
  );

const holds = (sentence: string, passage: string): boolean =>
  squeeze(sentence).includes(squeeze(passage));

function list(groups: readonly Report[][], updates: readonly Update[]): void {
  for (const group of groups) console.log(group.map(({ id }) => id).join(" "));
  for (const one of updates)
    if (one.says !== undefined)
      console.log(
        `${isRight(one) ? "right" : "WRONG"} ${one.report.id}\n  was ${one.says.was}\n  now ${one.says.now}`,
      );
}
