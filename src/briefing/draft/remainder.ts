import type { Message } from "../../messages/catalogue.ts";
import { squeeze } from "../../text/fold.ts";

/** More parts than this are no answer to the rest. */
const MOST_PARTS = 2;

/**
 * What is said of the parts of a question that a writer leaves open. They are named in the question's own
 * words; what the question does not say is not repeated, nor the whole of it.
 */
export function remainder(open: readonly string[] | undefined, question: string): Message[] {
  if (open === undefined || open.length === 0) return [];
  const asked = squeeze(question.replace(/[\s\p{P}]+$/u, ""));
  const parts = open
    .map((part) => part.replace(/[\s\p{P}]+$/u, ""))
    .filter((part) => isPart(squeeze(part), asked))
    .slice(0, MOST_PARTS);
  if (parts.length === 0) return [{ key: "answersPart" }];
  return [{ key: "leavesOpen", values: { what: parts.join("; ") } }];
}

const isPart = (part: string, asked: string): boolean =>
  part !== "" && part !== asked && asked.includes(part);
