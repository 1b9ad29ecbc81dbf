import { anyOfAll } from "../../../languages/index.ts";
import { commonest, type PdfPage, type Row, partsOf, rowsOf, textOf, topOf } from "./pdf-runs.ts";

/** Running heads and feet are in these shares of a page's height, on pages with wide margins too. */
const HEAD = 0.15;
const FOOT = 0.8;
/** They take up few rows: paper, chapter, page. */
const MARGIN_ROWS = 2;
/** What is on this share of the pages runs through the document. Left and right pages differ. */
const RUNNING = 0.3;
/** A place at which most pages have a line of its own is one for heads, whatever they say. */
const PLACE = 0.5;
/** From a head or foot to the text, baseline to baseline, in ems of the text. */
const APART = 1.6;
/** On a page that has no others to compare with: small print at the very edge, far from the text. */
const ALONE = { head: 0.08, foot: 0.92, size: 0.85, apart: 2 };

const phrases = (kind: "ofPages" | "page" | "pageBehind"): string =>
  anyOfAll(({ documents }) => documents?.[kind]);
const PAGE_NUMBER = new RegExp(
  String.raw`^[\s\-–—|·]*(?:${phrases("page")})?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*(?:(?:\/|${phrases("ofPages")})\s*\d{1,4})?\s*(?:${phrases("pageBehind")})?[\s\-–—|·]*$`,
  "iu",
);
const SENTENCE_END = /[.!?。！？؟۔]["'”’»」』）)\]]*$/u;

/** A row at the head or the foot of a page. */
interface Margin {
  readonly row: Row;
  readonly page: number;
  readonly place: string;
  /** Its parts, where wide spaces part it. */
  readonly parts: readonly string[];
  /** The widest step from its baseline to the text's, in ems of the text. */
  readonly apart: number;
}

/** The pages without running heads, running feet and page numbers. */
export function withoutRunningHeads(pages: readonly PdfPage[]): PdfPage[] {
  const em = bodySize(pages);
  const margins = pages.flatMap((page, at) => marginsOf(page, at, em));
  const seenOn = counted(margins);
  const often = (key: string, share: number, fewest: number): boolean =>
    (seenOn.get(key)?.size ?? 0) >= Math.max(fewest, share * pages.length);
  const isFurniture = (margin: Margin): boolean =>
    margin.parts.some((part) => often(keyOf(part), RUNNING, 2)) ||
    (often(margin.place, PLACE, 3) && margin.apart >= APART) ||
    (PAGE_NUMBER.test(margin.parts.join(" ")) && margin.apart >= APART) ||
    isSetApart(margin, pages[margin.page], em);
  const removed = new Set(margins.filter(isFurniture).flatMap(({ row }) => row));
  return pages.map((page) => ({ ...page, runs: page.runs.filter((run) => !removed.has(run)) }));
}

/** The size that most of the text is set in. */
export function bodySize(pages: readonly PdfPage[]): number {
  const sizes = pages.flatMap(({ runs }) =>
    runs.map((run): [number, number] => [run.size, run.text.trim().length]),
  );
  return commonest(sizes) ?? 10;
}

function marginsOf(page: PdfPage, at: number, em: number): Margin[] {
  const rows = rowsOf(page.runs.filter((run) => run.text.trim() !== ""));
  const heads = rows.slice(0, MARGIN_ROWS).filter((row) => topOf(row) < HEAD * page.height);
  const feet = rows.slice(-MARGIN_ROWS).filter((row) => topOf(row) > FOOT * page.height);
  const marginOf = (row: Row, side: "head" | "foot"): Margin => {
    const apart = whiteInward(rows, rows.indexOf(row), side) / em;
    const size = row[0]?.size ?? em;
    const place =
      apart < APART || size > 1.05 * em
        ? ""
        : `${side} ${Math.round(topOf(row) / 2)} ${size.toFixed(1)}`;
    return { row, page: at, place, parts: partsOf(row, 2).map((part) => textOf(part)), apart };
  };
  return [
    ...heads.map((row) => marginOf(row, "head")),
    ...feet.map((row) => marginOf(row, "foot")),
  ];
}

/** The widest step from a row at the margin to the text: heads of two lines are apart together. */
function whiteInward(rows: readonly Row[], at: number, side: "head" | "foot"): number {
  const inward =
    side === "head"
      ? rows.slice(at, MARGIN_ROWS + 1)
      : rows.slice(Math.max(0, rows.length - MARGIN_ROWS - 1), at + 1);
  const steps = inward.slice(1).map((row, before) => topOf(row) - topOf(inward[before] ?? row));
  return Math.max(...steps, 0);
}

/** On how many pages each text, and each place, is found. */
function counted(margins: readonly Margin[]): Map<string, Set<number>> {
  const seenOn = new Map<string, Set<number>>();
  for (const { parts, place, page } of margins) {
    for (const key of [...parts.map(keyOf), place]) {
      if (key !== "") seenOn.set(key, (seenOn.get(key) ?? new Set()).add(page));
    }
  }
  return seenOn;
}

/** A running head is the same but for its numbers; a number alone says nothing. */
function keyOf(part: string): string {
  const key = part.toLowerCase().replace(/\d+/gu, "#").replace(/\s+/gu, " ");
  return /\p{L}{2}/u.test(key) ? key : "";
}

function isSetApart({ row, parts, apart }: Margin, page: PdfPage | undefined, em: number): boolean {
  const share = topOf(row) / (page?.height ?? 1);
  return (
    (share < ALONE.head || share > ALONE.foot) &&
    row.every((run) => run.size < ALONE.size * em) &&
    apart > ALONE.apart &&
    !SENTENCE_END.test(parts.at(-1) ?? "")
  );
}
