import type { DigestItem, Story } from "../../domain/briefing.ts";
import { figureChange, type ToldFigure } from "./figure-change.ts";
import { groupStories } from "./group-stories.ts";
import { isSameNews } from "./same-news.ts";
import type { StoryText } from "./story-marks.ts";

/** What is kept of an article, without the time at which it was posted. */
export type KeptText = Omit<StoryText, "at">;

/** Log-odds that no text outweighs: one article, or two of which only title and lead are left. */
const SURE = 10;

interface Told {
  readonly item: DigestItem;
  readonly text: StoryText;
  readonly isNew: boolean;
}

/**
 * Groups posted articles into stories, in order of first posting. A story that was in the last digest is an update where
 * a figure of it has changed since, and nowhere else: one that is posted again, or told by another house, is none.
 *
 * @param last what was in the last digest
 * @param texts title and sentences of articles, by their ids; of those that are missing, title and lead are compared
 */
export function mergeStories(
  items: readonly DigestItem[],
  last: readonly DigestItem[],
  texts: ReadonlyMap<string, KeptText>,
): Story[] {
  const told = [...last.map(toldIn(texts, false)), ...items.map(toldIn(texts, true))].toSorted(
    (one, other) => one.item.postedAt - other.item.postedAt,
  );
  const known = (one: number, other: number) => knownOdds(told[one], told[other], texts);
  return groupStories(
    told.map(({ text }) => text),
    known,
  )
    .map((group) => group.flatMap((at) => told[at] ?? []))
    .filter((group) => group.some(({ isNew }) => isNew))
    .map(storyOf)
    .toSorted((one, other) => firstPosted(one) - firstPosted(other));
}

const firstPosted = ({ items: [first] }: Story): number => first?.postedAt ?? 0;

const toldIn =
  (texts: ReadonlyMap<string, KeptText>, isNew: boolean) =>
  (item: DigestItem): Told => {
    const { lines, language } = texts.get(item.articleId) ?? {
      lines: [item.title, item.lead],
      language: "",
    };
    return { item, isNew, text: { lines, language, at: item.postedAt } };
  };

function knownOdds(
  one: Told | undefined,
  other: Told | undefined,
  texts: ReadonlyMap<string, KeptText>,
): number | undefined {
  if (one === undefined || other === undefined) return undefined;
  if (one.item.articleId === other.item.articleId) return SURE;
  if ([one, other].every(({ item }) => texts.has(item.articleId))) return undefined;
  return isSameNews(one.item, other.item) ? SURE : -SURE;
}

function storyOf(group: readonly Told[]): Story {
  const before = group.filter(({ isNew }) => !isNew);
  const items = group.filter(({ isNew }) => isNew);
  const known = new Set(before.map(({ item }) => item.articleId));
  const change = items
    .filter(({ item }) => !known.has(item.articleId))
    .map((one) => changeSince(before, one))
    .find((found) => found !== undefined);
  return {
    items: items.map(({ item }) => item),
    update: change !== undefined,
    ...(change !== undefined && { change }),
  };
}

function changeSince(before: readonly Told[], now: Told): Story["change"] {
  const change = figureChange(
    before.map(({ text }) => text),
    now.text,
  );
  if (change === undefined) return undefined;
  const all = [...before, now];
  const [was, is] = [change.was, change.now].map((figure) => sentenceOf(figure, all));
  return was && is ? { was, now: is } : undefined;
}

/** The first line is the title: sentences are counted without it. */
function sentenceOf({ figure, article, line }: ToldFigure, all: readonly Told[]) {
  const told = all[article];
  const sentence = told?.text.lines[line];
  if (told === undefined || sentence === undefined) return undefined;
  const { articleId, site, permalink, url } = told.item;
  return { figure, sentence, articleId, cite: line - 1, site, link: permalink ?? url };
}
