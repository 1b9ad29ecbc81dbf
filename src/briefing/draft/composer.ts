import type { Article } from "../../domain/article.ts";
import type { VerifiedSentence } from "../../domain/briefing.ts";
import { answerQuestion } from "./answer-question.ts";
import { verifyText } from "./verify-text.ts";
import { writeBriefing } from "./write.ts";

/**
 * What is computed of whole articles: ranking, searching, gating. On a long text each takes seconds, so that
 * whoever has an event loop to keep free has it done elsewhere.
 */
export interface Composer {
  readonly writeBriefing: typeof writeBriefing;
  readonly answerQuestion: typeof answerQuestion;
  verifyText(text: string, articles: readonly Article[]): Promise<VerifiedSentence[]>;
}

/** Does it at once, where it is called. */
export const inlineComposer: Composer = {
  writeBriefing,
  answerQuestion,
  verifyText: async (text, articles) => verifyText(text, articles),
};
