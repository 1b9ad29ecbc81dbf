import { averageLinkage } from "./average-linkage.ts";
import { likenesses } from "./likeness.ts";
import type { StoryText } from "./story-marks.ts";

/**
 * From these log-odds on, two groups of reports are one story. Below even odds: a story's later reports share less with
 * its first than with each other, and the average counts them all.
 */
const SAME_STORY = -1.25;

/**
 * Which articles tell of one event: copies of one text, and reports in other words or another language. Articles on
 * near-by events, as two accidents at one place, stay apart.
 *
 * @param known the log-odds of two articles, by their positions, where they are known otherwise
 * @returns the positions in each story, in order; stories in the order of their first
 */
export function groupStories(
  texts: readonly StoryText[],
  known: (one: number, other: number) => number | undefined = () => undefined,
): number[][] {
  const alike = likenesses(texts).map((row, one) =>
    row.map((logOdds, other) => known(one, other) ?? logOdds),
  );
  return averageLinkage(alike, SAME_STORY);
}
