import { anyOfAll, type Language } from "../../../languages/index.ts";
import {
  announcement,
  firstMatch,
  holdsSentences,
  isShell,
  isShortItem,
  refusal,
  type Check,
  type PageEvidence,
} from "./page-evidence.ts";
import type { PageSigns } from "./page-signs.ts";
import { wordCount } from "../../document/words.ts";
import type { Block } from "../../document/block.ts";

/** schema.org types of pages that lead to articles, sell, or list, and are none themselves. */
const LISTING =
  /^(?:CollectionPage|SearchResultsPage|ItemPage|ProfilePage|CheckoutPage|ImageGallery|OfferCatalog)$/;
/** Notices: what, where, when and for how much. */
const NOTICE =
  /^(?:JobPosting|[A-Z]?[a-z]*Event|RealEstateListing|LocalBusiness|Restaurant|Hotel)$/;
const SHOP = /^(?:Product|ProductGroup|Offer|AggregateOffer|Store|IndividualProduct)$/;
const LIST_PATH =
  /\/(?:search|suche|recherche|buscar|cerca|zoeken|tag|tags|topic|topics|thema|themen|category|categories|kategorie|categoria|rubrique|seccion|section|archive|archiv|author|authors|autor|page\/\d+|forum|forums|feed|sitemap)(?:[/.]|$)/i;
const phrases = (kind: keyof NonNullable<Language["otherPages"]>): string =>
  anyOfAll(({ otherPages }) => otherPages?.[kind]);
const SEARCH = new RegExp(phrases("searchResults"), "iu");
const LIST_TITLE = new RegExp(String.raw`^(?:${phrases("listTitles")})\s*[:：]`, "imu");
/** What servers show that nobody has set up, beside what is for sale. */
const PARKED = [
  new RegExp(phrases("parked"), "iu"),
  /welcome to nginx!|apache2? .{0,20}default page|it works!|^index of \/|iis windows server|default web ?site page/i,
];
/** So many things that can be bought are a shelf. */
const SEVERAL = 3;
const CART = new RegExp(`^(?:${phrases("cart")})`, "iu");

/** Text that reads on: what a list of links and teasers lacks. */
const PROSE_WORDS = 20;
const FEW_WORDS = 60;
const LONG_NOTICE = 150;
const FEW_LINES = 8;
/** Words of a video's description and its first comments; a transcript is longer. */
const MOST_BESIDE_VIDEO = 250;
/** Fewer are nothing at all. */
const LEAST_WORDS = 25;
/** What a list says of each article it leads to; an article with linked headings says more. */
const TEASER_WORDS = 60;

/** A home page, a search, a list, a shop, a forum's index, a video without words. */
export const notAnArticle: Check = (seen) => {
  const prose = proseWords(seen.blocks);
  return (
    parked(seen) ??
    search(seen) ??
    shop(seen, prose) ??
    homePage(seen, prose) ??
    video(seen) ??
    notice(seen, prose) ??
    listing(seen, prose) ??
    scraps(seen, prose)
  );
};

/** A page with nothing to read in it: mostly one that scripts would fill in a browser. */
export const noText: Check = (seen) => {
  const { words, signs } = seen;
  if (words >= FEW_WORDS || isShortItem(seen)) return undefined;
  if (words >= LEAST_WORDS && (isDeclaredProse(seen) || holdsSentences(seen.text)))
    return undefined;
  const shell = isShell(signs);
  const asked = /javascript|js aktiv|scripts?\b/i.test(
    `${signs.noscript} ${signs.visibleText.slice(0, 400)}`,
  );
  const facts = [
    `${words} words`,
    shell ? "empty application shell" : undefined,
    asked ? "asks for JavaScript" : undefined,
  ];
  if (shell || asked) {
    return refusal("no-text", { key: "pageNeedsScripts" }, ...facts);
  }
  return refusal("no-text", { key: "pageWithoutText" }, ...facts);
};

function parked(seen: PageEvidence) {
  const said = seen.words < 150 ? firstMatch(announcement(seen), PARKED) : undefined;
  return said === undefined
    ? undefined
    : refusal("not-an-article", { key: "pageWithoutArticles" }, `says “${said}”`);
}

function search(seen: PageEvidence) {
  const { url, declaredArticle } = seen;
  if (declaredArticle || !url) return undefined;
  const asked = /[?&](?:q|query|s|search|keyword|wd|suche)=/.test(url.search);
  const said = firstMatch(announcement(seen), [SEARCH]);
  if (!(asked && (said || LIST_PATH.test(url.pathname) || url.pathname === "/")) && !said) {
    return undefined;
  }
  return refusal("not-an-article", { key: "pageSearchResults" }, said ?? "search address");
}

function shop({ signs, declaredArticle }: PageEvidence, prose: number) {
  const type = signs.types.find((name) => SHOP.test(name));
  const [cart] = cartButtons(signs);
  const isProduct = /product/.test(signs.ogType) || (type !== undefined && cart !== undefined);
  if (declaredArticle || !(isProduct || (cart && prose < 600))) return undefined;
  return refusal("not-an-article", { key: "pageShop" }, type ?? signs.ogType, cart);
}

/** Buttons that put something into the cart. */
function cartButtons({ buttons }: PageSigns): string[] {
  return buttons.filter((button) => CART.test(button));
}

/** Whether things are for sale of which none is what the page is about. */
export function isShelf(signs: PageSigns): boolean {
  const isOfOne = /product/.test(signs.ogType) || signs.types.some((type) => SHOP.test(type));
  return !isOfOne && cartButtons(signs).length >= SEVERAL;
}

function homePage(seen: PageEvidence, prose: number) {
  const { url, declaredArticle, blocks } = seen;
  if (
    !url ||
    declaredArticle ||
    !/^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+|home\/?)?$/i.test(url.pathname)
  )
    return undefined;
  if (url.search !== "" && !/^\?(?:utm_|ref=|lang=)/.test(url.search)) return undefined;
  if (prose > 300 && linkedHeadings(blocks) < 2) return undefined;
  return refusal("not-an-article", { key: "pageFront" }, `address ${url.hostname}${url.pathname}`);
}

function listing(seen: PageEvidence, prose: number) {
  const { signs, url, declaredArticle, blocks } = seen;
  const teasers = linkedHeadings(blocks);
  const type = signs.types.find((name) => LISTING.test(name));
  const path = url && LIST_PATH.exec(url.pathname)?.[0];
  const titled = firstMatch(announcement(seen), [LIST_TITLE]);
  const links = linkedShare(blocks);
  const facts = [
    type,
    path ? `address with ${path}` : undefined,
    titled && `headed “${titled}”`,
    `${teasers + seen.teasers} linked headings, ${prose} words of prose`,
    `${Math.round(links * 100)} % of the text in links`,
  ];
  const list = refusal("not-an-article", { key: "pageLinks" }, ...facts);
  if (declaredArticle) return links > 0.7 && prose < FEW_WORDS ? list : undefined;
  if (teasers >= 4 && prose < TEASER_WORDS * teasers) return list;
  if ((type || path || titled) && (teasers >= 2 || links > 0.3 || prose < 150)) return list;
  if (links > 0.5 && prose < 200) return list;
  if (isShortItem(seen)) return undefined;
  if (seen.teasers >= 4 && prose < FEW_WORDS) return list;
  if (signs.headlineLinks >= 10 && prose < FEW_WORDS) return list;
  return signs.linkCount >= 25 && prose < FEW_WORDS && seen.words > FEW_WORDS ? list : undefined;
}

function video({ signs, words, declaredArticle, isEmbedded }: PageEvidence) {
  const isVideo = signs.ogType.startsWith("video") || signs.types.includes("VideoObject");
  if (!isVideo || declaredArticle || isEmbedded || words > MOST_BESIDE_VIDEO) return undefined;
  return refusal("not-an-article", { key: "pageVideo" }, `${words} words`);
}

function notice({ signs, declaredArticle }: PageEvidence, prose: number) {
  const type = signs.types.find((name) => NOTICE.test(name));
  if (!type || declaredArticle || prose >= LONG_NOTICE) return undefined;
  return refusal("not-an-article", { key: "pageNotice" }, type);
}

/** Entries of a directory, a calendar, a forum's index: no sentence leads on to the next. */
function scraps({ words, declaredArticle, blocks, text }: PageEvidence, prose: number) {
  if (declaredArticle || prose >= PROSE_WORDS || words < LEAST_WORDS) return undefined;
  const lines = text.split("\n");
  if (blocks.some(({ tag }) => tag === "pre") || lines.length < FEW_LINES) return undefined;
  const facts = [`${lines.length} lines`, `${prose} words of prose`];
  return refusal("not-an-article", { key: "pageEntries" }, ...facts);
}

/** Words in paragraphs that are no links: at least a sentence long. */
function proseWords(blocks: readonly Block[]): number {
  return blocks
    .filter((block) => block.linkShare < 0.4 && !/^h\d$/.test(block.tag))
    .map((block) => wordCount(block.text))
    .filter((words) => words >= PROSE_WORDS)
    .reduce((sum, words) => sum + words, 0);
}

function linkedHeadings(blocks: readonly Block[]): number {
  return blocks.filter((block) => /^h[1-6]$/.test(block.tag) && block.linkShare > 0.7).length;
}

function linkedShare(blocks: readonly Block[]): number {
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const linked = blocks.reduce((sum, block) => sum + block.text.length * block.linkShare, 0);
  return length === 0 ? 0 : linked / length;
}

/** Not every script ends its sentences with a mark; a caption is shorter than they are. */
function isDeclaredProse({ declaredArticle, text }: PageEvidence): boolean {
  return declaredArticle && text.split("\n").some((line) => wordCount(line) >= PROSE_WORDS);
}
