import { announcement, firstMatch, isShortItem, refusal, type Check } from "./page-evidence.ts";

const REASON = { key: "pageForMembers" } as const;
const MOST_WORDS = 160;
/** With this many words the page is an article, and the login form is in its header. */
const FEW_WORDS = 60;

/** A page with so few words that speaks of a password is about signing in. */
const FEW_PASSWORD = 60;
const PASSWORD =
  /\bpass(?:word|wort|code|phrase)|kennwort|mot de passe|contraseña|\bsenha\b|palavra-passe|wachtwoord|lösenord|adgangskode|passord|salasana|\bhasł[oa]\b|\bheslo\b|парол|\bşifre|パスワード|비밀번호|密码|密碼|كلمة (?:المرور|السر)/iu;

const PATH =
  /\/(?:log-?in|sign-?in|signin|sign_in|users\/sign_in|auth(?:enticate|orize|wall)?|sso|saml2?|oauth2?|account\/login|accounts?\/(?:login|signin)|ServiceLogin|uas\/login|checkpoint|anmelden|connexion|iniciar-sesion|inloggen|wp-login\.php)(?:[/.?]|$)/i;
const HOST = /^(?:login|signin|accounts?|auth|sso|idp|id|passport|oauth)\./i;

const SAYINGS = [
  /\b(?:sign|log)[ -]?in\b(?! .{0,10}(?:failed|page))|log(?:ged)? in to (?:continue|view|see|read)|you (?:must|need to) (?:be (?:logged|signed) in|(?:log|sign) in)|please (?:log|sign) in|join .{1,30} to (?:see|view|read)|members only|unauthori[sz]ed to view|(?:select|choose|find) your (?:institution|organi[sz]ation|university|school)|sélectionne[rz] votre établissement|you need (?:access|permission)|request access|access needed|private (?:page|group|profile|account|repository)|authentication required|single sign-on|enter your (?:password|username|credentials)/i,
  /\banmelden\b|\beinloggen\b|\banmeldung\b|bitte (?:melden sie sich|loggen sie sich)|se connecter|connectez-vous|connexion|identifiez-vous|iniciar sesión|inicia sesión|identif[ií]cate|\bentrar\b|entre para|inici(?:ar|e|a) sessão|fazer login|faça login|iniciar sessão|entrar na (?:sua )?conta|identificarse|área (?:privada|reservada|de (?:socios|clientes|colegiados))|espace (?:abonnés?|membres?|privé|client)|area (?:riservata|soci)|mitgliederbereich|ledenomgeving|strefa (?:klienta|członk\p{L}+)|\bacceder\b|entrar al sitio|fazer o login|\baceder\b|accedi|effettua l(?:'|’)accesso/iu,
  /inloggen|meld je aan|logga in|logg inn|log ind|kirjaudu|zaloguj|logowanie|přihlás(?:it|te|ení)|bejelentkezés|conectare|autentificare|войти|авторизация|войдите|увійти|giriş yap|oturum aç|masuk|đăng nhập/i,
  /ログイン|サインイン|(?:멤버|회원)(?:에게)?만|로그인|登录|登入|登錄|تسجيل الدخول|लॉग इन/,
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
