import type { Cue } from "../../../src/languages/patterns/cues.ts";

/** For each cue a sentence that has it, and one about the same that has not. */
export type CueTable = Readonly<Partial<Record<Cue, readonly [seen: string, not: string]>>>;
