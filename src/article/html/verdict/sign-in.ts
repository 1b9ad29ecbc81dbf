import { anyOfAll } from "../../../languages/index.ts";
import { announcement, firstMatch, isShortItem, refusal, type Check } from "./page-evidence.ts";

const REASON = { key: "pageForMembers" } as const;
const MOST_WORDS = 160;
/** With this many words the page is an article, and the login form is in its header. */
const FEW_WORDS = 60;

/** A page with so few words that speaks of a password is about signing in. */
const FEW_PASSWORD = 60;
const PASSWORD = new RegExp(
  anyOfAll(({ signIn }) => signIn?.password),
  "iu",
);

const PATH =
  /\/(?:log-?in|sign-?in|signin|sign_in|users\/sign_in|auth(?:enticate|orize|wall)?|sso|saml2?|oauth2?|account\/login|accounts?\/(?:login|signin)|ServiceLogin|uas\/login|checkpoint|anmelden|connexion|iniciar-sesion|inloggen|wp-login\.php)(?:[/.?]|$)/i;
const HOST = /^(?:login|signin|accounts?|auth|sso|idp|id|passport|oauth)\./i;

const SAYINGS = [
  new RegExp(
    anyOfAll(({ signIn }) => signIn?.says),
    "iu",
  ),
];

/** A login page, or a page that shows strangers nothing but the way in. */
export const signIn: Check = (seen) => {
  const { signs, url, words, declaredArticle } = seen;
  if (words > (declaredArticle ? FEW_WORDS : MOST_WORDS)) return undefined;
  const said = firstMatch(announcement(seen), SAYINGS);
  const inText = firstMatch(signs.visibleText.slice(0, 1_500), SAYINGS);
  const address = url && (PATH.test(url.pathname) || HOST.test(url.hostname));
  const facts = [
    address ? `address ${url.hostname}${url.pathname.slice(0, 40)}` : undefined,
    signs.hasPasswordField ? "password field" : undefined,
    said && `headed “${said}”`,
    words < FEW_PASSWORD ? firstMatch(seen.besideDialogs.slice(0, 1_000), [PASSWORD]) : undefined,
  ];
  const strong = facts.filter((fact) => fact !== undefined).length;
  // A form in the sidebar of a short article.
  if (!said && !address && isShortItem(seen) && !firstMatch(seen.text, SAYINGS)) return undefined;
  if (strong >= 2 || (strong === 1 && words < 80 && inText)) {
    return refusal("sign-in", REASON, ...facts);
  }
  return undefined;
};
