import type {
  AnswerType,
  MetadataField,
  RequestKind,
} from "../../../src/languages/patterns/questions.ts";

/** Messages to an article in one language. */
export interface QuestionTable {
  /** Questions to its text, with what they ask for. */
  readonly types: readonly (readonly [question: string, type: AnswerType])[];
  /** What is to be done with it. */
  readonly requests: readonly (readonly [message: string, kind: RequestKind])[];
  /** Questions about what is known beside its text. */
  readonly metadata: readonly (readonly [question: string, field: MetadataField])[];
  /** Questions to its text that look like one of the others. */
  readonly toTheText: readonly string[];
}
