import { DATE_FORMS } from "../../languages/calendar/date-forms.ts";
import { anyOfAll, type Language, LANGUAGES, wordsOrPartsOfAll } from "../../languages/index.ts";
import { isDateWord } from "./date-words.ts";
import type { Block } from "./block.ts";

/** Longer lines are text, whatever they begin with. */
const LONGEST = 160;

const lines = (kind: keyof NonNullable<Language["pageLines"]>): string =>
  anyOfAll(({ pageLines }) => pageLines?.[kind]);
const wholeLine = (kind: Parameters<typeof lines>[0]): RegExp =>
  new RegExp(`^(?:${lines(kind)})$`, "iu");

const CREDITS = [
  new RegExp(String.raw`^(?:${anyOfAll(({ captions }) => captions?.label)})\s*[:：©|]`, "iu"),
  ...LANGUAGES.flatMap(({ captions }) => captions?.lines ?? []),
  /^(?:all rights reserved|copyright)\b|^[©ⓒ]|(?:copyright|\(c\)) ?[©ⓒ]|[©ⓒ] ?(?:copyright|(?:19|20)\d\d)\b/i,
];
const AGENCY =
  "IMAGO|Getty(?: Images)?|AFP|Reuters|dpa|AP|EPA|APA|Keystone|ANP|TT|NTB|Ritzau|Shutterstock|Alamy";
/** A caption ends in who took the picture. */
const CAPTION_ENDS = [
  ...LANGUAGES.flatMap(({ captions }) => captions?.ends ?? []),
  new RegExp(`\\b(?:${AGENCY})(?: Images| Photo)?\\s*/\\s*\\p{Lu}[\\p{L} .'-]{2,40}$`, "u"),
  new RegExp(`\\((?:[^()]{2,40}/)?(?:${AGENCY})(?: Photo[^()]{0,40})?\\)\\.?$`, "u"),
];
const LONGEST_CAPTION = 300;
/** A line that ends in an address to write to is a reporter's or an editor's. */
const CONTACT = /^.{0,60}[\w.+-]+@[\w-]+\.[\w.-]+\W?$/;

const ADVERTISING = [
  wholeLine("advertising"),
  new RegExp(String.raw`^(?:${lines("continues")})\.?$`, "iu"),
];

const READ_ALSO = anyOfAll(({ related }) => related?.lines);
const ONWARD_ALONE = new RegExp(
  `^(?:${READ_ALSO})(?: stories| news| articles| content| posts| links| topics| coverage| reading)?\\s*[:：]?$`,
  "i",
);
const ONWARD = new RegExp(`^(?:[›»→▶■●>*-]\\s*)*(?:${READ_ALSO})\\s*[:：|–-]`, "i");

const TALK = [wholeLine("talk"), wholeLine("share")];
const CONTROLS = [
  wholeLine("controls"),
  new RegExp(String.raw`^(?:${lines("readingTime")})\b.{0,30}$`, "iu"),
];
const FURNITURE = [
  CREDITS,
  ADVERTISING,
  ONWARD_ALONE,
  TALK,
  wholeLine("subscribe"),
  CONTROLS,
].flat();

const TAIL_HEADING = new RegExp(String.raw`^(?:${lines("tailHeadings")})\s*[:：]?$`, "iu");

const PROMOTION = new RegExp(
  wordsOrPartsOfAll(({ pageLines }) => pageLines?.promotion),
  "iu",
);

const SIGN_OFF = new RegExp(
  wordsOrPartsOfAll(({ pageLines }) => pageLines?.signOff),
  "iu",
);

/** In these a date is likely an entry of the text: a table's cell, a timeline's heading. */
const DATED_ELEMENTS = new Set(["td", "th", "tr", "li", "h2", "h3", "h4"]);

/** A line that belongs to the page around the article: a credit, an advertisement's label, a button. */
export function isFurnitureLine({ text, linkShare }: Block): boolean {
  if (text.length < LONGEST_CAPTION && CAPTION_ENDS.some((end) => end.test(text))) return true;
  if (text.length >= LONGEST) return false;
  if (FURNITURE.some((pattern) => pattern.test(text))) return true;
  if (text.length < 90 && CONTACT.test(text)) return true;
  return ONWARD.test(text) && (linkShare > 0.3 || /^related/i.test(text));
}

const DATED = new RegExp(String.raw`(?:19|20)\d\d|\d[:.h]\d\d|\p{L}{2}|${DATE_FORMS.sign}`, "u");

/** A line of a date and the words that go with it, and nothing else. */
export function isDateline({ text, tag }: Block): boolean {
  if (text.length >= 70 || !/\d/.test(text) || DATED_ELEMENTS.has(tag)) return false;
  if (!DATED.test(text)) return false;
  const words = text.match(/\d+|\p{L}[\p{L}\p{M}]*(?:\.\p{L}+)*/gu) ?? [];
  if (words.length === 1 && !/^\d{4}$/.test(text)) return false;
  return words.every((word) => (/^\d/.test(word) ? word.length <= 4 : isDateWord(word)));
}

/** A heading after which no more of the article comes. */
export function isTailHeading(text: string): boolean {
  return TAIL_HEADING.test(text);
}

/** An invitation of the publisher's, with the link to follow. */
export function isPromotion({ text, linkShare }: Block): boolean {
  return text.length < 400 && linkShare > 0.05 && PROMOTION.test(text);
}

/** What stands below a text and is not of it: thanks to who liked it, and where it was first published. */
export function isSignOff({ text }: Block): boolean {
  return text.length < 300 && SIGN_OFF.test(text);
}

const SUBSCRIBE = wholeLine("subscribe");

/** Whether a line has the words of a publisher's invitation, or is the button below one. */
export function invites(text: string): boolean {
  return SUBSCRIBE.test(text) || PROMOTION.test(text);
}
