import { anything, assert, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { readHtml } from "../../../../src/article/html/read-html.ts";
import { withReferences } from "../../../../src/article/html/state/references.ts";

describe("a cache that keeps each object once", () => {
  test("is read with every object where it belongs", () => {
    const state = {
      ROOT_QUERY: { 'story({"id":1})': { __ref: "Story:1" } },
      "Story:1": { title: "The ferry", parts: [{ __ref: "Part:1" }, { __ref: "Part:2" }] },
      "Part:1": { text: "It stays." },
      "Part:2": { text: "It sails." },
    };
    expect(withReferences(state)).toMatchObject({
      "Story:1": { title: "The ferry", parts: [{ text: "It stays." }, { text: "It sails." }] },
    });
  });

  test("of the older form, and within other state", () => {
    const cache = {
      ROOT_QUERY: { story: { type: "id", generated: true, id: "$ROOT_QUERY.story" } },
      "$ROOT_QUERY.story": { title: "The ferry" },
    };
    expect(withReferences({ props: { apollo: cache } })).toMatchObject({
      ROOT_QUERY: { story: { title: "The ferry" } },
    });
  });

  test("is read though its objects hold each other", () => {
    const state = {
      ROOT_QUERY: { a: { __ref: "A" } },
      A: { title: "The ferry", author: { __ref: "B" } },
      B: { name: "Ilka", stories: [{ __ref: "A" }] },
    };
    expect(withReferences(state)).toMatchObject({
      A: { title: "The ferry", author: { name: "Ilka", stories: [undefined] } },
    });
  });

  test("leaves a reference as it is where nothing has its name", () => {
    const state = { ROOT_QUERY: { a: { __ref: "Lost:1" } } };
    expect(withReferences(state)).toEqual(state);
  });

  test("leaves other state alone, whatever it is", () => {
    assert(
      property(anything(), (tree) => {
        expect(withReferences(tree)).toBe(tree);
      }),
    );
  });
});

const TITLE = "The lighthouse of Orm gets a new lamp";
const PARAGRAPHS = Array.from(
  { length: 8 },
  (_, at) =>
    `The keeper numbered ${at + 1} says that the lamp of Orm was seen for ninety miles, and that no ship was lost in his years.`,
);
const readState = (script: string, head = "") =>
  readHtml(
    `<html lang="en"><head><title>${TITLE} | The Coast</title>${head}</head><body><div id="root"></div>${script}</body></html>`,
    {},
  );
const json = (state: unknown) =>
  `<script type="application/json">${JSON.stringify(state)}</script>`;

test("an article whose paragraphs are objects of such a cache is read, with its author and day", () => {
  const parts = PARAGRAPHS.map((text, at) => [`Part:${at}`, { __typename: "Text", text }] as const);
  const cache = {
    ROOT_QUERY: { story: { __ref: "Story:7" } },
    "Writer:3": { name: "Ilka Brandt" },
    "Story:7": {
      title: TITLE,
      publishedAt: "2026-03-02T07:00:00Z",
      author: { __ref: "Writer:3" },
      parts: parts.map(([name]) => ({ __ref: name })),
    },
    ...Object.fromEntries(parts),
    "Notice:1": {
      text: "We care for your data, and so do our four hundred partners in all the ports.",
    },
  };
  const parsed = readState(`<script>window.__APOLLO_STATE__ = ${JSON.stringify(cache)};</script>`);
  expect(parsed).toMatchObject({
    verdict: "ok",
    extraction: {
      title: TITLE,
      byline: "Ilka Brandt",
      publishedAt: "2026-03-02T07:00:00Z",
      text: PARAGRAPHS.join("\n"),
    },
  });
});

const story = (more: object) => ({
  story: { headline: TITLE, body: PARAGRAPHS.join("\n"), ...more },
});

describe("what the state says of the page's own text", () => {
  test.each([
    [
      "a list of persons",
      { authors: [{ name: "Ilka Brandt" }, { name: "Omar Said" }] },
      "Ilka Brandt, Omar Said",
    ],
    ["a name", { byline: "By Ilka Brandt" }, "Ilka Brandt"],
    ["credits", { credits: { by: [{ name: "Ilka Brandt" }] } }, "Ilka Brandt"],
    ["the same person twice", { authors: ["Ilka Brandt", "Ilka Brandt"] }, "Ilka Brandt"],
  ])("names its author: %s", (_, more, byline) => {
    expect(readState(json(story(more)))).toMatchObject({ extraction: { byline, title: TITLE } });
  });

  test.each([
    [{ publishedAt: "2026-03-02T07:00:00Z" }, "2026-03-02T07:00:00Z"],
    [{ first_publish_date: "2026-03-02" }, "2026-03-02"],
    [{ datePublished: "2026-03-02" }, "2026-03-02"],
    [{ publishTime: 1_772_434_800_000 }, "2026-03-02T07:00:00Z"],
  ])("says when it appeared: %j", (more, publishedAt) => {
    expect(readState(json(story(more)))).toMatchObject({ extraction: { publishedAt } });
  });

  test("gives way to what the page's head says", () => {
    const head =
      '<meta name="author" content="Petra Holm"><meta property="article:published_time" content="2026-03-01">';
    const parsed = readState(
      json(story({ byline: "Ilka Brandt", publishedAt: "2026-03-02" })),
      head,
    );
    expect(parsed).toMatchObject({
      extraction: { byline: "Petra Holm", publishedAt: "2026-03-01" },
    });
  });

  test("is not taken from another story's", () => {
    const other = {
      headline: "Herring is cheap this week",
      byline: "Omar Said",
      publishedAt: "2026-01-01",
    };
    const parsed = readState(json({ ...story({}), other }));
    expect(parsed).toMatchObject({ verdict: "ok" });
    expect("extraction" in parsed ? parsed.extraction : {}).not.toHaveProperty("byline");
    expect("extraction" in parsed ? parsed.extraction : {}).not.toHaveProperty("publishedAt");
  });
});
