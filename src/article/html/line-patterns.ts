import type { Block } from "./blocks.ts";

/** Longer lines are text, whatever they begin with. */
const LONGEST = 160;

const CREDIT = [
  /^(?:photo|image|picture|video|credit|source|file|illustration|fotos?|bild|quelle|crédit|사진|写真|图片)(?: ?credits?| by| courtesy.*)?\s*[:：©|]/i,
  /\((?:photo|image|credit|pic|picture)(?: by| credit|s)?\s*[:：][^)]{0,100}\)$/i,
  /^\(?(?:reporting|editing|writing|additional reporting) by\b/i,
  /\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,60}$/i,
  /^(?:all rights reserved|copyright)\b/i,
];
const ADVERTISING = [
  /^(?:advert(?:isement)?s?|ad|sponsored(?: content)?|anzeige|publicité|publicidad|iklan|광고|広告|advertisement\W.*continue.*)$/i,
  /^continue reading(?: below)?\.?$/i,
];
const ONWARD = [
  /^(?:related|also read|read also|see also|more|don'?t miss|recommended|you may also like|up next|trending|most read|relacionad[oa]s?|lesen sie auch|lire aussi|관련 ?기사|関連記事|相关阅读|推荐阅读)(?: stories| news| articles| content| posts| links| topics| coverage| reading)?\s*[:：]?$/i,
  /^related\s*[:：]/i,
];
const TALK = [
  /^(?:comments?|\d+ comments?|leave a (?:comment|reply)|post (?:a )?comment.*|show comments|view comments|join the (?:conversation|discussion).*|add a comment)$/i,
  /^(?:share|tweet|pin|email|print|facebook|twitter|whatsapp|linkedin|reddit|copy link|save|follow us|공유|シェア|分享|share (?:this|on).{0,40}|share this (?:article|story|post).*)$/i,
];
const SUBSCRIPTION = [
  /^(?:subscribe|sign (?:in|up)|log ?in|register|newsletter|get the .{0,60}newsletter.*|subscribe to .{0,80}|sign up (?:for|to) .{0,120}|click here to .{0,80}|.{0,60}\b(?:by )?clicking here\.?|follow .{0,60} on (?:twitter|facebook|instagram|youtube).{0,60})$/i,
];
const CONTROLS = [
  /^(?:home|back to top|top|menu|close|next|previous|loading\.*|image|caption|enlarge(?: image)?|view (?:full|image|gallery).{0,20}|\d+ of \d+)$/i,
  /^\d+ (?:min(?:ute)?s?|sec) (?:read|ago)$/i,
  /^(?:first )?(?:published|updated|posted|last (?:updated|modified)|modified)(?: on| at)?\s*[:：]/i,
];
const FURNITURE = [CREDIT, ADVERTISING, ONWARD, TALK, SUBSCRIPTION, CONTROLS].flat();

const TAIL_HEADING =
  /^(?:comments?|\d+ comments?|related(?: (?:stories|articles|news|content|posts|topics|reading))?|more (?:from|on|stories|news|in)\b.{0,40}|about the author|recommended(?: for you)?|you (?:may|might) (?:also )?like.{0,20}|most (?:read|popular|viewed)|trending(?: now)?|latest news|recent (?:articles|posts|news)|read (?:more|next)|popular this week|leave a (?:comment|reply)|share this.*|sign up.*|newsletter|관련 ?기사|関連記事|相关阅读)\s*[:：]?$/i;

const PROMOTION =
  /\b(?:subscribe|newsletter|sign up|affiliate (?:commission|links?)|follow us|join us|click here|download (?:the|our) app|for more (?:stories|news|information)|all rights reserved|this (?:article|material) (?:may|is)|subject to copyright|enjoyed this (?:article|story)|support our|become a member|our (?:newsletter|channel|app))\b/i;

const DATE_WORD = new RegExp(
  "^(?:\\d{1,4}|posted|published|updated|last|first|modified|on|at|by|st|nd|rd|th|" +
    "[ap]\\.?m\\.?|[ecp][sd]?t|gmt|bst|utc|ist|cest|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?|" +
    "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?|ago|hours?|minutes?|days?|" +
    "today|yesterday|년|월|일|오전|오후|등록|수정|입력|기사입력|年|月|日|時|分|uhr|de|um|le|à|il|del|alle)$",
  "i",
);
/** In these a date is likely an entry of the text: a table's cell, a timeline's heading. */
const DATED_ELEMENTS = new Set(["td", "th", "li", "h2", "h3", "h4"]);

/** A line that belongs to the page around the article: a credit, an advertisement's label, a button. */
export function isFurnitureLine({ text }: Block): boolean {
  return text.length < LONGEST && FURNITURE.some((pattern) => pattern.test(text));
}

/** A line of a date and the words that go with it, and nothing else. */
export function isDateline({ text, tag }: Block): boolean {
  if (text.length >= 70 || !/\d/.test(text) || DATED_ELEMENTS.has(tag)) return false;
  const words = text.match(/\d+|(?:\p{L}|\.(?=\p{L}))+\.?/gu) ?? [];
  if (words.length === 1 && !/^\d{4}$/.test(text)) return false;
  return words.every((word) => DATE_WORD.test(word));
}

/** A heading after which no more of the article comes. */
export function isTailHeading(text: string): boolean {
  return TAIL_HEADING.test(text);
}

/** An invitation of the publisher's, with the link to follow. */
export function isPromotion({ text, linkShare }: Block): boolean {
  return text.length < 400 && linkShare > 0.05 && PROMOTION.test(text);
}
