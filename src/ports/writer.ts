import type { Article } from "../domain/article.ts";
import type { AnswerVerdict, Length } from "../domain/briefing.ts";
import type { Usage, ModelState } from "../domain/usage.ts";
import type { Said } from "../messages/said.ts";

/** A statement as a writer proposes it; the gate decides whether it is shown. */
export interface DraftItem {
  readonly cites: readonly number[];
  readonly text: string;
}

/** Points that failed the gate, handed back to the writer once. */
export interface Repair {
  readonly failing: readonly { readonly item: DraftItem; readonly why: string }[];
}

/** What a writer is asked for. Sentence numbers count on through `articles` in order. */
export type WritingTask = {
  /** Workspace that it is written for; absent where there is none. */
  readonly team?: string | undefined;
  readonly articles: readonly Article[];
  /** Numbers of the sentences the writer sees, in reading order: all, or a selection of a long text. */
  readonly sentences: readonly number[];
  /** BCP 47 primary subtag of the language to write in. */
  readonly language: string;
  readonly length: Length;
  /** For whom it is written; data to the gate. */
  readonly audience?: string | undefined;
  /** The team's own instructions on style; data to the gate. */
  readonly instructions?: string | undefined;
  readonly repair?: Repair | undefined;
} & (
  | { readonly kind: "briefing" }
  | {
      readonly kind: "answer";
      readonly question: string;
      /** Earlier questions of the thread, oldest first. */
      readonly earlier: readonly string[];
      /** What was said in the thread before, oldest first; where it is not known, the earlier questions stand for it. */
      readonly turns?: readonly EarlierTurn[] | undefined;
      /** It asks to hold the articles against each other. */
      readonly compares?: boolean | undefined;
      /** Nobody has set a language: it is to be that of the question, and `language` is what it was taken for. */
      readonly inLanguageOfQuestion?: boolean | undefined;
    }
);

/** Something that was said in a thread before a question was asked: no source, only what it refers to. */
export interface EarlierTurn {
  /** What was asked; absent of a briefing. */
  readonly question?: string | undefined;
  /** What was said to it, or quoted as nearest to it; undefined where that is not known. */
  readonly points?: readonly DraftItem[] | undefined;
  /** What an answer claimed; absent of a briefing. */
  readonly verdict?: AnswerVerdict | undefined;
}

/** What a writer gives back, unchecked. */
export interface Draft {
  /** An answer: whether the articles answer the question. A briefing: true. */
  readonly stated: boolean;
  /** An answer: the writer could only match words. */
  readonly certain?: boolean | undefined;
  readonly items: readonly DraftItem[];
  readonly headline?: string | undefined;
  /** A briefing: questions the article may answer; tried before they are offered. */
  readonly questions: readonly ProposedQuestion[];
  /** An answer: parts of the question that the articles do not answer, in its own words. */
  readonly open?: readonly string[] | undefined;
  /** An answer: what is to be said before the items, in the language asked for. */
  readonly opening?: Said | undefined;
  readonly caveat?: Said | undefined;
  readonly usage?: Usage | undefined;
}

/** A question with the sentences that are said to answer it; `cites` is absent where nobody says so. */
export interface ProposedQuestion {
  readonly text: string;
  readonly cites?: readonly number[] | undefined;
}

/** Writes drafts. Whatever it returns goes through the gate in the core. */
export interface Writer {
  /** Shown to the reader: `extractive`, or the model's name. */
  readonly name: string;
  /** `briefing@1` and the like; absent where there is no prompt. */
  readonly prompt?: { readonly briefing: string; readonly answer: string } | undefined;
  /** Bytes of articles that it can be given at once, where that is less than most models take. */
  readonly room?: number | undefined;
  /**
   * Throws BusyError on the provider's 429, ReaderError when it is down, refuses, or answers what is
   * not a draft twice; the signal's reason when aborted.
   */
  draft(task: WritingTask, options?: { signal?: AbortSignal }): Promise<Draft>;
  /**
   * As `draft`, but gives each item as soon as it is complete, and returns the whole draft. Throws
   * as `draft` does, possibly after some items; it does not ask again for what is not a draft.
   */
  stream?(task: WritingTask, options?: { signal?: AbortSignal }): AsyncGenerator<DraftItem, Draft>;
  /** Renders sentences in another language, one for one and in order. Throws as `draft` does. */
  translate?(
    sentences: readonly string[],
    language: string,
    options?: { signal?: AbortSignal; team?: string },
  ): Promise<Translation>;
  /**
   * Has a second reader hold statements against their sentences; absent where none is configured. Throws
   * as `draft` does.
   */
  check?(
    statements: readonly Checkable[],
    options?: { signal?: AbortSignal; team?: string | undefined },
  ): Promise<Checked>;
  /**
   * Says when a model's circuit opens because it keeps failing, and when it closes, until what
   * it returns is called.
   */
  watch?(heard: (state: ModelState) => void): () => void;
}

/** A statement with the sentences it rests on. */
export interface Checkable {
  readonly text: string;
  readonly sentences: readonly string[];
}

/** What a second reader says of a statement; `words` are those that its sentences do not bear out. */
export type Opinion =
  | { readonly verdict: "supported" | "unclear" }
  | { readonly verdict: "unsupported"; readonly words: string };

/** An opinion for each statement, in order. */
export interface Checked {
  readonly opinions: readonly Opinion[];
  readonly usage?: Usage | undefined;
}

/** Sentences in another language. Nothing checks them: they are shown beside the original. */
export interface Translation {
  readonly texts: readonly string[];
  readonly usage?: Usage | undefined;
}
