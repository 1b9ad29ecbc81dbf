/** What one person wrote in a discussion, as it is on the page. */
export interface Post {
  readonly speaker: string | undefined;
  /** As the page states it. */
  readonly at: string | undefined;
  /** One line a block. */
  readonly text: string;
  readonly accepted?: true | undefined;
  readonly votes?: number | undefined;
}
