import { anything, assert, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { readHtml } from "../../../../src/article/html/read-html.ts";
import { stateTexts } from "../../../../src/article/html/state/state-texts.ts";
import { jsonTrees } from "../../../../src/article/html/state/json-trees.ts";

const TITLE = "The lighthouse of Orm gets a new lamp";
const PARAGRAPHS = Array.from(
  { length: 8 },
  (_, at) =>
    `The keeper numbered ${at + 1} says that the lamp of Orm was seen for ninety miles, and that no ship was lost in his years.`,
);
const page = (script: string, body = `<div id="root"></div>`) =>
  `<html><head><title>${TITLE}</title></head><body>${body}${script}</body></html>`;
const json = (state: unknown) =>
  `<script type="application/json">${JSON.stringify(state)}</script>`;
const read = (html: string): string => {
  const parsed = readHtml(html, { url: "https://coast.example/lamp" });
  return "extraction" in parsed ? parsed.extraction.text : parsed.verdict;
};

const runs = (text: string) => [text.slice(0, 20), text.slice(20, 37), text.slice(37)];
const leaf = (value?: string) => ({ nodeType: "text", value });

describe("rich text is joined as it would be drawn", () => {
  test.each([
    [
      "runs as leaves with a text (Slate)",
      PARAGRAPHS.map((text) => ({
        type: "paragraph",
        children: runs(text).map((run) => ({ text: run })),
      })),
    ],
    [
      "a link between runs (Contentful)",
      PARAGRAPHS.map((text) => {
        const [first, second, third] = runs(text);
        const link = { nodeType: "hyperlink", content: [leaf(second)] };
        return { nodeType: "paragraph", content: [leaf(first), link, leaf(third)] };
      }),
    ],
    ["paragraphs of plain text (Draft.js)", PARAGRAPHS.map((text) => ({ type: "unstyled", text }))],
    [
      "paragraphs of HTML (Arc)",
      PARAGRAPHS.map((text) => ({ type: "text", content: text.replace("lamp", "<b>lamp</b>") })),
    ],
  ])("%s", (_, content) => {
    expect(read(page(json({ props: { post: { title: TITLE, body: { content } } } })))).toBe(
      PARAGRAPHS.join("\n"),
    );
  });

  test("a heading between paragraphs is a line of its own", () => {
    const texts = [PARAGRAPHS[0], "What it costs", PARAGRAPHS[1]];
    const [first] = stateTexts(texts.map((text) => ({ text })));
    expect(first?.text.split("\n")).toEqual(texts);
  });
});

test.each([
  ["to a member", (state: string) => `Site.content=${state};Site.next={};`],
  ["to a variable, with code around", (state: string) => `let a=1;var s = ${state};start(s)`],
  ["as JSON in a string", (state: string) => `window.__APP__={"state":${JSON.stringify(state)}}`],
])("state that a script assigns %s is read", (_, script) => {
  const state = JSON.stringify({
    headlines: { basic: TITLE },
    content_elements: PARAGRAPHS.map((content) => ({ type: "text", content })),
  });
  expect(read(page(`<script>${script(state)}</script>`))).toBe(PARAGRAPHS.join("\n"));
});

describe("of several texts, the page's own is taken", () => {
  const others = Array.from({ length: 3 }, (_, at) => ({
    title: `Another story, number ${at}`,
    body: `${"Herring was landed in great number at the quay of Orm this week. ".repeat(40)}${at}`,
  }));

  test("by its headline, though others are longer", () => {
    const state = { stories: [...others, { title: TITLE, body: PARAGRAPHS.join("\n") }] };
    expect(read(page(json(state)))).toBe(PARAGRAPHS.join("\n"));
  });

  test("a short text that the page draws is not replaced by other stories", () => {
    const short = PARAGRAPHS.slice(0, 4);
    const body = `<article><h1>${TITLE}</h1>${short.map((text) => `<p>${text}</p>`).join("")}</article>`;
    expect(read(page(json({ stories: others }), body))).toBe(short.join("\n"));
  });

  test("stories in a list are not joined to one", () => {
    const texts = stateTexts(others).map(({ text }) => text);
    expect(texts).not.toContain(others.map(({ body }) => body).join("\n"));
    expect(texts).toEqual(expect.arrayContaining(others.map(({ body }) => body)));
  });
});

test("Markdown that a script draws is read as text", () => {
  const source = `# ${TITLE}\n\n${PARAGRAPHS.join("\n\n")}`;
  const text = read(page(`<script type="text/markdown">${source}</script>`));
  expect(text).toContain(PARAGRAPHS[7]);
  expect(text).not.toContain("#");
});

test("a live blog that is in the page's data alone is read by its updates", () => {
  const data = {
    "@type": "LiveBlogPosting",
    headline: TITLE,
    liveBlogUpdate: PARAGRAPHS.map((articleBody, at) => ({
      "@type": "BlogPosting",
      headline: `At ${at} o'clock`,
      articleBody,
    })),
  };
  const text = read(page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`));
  for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
});

test("no value makes the search fail", () => {
  assert(
    property(anything(), (value) => {
      expect(Array.isArray(stateTexts(value))).toBe(true);
      const text = JSON.stringify({ padding: " ".repeat(300), value }) ?? "";
      const script = { type: "", id: "", src: "", text: `a=${text};b={[` };
      expect([...jsonTrees([script])].length).toBeGreaterThan(0);
    }),
  );
});

test("deep and long trees are given up, not the process", () => {
  let deep: unknown = "the end";
  for (let at = 0; at < 5_000; at++) deep = { children: [deep, { text: "x" }] };
  expect(() => stateTexts(deep)).not.toThrow();
});
