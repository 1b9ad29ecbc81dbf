import type { DigestItem, Story } from "../../domain/briefing.ts";

/** A story that has changed is news to those who know it. */
const CHANGED = 2;

/**
 * The stories of a digest, what matters most to its channel first: how many people posted it and how many houses told it,
 * what has changed, and, where that is equal, what was posted last.
 *
 * @param posters who posted each article, by its id; an article that nobody is known to have posted counts once
 */
export function rankStories(
  stories: readonly Story[],
  posters: ReadonlyMap<string, ReadonlySet<string>>,
): Story[] {
  const weights = new Map(stories.map((story) => [story, weightOf(story, posters)] as const));
  const weight = (story: Story): number => weights.get(story) ?? 0;
  return stories.toSorted(
    (one, other) => weight(other) - weight(one) || lastPosted(other) - lastPosted(one),
  );
}

function weightOf(
  { items, update }: Story,
  posters: ReadonlyMap<string, ReadonlySet<string>>,
): number {
  const people = new Set(items.flatMap(({ articleId }) => [...(posters.get(articleId) ?? [])]));
  const houses = new Set(items.map(houseOf));
  return Math.max(1, people.size) + houses.size + (update ? CHANGED : 0);
}

/** Pasted texts and files have no site: each is one of its own. */
const houseOf = ({ site, articleId }: DigestItem): string => site ?? articleId;

const lastPosted = ({ items }: Story): number => Math.max(...items.map(({ postedAt }) => postedAt));
