import { isCredit } from "../document/caption-words.ts";
import { isDateline, isFurnitureLine } from "../document/line-patterns.ts";

/** Longer lines are text, whatever words they hold. */
const LONGEST = 220;

const COPYRIGHT =
  /©|ⓒ|\(c\)\s*(?:19|20)\d\d|\bcopyright\s*(?:by\b|\(c\)|(?:19|20)\d\d)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены|حقوق (?:النشر|الطبع) محفوظة|جميع الحقوق محفوظة|무단\s?(?:전재|복제)|재배포\s?금지|無断(?:転載|複製)|転載を禁|版权所有|著作權所有|未经授权[^。]{0,10}(?:转载|使用)/iu;

/** Lines of a page that are never part of its article, beyond those the HTML rules know. */
const CHROME = [
  /^(?:skip to|jump to|zum inhalt|aller au contenu|ir al contenido|본문\s?바로가기|メニュー|跳至)/iu,
  /^(?:accept|reject|manage|allow|alle akzeptieren|tout accepter|aceptar)(?: all| cookies| preferences)*$/iu,
  /^(?:we|this (?:site|website|page)|our (?:site|website)|wir|diese (?:seite|website)|nous|ce site|usamos|utilizamos|este sitio|questo sito)\b.{0,40}\bcookies?\b/iu,
  /^(?:글자\s?크기|글씨\s?크기|가\s?가\s?가|인쇄|스크랩|공유하기|기사\s?제보|좋아요|댓글|구독|로그인|회원가입)/u,
  /^(?:print|e-?mail|listen|listen to this article|text size|font size|a\s?a\s?a|drucken|merken|teilen|vorlesen|imprimer|partager|écouter|compartir|imprimir|escuchar|stampa|condividi|印刷|打印|收藏|分享到|字号|字体|责任编辑|编辑|編集|来源|來源|出典|مشاركة|طباعة)\s*(?:[:：|/].*)?$/iu,
  /^(?:filed under|tags?|topics?|schlagw[oö]rter|themen|mots-clés|etiquetas|temas|태그|タグ|标签|关键词)\s*[:：]?\s.{0,80}$/iu,
  /^by (?:staff|our|the) \p{L}+/iu,
  /^(?:source|quelle|source\s?:|fuente|fonte|来源|來源|출처|المصدر|источник)\s*[:：].{1,60}$/iu,
  /^(?:(?:read also|also read|see also|read more|related|more on this(?: story)?)\s*[:：]|lesen sie (?:auch|mehr|dazu)|mehr zum thema|lire aussi|à lire aussi|sur le même sujet|lea también|le puede interesar|leggi anche|leia (?:também|mais)|читайте также|اقرأ أيضا|관련\s?기사|관련\s?뉴스|あわせて読みたい|関連記事|相关阅读|相关新闻|延伸阅读|더\s?보기)/iu,
  /^(?:입력|수정|등록|승인|게재|발행|기사입력|최종수정|公開|更新|発行|发布时间|发布|时间|publié le|mis à jour|publicado|actualizado|veröffentlicht|aktualisiert|stand|pubblicato|опубликовано|نشر في)(?=[\s:：|\d]).{0,50}\d.{0,12}$/iu,
];

/** Longer lines with these words are invitations of the publisher's, in whole sentences. */
const INVITATION =
  /^(?:(?:subscribe|sign up|join (?:our|us)|follow us|download (?:the|our) app|support (?:our|independent)|become a (?:member|subscriber)|get (?:the|our) .{0,40}newsletter|this (?:article|story) is (?:for subscribers|free)|abonnieren sie|jetzt (?:abonnieren|testen)|abonnez-vous|inscrivez-vous|suscríbase|suscríbete|iscriviti|assine)(?!\p{L})|подпишитесь|اشترك|구독하|카카오톡|네이버에서|メルマガ|関注我们|关注我们|扫码|欢迎订阅)/iu;

const COMMENTS =
  /^(?:\d+ )?(?:comments?|kommentare?|commentaires?|comentarios|comentários|commenti|комментарии|yorumlar|댓글|コメント|评论|評論|التعليقات)(?:\s*[(:：[]?\s*\d+\s*[)\]]?)?$/iu;

/** Whether a line belongs to the page and not to the article on it. */
export function isPageLine(line: string): boolean {
  if (isDateline(plain(line)) || isFurnitureLine(plain(line))) return true;
  if (line.length > LONGEST) return false;
  return (
    isCopyright(line) ||
    isCredit(line) ||
    CHROME.some((pattern) => pattern.test(line)) ||
    INVITATION.test(line)
  );
}

/** A heading behind which readers speak. */
export function isCommentsHeading(line: string): boolean {
  return line.length < 40 && COMMENTS.test(line);
}

function isCopyright(line: string): boolean {
  return line.length <= LONGEST && COPYRIGHT.test(line);
}

/** Who holds the rights, from a copyright line: the site's name. */
export function rightsHolder(line: string): string | undefined {
  const named =
    /(?:©|ⓒ|\(c\)|copyright)[\s©ⓒ:]*(?:by\s+)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?[\s,]*)?([^,.;|<>()[\]:]{2,60})/iu.exec(
      line,
    )?.[1];
  const name = named
    ?.replace(/\b(?:all rights.*|alle rechte.*|tous droits.*|todos los.*)$/iu, "")
    .replace(/(?:무단|저작권|版权|無断).*$/u, "")
    .replace(/\s(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?\s*$/u, "")
    .trim();
  return name === undefined || name === "" || /^\d+$|^(?:all|the|by|copyright)$/iu.test(name)
    ? undefined
    : name;
}

function plain(text: string): { text: string; tag: string; linkShare: number } {
  return { text, tag: "p", linkShare: 0 };
}
