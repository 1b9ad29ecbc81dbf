import { tidyText } from "./blocks.ts";

/** Names that consent managers and home-made cookie banners give their boxes. */
const CONSENT_NAME =
  /onetrust|didomi|sp_message|sp-message|qc-cmp2|truste|cookiebot|cybot|usercentrics|cmpbox|fc-consent|cookie-?(?:consent|banner|notice|law|bar|modal|policy|wall|popup)|gdpr|ccpa|iubenda|consent-?(?:banner|modal|manager|popup|wall)/i;
const CANDIDATES =
  '[id], [class], dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
/** A box that holds one of these is the page itself in a dialog's clothes. */
const PAGE_PARTS = 'article, main, [itemprop="articleBody"], h1';

/**
 * Takes consent and other dialogs out of the tree, so that none is read as the article. Returns
 * their text, for the verdict.
 */
export function removeConsentDialogs(document: Document): string {
  const texts: string[] = [];
  for (const element of Array.from(document.body.querySelectorAll(CANDIDATES))) {
    if (!isDialog(element) || element.localName === "main") continue;
    if (element.querySelector(PAGE_PARTS)) continue;
    texts.push(tidyText(element.textContent ?? ""));
    element.remove();
  }
  return texts.join("\n");
}

function isDialog(element: Element): boolean {
  if (element.localName === "dialog") return true;
  if (/dialog/.test(element.getAttribute("role") ?? "")) return true;
  if (element.getAttribute("aria-modal") === "true") return true;
  const names = `${element.getAttribute("id") ?? ""} ${element.getAttribute("class") ?? ""}`;
  return CONSENT_NAME.test(names);
}
