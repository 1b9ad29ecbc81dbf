import type { Parsed } from "../../../domain/article.ts";
import { bylineOf } from "../../document/bylines.ts";
import { compose } from "../../document/compose.ts";
import { isPerson } from "../../document/person-names.ts";
import { writtenDate } from "../../document/written-date.ts";
import { bodySize, withoutRunningHeads } from "./pdf-running-heads.ts";
import { headlineOf } from "./pdf-headline.ts";
import { withInitials } from "./pdf-initials.ts";
import { linesInReadingOrder } from "./pdf-lines.ts";
import { isIllegible } from "./pdf-legibility.ts";
import { type OpenedPdf, openPdf } from "./pdf-pages.ts";
import { toParagraphs, type PdfParagraph } from "./pdf-paragraphs.ts";
import type { PdfPage } from "./pdf-runs.ts";
import type { RawDocument } from "../../../domain/raw-document.ts";
import type { Message } from "../../../messages/catalogue.ts";

/** Letters a page below which its text is a stamp on a picture. */
const LETTERS_A_PAGE = 25;

/** Reads a PDF in reading order: columns one after the other, without running heads and page numbers. */
export async function readPdf({ bytes }: RawDocument): Promise<Parsed> {
  let opened;
  try {
    opened = await openPdf(bytes);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "PasswordException") throw error;
    return refused("unsupported", { key: "pdfLocked" }, "PasswordException");
  }
  const { pages, pageCount, isDamaged, properties } = opened;
  const letters = pages
    .flatMap(({ runs }) => runs)
    .reduce((sum, run) => sum + letterCount(run.text), 0);
  if (letters < LETTERS_A_PAGE * pages.length) {
    const reason = { key: "pdfWithoutText" } as const;
    return refused("no-text", reason, `${letters} letters on ${pages.length} pages`);
  }
  const paragraphs = toParagraphs(linesInReadingOrder(textPages(pages)));
  const parsed = compose(describe(paragraphs, properties));
  if (!("extraction" in parsed)) return parsed;
  if (isIllegible(parsed.extraction.text)) {
    return refused("unsupported", { key: "documentDamaged" }, "words of no language");
  }
  if (pages.length === pageCount) return parsed;
  return {
    ...parsed,
    verdict: "partial",
    readShare: pages.length / pageCount,
    partialBecause: {
      key: isDamaged ? "partDamaged" : "partFirstPages",
      values: { read: pages.length, all: pageCount },
    },
  };
}

/** The pages as their text is set: without heads and feet, initials at their words. */
function textPages(pages: OpenedPdf["pages"]): PdfPage[] {
  return withInitials(withoutRunningHeads(pages), bodySize(pages));
}

function describe(paragraphs: readonly PdfParagraph[], properties: OpenedPdf["properties"]) {
  const { title, isGuess, site, used } = headlineOf(paragraphs);
  const stated = statedTitle(properties["Title"]);
  const opening = paragraphs.filter(({ page }) => page === 0).slice(0, 7);
  const byline = opening.find((paragraph) => bylineOf(paragraph.text) !== undefined);
  const dates = opening.flatMap((paragraph) =>
    [...paragraph.cells, paragraph.text].map((text) => ({ paragraph, text })),
  );
  const dated = dates.find(({ text }) => text.length < 60 && writtenDate(text) !== undefined);
  return {
    title: isGuess ? (stated ?? title) : (title ?? stated),
    byline: bylineOf(byline?.text ?? "") ?? statedAuthor(properties["Author"]),
    site,
    publishedAt: dated === undefined ? undefined : writtenDate(dated.text),
    language: asText(properties["Language"]),
    blocks: paragraphs
      .filter(
        (paragraph) =>
          !used.has(paragraph) && paragraph !== byline && paragraph !== dated?.paragraph,
      )
      .map((paragraph) => paragraph.text),
  };
}

/** Programs write file names and their own into this field. */
function statedTitle(value: unknown): string | undefined {
  const title = asText(value);
  return title === undefined ||
    /\.(?:docx?|indd|pptx?|tex|pdf|qxd|html?)$|^(?:untitled|microsoft|about:blank)/iu.test(title)
    ? undefined
    : title;
}

function statedAuthor(value: unknown): string | undefined {
  const author = asText(value);
  return author !== undefined && isPerson(author) ? author : undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** Letters that say something: a font without a map to Unicode gives private or replacement characters. */
function letterCount(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function refused(verdict: "unsupported" | "no-text", reason: Message, evidence: string): Parsed {
  return { verdict, reason, evidence: [evidence] };
}
