import { anyOfAll, type Language } from "../../../languages/index.ts";
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

const phrases = (kind: keyof NonNullable<Language["botChecks"]>): string =>
  anyOfAll(({ botChecks }) => botChecks?.[kind]);

/** What such pages say, whoever made them. */
const SAYINGS = [
  near(phrases("verify"), phrases("human")),
  near(phrases("unusual"), phrases("traffic")),
  new RegExp(phrases("says"), "iu"),
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
