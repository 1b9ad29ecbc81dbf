import { expect, test } from "vitest";
import { rankStories } from "../../../src/briefing/stories/rank-stories.ts";
import type { DigestItem, Story } from "../../../src/domain/briefing.ts";

const item = (articleId: string, postedAt: number, site?: string): DigestItem => ({
  articleId,
  title: articleId,
  lead: "",
  channel: "C1",
  thread: `${postedAt}.0`,
  postedAt,
  ...(site !== undefined && { site }),
});
const story = (items: DigestItem[], update = false): Story => ({ items, update });
const ids = (stories: readonly Story[]) => stories.map(({ items }) => items[0]?.articleId);

const quiet = story([item("quiet", 9, "A")]);
const newer = story([item("newer", 10, "A")]);
const twoHouses = story([item("two-houses", 2, "A"), item("two-houses-b", 3, "B")]);
const changed = story([item("changed", 1, "A")], true);
const popular = story([item("popular", 4, "A")]);

test("many posters, many houses and what has changed come before what one person posted", () => {
  const posters = new Map([["popular", new Set(["U1", "U2", "U3", "U4"])]]);
  expect(ids(rankStories([quiet, newer, twoHouses, changed, popular], posters))).toEqual([
    "popular",
    "changed",
    "two-houses",
    "newer",
    "quiet",
  ]);
});

test("one person who posts an article again and again counts once", () => {
  const posters = new Map([
    ["quiet", new Set(["U1"])],
    ["newer", new Set(["U2"])],
  ]);
  expect(ids(rankStories([quiet, newer], posters))).toEqual(["newer", "quiet"]);
});

test("copies on one site are one house; texts without a site are each one of their own", () => {
  const copies = story([item("copies", 1, "A"), item("copy", 2, "A")]);
  const pasted = story([item("pasted", 1), item("pasted-b", 2)]);
  expect(ids(rankStories([newer, copies, pasted], new Map()))).toEqual([
    "pasted",
    "newer",
    "copies",
  ]);
});

test("nothing is lost, and what was given stays as it was", () => {
  const given = [quiet, changed, newer];
  const ranked = rankStories(given, new Map());
  expect(ranked).toHaveLength(3);
  expect(new Set(ranked)).toEqual(new Set(given));
  expect(ids(given)).toEqual(["quiet", "changed", "newer"]);
});
