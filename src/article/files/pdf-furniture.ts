import type { PdfLine } from "./pdf-lines.ts";
import type { PdfPage } from "./pdf-runs.ts";

/** Running heads and feet stand in these shares of a page's height. */
const HEAD = 0.13;
const FOOT = 0.88;
/** They take up few rows: paper, chapter, page. */
const MARGIN_ROWS = 2;
/** A line that stands on this share of the pages runs through the document. Left and right pages differ. */
const RUNNING = 0.3;

const PAGE_NUMBER =
  /^[\s\-–—|·]*(?:page|seite|página|pagina|p\.|стр\.?|第)?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*(?:(?:of|\/|von|de|sur|di|из)\s*\d{1,4})?\s*(?:页|頁|ページ|쪽|面)?[\s\-–—|·]*$/iu;

/** The lines of all pages without running heads, running feet and page numbers. */
export function withoutFurniture(
  linesByPage: readonly (readonly PdfLine[])[],
  pages: readonly PdfPage[],
): PdfLine[] {
  const margins = linesByPage.map((lines) => marginTops(lines));
  const isMarginal = (line: PdfLine): boolean => {
    const share = line.top / (pages[line.page]?.height ?? 1);
    return (share < HEAD || share > FOOT) && margins[line.page]?.has(line.top) === true;
  };
  const seenOn = new Map<string, Set<number>>();
  for (const line of linesByPage.flat().filter(isMarginal)) {
    const key = keyOf(line);
    seenOn.set(key, (seenOn.get(key) ?? new Set()).add(line.page));
  }
  const enough = Math.max(2, RUNNING * pages.length);
  const runs = (line: PdfLine): boolean => (seenOn.get(keyOf(line))?.size ?? 0) >= enough;
  return linesByPage
    .flat()
    .filter((line) => !isMarginal(line) || !(runs(line) || PAGE_NUMBER.test(line.text)));
}

/** Where the first and the last lines of a page stand. */
function marginTops(lines: readonly PdfLine[]): Set<number> {
  const tops = [...new Set(lines.map((line) => line.top))].toSorted((a, b) => a - b);
  return new Set([...tops.slice(0, MARGIN_ROWS), ...tops.slice(-MARGIN_ROWS)]);
}

/** A running head is the same but for its numbers. */
function keyOf({ text }: PdfLine): string {
  return text.toLowerCase().replace(/\d+/gu, "#").replace(/\s+/gu, " ");
}
