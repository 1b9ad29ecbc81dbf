import type { Chat, Clock, Fetcher, Library, Page, Parser, RawDocument } from "../ports.ts";
import type { Article, Parsed, Reading, Source } from "./article.ts";
import { articleId } from "./identity.ts";
import { canonicalAddress, directAddress, sameSite } from "./links.ts";

/** The neighbours that reading needs. */
export interface ReadPorts {
  readonly library: Pick<Library, "article" | "articleAt" | "keepArticle">;
  readonly fetcher: Fetcher;
  readonly parser: Parser;
  readonly chat: Pick<Chat, "openFile">;
  readonly clock: Pick<Clock, "now">;
}

/** What can be read by itself: a message of Slack's holds a source, or is text. */
export type ReadableSource = Exclude<Source, { kind: "message" }>;

export interface ReadOptions {
  /** Fetch the page again although it is in the library. */
  readonly again?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a source: a verdict with its article, which is kept in the library, or the reason why there
 * is none. An address read before is answered from the library. Throws what `chat` throws when a
 * file cannot be had, and the signal's reason when aborted.
 */
export async function readSource(
  source: ReadableSource,
  ports: ReadPorts,
  options: ReadOptions = {},
): Promise<Reading> {
  options.signal?.throwIfAborted();
  switch (source.kind) {
    case "link":
      return readLink(source.url, ports, options);
    case "text":
      return readText(source.text, ports, options);
    case "file":
      return readFile(source.fileId, ports, options);
  }
}

async function readLink(address: string, ports: ReadPorts, options: ReadOptions): Promise<Reading> {
  const asked = canonicalAddress(address);
  if (options.again !== true) {
    const known = await ports.library.articleAt(asked);
    if (known !== undefined) return readBefore(known);
  }
  const page = await ports.fetcher.get(directAddress(address), within(options));
  if (page.kind === "failure") return page;
  // Asked without validators; a server that answers so all the same has nothing for us.
  if (page.kind === "not-modified") return NOTHING_SENT;
  const parsed = await ports.parser.parse(documentOf(page), within(options));
  if (!("extraction" in parsed)) return refusalOf(parsed);
  const { canonicalUrl } = parsed.extraction;
  const own =
    canonicalUrl !== undefined && sameSite(canonicalUrl, page.url) ? canonicalUrl : page.url;
  return keep(parsed, { source: "link", url: own }, [address, page.url, own], ports, options.again);
}

const NOTHING_SENT: Reading = {
  verdict: "server-error",
  reason: "The site sent no page.",
  evidence: ["status 304 without a condition"],
};

function readBefore(article: Article): Reading {
  return { verdict: article.verdict, article, evidence: ["read before"] };
}

function documentOf({ body, contentType, url, status }: Page): RawDocument {
  return { bytes: body, contentType, url, status };
}

async function readText(text: string, ports: ReadPorts, options: ReadOptions): Promise<Reading> {
  const bytes = new TextEncoder().encode(text);
  const parsed = await ports.parser.parse({ bytes, pasted: true }, within(options));
  if (!("extraction" in parsed)) return refusalOf(parsed);
  return keep(parsed, { source: "text" }, [], ports);
}

async function readFile(fileId: string, ports: ReadPorts, options: ReadOptions): Promise<Reading> {
  const { bytes, name, contentType } = await ports.chat.openFile(fileId, options.signal);
  const parsed = await ports.parser.parse({ bytes, name, contentType }, within(options));
  if (!("extraction" in parsed)) return refusalOf(parsed);
  return keep(parsed, { source: "file" }, [], ports);
}

/**
 * Files what was read. A text that is in the library already is that article, under new addresses
 * too; a page says more of itself than a paste or a file of the same text, so the page wins.
 */
async function keep(
  parsed: Extract<Parsed, { extraction: unknown }>,
  { source, url }: Pick<Article, "source" | "url">,
  addresses: readonly string[],
  { library, clock }: ReadPorts,
  again = false,
): Promise<Reading> {
  const { verdict, extraction, readShare, partialBecause, evidence } = parsed;
  const read: Article = {
    ...extraction,
    id: articleId(extraction.text),
    source,
    ...(url === undefined ? {} : { url }),
    verdict,
    readShare,
    ...(partialBecause === undefined ? {} : { partialBecause }),
    readAt: clock.now(),
  };
  const before = again ? undefined : await library.article(read.id);
  const article =
    before !== undefined && (before.source === "link" || source !== "link") ? before : read;
  await library.keepArticle(article, [...new Set(addresses.map(canonicalAddress))]);
  return { verdict: article.verdict, article, evidence };
}

function refusalOf({ verdict, reason, evidence }: Extract<Parsed, { reason: string }>): Reading {
  return { verdict, reason, evidence };
}

function within({ signal }: ReadOptions): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}
