import { fileTypeFromBuffer } from "file-type";
import { decodeText } from "./document/charset.ts";
import type { RawDocument } from "../domain/raw-document.ts";
import type { Message } from "../messages/catalogue.ts";

/** Kinds of documents that can be read. */
export type ReadableKind =
  | "html"
  | "text"
  | "markdown"
  | "email"
  | "pdf"
  | "docx"
  | "epub"
  | "gzip";

/** What a document is, by its bytes; its name and declared type decide only between kinds of text. */
export type Sniffed =
  | { readonly kind: ReadableKind }
  | { readonly kind: "empty" }
  | { readonly kind: "feed" }
  /** `is` says what it is instead, `type` names it for the log. */
  | { readonly kind: "unsupported"; readonly is: Message; readonly type: string };

const BY_EXTENSION: Record<string, ReadableKind> = {
  pdf: "pdf",
  docx: "docx",
  epub: "epub",
  gz: "gzip",
  eml: "email",
};

const NAMED: Record<string, Message> = {
  xlsx: { key: "fileSpreadsheet" },
  ods: { key: "fileSpreadsheet" },
  pptx: { key: "fileSlides" },
  odp: { key: "fileSlides" },
  odt: { key: "fileOpenDocument" },
  cfb: { key: "fileOldOffice" },
  rtf: { key: "fileRtf" },
  ps: { key: "filePostScript" },
};

/** A PDF behind a few lines of something else, an answer's head or a mail's: viewers open it, too. */
const HIDDEN_PDF = /^[\s\S]{0,1000}^%PDF-\d\.\d\s[\s\S]*?^\d+ \d+ obj\b/mu;

/** Looks at a document. */
export async function sniff(document: RawDocument): Promise<Sniffed> {
  const { bytes } = document;
  if (bytes.byteLength === 0) return { kind: "empty" };
  const type = await fileTypeFromBuffer(bytes);
  if (type !== undefined && type.ext !== "xml") {
    const readable = BY_EXTENSION[type.ext];
    return readable === undefined ? unsupported(messageOf(type), type.ext) : { kind: readable };
  }
  // The first kilobytes tell the kind of a text; the reader decodes the whole.
  const text = decodeText(bytes.subarray(0, 20_000), document.contentType);
  if (text.trim() === "") return { kind: "empty" };
  if (HIDDEN_PDF.test(text)) return { kind: "pdf" };
  return isBinary(text) ? unsupported({ key: "fileBinary" }, "binary") : textKind(text, document);
}

function textKind(text: string, document: RawDocument): Sniffed {
  const declared =
    `${document.contentType ?? ""} .${document.name?.split(".").at(-1) ?? ""}`.toLowerCase();
  const start = text.trimStart();
  if (isHtmlRoot(start)) return { kind: "html" };
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<[!?][^>]*>\s*)*<(?:rss|feed|rdf:RDF|urlset|sitemapindex|opml)\b/iu.test(
      start,
    )
  ) {
    return { kind: "feed" };
  }
  if (start.startsWith("<?xml")) return unsupported({ key: "fileXml" }, "xml");
  if (isMailHead(start)) return { kind: "email" };
  if (/html/u.test(declared) && /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/iu.test(start))
    return { kind: "html" };
  if (/json/u.test(declared) || isJson(document.bytes, start))
    return unsupported({ key: "fileJson" }, "json");
  if (/\bcsv\b/u.test(declared)) return unsupported({ key: "fileCsv" }, "csv");
  if (/javascript|ecmascript|text\/css/u.test(declared))
    return unsupported({ key: "fileCode" }, "code");
  if (/markdown|\.md\b/u.test(declared) || isMarkdown(text)) return { kind: "markdown" };
  return { kind: "text" };
}

function isHtmlRoot(start: string): boolean {
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body|title)\b/iu.test(
    start,
  );
}

/** Before each mail of a mailbox in one file. */
const MAILBOX_LINE = /^From \S.*\r?\n/u;

/** A mail as stored: a block of header lines, with who wrote it and one more that every mail has. */
function isMailHead(start: string): boolean {
  const [head = ""] = start.replace(MAILBOX_LINE, "").split(/\r?\n\r?\n/u, 1);
  return (
    /^[A-Z][A-Za-z-]*:\s/u.test(head) &&
    /^from:\s/imu.test(head) &&
    /^(?:date|message-id|mime-version|received):\s/imu.test(head)
  );
}

function isJson(bytes: Uint8Array, start: string): boolean {
  if (!/^[[{]\s*["{[\]}\d]/u.test(start)) return false;
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    // That it does not parse is the answer.
    return false;
  }
}

/** Signs of Markdown that plain text does not bear: a heading, and something else. */
export function isMarkdown(text: string): boolean {
  const heading = /^#{1,4} \S/mu.test(text);
  return (
    heading && /^#{2,4} \S|^[-*+] \S|^> \S|\[[^\]]+\]\(https?:|\*\*\S[^*]*\*\*|^```/mu.test(text)
  );
}

/** Text has hardly any control characters. */
function isBinary(text: string): boolean {
  const controls = text.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return controls > text.length / 100;
}

function messageOf({ ext, mime }: { ext: string; mime: string }): Message {
  const values = { type: ext.toUpperCase() };
  if (NAMED[ext] !== undefined) return NAMED[ext];
  if (mime.startsWith("image/")) return { key: "filePicture", values };
  if (mime.startsWith("video/")) return { key: "fileVideo", values };
  if (mime.startsWith("audio/")) return { key: "fileSound", values };
  if (mime.startsWith("font/")) return { key: "fileFont", values };
  if (/zip|compressed|tar|archive/u.test(mime)) return { key: "fileArchive", values };
  return { key: "fileOfType", values };
}

function unsupported(is: Message, type: string): Sniffed {
  return { kind: "unsupported", is, type };
}
