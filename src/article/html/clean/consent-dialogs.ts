import { tidyText } from "../source/blocks.ts";
import { agreement, mentions } from "../../document/consent-words.ts";

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
  for (const banner of bannersByWords(document.body)) {
    texts.push(tidyText(banner.textContent ?? ""));
    banner.remove();
  }
  for (const element of Array.from(document.body.querySelectorAll(CANDIDATES))) {
    if (!isDialog(element) || element.localName === "main") continue;
    if (element.querySelector(PAGE_PARTS)) continue;
    texts.push(tidyText(element.textContent ?? ""));
    element.remove();
  }
  return texts.join("\n");
}

const BUTTON =
  "button, [role='button'], input[type='submit'], a[class*='btn' i], a[class*='button' i]";
/** Characters of a banner with all its choices. */
const LONGEST_BANNER = 1_500;

/** Boxes that ask for consent and hold a button that gives it, whatever their names; the outermost. */
function bannersByWords(body: Element): Element[] {
  const banners = new Set<Element>();
  for (const button of body.querySelectorAll(BUTTON)) {
    const label = tidyText(button.textContent ?? "") || (button.getAttribute("value") ?? "");
    if (!agreement([label])) continue;
    let banner: Element | undefined;
    for (let box = button.parentElement; box && box !== body; box = box.parentElement) {
      const text = box.textContent ?? "";
      if (text.length > LONGEST_BANNER || box.querySelector(PAGE_PARTS)) break;
      if (/^(?:article|main)$/.test(box.localName)) break;
      if (mentions(text) > 0) banner = box;
    }
    if (banner) banners.add(banner);
  }
  return [...banners];
}

function isDialog(element: Element): boolean {
  if (element.localName === "dialog") return true;
  if (/dialog/.test(element.getAttribute("role") ?? "")) return true;
  if (element.getAttribute("aria-modal") === "true") return true;
  const names = `${element.getAttribute("id") ?? ""} ${element.getAttribute("class") ?? ""}`;
  return CONSENT_NAME.test(names);
}
