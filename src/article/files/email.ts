import PostalMime from "postal-mime";
import type { RawDocument } from "../../ports.ts";
import type { Parsed } from "../article.ts";
import { isoDate } from "../html/iso-date.ts";
import { readHtml } from "../html/read-html.ts";
import { readPasted } from "../pasted.ts";

/** Where an answer begins to repeat what it answers, in the words of common mail programs. */
const QUOTED_FROM =
  /^(?:on .{5,120} wrote:|am .{5,120} schrieb.{0,80}:|le .{5,120} a écrit\s*:|el .{5,120} escribió:|-{2,}\s*original message\s*-{2,}|_{20,})\s*$/imu;
const FORWARD_HEAD =
  /^-{3,}\s*(?:forwarded message|weitergeleitete nachricht|message transféré)\s*-{3,}\s*$/imu;

/** Reads a stored mail (.eml): its own words, without what it quotes and without its signature. */
export async function readEmail({ bytes }: RawDocument): Promise<Parsed> {
  const mail = await PostalMime.parse(bytes);
  const parsed = bestPart(readPasted(ownWords(mail.text ?? "")), mail.html);
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
  const bare = subject
    ?.replace(/^(?:\s*(?:re|fwd?|aw|wg|tr|rv|rép|答复|转发|回复)\s*[:：])+/iu, "")
    .trim();
  return bare === "" ? undefined : bare;
}

function ownWords(text: string): string {
  const forwarded = FORWARD_HEAD.exec(text);
  const words =
    forwarded === null
      ? text
      : withoutHeaderLines(text.slice(forwarded.index + forwarded[0].length));
  const [own = ""] = words.split(QUOTED_FROM, 1);
  const [unsigned = ""] = own.split(/^-- ?$/mu, 1);
  return unsigned
    .split(/\r?\n/u)
    .filter((line) => !line.startsWith(">"))
    .map((line) => line.replace(/[<[(]?https?:\/\/[^\s>\])]+[>\])]?/gu, ""))
    .join("\n");
}

/** A forwarded mail repeats the header of the first one as lines of text. */
function withoutHeaderLines(text: string): string {
  return text.replace(/^\s*(?:[A-Za-zÀ-ÿ-]{2,12}\s?:[^\n]*\r?\n)+/u, "");
}
