/** A run of text in one font. Lengths in points, `top` from the page's upper edge down to the baseline. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  readonly rightToLeft: boolean;
}

/** Runs on one baseline, from left to right. */
export type Row = readonly TextRun[];

/** Whether a run lies over the gutter, by more than a letter that sticks out. */
export function crosses(run: TextRun, gutter: number): boolean {
  return run.left < gutter - run.size / 2 && run.left + run.width > gutter + run.size / 2;
}
