import type { Readable } from "node:stream";
import type { Env } from "../config/config.ts";
import { wordingIn, type Wording } from "../messages/wording.ts";
import type { Said } from "../messages/said.ts";

/** A stream that text is written to; `isTTY` and `columns` as Node's own. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What a command has of the world. */
export interface Io {
  readonly env: Env;
  /** What of it the process was given; the rest is from the file beside the program. Absent: all of it. */
  readonly outerEnv?: Env | undefined;
  /** In which the terminal speaks, as a locale or a subtag: `de_DE.UTF-8`, `ko`; English where it is not said. */
  readonly language?: string | undefined;
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Calls back once when the operator wants the program to stop. */
  readonly onStop: (stop: () => void) => void;
}

/** A command was called in a way it cannot understand: exit code 2, with the usage. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** What is wrong with it. */
  readonly said: Said;

  constructor(said: Said) {
    super(wordingIn("en").phrase(said));
    this.said = said;
  }
}

/** How the terminal speaks. */
export const wordingOf = ({ language = "en" }: Io): Wording => wordingIn(language);
