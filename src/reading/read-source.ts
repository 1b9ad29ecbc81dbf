import type { Parser } from "../ports/parser.ts";
import type { Library } from "../ports/library.ts";
import type { Fetcher } from "../ports/fetcher.ts";
import type { Clock } from "../ports/world.ts";
import type { OpenedFile } from "../ports/chat.ts";
import type { Article, ParsedText, Reading, Refusal, Source } from "../domain/article.ts";
import { articleId } from "./identity.ts";
import { canonicalAddress, directAddress, sameSite } from "../article/address/links.ts";
import { refusalUnasked, textFor } from "./unasked.ts";
import { versionOf, visitPage } from "./visit-page.ts";

/** The adapters that reading needs. */
export interface ReadPorts {
  readonly library: Pick<Library, "articleAt" | "keepArticle">;
  readonly fetcher: Fetcher;
  readonly parser: Parser;
  /** Content of a file by its id. Throws ReaderError when it cannot be had. */
  readonly openFile: (fileId: string, signal?: AbortSignal) => Promise<OpenedFile>;
  readonly clock: Pick<Clock, "now">;
}

/** What can be read by itself: a message of Slack's holds a source, or is text. */
export type ReadableSource = Exclude<Source, { kind: "message" }>;

export interface ReadOptions {
  /** Fetch the page again although it is in the library. */
  readonly again?: boolean | undefined;
  /** Nobody asked for it: a page that is no article is left alone. */
  readonly unasked?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a source: a verdict with its article, which is kept in the library, or the reason why there
 * is none. An address read before is answered from the library. Throws what `openFile` throws when a
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
    default:
      return source satisfies never;
  }
}

async function readLink(address: string, ports: ReadPorts, options: ReadOptions): Promise<Reading> {
  const known = await ports.library.articleAt(canonicalAddress(address));
  if (known !== undefined && options.again !== true) {
    return readBefore(known, "read before", options);
  }
  const seen = await visitPage(directAddress(address), known, ports, options);
  if ("reason" in seen) return refusalOf(seen);
  if ("unchanged" in seen) {
    return readBefore(seen.unchanged, "status 304: not changed since", options);
  }
  const { page, parsed } = seen;
  const own = await ownAddress(parsed, [page.url, address], ports);
  return keep(
    parsed,
    { source: "link", url: own, fetched: versionOf(page) },
    [address, page.url, own],
    ports,
  );
}

/**
 * The address that the page calls its own, where that is known to be the same page: by its form, since
 * it was asked for, or since the text is the one that was read there. Whoever may write a page of a
 * site could else put their text in the place of any other page of it.
 *
 * @param visited where the page was fetched, and what was asked for.
 */
async function ownAddress(
  { extraction }: ParsedText,
  visited: readonly [string, string],
  { library }: ReadPorts,
): Promise<string> {
  const [fetched] = visited;
  const stated = extraction.canonicalUrl;
  if (stated === undefined || !sameSite(stated, fetched)) return fetched;
  const form = canonicalAddress(stated);
  if (visited.some((address) => canonicalAddress(address) === form)) return stated;
  const there = await library.articleAt(form);
  return there?.id === articleId(extraction.text) ? stated : fetched;
}

/** An article of the library; what somebody asked for once may be none to those who did not. */
function readBefore(article: Article, evidence: string, { unasked }: ReadOptions): Reading {
  const refusal = unasked === true ? refusalUnasked(article) : undefined;
  return refusal ?? { verdict: article.verdict, article, evidence: [evidence] };
}

async function readText(text: string, ports: ReadPorts, options: ReadOptions): Promise<Reading> {
  const bytes = new TextEncoder().encode(text);
  const parsed = await ports.parser.parse({ bytes, pasted: true }, within(options));
  const read = textFor(parsed, options);
  return "reason" in read ? refusalOf(read) : keep(read, { source: "text" }, [], ports);
}

async function readFile(fileId: string, ports: ReadPorts, options: ReadOptions): Promise<Reading> {
  const { bytes, name, contentType } = await ports.openFile(fileId, options.signal);
  const parsed = await ports.parser.parse({ bytes, name, contentType }, within(options));
  const read = textFor(parsed, options);
  return "reason" in read ? refusalOf(read) : keep(read, { source: "file" }, [], ports);
}

/**
 * Files what was read. A text that is in the library already is that article; what else a source says
 * of itself (its link, its title) is its own, and may be known to a private channel alone.
 */
async function keep(
  parsed: ParsedText,
  { source, url, fetched }: Pick<Article, "source" | "url" | "fetched">,
  addresses: readonly string[],
  { library, clock }: ReadPorts,
): Promise<Reading> {
  const { verdict, extraction, readShare, partialBecause, evidence } = parsed;
  const read: Article = {
    ...extraction,
    id: articleId(extraction.text),
    source,
    ...(url === undefined ? {} : { url }),
    ...(fetched === undefined ? {} : { fetched }),
    verdict,
    readShare,
    ...(partialBecause === undefined ? {} : { partialBecause }),
    readAt: clock.now(),
  };
  await library.keepArticle(read, [...new Set(addresses.map(canonicalAddress))]);
  return { verdict, article: read, evidence };
}

function refusalOf({ verdict, reason, evidence }: Refusal): Reading {
  return { verdict, reason, evidence };
}

function within({ signal }: ReadOptions): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}
