import type { Feedback } from "../../domain/records.ts";

/** What readers think of the briefings that one prompt wrote. */
export interface Opinion {
  readonly prompt: string;
  readonly useful: number;
  readonly notUseful: number;
  /** How often each reason was given. */
  readonly reasons: Readonly<Record<string, number>>;
  /** What was added in people's own words. */
  readonly remarks: readonly string[];
}

/** What readers think of the briefings, by the prompt that wrote them. */
export function opinionsOf(feedback: readonly Feedback[]): Opinion[] {
  const byPrompt = Map.groupBy(feedback, ({ prompt }) => prompt ?? "extractive");
  return [...byPrompt].map(([prompt, given]) => {
    // A reason comes before what was added in words: `incomplete: the price is missing`.
    const said = given.flatMap(({ reason }) => (reason === undefined ? [] : [split(reason)]));
    const reasons = Map.groupBy(said, ({ chosen }) => chosen);
    return {
      prompt,
      useful: given.filter(({ useful }) => useful).length,
      notUseful: given.filter(({ useful }) => !useful).length,
      reasons: Object.fromEntries([...reasons].map(([reason, all]) => [reason, all.length])),
      remarks: said.flatMap(({ remark }) => remark ?? []),
    };
  });
}

function split(reason: string): { chosen: string; remark?: string } {
  const at = reason.indexOf(": ");
  return at < 0
    ? { chosen: reason }
    : { chosen: reason.slice(0, at), remark: reason.slice(at + 2) };
}
