import type { Said } from "../messages/said.ts";

/** A point with the sentences around it, for the sources modal. */
export interface SourcePoint {
  readonly text: string;
  readonly passages: readonly {
    readonly number: number;
    readonly before?: string | undefined;
    readonly sentence: string;
    readonly after?: string | undefined;
    /** The sentence in the reader's language; nothing has checked it. */
    readonly translation?: string | undefined;
    /** Link to the live page with a text fragment. */
    readonly link?: string | undefined;
    /** Where the sentences are of several articles: which one. */
    readonly article?: SourceArticle | undefined;
  }[];
}

/** An article as its sentences are shown. */
export interface SourceArticle {
  readonly title: string;
  readonly url?: string | undefined;
  readonly language: string;
}

/** What was said with its sentences; title, address and language are those of the first article. */
export interface SourcesView extends SourceArticle {
  readonly points: readonly SourcePoint[];
  /** The reader's language where it is another: what the sentences can be had in, or are. */
  readonly translation?: { readonly language: string; readonly done: boolean } | undefined;
  /** A word to the reader about what was asked for and did not come. */
  readonly remark?: Said | undefined;
}

/** Who looks at the sources of a briefing or an answer, and where its button was. */
export interface SourcesAsk {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  /** Its key in the library. */
  readonly briefingKey: string;
}
