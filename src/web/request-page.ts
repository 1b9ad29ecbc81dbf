import { type Dispatcher, request } from "undici";
import type { FetchFailure, NotModified, Page } from "../ports/fetcher.ts";
import { bareHost } from "./addresses.ts";
import { readBody } from "./body.ts";
import type { CookieJar } from "./cookies.ts";
import { failure, tooLarge } from "./fetch-failures.ts";
import { redirectTarget } from "./interstitial-redirect.ts";

/** Enough to tell by its first bytes what kind of film, sound or picture it is. */
const MEDIA_BYTES = 4_100;

/** One request's outcome: an answer, or where to ask next. */
export type Step =
  | Page
  | NotModified
  | FetchFailure
  | { readonly kind: "moved"; readonly to: string };

/** What every request of a visit says of itself and heeds. */
export interface RequestTerms {
  readonly cookies: CookieJar;
  /** Headers of a conditional request. */
  readonly conditions: Readonly<Record<string, string>>;
  readonly userAgent: string;
  readonly maxBytes: number;
  /** Read the first `maxBytes` of a longer answer instead of refusing it. */
  readonly cut: boolean;
}

/**
 * Asks for one URL, without following what it answers. Throws what undici and the body's streams
 * throw, and the signal's reason.
 */
export async function requestPage(
  url: URL,
  dispatcher: Dispatcher,
  { cookies, conditions, userAgent, maxBytes, cut }: RequestTerms,
  signal: AbortSignal,
): Promise<Step> {
  const host = bareHost(url.hostname);
  const cookie = cookies.header(host);
  const {
    statusCode: status,
    headers,
    body,
  } = await request(url, {
    dispatcher,
    signal,
    headers: {
      "user-agent": userAgent,
      accept: "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5",
      "accept-language": "*",
      "accept-encoding": "gzip, deflate, br, zstd",
      ...(cookie === undefined ? {} : { cookie }),
      ...conditions,
    },
  });
  cookies.take(host, many(headers["set-cookie"]));
  const location = one(headers["location"]);
  const goesOn = status >= 300 && status < 400 && location !== undefined;
  if (status === 304 || goesOn) {
    // The socket is not worth reading a redirect's body for.
    body.on("error", ignoreDestroyed).destroy();
    return goesOn ? moved(location, url) : { kind: "not-modified", url: url.href };
  }
  const contentType = one(headers["content-type"]);
  const media = /^(?:video|audio|image\/(?!svg))/iu.test(contentType ?? "");
  if (!media && !cut && Number(one(headers["content-length"]) ?? 0) > maxBytes) {
    body.on("error", ignoreDestroyed).destroy();
    return tooLarge(maxBytes);
  }
  const bytes = await readBody(body, one(headers["content-encoding"]), {
    limit: media ? MEDIA_BYTES : maxBytes,
    cut: media || cut,
  });
  const signpost = status === 200 && isHtml(contentType) ? redirectTarget(bytes, url) : undefined;
  if (signpost !== undefined) return { kind: "moved", to: signpost };
  return {
    kind: "page",
    url: url.href,
    status,
    contentType,
    body: bytes,
    etag: one(headers["etag"]),
    lastModified: one(headers["last-modified"]),
  };
}

function moved(location: string, from: URL): Step {
  const to = URL.parse(location, from);
  if (to === null)
    return failure("unreachable", { key: "redirectsNowhere" }, "bad Location header");
  // RFC 9110 §10.2.2: a fragment is inherited unless the new address has its own.
  if (to.hash === "") to.hash = from.hash;
  return { kind: "moved", to: to.href };
}

function isHtml(contentType: string | undefined): boolean {
  return contentType === undefined || /html/iu.test(contentType);
}

function one(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}

function many(header: string | string[] | undefined): string[] {
  return header === undefined ? [] : [header].flat();
}

/** Destroying a body on purpose is reported as an error; nobody waits for it. */
function ignoreDestroyed(): void {}
