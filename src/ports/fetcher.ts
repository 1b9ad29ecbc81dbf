import type { Message } from "../messages/catalogue.ts";

/** A page as it came: any status, body not larger than the limit. */
export interface Page {
  readonly kind: "page";
  /** The address after redirects. */
  readonly url: string;
  readonly status: number;
  readonly contentType?: string | undefined;
  readonly body: Uint8Array;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** The server says that the page is still the one whose validators it was shown. */
export interface NotModified {
  readonly kind: "not-modified";
  /** The address after redirects. */
  readonly url: string;
}

/** No page came. `reason` is for the reader, without a next step. */
export interface FetchFailure {
  readonly kind: "failure";
  readonly verdict: "too-large" | "timeout" | "unreachable" | "blocked" | "server-error";
  readonly reason: Message;
  readonly evidence: readonly string[];
}

/** The only fetch there is: public addresses only, checked on every hop; limited in size and time. */
export interface Fetcher {
  /** Never throws for what the web does; throws the signal's reason when aborted. */
  get(
    url: string,
    options?: { signal?: AbortSignal; etag?: string; lastModified?: string },
  ): Promise<Page | NotModified | FetchFailure>;
}
