import { anyOfAll } from "../../../languages/index.ts";
import { agreement, mentions } from "../../document/consent-words.ts";
import { wordCount } from "../../document/words.ts";
import {
  announcement,
  firstMatch,
  isShell,
  refusal,
  type Check,
  type PageEvidence,
} from "./page-evidence.ts";

const REASON = { key: "siteConsent" } as const;

/** Hosts and paths that consent walls send visitors to. */
const HOST = /^(?:consent|cmp|zustimmung|privacy-?(?:wall|gate)|guce|myprivacy|cookiewall)\./i;
const PATH =
  /\/(?:consent|zustimmung|cookiewall|cookie-wall|privacy-?(?:wall|gate)|privacygate|cookie-consent|pur-?abo)(?:[/.]|$)/i;

/** Two mentions in a hundred words: an article on the matter has fewer, since it has other things to say. */
const DENSE = 0.02;
const MOST_WORDS = 900;
/** Fewer words are no news item, however short. */
const NOTHING = 25;
/** Words that may be beside a dialog without being what the page is for. */
const FEW = 3;
/** Words of a question for the age, with its legal lines. */
const FEW_AGE = 120;
/** And where the heading does not say it. */
const FEW_WORDS_AGE = 60;

/** A page that is mostly a question of consent. */
export const consentWall: Check = (seen) => {
  if (seen.words > MOST_WORDS) return undefined;
  return onConsentAddress(seen) ?? askingItself(seen) ?? askingAge(seen);
};

/**
 * A page that has nothing to read beside its consent dialog. Asked last: banners are before pages
 * of all kinds, and agreeing would bring no article to light behind a paywall or an error.
 */
export const consentDialog: Check = ({ words, dialogText, besideDialogs, signs }) => {
  if (wordCount(besideDialogs) > (isShell(signs) ? 0 : FEW)) return undefined;
  const agree = agreement(signs.buttons);
  const asked = mentions(dialogText) >= 2 || (agree !== undefined && mentions(dialogText) > 0);
  if (words >= NOTHING || !asked) return undefined;
  return refusal("consent-wall", REASON, "nothing beside the consent dialog", agree);
};

function onConsentAddress({ url, words, signs }: PageEvidence) {
  if (!url || words > 500 || signs.ogType === "article") return undefined;
  if (!HOST.test(url.hostname) && !PATH.test(url.pathname)) return undefined;
  return refusal("consent-wall", REASON, `address ${url.hostname}${url.pathname.slice(0, 40)}`);
}

function askingItself({ words, text, signs, besideDialogs, declaredArticle }: PageEvidence) {
  const agree = agreement(signs.buttons);
  if (!agree) return undefined;
  const asked = words < 60 ? besideDialogs.slice(0, 3_000) : text;
  const count = mentions(asked);
  const dense =
    count >= (words < 150 ? 2 : 3) &&
    count / Math.max(words, 60) > (declaredArticle ? 2 * DENSE : DENSE);
  return dense
    ? refusal("consent-wall", REASON, `${count} mentions of consent in ${words} words`, agree)
    : undefined;
}

const AGE = new RegExp(
  anyOfAll(({ consent }) => consent?.age),
  "iu",
);

function askingAge(seen: PageEvidence) {
  const asked = `${announcement(seen)}\n${seen.words < FEW_WORDS_AGE ? seen.besideDialogs.slice(0, 600) : ""}`;
  const said = seen.words < FEW_AGE ? firstMatch(asked, [AGE]) : undefined;
  return said === undefined || seen.declaredArticle
    ? undefined
    : refusal("consent-wall", { key: "siteAgeCheck" }, `says “${said}”`);
}
