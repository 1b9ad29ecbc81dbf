import type { ParsedText } from "../../domain/article.ts";
import type { Message } from "../../messages/catalogue.ts";

/**
 * A reading that ends with its last sentence before a place.
 *
 * @param limit characters of its text.
 * @param because said, unless less was known to be read before.
 */
export function cutShort(
  parsed: ParsedText,
  limit: number,
  because: Message,
  evidence: string,
): ParsedText {
  const { extraction, readShare } = parsed;
  const sentences = extraction.sentences.filter((sentence) => sentence.end <= limit);
  const text = extraction.text.slice(0, sentences.at(-1)?.end ?? 0);
  const contributions = extraction.contributions?.filter(({ end }) => end <= text.length);
  return {
    ...parsed,
    verdict: "partial",
    readShare: (readShare * text.length) / extraction.text.length,
    partialBecause: parsed.partialBecause ?? because,
    extraction: {
      ...extraction,
      text,
      sentences,
      ...(contributions === undefined ? {} : { contributions }),
    },
    evidence: [...parsed.evidence, evidence],
  };
}
