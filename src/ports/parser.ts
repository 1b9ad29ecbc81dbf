import type { Parsed } from "../article/article.ts";

/** Bytes to be read as an article. */
export interface RawDocument {
  readonly bytes: Uint8Array;
  /** As declared; may lie. */
  readonly contentType?: string | undefined;
  /** File name, for a file. */
  readonly name?: string | undefined;
  /** Address after redirects, for a page. */
  readonly url?: string | undefined;
  /** HTTP status, for a page. */
  readonly status?: number | undefined;
  /** Text that a person pasted: page chrome is cut by lines, not by markup. */
  readonly pasted?: boolean | undefined;
}

/** Turns bytes into text and a verdict, off the event loop, within limits of memory and time. */
export interface Parser {
  /** Never throws for what a document holds; throws the signal's reason when aborted. */
  parse(document: RawDocument, options?: { signal?: AbortSignal }): Promise<Parsed>;
  close(): Promise<void>;
}
