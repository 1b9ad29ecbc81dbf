import { anyOfAll } from "../../languages/index.ts";
import { isDateWord } from "./date-words.ts";
import type { Block } from "./block.ts";

/** Longer lines are text, whatever they begin with. */
const LONGEST = 160;

const CREDITS = [
  /^(?:photo|image|picture|video|credit|source|file|illustration|fotos?|bild|quelle|crédit|imagen|immagine|foto-?credit|zdjęcie|фото|사진|写真|图片)(?: ?credits?| by| courtesy.*)?\s*[:：©|]/i,
  /\((?:photo|image|credit|pic|picture)(?: by| credit|s)?\s*[:：][^)]{0,100}\)$/i,
  /^\(?(?:reporting|editing|writing|additional reporting) by\b/i,
  /\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,60}$/i,
  /^(?:all rights reserved|copyright)\b|^[©ⓒ]|(?:copyright|\(c\)) ?[©ⓒ]|[©ⓒ] ?(?:copyright|(?:19|20)\d\d)\b/i,
  /무단\s*전재.{0,12}재배포/,
];
const AGENCY =
  "IMAGO|Getty(?: Images)?|AFP|Reuters|dpa|AP|EPA|APA|Keystone|ANP|TT|NTB|Ritzau|Shutterstock|Alamy";
/** A caption ends in who took the picture. */
const CAPTION_ENDS = [
  /(?:[—–-]|\.)\s*(?:picture|photo|photograph|image|foto)s?(?: by| courtesy| via|:)\s.{2,60}$/i,
  new RegExp(`\\b(?:${AGENCY})(?: Images| Photo)?\\s*/\\s*\\p{Lu}[\\p{L} .'-]{2,40}$`, "u"),
  new RegExp(`\\((?:[^()]{2,40}/)?(?:${AGENCY})(?: Photo[^()]{0,40})?\\)\\.?$`, "u"),
];
const LONGEST_CAPTION = 300;
/** A line that ends in an address to write to is a reporter's or an editor's. */
const CONTACT = /^.{0,60}[\w.+-]+@[\w-]+\.[\w.-]+\W?$/;

const ADVERTISING = [
  /^(?:advert(?:isement|ising)?s?|ads?|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|reklam[aey]?|annonse|annons|annonce|mainos|реклама|реклам|iklan|quảng cáo|광고|広告|广告|advertisement\W.*continue.*)$/i,
  /^(?:continue reading|article continues|story continues|scroll to continue|weiter nach der anzeige)(?: below.*)?\.?$/i,
];

const READ_ALSO = anyOfAll(({ related }) => related?.lines);
const ONWARD_ALONE = new RegExp(
  `^(?:${READ_ALSO})(?: stories| news| articles| content| posts| links| topics| coverage| reading)?\\s*[:：]?$`,
  "i",
);
const ONWARD = new RegExp(`^(?:[›»→▶■●>*-]\\s*)*(?:${READ_ALSO})\\s*[:：|–-]`, "i");

const TALK = [
  /^(?:comments?|\d+ comments?|leave a (?:comment|reply)|post (?:a )?comment.*|(?:show|view|read) (?:all )?(?:\d+ )?comments|join the (?:conversation|discussion).*|add a comment|kommentare?(?: \(\d+\))?|kommentieren|commentaires?|commenter|comentarios?|comentar|commenti|reacties|kommentarer|komentarze|komentáře|комментарии|댓글|コメント|评论)$/i,
  /^(?:share|tweet|pin|email|print|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|copy link|save|bookmark|follow us|teilen|drucken|merken|partager|imprimer|compartir|compartilhar|condividi|delen|dela?|del|udostępnij|sdílet|поделиться|paylaş|bagikan|공유|シェア|分享|share (?:this|on).{0,40}|share this (?:article|story|post).*)$/i,
];
const SUBSCRIPTION = [
  /^(?:subscribe(?: now| today)?[.!]?|sign (?:in|up)|log ?in|register|newsletters?|get the .{0,60}newsletter.*|subscribe to .{0,80}|sign up (?:for|to) .{0,120}|click here to .{0,80}|.{0,60}\b(?:by )?clicking here\.?|follow .{0,60} on (?:twitter|facebook|instagram|youtube).{0,60}|(?:jetzt )?abonnieren|anmelden|s'abonner|je m'abonne|suscríbete|iscriviti|inschrijven|구독(?:하기)?)$/i,
];
const CONTROLS = [
  /^(?:home|back to top|top|menu|close|next|previous|loading\.*|image|caption|enlarge(?: image)?|view (?:full|image|gallery).{0,20}|\d+ of \d+|skip to (?:\w+ )?content|skip (?:ad|advertisement)|article content|table of contents|listen to (?:this )?article.{0,20})$/i,
  /^\d+[ -]min(?:ute)?s?\.?(?: (?:read|ago))?$|^\d+ sec (?:read|ago)$|^(?:reading time|lesezeit|temps de lecture|tiempo de lectura|leestijd)\b.{0,30}$/i,
  /^(?:first )?(?:published|updated|posted|last (?:updated|modified)|modified)(?: on| at)?\s*[:：]/i,
];
const FURNITURE = [CREDITS, ADVERTISING, [ONWARD_ALONE], TALK, SUBSCRIPTION, CONTROLS].flat();

const TAIL_HEADING =
  /^(?:comments?|\d+ comments?|related(?: (?:stories|articles|news|content|posts|topics|reading))?|more (?:from|on|stories|news|in)\b.{0,40}|about the author|recommended(?: for you)?|you (?:may|might) (?:also )?like.{0,20}|most (?:read|popular|viewed)|trending(?: now)?|latest news|recent (?:articles|posts|news)|read (?:more|next)|popular this week|leave a (?:comment|reply)|share this.*|sign up.*|newsletter|mehr zum thema|kommentare|das könnte sie auch interessieren|sur le même sujet|commentaires|noticias relacionadas|comentarios|관련 ?기사|関連記事|相关阅读)\s*[:：]?$/i;

const PROMOTION =
  /\b(?:abonnier(?:e|en|t)|newsletter|whatsapp-kanal|datenschutzerklärung|unterstützen sie uns|folgen sie uns|jetzt herunterladen|mehr themen|s(?:'|’)abonner|abonnez-vous|suivez-nous|suscr[ií]b(?:ete|ase|irse)|síguenos|assine|siga-nos|iscriviti|seguici|volg ons|meld je aan|nyhetsbrev|nyhedsbrev|følg oss|följ oss|zapisz się|obserwuj nas|odebírejte|sledujte nás|подпис(?:ывайтесь|аться)|подпишитесь|takip ed)\b|뉴스레터|구독|メルマガ|フォロー|订阅|关注我们|\b(?:subscribe|newsletter|sign up|affiliate (?:commission|links?)|follow us|join us|click here|download (?:the|our) app|for more (?:stories|news|information)|all rights reserved|this (?:article|material) (?:may|is)|subject to copyright|enjoyed this (?:article|story)|support our|become a member|our (?:newsletter|channel|app))\b/i;

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

/** A line of a date and the words that go with it, and nothing else. */
export function isDateline({ text, tag }: Block): boolean {
  if (text.length >= 70 || !/\d/.test(text) || DATED_ELEMENTS.has(tag)) return false;
  if (!/(?:19|20)\d\d|\d[:.h]\d\d|\p{L}{2}|[年月日년월일]/u.test(text)) return false;
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
