import { anyOfAll, type Language } from "../../languages/index.ts";
import PostalMime from "postal-mime";
import type { Parsed } from "../../domain/article.ts";
import { isoDate } from "../document/iso-date.ts";
import { readHtml } from "../html/read-html.ts";
import { readPasted } from "../pasted/pasted.ts";
import type { RawDocument } from "../../domain/raw-document.ts";

const phrases = (kind: keyof NonNullable<Language["mail"]>): string =>
  anyOfAll(({ mail }) => mail?.[kind]);
/** Where an answer begins to repeat what it answers, in the words of common mail programs. */
const QUOTED_FROM = new RegExp(String.raw`^(?:${phrases("wrote")}|_{20,})\s*$`, "imu");
const FORWARD_HEAD = new RegExp(
  String.raw`^-{3,}\s*(?:${phrases("forwarded")})\s*-{3,}\s*$`,
  "imu",
);

/** The head of a mail below another, as Outlook repeats it: who wrote, when, and more such lines. */
const REPEATED_HEAD = new RegExp(
  String.raw`^[*\s]*(?:${phrases("from")})\s?[:：].*\r?\n(?:.*\r?\n)?[*\s]*(?:${phrases("sent")})\s?[:：].*$`,
  "imu",
);
const ANSWERED = new RegExp(String.raw`^(?:\s*(?:${phrases("subject")})\s*[:：])+`, "iu");
/** A line or two above a forwarded mail (“for your information”) are no article. */
const LEAST_OWN = 200;

/**
 * Reads a stored mail (.eml): its own words, without what it quotes and without its signature. A mail
 * that hands on another one, attached, is read for that one.
 */
export async function readEmail({ bytes }: RawDocument): Promise<Parsed> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: "arraybuffer" });
  const parsed = bestPart(readPasted(ownWords(mail.text ?? "")), mail.html);
  const attached = mail.attachments.find(({ mimeType }) => mimeType === "message/rfc822")?.content;
  const ownLength = "extraction" in parsed ? parsed.extraction.text.length : 0;
  if (attached instanceof ArrayBuffer && ownLength < LEAST_OWN) {
    return readEmail({ bytes: new Uint8Array(attached) });
  }
  if (!("extraction" in parsed)) return parsed;
  const title = subjectOf(mail.subject) ?? parsed.extraction.title;
  const byline = mail.from?.name || parsed.extraction.byline;
  const publishedAt = isoDate(mail.date);
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

/** The text part where it is one: the HTML of a mail is a layout, and many text parts only point to it. */
function bestPart(text: Parsed, html: string | undefined): Parsed {
  if (html === undefined) return text;
  if (!("extraction" in text)) return readHtml(html, {});
  const rich = readHtml(html, {});
  const longer =
    "extraction" in rich && rich.extraction.text.length > 2 * text.extraction.text.length;
  return longer ? rich : text;
}

function subjectOf(subject: string | undefined): string | undefined {
  const bare = subject?.replace(ANSWERED, "").trim();
  return bare === "" ? undefined : bare;
}

function ownWords(text: string): string {
  const forwarded = FORWARD_HEAD.exec(text);
  const words =
    forwarded === null
      ? text
      : withoutHeaderLines(text.slice(forwarded.index + forwarded[0].length));
  const [own = ""] = beforeRepeatedHead(words).split(QUOTED_FROM, 1);
  const [unsigned = ""] = own.split(/^-- ?$/mu, 1);
  return unsigned
    .split(/\r?\n/u)
    .filter((line) => !line.startsWith(">"))
    .map((line) => line.replace(/[<[(]?https?:\/\/[^\s>\])]+[>\])]?/gu, ""))
    .join("\n");
}

/** What is above the mail that is answered; of one that is only handed on, that mail. */
function beforeRepeatedHead(words: string): string {
  const head = REPEATED_HEAD.exec(words);
  if (head === null) return words;
  const own = words.slice(0, head.index);
  return own.trim().length >= LEAST_OWN / 4 ? own : withoutHeaderLines(words.slice(head.index));
}

/** A forwarded mail repeats the header of the first one as lines of text. */
function withoutHeaderLines(text: string): string {
  return text.replace(/^\s*(?:[A-Za-zÀ-ÿ-]{2,12}\s?:[^\n]*\r?\n)+/u, "");
}
