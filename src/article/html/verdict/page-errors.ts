import type { Refusal } from "../../article.ts";
import { announcement, firstMatch, refusal, type Check, type Seen } from "./seen.ts";

const NO_PAGE = "There is no page at this address.";
const TAKEN_DOWN = "This page was taken down.";
const SITE_FAULT = "The site answers with an error of its own.";
const SIGN_IN = "This page opens only for those who are signed in.";

/** An error page says little more than that; an article about error pages says more. */
const MOST_WORDS = 160;

/** The verdict that an HTTP status gives by itself. */
export const statusError: Check = ({ status }) => {
  if (status === undefined || status < 400) return undefined;
  const fact = `status ${status}`;
  if (status >= 500) return refusal("server-error", SITE_FAULT, fact);
  switch (status) {
    case 401:
    case 407:
      return refusal("sign-in", SIGN_IN, fact);
    case 402:
      return refusal("paywall", "This page opens only for those who pay.", fact);
    case 403:
      return refusal("bot-check", "The site refuses to show this page to a program.", fact);
    case 408:
      return refusal("timeout", "The site took too long to answer.", fact);
    case 410:
      return refusal("gone", TAKEN_DOWN, fact);
    case 429:
      return refusal("bot-check", "The site says that it is visited too often.", fact);
    case 451:
      return refusal("gone", "The site does not show this page here, for legal reasons.", fact);
    default:
      return refusal("not-found", NO_PAGE, fact);
  }
};

/** What a missing page says of itself in a short line. */
const NOT_FOUND_ALONE =
  /^(?:\W*(?:http )?(?:error|erreur|fehler|errore|status)?\W*404\b.*|(?:\W*(?:404|error)\W*)?(?:not found|nothing (?:was )?found(?: here)?|nicht gefunden|introuvable|no encontrad[oa]|não encontrad[oa]|non trovat[oa]|niet gevonden|ikke funnet|ikke fundet|hittades inte|nie znaleziono|nenalezeno|не найдено|bulunamadı|oops!?|page unavailable|content not available|(?:this|that) (?:page|content|post|video) isn(?:'|’)t available.*))\W*$/i;

const NOT_FOUND = [
  /(?:page|article|story|post|content|document|file|url|link)\b.{0,30}\b(?:not (?:be )?found|can(?:no|'|’)?t be found|cannot be found|could(?:n(?:'|’)t| not) be found|does(?:n(?:'|’)t| not) exist|no longer exists|is missing)|(?:can(?:'|’)?t|cannot|couldn(?:'|’)t|could not|unable to) find (?:that|the|this) page|(?:sorry|oops|uh-?oh|whoops).{0,40}(?:page|lost)|404.{0,20}(?:not found|page)/i,
  /seite (?:wurde )?(?:leider )?nicht gefunden|(?:seite|artikel|inhalt).{0,30}(?:existiert nicht|gibt es nicht|nicht (?:mehr )?vorhanden)/i,
  /page (?:introuvable|non trouvée|inexistante)|cette page n(?:'|’)existe (?:pas|plus)/i,
  /página no (?:encontrada|existe)|no (?:se )?(?:ha )?encontr(?:ada|amos|ado).{0,30}página|página não (?:foi )?encontrada/i,
  /pagina non (?:trovata|esiste)|pagina niet gevonden|siden (?:ble |blev )?(?:ikke )?fun(?:net|det) ?(?:ikke)?|siden finnes ikke|sidan (?:kunde inte hittas|hittades inte|finns inte)|sivua ei löyt/i,
  /strona nie (?:istnieje|została znaleziona)|stránka (?:nenalezena|nebyla nalezena|neexistuje)|oldal nem található|pagina nu (?:a fost găsită|există)/i,
  /страница не найдена|сторінк[ау] не знайдено|sayfa bulunamadı|halaman tidak ditemukan|không tìm thấy trang|trang không tồn tại/i,
  /ページが(?:見つかりません|存在しません)|お探しのページ|페이지를 찾을 수 없|존재하지 않는 (?:페이지|기사)|页面(?:不存在|未找到)|找不到(?:页面|頁面|該頁)|頁面不存在|الصفحة غير موجودة|पृष्ठ नहीं मिला/,
];

const GONE = [
  /(?:page|article|story|post|content|video|listing|document|press release)\b.{0,40}\b(?:has been|was|been) (?:removed|deleted|withdrawn|taken down|retracted|archived)|(?:page|article|story|post|content) (?:is|are) no longer (?:available|online)|^(?:\W*410\W*)?gone\W*$/im,
  /(?:seite|artikel|beitrag|inhalt|video).{0,40}(?:nicht mehr (?:verfügbar|abrufbar|online)|wurde (?:gelöscht|entfernt))/i,
  /(?:page|article|contenu).{0,30}(?:n(?:'|’)est plus (?:disponible|en ligne)|a été (?:supprimée?|retirée?))/i,
  /(?:página|artículo|contenido|noticia).{0,30}(?:ya no está disponible|ha sido eliminad[oa])|(?:conteúdo|página|notícia).{0,30}(?:não está mais disponível|foi removid[oa])|(?:pagina|articolo).{0,30}(?:non è più disponibile|è stat[oa] rimoss[oa])/i,
  /(?:artikel|pagina) is niet (?:meer|langer) beschikbaar|artikeln? (?:är inte längre tillgänglig|er ikke længere tilgængelig|er ikke lenger tilgjengelig)|(?:artykuł|strona|treść).{0,20}(?:została? usunięt[ya]|nie jest już dostępn[ya])|(?:материал|статья|страница).{0,20}удал[её]н/i,
  /(?:記事|ページ).{0,20}(?:削除され|掲載期間が終了|公開(?:を)?終了)|삭제된 (?:기사|게시물|페이지)|(?:文章|页面|内容)(?:已|被)(?:删除|下架|移除)/,
];

const FAULT = [
  /\b50[0234]\b.{0,30}(?:error|unavailable|gateway|time-?out|bad)|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|error establishing a database connection|(?:down for|scheduled|under) maintenance|maintenance mode|we(?:'|’)?ll be (?:right )?back|temporarily (?:offline|unavailable)|something went wrong|technical difficulties|application error/i,
  /wartungsarbeiten|wegen wartung|vorübergehend nicht (?:erreichbar|verfügbar)|interner serverfehler|site en maintenance|maintenance en cours|erreur interne du serveur|en mantenimiento|em manutenção|in manutenzione|in onderhoud|techniczna przerwa|przerwa techniczna|технические работы|bakım (?:çalışması|modu)|メンテナンス中|점검 ?중|系统维护|網站維護/i,
];

const REGION = [
  /(?:not|un)available (?:in|to) (?:your|(?:most )?european|the e\.?u|the european|visitors)|not available in your (?:region|country|location|area)|isn(?:'|’)t available in your|(?:unavailable|blocked).{0,60}(?:european economic area|GDPR|general data protection regulation)|in ihre[rm] (?:region|land) nicht verfügbar|n(?:'|’)est pas (?:disponible|accessible) dans votre (?:pays|région)|no está disponible en tu (?:país|región)/i,
];

/** Error pages that come with status 200: they say what they are in title or headings. */
export const softError: Check = (seen) => {
  if (!seen.declaredArticle && isHeadedMissing(seen)) {
    return refusal("not-found", NO_PAGE, `headed “${seen.signs.title}”`);
  }
  if (seen.words > MOST_WORDS || (seen.declaredArticle && seen.words > 60)) return undefined;
  return announced(seen) ?? numbered(seen) ?? onErrorPath(seen);
};

const NUMBERED =
  /^(?:error |http )?([45]\d\d)(?:\W*$|\W+(?:error|forbidden|unauthori[sz]ed|payment|gone|too many|unavailable|internal|bad|service|gateway)\b)/i;

/** A page that is headed by a status is what that status says. */
function numbered(seen: Seen): Refusal | undefined {
  const heads = [seen.signs.title, ...seen.signs.headings];
  const number = heads.map((head) => NUMBERED.exec(head)?.[1]).find(Boolean);
  return number && seen.words < 60 ? statusError({ ...seen, status: Number(number) }) : undefined;
}

function announced(seen: Seen): Refusal | undefined {
  const head = announcement(seen);
  const body = seen.signs.visibleText;
  const first = `${head}\n${seen.words < 60 ? body.slice(0, 600) : ""}`;
  const gone = firstMatch(first, GONE);
  if (gone) return refusal("gone", TAKEN_DOWN, `says “${gone}”`);
  const region = firstMatch(`${head}\n${body.slice(0, 1_000)}`, REGION);
  if (region) {
    return refusal("gone", "The site does not show this page in this region.", `says “${region}”`);
  }
  const missing = firstMatch(first, NOT_FOUND) ?? shortLine(first, NOT_FOUND_ALONE);
  if (missing) return refusal("not-found", NO_PAGE, `says “${missing}”`);
  const fault = firstMatch(first, FAULT);
  return fault ? refusal("server-error", SITE_FAULT, `says “${fault}”`) : undefined;
}

/** An error page may go on with stories to read instead; it is headed as what it is. */
function isHeadedMissing({ signs, words }: Seen): boolean {
  const heads = [signs.title, signs.headings[0] ?? ""];
  return words < 800 && heads.some((head) => head.length < 45 && firstMatch(head, NOT_FOUND));
}

function shortLine(text: string, pattern: RegExp): string | undefined {
  return text.split("\n").find((line) => line.length < 60 && pattern.test(line));
}

function onErrorPath({ url, signs }: Seen): Refusal | undefined {
  const named = /(?:^|\s)(?:error-?404|page-?404|is-404|http-404)(?:\s|$)/.test(signs.names);
  const path = /\/(?:404|not-?found|page-not-found)(?:\.\w+)?\/?$/i.test(url?.pathname ?? "");
  if (!named && !path) return undefined;
  return refusal("not-found", NO_PAGE, named ? "named an error page" : "address of an error page");
}
