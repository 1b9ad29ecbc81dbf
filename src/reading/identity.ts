import { createHash } from "node:crypto";

/**
 * The id of an article: a hash of its words. White space, case and the shape of quotation marks and
 * dashes do not count, so that two addresses that typeset one text differently are one article.
 */
export function articleId(text: string): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Pi}\p{Pf}\u201a\u201e'"`´]/gu, "'")
    .replace(/\p{Pd}/gu, "-")
    .replace(/\p{Cf}/gu, "")
    // White space that is one space already is passed over: of ten replacements nine would change nothing.
    .replace(/[^\S ]\s*| \s+/gu, " ")
    .trim();
  // 128 bits: no two of all articles ever written would meet by chance.
  return createHash("sha256").update(words).digest("hex").slice(0, 32);
}
