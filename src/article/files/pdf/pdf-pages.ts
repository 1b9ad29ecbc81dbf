import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import type { PdfPage } from "./pdf-runs.ts";
import { uprightPage } from "./pdf-rotation.ts";

/** A thousand pages are a long book; the rest is left out, and said so. */
const MAX_PAGES = 1_000;

export interface OpenedPdf {
  /** The pages that could be read. */
  readonly pages: readonly PdfPage[];
  readonly pageCount: number;
  /** Whether pages are missing because they are damaged. */
  readonly isDamaged: boolean;
  /** As the program that made it filled them in: `Title`, `Author`, `Language` … */
  readonly properties: Readonly<Record<string, unknown>>;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Reads the text of a PDF, page by page. Throws pdf.js's `PasswordException` for one that is locked. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const pdf = await parsed(bytes);
  try {
    const { info } = await pdf.getMetadata();
    const pages: PdfPage[] = [];
    let damage: unknown;
    for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES); number += 1) {
      try {
        pages.push(await readPage(pdf, number));
      } catch (error) {
        damage ??= error;
      }
    }
    if (pages.length === 0 && damage !== undefined) throw damage;
    const isDamaged = damage !== undefined;
    return { pages, pageCount: pdf.numPages, isDamaged, properties: { ...info } };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** A file that lost its end has lost the way to its pages, not the pages. */
async function parsed(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await load(bytes);
  } catch (error) {
    const mended = isBroken(error) ? withTrailer(bytes) : undefined;
    if (mended === undefined) throw error;
    return load(mended);
  }
}

async function load(bytes: Uint8Array): Promise<Pdf> {
  const { VerbosityLevel } = await getResolvedPDFJS();
  // pdf.js takes the buffer it is given for its own.
  return getDocumentProxy(new Uint8Array(bytes), {
    verbosity: VerbosityLevel.ERRORS,
    stopAtErrors: false,
  });
}

function isBroken(error: unknown): boolean {
  return error instanceof Error && error.name === "InvalidPDFException";
}

async function readPage(pdf: Pdf, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ("str" in item ? [item] : []));
  const upright = uprightPage(texts, page.getViewport({ scale: 1 }));
  page.cleanup();
  return upright;
}

/** A catalogue is a short dictionary: its object begins at most this many bytes before its type. */
const CATALOGUE = 4_000;

/**
 * A PDF whose end is missing, with a trailer that points to its catalogue, so that its objects can be
 * found again; undefined where it has none in plain sight, or is locked.
 */
function withTrailer(bytes: Uint8Array): Uint8Array | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  if (/\/Filter\s*\/Standard\b/u.test(file)) return undefined;
  const [type] = [...file.matchAll(/\/Type\s*\/Catalog\b/gu)].slice(-1);
  if (type === undefined) return undefined;
  const before = file.slice(Math.max(0, type.index - CATALOGUE), type.index);
  const [object] = [...before.matchAll(/\b(\d{1,8})\s+(\d{1,5})\s+obj\b/gu)].slice(-1);
  if (object === undefined) return undefined;
  const trailer = `\ntrailer\n<< /Root ${object[1]} ${object[2]} R >>\nstartxref\n0\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(trailer, "latin1")]);
}
