import { terms } from "../article/terms.ts";
import type { DigestItem, Story } from "./briefing.ts";

/** Titles are short: this much of the shorter one in the other is the same news. */
const TITLE_OVERLAP = 0.6;
/** Titles differ by house; then title and lead together must agree this much. */
const TEXT_OVERLAP = 0.4;
/** Fewer common terms are chance: “Markets today”. */
const FEWEST_COMMON = 3;

/**
 * Groups posted articles into stories, in order of first posting: the same article, or another one
 * on the same news by the terms of title and lead. A story that was in the last digest is an update.
 */
export function tellStories(items: readonly DigestItem[], last: readonly DigestItem[]): Story[] {
  const groups: DigestItem[][] = [];
  for (const item of items.toSorted((one, other) => one.postedAt - other.postedAt)) {
    const group = groups.find((members) => members.some((member) => isSameStory(member, item)));
    if (group) group.push(item);
    else groups.push([item]);
  }
  return groups.map((members) => ({
    items: members,
    update: members.some((member) => last.some((earlier) => isSameStory(earlier, member))),
  }));
}

/** Whether two posted articles tell the same news. */
function isSameStory(one: DigestItem, other: DigestItem): boolean {
  if (one.articleId === other.articleId) return true;
  if (agrees(terms(one.title), terms(other.title), TITLE_OVERLAP)) return true;
  const texts = [one, other].map(({ title, lead }) => terms(`${title} ${lead}`));
  return agrees(texts[0] ?? [], texts[1] ?? [], TEXT_OVERLAP);
}

/** Overlap coefficient of two sets of terms, with a floor on how many they have in common. */
function agrees(one: readonly string[], other: readonly string[], overlap: number): boolean {
  const [few, many] = [new Set(one), new Set(other)].toSorted((a, b) => a.size - b.size);
  const common = [...(few ?? [])].filter((term) => many?.has(term)).length;
  return common >= FEWEST_COMMON && common / (few?.size ?? 1) >= overlap;
}
