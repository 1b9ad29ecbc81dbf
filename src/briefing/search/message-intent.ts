import {
  allQuestionPatterns,
  type MetadataField,
  type RequestKind,
} from "../../languages/questions/index.ts";
import { wordsOrPartsOfAll } from "../../languages/index.ts";
import { bareQuestion } from "./query/answer-type.ts";

/** What a message to an article wants, where it is no question to its text. */
export type Intent =
  | { readonly kind: "request"; readonly request: RequestKind }
  | { readonly kind: "metadata"; readonly field: MetadataField };

const POLITE = new RegExp(
  wordsOrPartsOfAll(({ questions }) => questions?.polite),
  "giu",
);
/** Longer messages say more than what they want done. */
const LONGEST = 160;

/**
 * Whether a message wants the article told (“TL;DR”, “shorter”, “list the numbers”), or asks what is known
 * beside its text (“who wrote this?”). The whole message must say so, in any language that we know: people
 * ask for a summary in theirs. Undefined for a question to the text.
 */
export function intentOf(message: string): Intent | undefined {
  if (message.length > LONGEST) return undefined;
  const bare = bareQuestion(message);
  const plain = bare
    .replace(POLITE, " ")
    .replace(/[\s,]+/gu, " ")
    .trim();
  for (const text of new Set([bare, plain])) {
    for (const [, { metadata, requests }] of allQuestionPatterns()) {
      const field = metadata.find(([, pattern]) => pattern.test(text))?.[0];
      if (field !== undefined) return { kind: "metadata", field };
      const request = requests.find(([, pattern]) => pattern.test(text))?.[0];
      if (request !== undefined) return { kind: "request", request };
    }
  }
  return undefined;
}
