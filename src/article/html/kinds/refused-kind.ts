import type { KindSeen, Refusal } from "../../../domain/article.ts";
import { isShelf } from "../verdict/page-kind.ts";
import type { PageSigns } from "../verdict/page-signs.ts";

/** Why a page is no article, where that says that it leads to others. */
const LISTS: ReadonlySet<string> = new Set(["pageLinks", "pageSearchResults", "pageEntries"]);
/** Links with the words of a headline: a front page with fewer is about what its owner offers. */
const LISTED = 15;

/** What a page is that is no article, by why it is none; `undefined` for notices and films. */
export function refusedKind(
  { reason: { key }, evidence }: Refusal,
  signs: PageSigns,
): KindSeen | undefined {
  const isFront = key === "pageFront";
  const isShop = key === "pageShop";
  const isList = LISTS.has(key) || isFront || isShop;
  const isOffer = (isShop && !isShelf(signs)) || (isFront && signs.headlineLinks < LISTED);
  if (isOffer) return { name: "product", evidence: [...evidence] };
  return isList ? { name: "listing", evidence: [...evidence] } : undefined;
}
