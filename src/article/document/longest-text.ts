import type { ParsedText } from "../../domain/article.ts";

/** Characters. The longest novels stay below; beyond it a text is data, and slow to carry about. */
const LONGEST = 2_000_000;

/** A reading whose text is not longer than can be worked with; what is cut off is said. */
export function withinLongestText(parsed: ParsedText): ParsedText {
  if (parsed.extraction.text.length <= LONGEST) return parsed;
  const { extraction, readShare } = parsed;
  const sentences = extraction.sentences.filter((sentence) => sentence.end <= LONGEST);
  const text = extraction.text.slice(0, sentences.at(-1)?.end ?? 0);
  const contributions = extraction.contributions?.filter(({ end }) => end <= text.length);
  const share = (readShare * text.length) / extraction.text.length;
  return {
    ...parsed,
    verdict: "partial",
    readShare: share,
    partialBecause: parsed.partialBecause ?? { key: "partTooLong" },
    extraction: {
      ...extraction,
      text,
      sentences,
      ...(contributions === undefined ? {} : { contributions }),
    },
    evidence: [...parsed.evidence, `${extraction.text.length} characters`],
  };
}
