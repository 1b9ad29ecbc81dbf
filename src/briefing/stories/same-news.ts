import { terms } from "../../text/terms.ts";
import type { DigestItem } from "../../domain/briefing.ts";

type Told = Pick<DigestItem, "title" | "lead">;

/** Titles are short: this much of the shorter one in the other is the same news. */
const TITLE_OVERLAP = 0.6;
/** Titles differ by publisher; then title and lead together must agree this much. */
const TEXT_OVERLAP = 0.4;
/** Fewer common terms are chance: “Markets today”. */
const FEWEST_COMMON = 3;
const FEWEST_COMMON_IN_LEADS = 2;

/** Whether two posted articles tell the same news, by the terms of title and lead: where no more is kept of them. */
export function isSameNews(one: Told, other: Told): boolean {
  const [lead, otherLead] = [terms(one.lead), terms(other.lead)];
  const bothTold = lead.length > 0 && otherLead.length > 0;
  // A column has the same title every day (“Markets at noon”), and tells something else.
  if (bothTold && common(lead, otherLead) < FEWEST_COMMON_IN_LEADS) return false;
  const [title, otherTitle] = [terms(one.title), terms(other.title)];
  return (
    agrees(title, otherTitle, TITLE_OVERLAP) ||
    agrees([...title, ...lead], [...otherTitle, ...otherLead], TEXT_OVERLAP)
  );
}

/** Overlap coefficient of two lists of terms, with a floor on how many they have in common. */
function agrees(one: readonly string[], other: readonly string[], overlap: number): boolean {
  const both = common(one, other);
  const fewer = Math.min(new Set(one).size, new Set(other).size);
  return both >= FEWEST_COMMON && both / fewer >= overlap;
}

function common(one: readonly string[], other: readonly string[]): number {
  const there = new Set(other);
  return [...new Set(one)].filter((term) => there.has(term)).length;
}
