import { readFileSync } from "node:fs";
import { z } from "zod";

/** An answer as the scorer of the sets reads it. */
const Answered = z.object({ quotes: z.array(z.string()), abstain: z.boolean() });
export type Answered = z.infer<typeof Answered>;

/** What a system wrote, by set and item: summaries as sentences, answers as quotes. */
const Outputs = z.object({
  summaries: z.record(z.string(), z.record(z.string(), z.array(z.string()))).default({}),
  answers: z.record(z.string(), z.record(z.string(), Answered)).default({}),
});
export type Outputs = z.infer<typeof Outputs>;

/** Outputs of a system in a file, in the form in which `--out` writes ours. */
export function outputsIn(file: string): Outputs {
  return Outputs.parse(JSON.parse(readFileSync(file, "utf8")));
}
