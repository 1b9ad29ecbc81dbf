import { near } from "./near.ts";
import { announcement, firstMatch, refusal, type Check } from "./page-evidence.ts";

const REASON = { key: "siteBotCheck" } as const;
/** Challenge pages explain themselves at some length; an article is longer. */
const MOST_WORDS = 250;

/** What each product's challenge page holds, and no page that it merely guards. */
const CHALLENGES: readonly (readonly [product: string, mark: RegExp])[] = [
  [
    "Cloudflare",
    /_cf_chl_opt|cf-chl-|cf-browser-verification|\/cdn-cgi\/challenge-platform\/h\/[bg]\/orchestrate|id="cf-error-details"|cf-im-under-attack|Attention Required! \| Cloudflare/,
  ],
  [
    "DataDome",
    /captcha-delivery\.com\/(?:captcha|interstitial|c\.js|i\.js)|\bvar dd\s*=\s*\{\s*['"]?(?:rt|cid)['"]?\s*:/,
  ],
  [
    "PerimeterX",
    /id=["']px-captcha|px-captcha-(?:wrapper|container)|captcha\.px-cdn\.net|\/_?px\/captcha|_pxBlockedUrl|window\._pxUuid/i,
  ],
  [
    "Akamai",
    /errors\.edgesuite\.net|sec-if-cpt-container|\/_sec\/cp_challenge|bm-verify=|akam\/13\/pixel_.{0,200}Access Denied/,
  ],
  [
    "Imperva",
    /_Incapsula_Resource\?[^"']*(?:incident_id|SWUDNSAI|CWUDNSAI)|Incapsula incident ID|id="main-iframe"[^>]*_Incapsula_Resource|Pardon Our Interruption/i,
  ],
  [
    "reCAPTCHA",
    /google\.com\/sorry\/|id="captcha-form"|Our systems have detected unusual traffic/i,
  ],
  [
    "hCaptcha",
    /<title>[^<]{0,40}(?:captcha|human verification)[^<]{0,40}<\/title>[\s\S]{0,20000}h-captcha/i,
  ],
  [
    "AWS WAF",
    /awswaf\.com\/[^"']*(?:challenge|captcha)\.js|window\.gokuProps|AwsWafIntegration\.(?:forceRefreshToken|checkForceRefresh)/,
  ],
  ["Sucuri", /sucuri_cloudproxy_js|Sucuri WebSite Firewall - (?:Access Denied|CloudProxy)/i],
  ["Kasada", /\/149e9513-01fa-4fb0-aad4-566afd725d1b\/|KPSDK\.start\(|window\.KPSDK=\{\}/],
  [
    "F5",
    /The requested URL was rejected\. Please consult with your administrator|TSPD_101|\/TSPD\//,
  ],
  ["Vercel", /Vercel Security Checkpoint|\/\.well-known\/vercel\/security\//],
  ["DDoS-Guard", /check\.ddos-guard\.net|DDoS-Guard<\/title>/i],
  ["Anubis", /\/\.within\.website\/x\/cmd\/anubis|Making sure you(?:&#39;|'|’)re not a bot/i],
  ["Fastly", /<title>Client Challenge<\/title>|\/_fs-ch-[\w]+\//],
  ["Qrator", /__qrator\/qauth|qrator\.net\/captcha/i],
  ["GeeTest", /api\.geetest\.com\/[^"']*(?:gettype|gt\.js)[\s\S]{0,5000}(?:verify|验证)/i],
];

/** What such pages say, whoever made them. */
const SAYINGS = [
  near(
    String.raw`verify\w* | confirm\w* | check\w* | prove | make sure | making sure | prüf\w* | überprüf\w* | bestätig\w* | vérifi\w* | confirme\w* | comprob\w* | comprueb\w* | verific\w* | demuestr\w* | confirm\w* | controll\w* | bekræft\w* | bekreft\w* | bekräfta | potwierd\w* | sprawdz\w* | ověř\w* | провер\w* | подтверд\w* | перевір\w* | doğrula\w* | kontrol\w* | 確認 | 認証 | 확인 | 인증 | 验证 | 驗證 | 确认 | تحقق | التحقق | نتحقق | تأكيد`,
    String.raw`human | person | robot | bot | mensch | roboter | humain\w* | personne | persona | humano | umano | essere umano | mens | människa | menneske | ihminen | człowiek\w* | robotem | člověk\w* | человек\w* | робот\w* | людин\w* | insan\w* | robot\w* | ロボット | 人間 | 사람 | 로봇 | 机器人 | 機器人 | 真人 | 人类 | إنسان | روبوت | بشر\w*`,
  ),
  near(
    String.raw`unusual | suspicious | abnormal | ungewöhnlich\w* | verdächtig\w* | inhabituel\w* | suspect\w* | inusual\w* | sospechos\w* | incomum | suspeit\w* | insolit\w* | sospett\w* | ongebruikelijk\w* | verdacht\w* | ovanlig\w* | usædvanlig\w* | uvanlig\w* | nietypow\w* | podejrzan\w* | подозрительн\w* | необычн\w* | підозріл\w* | olağandışı | şüpheli | 通常とは異なる | 不審な | 비정상적인 | 异常 | 異常 | غير معتاد\w*`,
    String.raw`traffic | activity | requests | access | datenverkehr | aktivität\w* | zugriffe? | trafic | activité | requêtes | tráfico | actividad | accesos? | tráfego | atividade | traffico | attività | verkeer | activiteit\w* | trafik | trafikk | aktivitet\w* | ruch\w* | aktywnoś\w* | трафик\w* | активност\w* | запрос\w* | trafik | etkinlik | アクセス | 트래픽 | 접근 | 접속 | 流量 | 访问 | 訪問 | نشاط | حركة`,
  ),
  /just a moment|checking (?:if the site connection is secure|your browser)|verif(?:y|ying) (?:that )?you(?:'re| are) (?:a )?human|verify you are not a (?:ro)?bot/i,
  /are you a (?:ro)?bot|(?:i'm|i am) not a robot|not a robot|you(?:'ve| have) been blocked|access (?:to this page )?(?:has been )?denied|access denied|request blocked|unusual (?:traffic|activity)|automated (?:access|requests|queries)|human verification|bot (?:detection|verification)|security check|complete the (?:captcha|security check)|pardon our interruption|please enable (?:js|javascript) and (?:disable any ad blocker|cookies)|press (?:&|and) hold|you (?:have been|are being) rate limited|banned you temporarily|too many requests/i,
  /sind sie ein mensch|kein roboter|sicherheitsüberprüfung|einen moment(?:, bitte)?\b.*(?:prüf|überprüf)|zugriff (?:verweigert|blockiert)|ungewöhnliche[rn]? (?:datenverkehr|aktivität)/i,
  /vérifi(?:ez|cation|ons) que vous (?:êtes|n'êtes)|vous n'êtes pas un robot|je ne suis pas un robot|accès (?:refusé|bloqué)|un instant…|activité inhabituelle/i,
  /no (?:eres|soy|es) un robot|verifi(?:ca|que) que (?:eres|es) humano|acceso denegado|tráfico inusual|un momento…/i,
  /não (?:é|sou) um robô|verific(?:ar|ando) (?:se )?você é humano|acesso negado|non sono un robot|verifica di essere umano|accesso negato|ik ben geen robot|toegang geweigerd/i,
  /(?:я|вы) не робот|подтвердите, что|доступ (?:запрещён|запрещен|ограничен)|проверка браузера|nie jestem robotem|nejsem robot|robot (?:değilim|olmadığınızı)/i,
  /ロボットではありません|アクセスが(?:拒否|集中)|人間であること|로봇이 아닙니다|접근이 (?:거부|차단)|비정상적인 (?:접근|트래픽)|自动程序|机器人|人机验证|安全验证|访问(?:过于频繁|被拒绝|受限)|驗證您是真人/i,
];

/** A page of a product that keeps robots out, or any page that says it does. */
export const botCheck: Check = (seen) => {
  const { signs, words, declaredArticle } = seen;
  if (words > MOST_WORDS || seen.status === 404 || seen.status === 410) return undefined;
  // Those who guard a site also tell when it is down behind them.
  if (/\b5[0-3]\d\b/.test(signs.title)) return undefined;
  const product = CHALLENGES.find(([, mark]) => mark.test(signs.source))?.[0];
  const said = firstMatch(announcement(seen), SAYINGS);
  if (product && (words < 120 || said)) {
    return refusal("bot-check", REASON, `${product} challenge`, said && `says “${said}”`);
  }
  if (declaredArticle || words > 150) return undefined;
  if (said) return refusal("bot-check", REASON, `headed “${said}”`);
  const inText = words < 90 ? firstMatch(signs.visibleText.slice(0, 2_000), SAYINGS) : undefined;
  return inText ? refusal("bot-check", REASON, `says “${inText}”`) : undefined;
};
