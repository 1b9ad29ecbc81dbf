import type { Kind } from "./in-context.ts";
import { type Query, readQuestion } from "./query/query.ts";

/**
 * Whether the line above a sentence, as in an interview, asks what a question asks: the same type of answer, about
 * nothing that the question does not name.
 *
 * @param texts the lines of a text
 * @param kinds what each of them is
 */
export function isAskedAbove(
  { type, terms }: Query,
  at: number,
  {
    texts,
    kinds,
    language,
  }: { texts: readonly string[]; kinds: readonly Kind[]; language: string },
): boolean {
  if (type === undefined || kinds[at - 1] !== "question") return false;
  const above = readQuestion(texts[at - 1] ?? "", "", language);
  const about = above.terms.filter(({ namesType }) => !namesType);
  const isNamed = (stem: string): boolean => terms.some((term) => term.stem === stem);
  return above.type === type && about.length > 0 && about.every(({ stem }) => isNamed(stem));
}
