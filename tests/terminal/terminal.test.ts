import { describe, expect, test } from "vitest";
import { printBlocks } from "../../src/terminal/print-blocks.ts";
import { terminal, type Terminal } from "../../src/terminal/terminal.ts";

/** What is written to a terminal of some width. */
function written(
  draw: (out: Terminal) => void,
  output: { columns?: number; isTTY?: boolean } = {},
) {
  let text = "";
  draw(terminal({ write: (part: string) => (text += part), ...output }));
  return text;
}

const SENTENCE = "The ferry to the island will run twice a day from the first of May. ".repeat(4);
const longest = (text: string): number => Math.max(...text.split("\n").map((line) => line.length));

describe("a paragraph", () => {
  test.each([
    ["a window", 60, 60],
    ["a window wider than one can read", 300, 92],
    ["a window narrower than one can read", 10, 40],
    ["no window", undefined, 92],
  ])("is wrapped to %s", (_, columns, width) => {
    const text = written(
      (out) => out.paragraph(SENTENCE),
      columns === undefined ? {} : { columns },
    );
    expect(longest(text)).toBeLessThanOrEqual(width);
    expect(longest(text)).toBeGreaterThan(width - 12);
    expect(text.replaceAll(/\s+/gu, " ").trim()).toBe(SENTENCE.trim());
  });

  test("has what begins its first line, and its other lines, within the width", () => {
    const text = written((out) => out.paragraph(SENTENCE, { first: "• ", rest: "  " }), {
      columns: 60,
    });
    const [first = "", ...rest] = text.trimEnd().split("\n");
    expect(first).toMatch(/^• The ferry/u);
    expect(rest.length).toBeGreaterThan(2);
    for (const line of rest) expect(line).toMatch(/^ {2}\S/u);
    expect(longest(text)).toBeLessThanOrEqual(60);
  });

  test("is set off as far as its first line, unless it is told otherwise", () => {
    const text = written((out) => out.paragraph(SENTENCE, { first: "ok  " }), { columns: 60 });
    expect(text.split("\n")[1]).toMatch(/^ {4}\S/u);
  });

  test("breaks a word that is longer than a line", () => {
    const text = written((out) => out.paragraph("x".repeat(100)), { columns: 40 });
    expect(longest(text)).toBe(40);
  });
});

const red = (out: Terminal): void => out.line(out.style("red", "bad"));

test("colour is for people who look", () => {
  expect(written(red)).toBe("bad\n");
  expect(written(red, { isTTY: true })).toBe("\u001B[31mbad\u001B[39m\n");
});

const text = (words: string) => ({ type: "text", text: words });
const section = (words: string) => ({ type: "rich_text_section", elements: [text(words)] });
const rich = (...elements: unknown[]) => ({ type: "rich_text", elements });

describe("blocks are drawn as a reader of the thread sees them:", () => {
  test.each([
    [
      "a header",
      [{ type: "header", text: { type: "plain_text", text: "Sources" } }],
      "> Sources\n",
    ],
    [
      "a list",
      [rich({ type: "rich_text_list", elements: [section("One."), section("Two.")] })],
      "> • One.\n> • Two.\n",
    ],
    [
      "a quotation, line by line",
      [rich({ type: "rich_text_quote", elements: [text("One.\nTwo.\n")] })],
      "> │ One.\n> │ Two.\n",
    ],
    [
      "a link by its words, or its address where it has none",
      [
        rich({
          type: "rich_text_section",
          elements: [
            { type: "link", url: "https://a.example", text: "A" },
            text(" and "),
            { type: "link", url: "https://b.example" },
          ],
        }),
      ],
      "> A and https://b.example\n",
    ],
    [
      "mrkdwn without its marks, entities last",
      [
        {
          type: "section",
          text: { type: "mrkdwn", text: "<https://a.example|A &amp;lt; B> <!here> &lt;b&gt;" },
        },
      ],
      "> A &lt; B !here <b>\n",
    ],
    [
      "context side by side",
      [{ type: "context", elements: [{ type: "plain_text", text: "a" }, text("b")] }],
      "> a  b\n",
    ],
    [
      "buttons, those of feedback too",
      [
        { type: "actions", elements: [{ type: "button", text: { text: "Sources" } }] },
        {
          type: "context_actions",
          elements: [
            {
              type: "feedback_buttons",
              positive_button: { text: { text: "Useful" } },
              negative_button: { text: { text: "Not useful" } },
            },
          ],
        },
      ],
      "> [ Sources ]\n> [ Useful ] [ Not useful ]\n",
    ],
    ["nothing of what it does not know", [{ type: "video" }, null, 7], ""],
  ])("%s", (_, blocks, drawn) => {
    const known = blocks.filter((block) => typeof block === "object" && block !== null);
    expect(written((out) => printBlocks(out, known, "> "))).toBe(drawn);
  });
});
