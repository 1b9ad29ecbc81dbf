import { zipSync } from "fflate";
import mammoth from "mammoth";
import type { Parsed } from "../../domain/article.ts";
import { openArchive } from "./archive.ts";
import { composeMarkup } from "./compose-markup.ts";
import { markupBlocks } from "./markup-blocks.ts";
import { xmlTexts } from "./xml-texts.ts";
import type { RawDocument } from "../../domain/raw-document.ts";

/** What the text needs; pictures, fonts and embedded objects stay packed. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/u;

/** Word marks titles by styles that mammoth does not map by itself. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='caption'] => !",
  "p[style-name='Caption'] => !",
];

/** Reads a Word document (.docx): headings, paragraphs, lists, tables and notes, in order. */
export async function readDocx({ bytes }: RawDocument): Promise<Parsed> {
  const parts = openArchive(bytes, (name) => NEEDED.test(name));
  // Packed anew without compression: mammoth unpacks by itself and would not mind a bomb.
  const plain = zipSync(Object.fromEntries(parts), { level: 0 });
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength) },
    {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
    },
  );
  const properties = xmlTexts(parts.get("docProps/core.xml"));
  return composeMarkup(markupBlocks(withoutNoteMarks(html)), {
    title: properties.get("dc:title"),
    byline: properties.get("dc:creator"),
    language: properties.get("dc:language"),
  });
}

/** Takes off the numbers that point to notes, and the arrows that point back. */
function withoutNoteMarks(html: string): string {
  return html
    .replace(/<sup><a href="#(?:foot|end)note-[^"]*" id="[^"]*">\[\d+\]<\/a><\/sup>/gu, "")
    .replace(/<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/gu, "");
}
