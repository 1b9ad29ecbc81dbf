import type { KindSeen, Refusal } from "../../../domain/article.ts";
import type { PageSigns } from "../verdict/page-signs.ts";

/** Why a page is no article, where that says that it leads to others. */
const LISTS: ReadonlySet<string> = new Set(["pageLinks", "pageSearchResults", "pageEntries"]);
/** Links with the words of a headline: a front page with fewer is about what its owner offers. */
const LISTED = 15;

/** What a page is that is no article, by why it is none; `undefined` for notices and films. */
export function refusedKind(
  { reason: { key }, evidence }: Refusal,
  { headlineLinks }: PageSigns,
): KindSeen | undefined {
  const isFront = key === "pageFront";
  if (key === "pageShop" || (isFront && headlineLinks < LISTED)) {
    return { name: "product", evidence: [...evidence] };
  }
  return isFront || LISTS.has(key) ? { name: "listing", evidence: [...evidence] } : undefined;
}
