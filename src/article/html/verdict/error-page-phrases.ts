import { near } from "./near.ts";

/** What a page calls itself or what it was to show. */
const PAGE = String.raw`page|pages|webpage|article|story|post|content|document|file|url|link|address|listing|video|release|job|position|vacancy|offer|auction|item|product|property
  |seite|webseite|artikel|beitrag|inhalt|dokument|adresse|link|anzeige|stelle|stellenanzeige|angebot|produkt|wohnung
  |contenu|annonce|lien|document|página|artículo|noticia|contenido|dirección|enlace|anuncio|conteúdo|matéria|endereço|anúncio|vaga
  |pagina|articolo|contenuto|indirizzo|annuncio|notizia|adres|advertentie|vacature|bericht|pagina's|woning|product|oferta|empleo|produit|emploi|l'offre|l’offre|offerta
  |sida|sidan|siden|side|artikeln|artiklen|artikkelen|artikkel|annonsen|annoncen|saken|innehållet|sivu|sivua|artikkeli\w*
  |stron\w*|artykuł\w*|treś\w*|ogłoszeni\w*|stránk\w*|člán\w*|obsah|oldal\w*|cikk\w*|pagina|articolul
  |страниц\w*|стать\w*|материал\w*|публикаци\w*|новост\w*|сторінк\w*|сторінц\w*|статт\w*|матеріал\w*
  |sayfa\w*|haber\w*|içerik|içeriğ\w*|ilan\w*|halaman|artikel|trang|bài viết
  |ページ|記事|コンテンツ|投稿|페이지|기사|게시물|게시글|콘텐츠|页面|頁面|网页|網頁|文章|内容|內容|帖子
  |σελίδα|άρθρο|הדף|העמוד|הכתבה|หน้า|الصفحة|المقال|المحتوى|الخبر|الرابط|पृष्ठ|पेज`;

const MISSING = String.raw`not found|not be found|can't be found|can’t be found|cannot be found|couldn't find|couldn’t find|could not find|cannot find|can't find|can’t find|unable to find|doesn't exist|doesn’t exist|does not exist|no longer exists|never existed|has moved|has left|went missing|got lost|no text|does not have
  |nicht gefunden|nicht finden|existiert nicht|existiert leider nicht|existiert nicht mehr|gibt es nicht|gibt es leider nicht|gibt es nicht mehr|nicht vorhanden|nicht mehr vorhanden|nicht auffindbar|wurde verschoben|enthält keinen text|enthält momentan noch keinen text
  |introuvable|n'existe pas|n’existe pas|n'existe plus|n’existe plus|pas été trouvée?|n'a pas été trouvée?|non trouvée?|inexistante?
  |no encontrad\w*|no existe|no se encuentra|no encontramos|no hemos encontrado|no se ha encontrado|no se pudo encontrar|não encontrad\w*|não existe|não encontramos|não foi encontrad\w*|não foi possível encontrar
  |non trovat\w*|non esiste|non esiste più|non è stat\w* trovat\w*|niet gevonden|bestaat niet|bestaat niet meer|niet vinden|kunnen we niet vinden
  |hittades inte|hittades ej|finns inte|finns ej|inte hittas|hittar inte|ikke funnet|finnes ikke|finner ikke|blev ikke fundet|ikke fundet|findes ikke|fandt ikke|ei löydy|ei löytynyt|ei ole
  |nie istnieje|nie została znaleziona|nie znaleziono|nie odnaleziono|nenalezen\w*|nebyl\w* nalezen\w*|neexistuje|nem található|nu a fost găsit\w*|nu există|nu poate fi găsit\w*|nu a putut fi găsit\w*|nu s-a găsit|δεν βρέθηκε|δεν υπάρχει|לא נמצא\w*|לא קיים\w*|nem létezik|ไม่พบ
  |не найден\w*|не существует|не обнаружен\w*|нет такой|не знайден\w*|не існує|bulunamadı|bulunamıyor|mevcut değil|tidak ditemukan|không tồn tại|không tìm thấy
  |見つかりません\w*|見つかりませんでした|存在しません|찾을 수 없|존재하지 않|없는 페이지|немає тексту|нет текста|geen tekst|ingen text|ingen tekst|nie ma tekstu|本文がありません|不存在|未找到|找不到|没有找到|沒有找到
  |غير موجود\w*|لم يتم العثور|تعذر العثور|تعذّر العثور|नहीं मिला`;

const REMOVED = String.raw`removed|been deleted|was deleted|withdrawn|taken down|unpublished|no longer available|no longer online|is not available anymore|has expired|expired|closed
  |gelöscht|entfernt|nicht mehr verfügbar|nicht mehr abrufbar|nicht mehr online|abgelaufen|zurückgezogen|depubliziert|gelöscht worden
  |n'est plus disponible|n’est plus disponible|plus disponible|n'est plus en ligne|n’est plus en ligne|supprimée?s?|retirée?s?|expirée?
  |ya no está disponible|no está disponible|eliminad\w*|retirad\w*|caducad\w*|não está mais disponível|removid\w*|excluíd\w*|encerrad\w*|expirad\w*
  |non è più disponibile|rimoss\w*|eliminat\w*|scadut\w*|niet meer beschikbaar|niet langer beschikbaar|verwijderd|verlopen
  |inte längre tillgänglig|tagits bort|borttagen|avpublicerad|ikke lenger tilgjengelig|ikke længere tilgængelig|fjernet|slettet|utløpt|udløbet|poistettu|ei ole enää saatavilla
  |usunięt\w*|nie jest już dostępn\w*|niedostępn\w*|wygasł\w*|odstraněn\w*|smazán\w*|eltávolít\w*|eliminat\w*
  |удал[её]н\w*|больше не доступ\w*|недоступ\w*|снят\w* с публикации|видален\w*|більше не доступ\w*|kaldırıldı|kaldırılmış\w*|silindi|silinmiş\w*|yayından kaldırıl\w*|süresi doldu|telah dihapus|đã bị xóa
  |削除されました|削除されています|削除済み|公開を終了|公開終了|掲載を終了|掲載期間が終了|배포 종료|삭제된|삭제되었|삭제됐|게시가 종료|서비스가 종료|已删除|已刪除|被删除|被刪除|已下架|已下线|已移除|已撤回
  |لم يعد متاح\w*|تم حذف|حُذف|تمت إزالة|غير متاح\w*`;

const SERVER = String.raw`server|website|web site|site|service|page|system|database|serveur|servidor|sitio|serwer\w*|сервер\w*|сайт\w*|sito|strona|serwis|sivusto|siden|palvelu|sunucu\w*|سيرفر|الخادم|الموقع
  |website|webseite|seite|dienst|webbplatsen|nettstedet|hjemmesiden|サーバー|サイト|서버|사이트|服务器|伺服器|网站|網站`;
const TROUBLE = String.raw`critical error|internal error|server error|unexpected error|is down|unavailable|temporarily unavailable|overloaded|maintenance
  |kritischen fehler|kritischer fehler|interner fehler|vorübergehend nicht erreichbar|wartung\w*|überlastet
  |erreur critique|erreur interne|indisponible|momentanément indisponible|maintenance|error crítico|error interno|no disponible|mantenimiento|erro crítico|erro interno|indisponível|manutenção
  |errore critico|errore interno|manutenzione|non disponibile|kritieke fout|onderhoud|storing|kritiskt fel|underhåll|kritisk feil|kritisk fejl|vedlikehold|vedligehold\w*|huolto\w*
  |błąd krytyczny|wystąpił błąd|przerwa techniczna|niedostępn\w*|kritick\w* chyb\w*|údržb\w*|ошибк\w*|недоступ\w*|помилк\w*|обслуговуванн\w*|техническ\w* работ\w*|hata\w*|bakım\w*
  |エラーが発生|メンテナンス\w*|混み合って|오류가 발생|점검|长时间无响应|维护|維護|出错|خطأ|صيانة`;

/** “The page you asked for does not exist.” */
export const NOT_FOUND: readonly RegExp[] = [
  near(PAGE, MISSING),
  /(?:sorry|oops|uh-?oh|whoops|oh no)\b.{0,40}(?:page|lost)|404.{0,20}(?:not found|page)|お探しのページ/i,
];

/** A missing page in a line of its own. */
export const NOT_FOUND_ALONE =
  /^(?:\W*(?:http )?(?:error|erreur|fehler|errore|fout|fel|feil|fejl|błąd|chyba|ошибка|помилка|hata|خطأ|错误|錯誤|エラー|오류|status)?\W*404\b.*|(?:\W*(?:404|error)\W*)?(?:not found|nothing (?:was )?found(?: here)?|nicht gefunden|introuvable|no encontrad[oa]|não encontrad[oa]|non trovat[oa]|niet gevonden|ikke funnet|ikke fundet|hittades inte|nie znaleziono|nenalezeno|не найдено|bulunamadı|page unavailable|content not available|(?:this|that) (?:page|content|post|video) isn(?:'|’)t available.*))\W*$/iu;

/** “This article was removed.” */
export const GONE: readonly RegExp[] = [near(PAGE, REMOVED), /^(?:\W*410\W*)?gone\W*$/im];

/** “Something went wrong.” */
export const FAULT: readonly RegExp[] = [
  near(SERVER, TROUBLE),
  /\b50[0234]\b.{0,30}(?:error|unavailable|gateway|time-?out|bad)|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|error establishing a database connection|(?:down for|scheduled|under) maintenance|maintenance mode|we(?:'|’)?ll be (?:right )?back|temporarily (?:offline|unavailable)|something went wrong|technical difficulties|application error/i,
  /wartungsarbeiten|wegen wartung|schief ?ge(?:laufen|gangen)|une erreur est survenue|s(?:'|’)est mal passé|sali[óo] mal|ha ocurrido un error|deu errado|ocorreu um erro|andato storto|si è verificato un errore|iets mis(?:gegaan)?|något gick fel|noe gikk galt|noget gik galt|jokin meni vikaan|coś poszło nie tak|něco se pokazilo|что-то пошло не так|произошла ошибка|технические работы|щось пішло не так|ters gitti|bir hata oluştu/i,
  /エラーが発生|メンテナンス中|오류가 발생|점검 ?중|出错了|出錯了|发生错误|發生錯誤|系统维护|網站維護|حدث خطأ/,
];

/** “Not available in your country.” */
export const REGION: readonly RegExp[] = [
  /(?:not|un)available (?:in|to) (?:your|(?:most )?european|the e\.?u|the european|visitors)|not available in your (?:region|country|location|area)|isn(?:'|’)t available in your|(?:unavailable|blocked).{0,60}(?:european economic area|GDPR|general data protection regulation)|in ihre[rm] (?:region|land) nicht verfügbar|n(?:'|’)est pas (?:disponible|accessible) dans votre (?:pays|région)|no está disponible en (?:tu|su) (?:país|región)|não está disponível (?:no seu país|na sua região)|non è disponibile nel tuo paese|niet beschikbaar in (?:uw|jouw) (?:land|regio)|недоступ\p{L}* в ваше[мй] (?:стране|регионе)|お住まいの(?:国|地域)|해당 (?:국가|지역)에서|您所在的(?:国家|地区|國家|地區)/iu,
];
