import type { Parsed } from "../domain/article.ts";
import type { RawDocument } from "../domain/raw-document.ts";

/** Turns bytes into text and a verdict, off the event loop, within limits of memory and time. */
export interface Parser {
  /**
   * Never throws for what a document holds; throws the signal's reason when aborted. Posters take turns;
   * documents that nobody posted are one poster's.
   */
  parse(
    document: RawDocument,
    options?: { readonly signal?: AbortSignal; readonly poster?: string },
  ): Promise<Parsed>;
  close(): Promise<void>;
}
