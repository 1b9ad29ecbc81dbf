import type { Readable } from "node:stream";
import type { Env } from "../config/config.ts";

/** A stream that text is written to; `isTTY` and `columns` as Node's own. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What a command has of the world. */
export interface Io {
  readonly env: Env;
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Calls back once when the operator wants the program to stop. */
  readonly onStop: (stop: () => void) => void;
}

/** A command was called in a way it cannot understand: exit code 2, with the usage. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
