import { anyOfAll } from "../../languages/index.ts";
import PostalMime, { type Attachment, type Email } from "postal-mime";
import type { Parsed } from "../../domain/article.ts";
import type { RawDocument } from "../../domain/raw-document.ts";
import { isoDate } from "../document/iso-date.ts";
import { readHtml } from "../html/read-html.ts";
import { readPasted } from "../pasted/pasted.ts";
import { isLabelled, mailLayers, type MailLayer } from "./mail-layers.ts";
import { withoutNotices } from "./mail-notices.ts";
import { compose } from "../document/compose.ts";
import { markupBlocks } from "./markup-blocks.ts";

const prefixes = (kind: "answer" | "subject"): RegExp =>
  new RegExp(String.raw`^(?:\s*(?:${anyOfAll(({ mail }) => mail?.[kind])})\s*[:：])+`, "iu");
const ANSWERED_OR_FORWARDED = prefixes("subject");
const ANSWERED = prefixes("answer");
/** Fewer characters of an answer are a word of thanks above what was meant. */
const LEAST_ANSWER = 50;
/** A mail of fewer characters only goes along with what is attached to it. */
const COVER_NOTE = 400;
const MOST_ATTACHMENTS = 20;
const READABLE = /\.(?:pdf|docx|epub|eml|html?|txt|md)$/iu;
const READABLE_TYPE = /^(?:message\/rfc822|application\/pdf|text\/html)/iu;

/** Reads a document that is attached. */
export type ReadAttachment = (document: RawDocument) => Promise<Parsed>;

/**
 * Reads a stored mail (.eml). Of its own words and the mails that it hands on the longest is the article,
 * with author, date and subject of its own head; an answer is read for what its writer says. A note that
 * only goes along with a document is read for that document.
 */
export async function readEmail(
  { bytes }: RawDocument,
  readAttachment: ReadAttachment,
): Promise<Parsed> {
  const mail = await PostalMime.parse(bytes, {
    attachmentEncoding: "arraybuffer",
    forceRfc822Attachments: true,
  });
  const page = savedPage(mail);
  if (page !== undefined) return page;
  const own = readBody(mail);
  if (lengthOf(own) >= COVER_NOTE) return own;
  const attached = await readAttached(mail.attachments, readAttachment);
  return attached !== undefined && lengthOf(attached) > lengthOf(own) ? attached : own;
}

/** A page that a browser saved with all its parts in one file, which has the form of a mail. */
function savedPage({ headers, html }: Email): Parsed | undefined {
  const address = headers.find(({ key }) => key === "snapshot-content-location")?.value;
  return address === undefined || html === undefined ? undefined : readHtml(html, { url: address });
}

async function readAttached(
  attachments: readonly Attachment[],
  readAttachment: ReadAttachment,
): Promise<Parsed | undefined> {
  let longest: Parsed | undefined;
  for (const { content, filename, mimeType } of attachments.slice(0, MOST_ATTACHMENTS)) {
    if (!(content instanceof ArrayBuffer)) continue;
    if (!READABLE.test(filename ?? "") && !READABLE_TYPE.test(mimeType)) continue;
    const read = await readAttachment({
      bytes: new Uint8Array(content),
      contentType: mimeType,
      ...(filename === null ? {} : { name: filename }),
    });
    if (longest === undefined || lengthOf(read) > lengthOf(longest)) longest = read;
  }
  return longest;
}

function readBody(mail: Email): Parsed {
  const texts = [mail.text, mail.html === undefined ? undefined : htmlText(mail.html)];
  const [text, rich] = texts.map((part) => mailLayers(part ?? ""));
  const fromText = readLayer(heaviest(text ?? [], mail.subject), mail);
  if (mail.html === undefined) return fromText;
  const layer = heaviest(rich ?? [], mail.subject);
  const isWhole = layer === rich?.[0] && layer.body.length > WHOLE * (texts[1] ?? "").length;
  const fromHtml = isWhole
    ? stated(tidied(readHtml(mail.html, {})), {}, mail)
    : readLayer(layer, mail);
  // The HTML of a mail is a layout, and many text parts only point to it.
  return lengthOf(fromHtml) > 2 * lengthOf(fromText) ? fromHtml : fromText;
}

/** Of an HTML part, the share that is the mail's own words where it quotes nothing. */
const WHOLE = 0.9;

/** The lines of an HTML part; those of a head stay together, as in a text part. */
function htmlText(html: string): string {
  const lines = markupBlocks(html, { breaks: true }).map(({ text }) => text);
  return lines
    .map((line, at) => (isLabelled(line) && isLabelled(lines[at + 1] ?? "") ? line : `${line}\n`))
    .join("\n");
}

/** The layer that is the article. */
function heaviest(layers: readonly MailLayer[], subject = ""): MailLayer {
  const [own = { body: "" }] = layers;
  if (ANSWERED.test(subject) && own.body.length >= LEAST_ANSWER) return own;
  return layers.reduce(
    (heavy, layer) => (layer.body.length > heavy.body.length ? layer : heavy),
    own,
  );
}

function readLayer(layer: MailLayer, mail: Email): Parsed {
  const lines = layer.body.replace(/[<[(]?https?:\/\/[^\s>\])]+[>\])]?/gu, "").split("\n");
  return stated(readPasted(withoutNotices(lines).join("\n")), layer, mail);
}

/** A page's reading without the lines that newsletters have around their text. */
function tidied(parsed: Parsed): Parsed {
  if (!("extraction" in parsed)) return parsed;
  const { extraction } = parsed;
  const lines = extraction.text.split("\n");
  const kept = withoutNotices(lines);
  if (kept.length === lines.length || kept.length === 0) return parsed;
  return compose({ blocks: kept, title: extraction.title, language: extraction.language });
}

/** A reading with what the head of its mail says; an inner mail's own head counts. */
function stated(
  parsed: Parsed,
  { from, sent, subject }: Omit<MailLayer, "body">,
  mail: Email,
): Parsed {
  if (!("extraction" in parsed)) return parsed;
  const isInner = from !== undefined || sent !== undefined || subject !== undefined;
  const title = subjectOf(subject) ?? subjectOf(mail.subject) ?? parsed.extraction.title;
  const byline = (isInner ? from : mail.from?.name) || parsed.extraction.byline;
  const publishedAt = isInner ? sent : isoDate(mail.date);
  return {
    ...parsed,
    extraction: {
      ...parsed.extraction,
      title,
      ...(byline === undefined ? {} : { byline }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
    },
  };
}

function subjectOf(subject: string | undefined): string | undefined {
  const bare = subject?.replace(ANSWERED_OR_FORWARDED, "").trim();
  return bare === "" ? undefined : bare;
}

function lengthOf(parsed: Parsed): number {
  return "extraction" in parsed ? parsed.extraction.text.length : 0;
}
