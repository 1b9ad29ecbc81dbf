import type { Parser } from "../ports/parser.ts";
import type { Fetcher, Page } from "../ports/fetcher.ts";
import type { Article, Parsed, ParsedText, Refusal } from "../domain/article.ts";
import { isNewsPointer } from "../article/address/links.ts";
import type { RawDocument } from "../domain/raw-document.ts";
import { withFurtherPages } from "./further-pages.ts";
import { textFor } from "./unasked.ts";

interface VisitPorts {
  readonly fetcher: Fetcher;
  readonly parser: Parser;
}

/** A page that holds an article. */
export interface VisitedPage {
  readonly page: Page;
  readonly parsed: ParsedText;
}

/** The server says that the page is still the version that was read. */
export interface UnchangedPage {
  readonly unchanged: Article;
}

/**
 * Fetches a page and reads it; drawn by scripts alone, it is read where it says its text stands
 * without them. The server is shown the version of the page that is known in full, and may say that
 * it still stands. Throws the signal's reason when aborted.
 *
 * @param known the article last read at this address.
 * @param options.unasked nobody asked for the page: what is no article is not read.
 */
export async function visitPage(
  url: string,
  known: Article | undefined,
  ports: VisitPorts,
  {
    unasked,
    signal,
  }: { readonly unasked?: boolean | undefined; readonly signal?: AbortSignal | undefined },
): Promise<VisitedPage | UnchangedPage | Refusal> {
  const before = known?.verdict === "ok" ? known : undefined;
  const page = await fetchVersion(url, before?.fetched, ports.fetcher, signal);
  if (page.kind === "failure") return page;
  if (page.kind === "not-modified") {
    return before?.fetched?.url === page.url ? { unchanged: before } : NOTHING_SENT;
  }
  if (isNewsPointer(page.url)) return POINTER;
  const parsed = await parsePage(page, ports, signal);
  const read = textFor(parsed, { unasked });
  if ("extraction" in read) {
    const further = async (address: string) => (await visitOther(address, ports, signal))?.parsed;
    return { page, parsed: await withFurtherPages(read, page.url, further) };
  }
  return (await visitOther(read.twin, ports, signal)) ?? read;
}

/** What its server calls this version of a page, to be shown at the next visit. */
export function versionOf({ url, etag, lastModified }: Page): NonNullable<Article["fetched"]> {
  return { url, ...validators({ etag, lastModified }) };
}

async function fetchVersion(
  url: string,
  version: Article["fetched"],
  fetcher: Fetcher,
  signal: AbortSignal | undefined,
) {
  const page = await fetcher.get(url, { ...within(signal), ...validators(version) });
  // The link leads elsewhere now: what was shown names a version of another page.
  const isAnother = page.kind === "not-modified" && page.url !== version?.url;
  return isAnother ? fetcher.get(url, within(signal)) : page;
}

/** Another page of what is read: its twin without scripts, its next part. That there is none is no failure. */
async function visitOther(
  url: string | undefined,
  ports: VisitPorts,
  signal: AbortSignal | undefined,
): Promise<VisitedPage | undefined> {
  if (url === undefined) return undefined;
  const page = await ports.fetcher.get(url, within(signal));
  if (page.kind !== "page") return undefined;
  const parsed = await parsePage(page, ports, signal);
  return "extraction" in parsed ? { page, parsed } : undefined;
}

function parsePage(
  { body, contentType, url, status }: Page,
  { parser }: VisitPorts,
  signal: AbortSignal | undefined,
): Promise<Parsed> {
  const document: RawDocument = { bytes: body, contentType, url, status };
  return parser.parse(document, within(signal));
}

const NOTHING_SENT: Refusal = {
  verdict: "server-error",
  reason: { key: "siteSentNothing" },
  evidence: ["status 304 without a condition"],
};

const POINTER: Refusal = {
  verdict: "not-an-article",
  reason: { key: "siteKeepsAddress" },
  evidence: ["the redirect ends at the aggregator"],
};

function validators(
  version: { etag?: string | undefined; lastModified?: string | undefined } = {},
) {
  const { etag, lastModified } = version;
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

function within(signal: AbortSignal | undefined): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}
