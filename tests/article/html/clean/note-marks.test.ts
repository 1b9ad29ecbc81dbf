import { describe, expect, test } from "vitest";
import { readHtml } from "../../../../src/article/html/read-html.ts";

const REST = Array.from(
  { length: 5 },
  (_, index) =>
    `<p>The mill of village ${index} was bought by its tenants, who grind the rye of the valley to this day.</p>`,
).join("");

function firstSentence(sentence: string): string {
  const parsed = readHtml(
    `<!doctype html><html lang="en"><head><title>The old weir</title></head><body><article><h1>The old weir</h1>
     <p>${sentence} Nobody in the valley remembers a winter in which the river stood as high as it did then.</p>${REST}</article></body></html>`,
    { url: "https://valley.example/weir" },
  );
  if (!("extraction" in parsed)) throw new Error(parsed.evidence.join(", "));
  return parsed.extraction.sentences[0]?.text ?? "";
}

test.each([
  ["a raised link", 'The weir was built in 1798.<sup id="r1"><a href="#n1">1</a></sup>'],
  [
    "two raised links",
    'The weir was built in 1798.<sup><a href="#n1">1</a>,<a href="#n2">2</a></sup>',
  ],
  ["a link within brackets", 'The weir was built in 1798.<a href="#n1">[1]</a>'],
  ["a named note", 'The weir was built in 1798.<sup>[<a href="#n1">note 3</a>]</sup>'],
  [
    "an editor's remark",
    'The weir was built in 1798.<sup>[<a href="/help">who says so?</a>]</sup>',
  ],
  ["a reference by its role", 'The weir was built in 1798.<a role="doc-noteref" href="#n1">*</a>'],
])("%s to a note is no part of its sentence", (_, sentence) => {
  expect(firstSentence(sentence)).toBe("The weir was built in 1798.");
});

test.each([
  ["an exponent", "The pool holds 40 m<sup>3</sup> of water.", "The pool holds 40 m3 of water."],
  [
    "an ordinal",
    "The weir was built in the 18<sup>th</sup> century.",
    "The weir was built in the 18th century.",
  ],
  [
    "a link to a part of the page",
    'The weir is shown in <a href="#map">the map below</a>.',
    "The weir is shown in the map below.",
  ],
])("%s stays", (_, sentence, read) => {
  expect(firstSentence(sentence)).toBe(read);
});

test("a note that leads back to its mark is set aside with it", () => {
  const note =
    '<ol><li id="n1"><a href="#r1">^</a> Marten, I.: The mills of the valley, a history in five volumes.</li></ol>';
  const parsed = readHtml(
    `<!doctype html><html lang="en"><head><title>The old weir</title></head><body><article><h1>The old weir</h1>
     <p>The weir was built in 1798.<sup id="r1"><a href="#n1">1</a></sup> It broke in the flood of 1987.</p>${REST}${note}</article></body></html>`,
    { url: "https://valley.example/weir" },
  );
  const text = "extraction" in parsed ? parsed.extraction.text : "";
  expect(text).toContain("It broke in the flood of 1987.");
  expect(text).not.toContain("Marten");
});

describe("notes are set aside together", () => {
  const lines = [1, 2, 3, 4].map(
    (at) =>
      `The bell of Sarn was cast in the ${at}th year of the town, and nobody knows any more who paid the founder for it.`,
  );
  const mark = '<sup><a href="#n1">[1]</a></sup>';
  const text = lines.map((line) => `<p>${line}${mark}</p>`).join("");
  const readNotes = (notes: string) => {
    const html = `<html><head><title>The bell of Sarn</title></head><body><article><h1>The bell of Sarn</h1>${text}<h2>Notes</h2>${notes}</article></body></html>`;
    const parsed = readHtml(html, { url: "https://bell.example/sarn" });
    if (!("extraction" in parsed)) throw new Error(parsed.verdict);
    return parsed.extraction.text;
  };

  test.each(["^", "↑", "↩"])(
    "where each begins with %s, linked or not, and so does their heading",
    (sign) => {
      const notes = `<ol><li id="n1"><a href="#">${sign}</a> Bells of the coast, page 12.</li><li>${sign} The town's accounts, by an unknown hand, of which one half was burnt in the great fire.</li></ol>`;
      expect(readNotes(notes)).toBe(lines.join("\n"));
    },
  );

  test("what else is in a list with a place that is linked to stays", () => {
    const list = `<ol><li id="n1">First the clay was dug by the river, then it was left in the frost for a whole winter.</li><li>Then the mould was built around a core of brick, which took as long as the casting itself.</li></ol>`;
    expect(readNotes(list)).toContain("Then the mould was built");
  });
});
