import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** An article with the story it tells, and what of it is a change against earlier ones. */
const LabelledReport = z.object({
  id: z.string(),
  story: z.string(),
  published: z.iso.datetime(),
  /** Passages that say something else than an earlier article did, because it is otherwise by now. */
  changed: z
    .array(
      z.object({
        in: z.string(),
        /** What was said there before … */
        there: z.string(),
        /** … and in other articles. */
        also: z.array(z.object({ there: z.string() })).default([]),
      }),
    )
    .default([]),
});
export type LabelledReport = z.infer<typeof LabelledReport> & { readonly file: string };

/** Two stories that have much in common and are not one. */
const NearbyStories = z.object({ a: z.string(), b: z.string() });
export type NearbyStories = z.infer<typeof NearbyStories>;

/** The reports of a folder with `labels.jsonl` and `articles/<id>.txt`, in order of time. */
export const labelledReports = (folder: string): LabelledReport[] =>
  linesOf(folder, "labels.jsonl")
    .map((line) => LabelledReport.parse(line))
    .map((report) => ({ ...report, file: join(folder, "articles", `${report.id}.txt`) }))
    .toSorted((one, other) => Date.parse(one.published) - Date.parse(other.published));

/** The pairs of stories of a folder that must stay apart. */
export const nearbyStories = (folder: string): NearbyStories[] =>
  linesOf(folder, "nearby.jsonl").map((line) => NearbyStories.parse(line));

function linesOf(folder: string, name: string): unknown[] {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`There is no ${name} in “${folder}”.`);
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as unknown);
}
