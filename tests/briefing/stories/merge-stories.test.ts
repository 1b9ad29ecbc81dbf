import { describe, expect, test } from "vitest";
import type { DigestItem } from "../../../src/domain/briefing.ts";
import { mergeStories as merge } from "../../../src/briefing/stories/merge-stories.ts";

/** Of the articles only title and lead are left. */
const mergeStories = (items: readonly DigestItem[], last: readonly DigestItem[]) =>
  merge(items, last, new Map());

let posted = 0;
const item = (title: string, lead: string, more: Partial<DigestItem> = {}): DigestItem => {
  posted += 1;
  return {
    articleId: `article-${posted}`,
    title,
    lead,
    channel: "C1",
    thread: `${posted}.0`,
    postedAt: posted,
    ...more,
  };
};

const VOTE = item(
  "Elvesund votes to keep its night ferry",
  "The council of Elvesund voted to keep the night ferry to Marrow for three years.",
);
const VOTE_ELSEWHERE = item(
  "Night ferry to Marrow saved by Elvesund council",
  "Elvesund's council voted by 19 to 12 for the night ferry to the island of Marrow.",
);
const SALT = item("Salt mine at Hallen hires 40 people", "The mine at Hallen grows again.");
const titles = (stories: ReturnType<typeof mergeStories>) =>
  stories.map(({ items }) => items.map(({ title }) => title));

test("two articles on one event are one story, led by the first posted", () => {
  expect(titles(mergeStories([SALT, VOTE_ELSEWHERE, VOTE], []))).toEqual([
    [VOTE.title, VOTE_ELSEWHERE.title],
    [SALT.title],
  ]);
});

test("an article posted in two threads is one story", () => {
  const again = { ...SALT, thread: "99.0", postedAt: 99 };
  expect(mergeStories([SALT, again], [])).toEqual([{ items: [SALT, again], update: false }]);
});

test("what was in the last digest and is told again is no update", () => {
  const stories = mergeStories([VOTE_ELSEWHERE, SALT], [VOTE]);
  expect(stories.map(({ items, update }) => [items.length, update])).toEqual([
    [1, false],
    [1, false],
  ]);
  expect(mergeStories([SALT], [SALT])[0]?.update).toBe(false);
});

const told = (lines: readonly string[], articleId: string, at: number) => ({
  ...item(lines[0] ?? "", lines[1] ?? "", { articleId, postedAt: at }),
  permalink: `https://chat.example/${articleId}`,
});

describe("with the texts of the articles", () => {
  const QUAY = [
    "Warehouse burns at Tollen quay",
    "A fire broke out in the grain warehouse at Tollen quay on Monday night.",
    "Fourteen firefighters were treated for smoke, the harbour master Ines Rovik said.",
    "The flames destroyed 2,300 tonnes of barley.",
  ];
  const LATER = [
    "Grain fire at Tollen is out",
    "The fire in the grain warehouse at Tollen quay is out, harbour master Ines Rovik said on Tuesday.",
    "Seventeen firefighters were treated for smoke in the end.",
    "Insurers count 2,300 tonnes of barley as lost.",
  ];
  const texts = new Map(
    Object.entries({ quay: QUAY, later: LATER }).map(([id, lines]) => [
      id,
      { lines, language: "en" },
    ]),
  );

  test("a story whose figure has changed since the last digest is an update, with both sentences", () => {
    const [before, now] = [told(QUAY, "quay", 1), told(LATER, "later", 86_400_000)];
    const [story] = merge([now], [before], texts);
    expect(story?.update).toBe(true);
    expect(story?.change).toEqual({
      was: {
        figure: "14",
        sentence: QUAY[2],
        articleId: "quay",
        cite: 1,
        site: undefined,
        link: "https://chat.example/quay",
      },
      now: {
        figure: "17",
        sentence: LATER[2],
        articleId: "later",
        cite: 1,
        site: undefined,
        link: "https://chat.example/later",
      },
    });
  });

  test("the same article, posted again, is no update", () => {
    const again = { ...told(QUAY, "quay", 2), thread: "again" };
    expect(merge([again], [told(QUAY, "quay", 1)], texts)).toMatchObject([{ update: false }]);
  });

  test("a change within one digest is told by its articles", () => {
    const both = [told(QUAY, "quay", 1), told(LATER, "later", 2)];
    const stories = merge(both, [], texts);
    expect(stories).toHaveLength(1);
    expect(stories[0]).toMatchObject({ items: both, update: false });
  });
});

test("a column with the same title every day is a new story every day", () => {
  const monday = item(
    "Markets at noon: what moved today",
    "Copper fell after a mine in Peru reopened.",
  );
  const tuesday = item(
    "Markets at noon: what moved today",
    "Bakers bought wheat while rain hit Kansas.",
  );
  expect(mergeStories([monday, tuesday], [])).toHaveLength(2);
});

test("articles whose briefing is gone are told apart by their titles", () => {
  const one = item("Storm closes harbour of Elvesund for two days", "");
  const same = item("Storm closes Elvesund harbour", "");
  const other = item("Harbour fair opens", "");
  expect(titles(mergeStories([one, same, other], []))).toEqual([
    [one.title, same.title],
    [other.title],
  ]);
});

test.each([
  [
    "한빛시, 폐교를 과학관으로 바꾼다",
    "한빛시 폐교, 청소년 과학관으로 바뀐다",
    "축구 대표팀 결승 진출",
  ],
  ["青浜町、古い灯台を宿泊施設に改修", "青浜町の灯台、宿泊施設に改修へ", "株価が大きく下落"],
  ["临川市将旧钢厂改建为湿地公园", "旧钢厂将改建湿地公园", "台风明天登陆"],
])("stories are told in every language: %s", (one, same, other) => {
  const stories = mergeStories([item(one, ""), item(same, ""), item(other, "")], []);
  expect(stories.map(({ items }) => items.length)).toEqual([2, 1]);
});

test("nothing posted, nothing told", () => {
  expect(mergeStories([], [VOTE])).toEqual([]);
});
