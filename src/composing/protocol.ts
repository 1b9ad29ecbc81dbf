import type { AnswerRequest } from "../briefing/draft/answer-question.ts";
import type { BriefingRequest } from "../briefing/draft/write.ts";
import type { Article } from "../domain/article.ts";
import type { Answer } from "../domain/briefing.ts";
import type { Checkable, Writer, WritingTask } from "../ports/writer.ts";
import type { CarriedError } from "./carried-error.ts";

/** A writer as the thread knows it: what it is called and can do. */
export interface WriterCard extends Pick<Writer, "name" | "prompt" | "room"> {
  readonly streams: boolean;
  readonly checks: boolean;
}

type Carried<Request> = Omit<Request, "writer" | "fallback" | "signal" | "show">;

/** Work for the thread; whoever writes stays outside unless it is the extractive writer. */
export type Work =
  | { readonly name: "brief"; readonly request: Carried<BriefingRequest>; readonly by: Writers }
  | {
      readonly name: "answer";
      readonly request: Carried<AnswerRequest>;
      readonly by: Writers;
      readonly shows: boolean;
    }
  | { readonly name: "verify"; readonly text: string; readonly articles: readonly Article[] };

export interface Writers {
  readonly writer: WriterCard;
  /** Absent where the writer is its own fallback. */
  readonly fallback?: WriterCard | undefined;
}

export type Role = keyof Writers;

/** What the thread asks of a writer outside. Tasks come without their articles, which are there already. */
export type Question =
  | { readonly do: "draft" | "stream"; readonly role: Role; readonly task: WritingTask }
  | { readonly do: "next"; readonly stream: number }
  | {
      readonly do: "check";
      readonly role: Role;
      readonly statements: readonly Checkable[];
      readonly team: string | undefined;
    };

export type Outcome = { readonly value: unknown } | { readonly error: CarriedError };

export type ToThread =
  | { readonly kind: "run"; readonly run: number; readonly work: Work }
  | { readonly kind: "abort"; readonly run: number }
  | { readonly kind: "reply"; readonly question: number; readonly outcome: Outcome };

export type FromThread =
  | { readonly kind: "done"; readonly run: number; readonly outcome: Outcome }
  | { readonly kind: "show"; readonly run: number; readonly answer: Answer }
  | {
      readonly kind: "ask";
      readonly run: number;
      readonly question: number;
      readonly asked: Question;
    };
