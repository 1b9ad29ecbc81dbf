import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const texts = z.union([z.string().transform((one) => [one]), z.array(z.string())]);

/** A question that readers of an article may ask. */
const LabelledQuestion = z.object({
  q: z.string(),
  /** Null where the article does not answer it. */
  answer: z.string().nullish(),
  /** Of these one is in an answer that is right. */
  in: texts.default([]),
  /** What is asked about the article itself: `byline`, `date`, `site`, `title`. */
  meta: z.string().optional(),
});

/** What is right for one article of a set. */
const Label = z.object({
  id: z.string(),
  questions: z.array(LabelledQuestion).default([]),
  /** Facts that a briefing must carry, the most important first, each with the words that tell it. */
  must: z.array(z.object({ fact: z.string(), in: texts })).default([]),
  /** What must never be a point. */
  never: z.array(z.string()).default([]),
});
export type Label = z.infer<typeof Label>;

/** A labelled article and where its text lies. */
export interface Labelled {
  readonly label: Label;
  readonly file: string;
}

/** The articles of a folder with `labels.jsonl`, one article a line, and `articles/<id>.txt`. */
export function labelledArticles(folder: string): Labelled[] {
  const labels = join(folder, "labels.jsonl");
  if (!existsSync(labels)) throw new Error(`There is no labels.jsonl in “${folder}”.`);
  const lines = readFileSync(labels, "utf8").split("\n");
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => Label.parse(JSON.parse(line)))
    .map((label) => ({ label, file: join(folder, "articles", `${label.id}.txt`) }));
}
