/** A question in a reader's words, the sentence that answers it in a writer's, and one beside it that does not. */
export type SynonymRow = readonly [question: string, answers: string, besides: string];
