import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { parseDocument } from "../../../src/article/parse.ts";
import type { RawDocument } from "../../../src/domain/raw-document.ts";
import { makeDocx, makeEpub, wordParagraph } from "../../fixtures/make-documents.ts";

const FIRST =
  "In the first month of the new timetable the harbour office counted 11,400 passengers after eight.";
const SECOND =
  "The captains had to be convinced, and seven of them said that they would rather retire.";

async function lines(document: RawDocument): Promise<string[]> {
  const parsed = await parseDocument(document);
  if (!("extraction" in parsed)) throw new Error(`${parsed.verdict}: ${parsed.reason.key}`);
  return parsed.extraction.text.split("\n");
}

const book = (...chapters: [string, string][]) =>
  lines({ bytes: makeEpub(chapters, "<dc:title>Night boats</dc:title>"), name: "boats.epub" });

describe("an EPUB", () => {
  test.each([
    [
      "that are called so",
      '<a epub:type="noteref" href="#n1">1</a>',
      '<aside epub:type="footnote" id="n1">Counted by hand.</aside>',
    ],
    [
      "that are raised links",
      '<sup><a href="#n1">1</a></sup>',
      '<p id="n1"><a href="#r1">1</a> Counted by hand.</p>',
    ],
    [
      "in links around what is raised",
      '<a href="#n1"><sup>[1]</sup></a>',
      '<div id="n1">1. Counted by hand.</div>',
    ],
  ])("loses marks of notes and notes %s", async (_, mark, note) => {
    expect(await book(["one.xhtml", `<p>${FIRST}${mark}</p><p>${SECOND}</p>${note}`])).toEqual([
      FIRST,
      SECOND,
    ]);
  });

  test("loses notes that are a chapter of their own", async () => {
    expect(
      await book(
        ["one.xhtml", `<p>${FIRST}<sup><a href="notes.xhtml#n1">1</a></sup></p><p>${SECOND}</p>`],
        ["notes.xhtml", '<p id="n1">1 Counted by hand.</p>'],
      ),
    ).toEqual([FIRST, SECOND]);
  });

  test("loses the numbers of printed pages, and keeps powers", async () => {
    const page = '<span epub:type="pagebreak" id="p12">12</span>';
    expect(
      await book(["one.xhtml", `<p>${page}${FIRST}</p><p>${SECOND} It took 30 m<sup>2</sup>.</p>`]),
    ).toEqual([FIRST, `${SECOND} It took 30 m2.`]);
  });

  test("whose parts a program has numbered is read whole", async () => {
    expect(
      await book(
        ["index_split_000.html", `<p>${FIRST}</p>`],
        ["index_split_001.html", `<p>${SECOND}</p>`],
      ),
    ).toEqual([FIRST, SECOND]);
  });
});

test("Markdown of note-taking programs loses notes, and its links and boxes are text", async () => {
  const source = `---\ntitle: Night boats\n---\n\n> [!NOTE]\n> A draft.\n\n${FIRST}[^1]\n\n${SECOND} See [[Quay|the quay]] and [[Mole]].\n\n[^1]: Counted by hand.\n    Twice.\n`;
  expect(await lines({ bytes: strToU8(source), name: "boats.md" })).toEqual([
    "A draft.",
    FIRST,
    `${SECOND} See the quay and Mole.`,
  ]);
});

test("a Word document keeps its formulas and the hyphens that do not break", async () => {
  const formula =
    '<w:p><w:r><w:t xml:space="preserve">It takes </w:t></w:r><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:f><m:num><m:r><m:t>V</m:t></m:r></m:num><m:den><m:r><m:t>q</m:t></m:r></m:den></m:f></m:oMath><w:r><w:t xml:space="preserve"> minutes on the twenty</w:t><w:noBreakHyphen/><w:t>foot boat.</w:t></w:r></w:p>';
  const bytes = makeDocx(`${wordParagraph(FIRST)}${formula}${wordParagraph(SECOND)}`);
  expect(await lines({ bytes, name: "boats.docx" })).toEqual([
    FIRST,
    "It takes V/q minutes on the twenty-foot boat.",
    SECOND,
  ]);
});
