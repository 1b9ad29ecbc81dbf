import { describe, expect, test } from "vitest";
import type { TraceStep } from "../../../src/article/trace/trace.ts";
import { readHtml } from "../../../src/article/html/read-html.ts";

const STORY = [1, 2, 3, 4, 5]
  .map(
    (part) =>
      `<p>In part ${part} the glass blower of Ulm tells how the old kiln was rebuilt, who paid for the bricks and why it took so long.</p>`,
  )
  .join("");
const page = (inside: string, beside = "") =>
  `<html><head><title>The kiln burns again</title></head><body><nav>Home News</nav><article><h1>The kiln burns again</h1>${inside}</article>${beside}</body></html>`;

function steps(html: string): TraceStep[] {
  const told: TraceStep[] = [];
  readHtml(html, { url: "https://paper.example/kiln" }, (step) => told.push(step));
  return told;
}

const fateOf = (line: string, told: readonly TraceStep[]) =>
  told.filter(({ lines }) => lines.includes(line)).map(({ did, rule }) => `${did}: ${rule}`);

describe("each line's fate is told with the rule that decided it", () => {
  test.each([
    [
      "a dialog",
      page(STORY, `<div role="dialog">Take our cookies</div>`),
      "Take our cookies",
      ["removed: dialogs"],
    ],
    [
      "readers' comments",
      page(STORY, `<div id="comments"><p>I never liked glass.</p></div>`),
      "I never liked glass.",
      ["removed: readers' comments"],
    ],
    [
      "a link between paragraphs",
      page(
        `${STORY}<p><a href="/x">Read also: how bricks are made</a></p>${STORY.replaceAll("part", "verse")}`,
      ),
      "Read also: how bricks are made",
      ["took: box found by Readability", "removed: page lines and datelines"],
    ],
    ["a menu", page(STORY), "Home News", ["left out: not in the box that was read"]],
  ])("%s", (_, html, line, fate) => {
    expect(fateOf(line, steps(html))).toEqual(fate);
  });

  test("a line of the text was taken and nothing else", () => {
    const line = STORY.split("<p>")[1]?.replace("</p>", "") ?? "";
    expect(fateOf(line, steps(page(STORY)))).toEqual(["took: box found by Readability"]);
  });

  test("a sentence that lost the mark of a note was shortened", () => {
    const noted = page(
      `${STORY}<p>The first kiln stood here in 1402.<sup><a href="#n1">1</a></sup></p>`,
    );
    expect(fateOf("The first kiln stood here in 1402.1", steps(noted))).toEqual([
      "shortened: marks of notes",
    ]);
  });
});

test("a text that is in the page's data alone is told as such", () => {
  const body = STORY.replaceAll(/<\/?p>/gu, " ");
  const data = JSON.stringify({ "@type": "NewsArticle", headline: "The kiln", articleBody: body });
  const html = `<html><head><title>The kiln</title><script type="application/ld+json">${data}</script></head><body><p>Loading</p></body></html>`;
  expect(steps(html).map(({ did, rule }) => `${did}: ${rule}`)).toContain(
    "took: its data or scripts",
  );
});

test("a reading is the same whether or not somebody asks", () => {
  const html = page(STORY, `<div id="comments"><p>I never liked glass.</p></div>`);
  const address = { url: "https://paper.example/kiln" };
  expect(readHtml(html, address, () => undefined)).toEqual(readHtml(html, address));
});
