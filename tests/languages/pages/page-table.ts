/** Lines of pages in a language. */
export interface PageTable {
  /** Ask to pay before one reads on. */
  readonly walls: readonly string[];
  /** Speak of subscriptions or of reading, and are no walls. */
  readonly open: readonly string[];
  /** Say that a page is not there, or no more. */
  readonly missing: readonly string[];
  /** Tell of missing things in an article. */
  readonly notMissing: readonly string[];
  /** Captions and credits of pictures. */
  readonly credits: readonly string[];
  /** Sentences and headlines with a picture in them. */
  readonly notCredits: readonly string[];
  /** Bylines with the name that they tell. */
  readonly bylines: readonly (readonly [line: string, name: string])[];
  readonly notBylines: readonly string[];
}
