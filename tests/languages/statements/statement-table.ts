/** Sentences with the question that is made of each, if any is. */
export type StatementTable = readonly (readonly [sentence: string, question: string | undefined])[];
