/** An article that a visitor can post by one press. */
export interface Sample {
  /** Its name as a file; a text (`.txt`) is pasted, any other is attached. */
  readonly name: string;
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** What it is about, in its own language. */
  readonly label: string;
  read(): Promise<Uint8Array>;
}

/** What the page says to somebody who sees it for the first time. */
export interface Welcome {
  /** Where the app keeps what it has read, as its operator would say it: `./data`. */
  readonly keptIn: string;
  /** For how many days. */
  readonly keptDays: number;
  readonly samples: readonly Sample[];
}
