import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

const SETS = new URL("../../../shared/data/quality/dev/", import.meta.url);

/** An item of a set of summaries, of questions or of claims; each set has some of the fields. */
const Item = z.object({
  id: z.string(),
  lang: z.string(),
  title: z.string().default(""),
  text: z.string().default(""),
  refs: z.array(z.string()).default([]),
  /** Numbers of labelled key sentences. */
  gold: z.array(z.unknown()).default([]),
  context: z.string().default(""),
  question: z.string().default(""),
  answers: z.array(z.string()).default([]),
  answerable: z.boolean().optional(),
  claim: z.string().default(""),
  /** The claim is borne out by the text. */
  ok: z.boolean().optional(),
  /** What is wrong with it. */
  type: z.unknown().optional(),
  /** A summary that is borne out, and the same with one error. */
  good: z.string().optional(),
  bad: z.string().optional(),
});
export type Item = z.infer<typeof Item>;

/** Items of a public test set that lies beside the repository; none where it is not there. */
export function publicSet(name: string): Item[] {
  const file = new URL(`${name}.jsonl`, SETS);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => Item.parse(JSON.parse(line)));
}

export const percent = (share: number): string => (100 * share).toFixed(1);
