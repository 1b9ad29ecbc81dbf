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
