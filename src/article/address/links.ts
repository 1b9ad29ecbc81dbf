import { getDomain } from "tldts";
import { isTrackingParameter } from "./tracking-parameters.ts";
import { LONGEST_ADDRESS } from "./longest-address.ts";

/** A web address up to white space, or to punctuation that addresses do not hold unescaped. */
const LINK =
  /(?:https?:\/\/|(?<![\p{L}\p{N}@./-])www\.)[^\s<>"`{}|\\^\u00a0\u200b“”„«»‹›「」『』【】〈〉《》（）［］。，、！？；：…؟،؛۔]+/giu;

/** Where a script that writes no spaces goes on directly behind a Latin address. */
const RUNS_ON =
  /(?<=[a-z0-9)\]])(?=[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])/iu;

/** Links in a text, in reading order, each once. */
export function findLinks(text: string): string[] {
  const links = [...text.matchAll(LINK)].flatMap(([match]) => {
    const [address = ""] = match.split(RUNS_ON, 1);
    const link = withoutTrailingPunctuation(address);
    const url = URL.parse(/^www\./iu.test(link) ? `https://${link}` : link);
    return url === null || url.hostname === "" ? [] : [url.href];
  });
  return [...new Set(links)];
}

/** Punctuation that ends the sentence around a link; closing brackets only when none was opened in it. */
function withoutTrailingPunctuation(link: string): string {
  const unopened = new Map([
    [")", countOf(link, ")") - countOf(link, "(")],
    ["]", countOf(link, "]") - countOf(link, "[")],
  ]);
  let end = link.length;
  for (; end > 0; end -= 1) {
    const last = link[end - 1] ?? "";
    const closesNothing = (unopened.get(last) ?? 0) > 0;
    if (!closesNothing && !/[.,;:!?'’*_~]/u.test(last)) break;
    if (closesNothing) unopened.set(last, (unopened.get(last) ?? 0) - 1);
  }
  return link.slice(0, end);
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1;
}

/**
 * The canonical form of an address: what carries another address is opened, tracking
 * parameters and the fragment go, AMP and mobile twins become the page they mirror. Two addresses
 * with one form show one page; an address that is no URL, or is longer than addresses are, stays as
 * it is.
 */
export function canonicalAddress(address: string): string {
  if (address.length > LONGEST_ADDRESS) return address;
  const url = URL.parse(directAddress(address));
  if (url === null || !/^https?:$/u.test(url.protocol)) return address;
  url.hostname = url.hostname.replace(/(?<!\.)\.+$/u, "");
  dropParameters(url);
  toPlainTwin(url);
  // `#!` and `#/` name pages of sites that draw themselves; every other fragment is a place in the page.
  if (!/^#[!/]/u.test(url.hash)) url.hash = "";
  return url.href.replace(/[?#]$/u, "");
}

/** Whether two addresses belong to one site: the same registrable domain, or the same host without one. */
export function sameSite(a: string, b: string): boolean {
  const [one, other] = [siteOf(a), siteOf(b)];
  return one !== undefined && one === other;
}

function siteOf(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null) return undefined;
  // Private suffixes count: two blogs of one host are two sites.
  return getDomain(url.hostname, { allowPrivateDomains: true }) ?? url.hostname;
}

/** Redirectors and viewers that carry the article's address in their own: host, path, parameter. */
const CARRIERS: readonly (readonly [host: RegExp, path: RegExp, parameter: string])[] = [
  [/^(?:www\.)?google\.[a-z.]{2,6}$/u, /^\/url$/u, "q"],
  [/^(?:www\.)?google\.[a-z.]{2,6}$/u, /^\/url$/u, "url"],
  [/^lm?\.facebook\.com$/u, /^\/l\.php$/u, "u"],
  [/^l\.instagram\.com$/u, /^\/$/u, "u"],
  [/^slack-redir\.net$/u, /^\/link$/u, "url"],
  [/\.safelinks\.protection\.outlook\.com$/u, /^\//u, "url"],
  [/^(?:www\.)?youtube\.com$/u, /^\/redirect$/u, "q"],
  [/^duckduckgo\.com$/u, /^\/l\/?$/u, "uddg"],
  [/^(?:www\.)?linkedin\.com$/u, /^\/redir\/redirect$/u, "url"],
  [/^(?:m\.)?vk\.com$/u, /^\/away\.php$/u, "to"],
  [/^out\.reddit\.com$/u, /^\//u, "url"],
];

/** The address that an address carries in itself, or the address as it is. */
export function directAddress(address: string): string {
  let current = address;
  // Carriers are nested; three deep was never seen.
  for (let depth = 0; depth < 3; depth += 1) {
    const carried = carriedAddress(current);
    if (carried === undefined) return current;
    current = carried;
  }
  return current;
}

function carriedAddress(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null) return undefined;
  const carrier = CARRIERS.find(
    ([host, path, parameter]) =>
      host.test(url.hostname) && path.test(url.pathname) && url.searchParams.has(parameter),
  );
  const carried =
    carrier === undefined
      ? (ampViewerTarget(url) ?? googleNewsTarget(url))
      : url.searchParams.get(carrier[2]);
  return carried != null && /^https?:$/u.test(URL.parse(carried)?.protocol ?? "")
    ? carried
    : undefined;
}

/** `google.com/amp/s/host/path` and `host.cdn.ampproject.org/c/s/host/path`; `s` stands for https. */
function ampViewerTarget(url: URL): string | undefined {
  const path = /(?:^|\.)google\.[a-z.]{2,6}$/u.test(url.hostname)
    ? /^\/amp\/(s\/)?(.+)$/u.exec(url.pathname)
    : url.hostname.endsWith(".cdn.ampproject.org")
      ? /^\/[cv]\/(s\/)?(.+)$/u.exec(url.pathname)
      : null;
  return path === null
    ? undefined
    : `${path[1] === undefined ? "http" : "https"}://${path[2] ?? ""}${url.search}`;
}

/** Google News used to write the address into its own, in base 64, behind a short binary head. */
function googleNewsTarget(url: URL): string | undefined {
  const packed = newsPointer(url);
  if (packed === undefined) return undefined;
  return /https?:\/\/[\x21-\x7e]+/u.exec(Buffer.from(packed, "base64url").toString("latin1"))?.[0];
}

/** Whether this is Google News's page for an article whose address it keeps to itself. */
export function isNewsPointer(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && newsPointer(url) !== undefined;
}

function newsPointer(url: URL): string | undefined {
  if (url.hostname !== "news.google.com") return undefined;
  return /^\/(?:rss\/)?(?:articles|read)\/([\w-]{20,})/u.exec(url.pathname)?.[1];
}

/** Removes tracking parameters and leaves the others exactly as they are written, in their order. */
function dropParameters(url: URL): void {
  if (url.search === "") return;
  const kept = url.search
    .slice(1)
    .split("&")
    .filter(
      (pair) =>
        pair !== "" &&
        !isTrackingParameter(nameOf(pair)) &&
        !/^(?:amp(?:=1|=true|=)?|output(?:Type)?=amp)$/u.test(pair),
    );
  url.search = kept.join("&");
}

function nameOf(pair: string): string {
  return (pair.split("=", 1)[0] ?? "").toLowerCase();
}

/** A last path segment that names a story and not a section: words in a row, a number, a file. */
function namesStory(segment: string): boolean {
  const joined = segment.split("-").slice(0, -1);
  return joined.filter((word) => word !== "").length >= 2 || /\d{4}|\.html?$/u.test(segment);
}

function toPlainTwin(url: URL): void {
  const domain = getDomain(url.hostname);
  const [label, ...rest] = url.hostname.split(".");
  if (domain !== null && /^(?:m|mobile|amp)$/u.test(label ?? "") && rest.join(".") === domain) {
    url.hostname = `www.${domain}`;
  } else if (domain !== null && url.hostname.endsWith(`.m.${domain}`)) {
    url.hostname = url.hostname.replace(`.m.${domain}`, `.${domain}`);
  }
  const path = url.pathname.replace(/\.amp\.html$/u, ".html").replace(/^\/amp(?=\/)/u, "");
  const story = path.replace(/(?:\/amp\/?|\.amp)$/u, "");
  if (namesStory(story.split("/").at(-1) ?? "")) url.pathname = story;
}
