import { strFromU8, strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
import type { Parsed } from "../../domain/article.ts";
import { assertShallow } from "./assert-shallow.ts";
import { openArchive } from "./archive.ts";
import { composeMarkup } from "./compose-markup.ts";
import { markupBlocks } from "./markup-blocks.ts";
import { xmlTexts } from "./xml-texts.ts";
import type { RawDocument } from "../../domain/raw-document.ts";

/** What the text needs; pictures, fonts and embedded objects stay packed. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/u;

const BODY = "word/document.xml";

/** Word marks titles by styles that mammoth does not map by itself. */
const STYLES = [
  ...Array.from({ length: 9 }, (_, level) => `p[style-name='toc ${level + 1}'] => !`),
  "p[style-name='TOC Heading'] => !",
  "p[style-name='table of figures'] => !",
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
  for (const [name, part] of parts) if (name.endsWith(".xml")) assertShallow(strFromU8(part));
  // Packed anew without compression: mammoth unpacks by itself and would not mind a bomb.
  const body = parts.get(BODY);
  if (body !== undefined) parts.set(BODY, strToU8(spelledOut(strFromU8(body))));
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

/** A body with what mammoth does not read as text of its own: formulas and hyphens that do not break. */
function spelledOut(xml: string): string {
  return xml
    .replaceAll("<w:noBreakHyphen/>", "<w:t>-</w:t>")
    .replace(/<\/?m:oMathPara(?:\s[^>]*)?>/gu, "")
    .replace(/<m:oMath(?:\s[^>]*)?>([\s\S]*?)<\/m:oMath>/gu, (_, formula: string) => {
      const line = formula
        .replaceAll("</m:num>", "/")
        .replaceAll("<m:sup>", "^")
        .replaceAll("<m:sub>", "_")
        .replace(/<[^>]*>/gu, "");
      return `<w:r><w:t xml:space="preserve">${line}</w:t></w:r>`;
    });
}

/** Takes off the numbers that point to notes, and the arrows that point back. */
function withoutNoteMarks(html: string): string {
  return html
    .replace(/<sup><a href="#(?:foot|end)note-[^"]*" id="[^"]*">\[\d+\]<\/a><\/sup>/gu, "")
    .replace(/<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/gu, "");
}
