/** A paragraph, heading, list item or table row of the page, as text. */
export interface Block {
  readonly text: string;
  /** Share of the text that is in links, 0..1. */
  readonly linkShare: number;
  /** Local name of the innermost block element: `p`, `h2`, `li`, `td` … */
  readonly tag: string;
}
