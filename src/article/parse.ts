import type {
  Extraction,
  KindSeen,
  Parsed,
  ParsedText,
  RefusedVerdict,
} from "../domain/article.ts";
import { traceLeftOut, type Trace } from "./trace/trace.ts";
import { tidyLine } from "./document/compose.ts";
import { decodeText } from "./document/charset.ts";
import { assertMoreThanTags } from "./files/assert-more-than-tags.ts";
import { DocumentTooLargeError } from "./files/document-errors.ts";
import { kindByForm } from "./document/kind-by-form.ts";
import { withinLongestFields } from "./document/longest-fields.ts";
import { withinLongestText } from "./ending/longest-text.ts";
import { withoutTornEnd } from "./ending/torn-end.ts";
import { withoutDoubleEncoding } from "./double-encoding.ts";
import { isMarkdown, type ReadableKind, sniff } from "./sniff.ts";
import type { RawDocument } from "../domain/raw-document.ts";
import type { Message } from "../messages/catalogue.ts";

type Read = (document: RawDocument, trace?: Trace) => Parsed | Promise<Parsed>;

/** Readers by kind, loaded when the first document of their kind comes: a PDF engine is heavy. */
const READERS: Record<ReadableKind, () => Promise<Read>> = {
  html: async () => {
    const { readHtml } = await import("./html/read-html.ts");
    return (document, trace) => {
      const html = textOf(document);
      assertMoreThanTags(html);
      return readHtml(html, pageOf(document), trace);
    };
  },
  text: async () => {
    const { readPasted } = await import("./pasted/pasted.ts");
    return tracedLines((document) => readPasted(textOf(document)));
  },
  markdown: async () => {
    const { readMarkdown } = await import("./files/markdown.ts");
    return tracedLines((document) => readMarkdown(textOf(document)));
  },
  email: async () => {
    const { readEmail } = await import("./files/email.ts");
    return (document, trace) => readEmail(document, (part) => parseDocument(part, trace));
  },
  pdf: async () => (await import("./files/pdf/pdf.ts")).readPdf,
  docx: async () => (await import("./files/docx.ts")).readDocx,
  epub: async () => (await import("./files/epub.ts")).readEpub,
  gzip: async () => {
    const { unpacked } = await import("./files/gzip.ts");
    return async (document, trace) => parseDocument(await unpacked(document), trace);
  },
};

/**
 * Turns bytes into text and a verdict. What a document is shows in its bytes; what it says it is
 * counts little. Never throws: what a reader stumbles over is a damaged document.
 *
 * @param trace is told what was taken, removed and left out, of pages and of plain text.
 */
export async function parseDocument(document: RawDocument, trace?: Trace): Promise<Parsed> {
  try {
    return bounded(await parseSniffed(document, trace));
  } catch (error) {
    return refusalFor(error);
  }
}

/** Whoever works with the reading can rely on the length of everything in it. */
function bounded(parsed: Parsed): Parsed {
  if ("extraction" in parsed) return boundedText(parsed);
  return parsed.page === undefined ? parsed : { ...parsed, page: boundedText(parsed.page) };
}

function boundedText(parsed: ParsedText): ParsedText {
  const short = { ...parsed, extraction: withinLongestFields(parsed.extraction) };
  return withoutTornEnd(withinLongestText(short));
}

/** A text with its kind, where its reader or its form tells it. */
function withKind(parsed: Parsed, reader: ReadableKind): Parsed {
  if (!("extraction" in parsed)) return parsed;
  const { extraction } = parsed;
  const kind = reader === "email" ? MAIL : kindOf(extraction);
  return kind === undefined ? parsed : { ...parsed, extraction: { ...extraction, kind } };
}

const MAIL = { name: "mail", evidence: ["a mail's head"] } as const satisfies KindSeen;

/** What a page says of itself in general counts less than the form of its text. */
function kindOf({ kind, text }: Extraction): KindSeen | undefined {
  return kind === undefined || kind.name === "article" ? (kindByForm(text) ?? kind) : kind;
}

/** A reader of lines, which tells those that are not in the text. */
function tracedLines(read: (document: RawDocument) => Parsed): Read {
  return (document, trace) => {
    const parsed = read(document);
    const text = "extraction" in parsed ? parsed.extraction.text : "";
    if (trace)
      traceLeftOut(trace, textOf(document).split("\n").map(tidyLine).filter(Boolean), text);
    return parsed;
  };
}

async function parseSniffed(document: RawDocument, trace?: Trace): Promise<Parsed> {
  if (document.pasted === true) {
    return parseAs(isMarkdown(textOf(document)) ? "markdown" : "text", document, trace);
  }
  const sniffed = await sniff(document);
  // A page of an error is an error, whatever it is made of.
  if ((document.status ?? 200) >= 400)
    return parseAs("html", isTextual(sniffed.kind) ? document : bodiless(document), trace);
  switch (sniffed.kind) {
    case "empty":
      return refused("no-text", { key: "documentEmpty" }, "empty body");
    case "feed":
      return refused("not-an-article", { key: "fileFeed" }, "feed markup");
    case "unsupported":
      return refused("unsupported", sniffed.is, `type by its bytes: ${sniffed.type}`);
    default:
      return parseAs(sniffed.kind, document, trace);
  }
}

async function parseAs(
  kind: ReadableKind,
  document: RawDocument,
  trace: Trace | undefined,
): Promise<Parsed> {
  const read = await READERS[kind]();
  return withKind(await read(document, trace), kind);
}

function refusalFor(error: unknown): Parsed {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (error instanceof DocumentTooLargeError) {
    return refused("too-large", { key: "documentTooLarge" }, message);
  }
  return refused("unsupported", { key: "documentDamaged" }, message.slice(0, 200));
}

function isTextual(kind: string): boolean {
  return kind === "html" || kind === "text" || kind === "markdown" || kind === "feed";
}

function bodiless(document: RawDocument): RawDocument {
  return { ...document, bytes: new Uint8Array() };
}

function textOf({ bytes, contentType }: RawDocument): string {
  return withoutDoubleEncoding(decodeText(bytes, contentType));
}

function pageOf({ url, status }: RawDocument): { url?: string; status?: number } {
  return { ...(url === undefined ? {} : { url }), ...(status === undefined ? {} : { status }) };
}

function refused(verdict: RefusedVerdict, reason: Message, evidence: string): Parsed {
  return { verdict, reason, evidence: [evidence] };
}
