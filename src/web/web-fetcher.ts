import { performance } from "node:perf_hooks";
import type { Fetcher } from "../ports/fetcher.ts";
import type { Clock } from "../ports/world.ts";
import { addressRules } from "./addresses.ts";
import { type Resolve, systemResolve, webConnections } from "./connections.ts";
import { cookieJar } from "./cookies.ts";
import { failure, failureOf } from "./fetch-failures.ts";
import { hostPacing, type Pace, POLITE } from "./pacing.ts";
import { requestPage, type RequestTerms, type Step } from "./request-page.ts";
import { ROBOTS_BYTES, ROBOTS_NAME, robotsRules } from "./robots.ts";
import type { Message } from "../messages/catalogue.ts";

export interface WebFetcherOptions {
  readonly clock: Pick<Clock, "now" | "sleep">;
  /** How the operator can be reached, a URL or mail address: part of the user agent. */
  readonly contact?: string | undefined;
  /** Bytes of a page after unpacking. Default 5 MB. */
  readonly maxBytes?: number | undefined;
  /** Milliseconds for a page with all its redirects, without waiting for a host's turn. Default 10 s. */
  readonly timeoutMs?: number | undefined;
  /** Private hosts to read all the same: names (with all below them), addresses, CIDR ranges. */
  readonly allow?: readonly string[] | undefined;
  /** Hosts never to visit; wins over `allow`. */
  readonly deny?: readonly string[] | undefined;
  /** Ports met on public hosts; any on those of `allow`. Default 80, 443, 8080, 8443. */
  readonly ports?: readonly number[] | undefined;
  /** Address of an HTTP proxy. Hosts of `allow` are reached without it. */
  readonly proxy?: string | undefined;
  /**
   * Heed robots.txt. Default false: a page is read because a person asked for it, which is not
   * crawling; an operator may see it otherwise.
   */
  readonly robots?: boolean | undefined;
  /** Milliseconds between two requests to any one host. Default: POLITE, and 0 for hosts of `allow`. */
  readonly hostIntervalMs?: number | undefined;
  /** Looks names up; the machine's own way by default. */
  readonly resolve?: Resolve | undefined;
}

const MAX_REDIRECTS = 5;
/** What one `get` carries from hop to hop. */
interface Visit extends RequestTerms {
  readonly signal: AbortSignal | undefined;
  remainingMs: number;
}

/**
 * The only fetch there is, on undici: http and https to public addresses, checked on every hop at the
 * moment of connecting; at most five redirects; limited in bytes and time. Throws RangeError for a
 * bad entry of `allow` or `deny`.
 */
export function webFetcher(options: WebFetcherOptions): Fetcher & { close(): Promise<void> } {
  const { maxBytes = 5_000_000, timeoutMs = 10_000 } = options;
  const rules = addressRules({
    allow: options.allow ?? [],
    deny: options.deny ?? [],
    ports: options.ports,
  });
  const connections = webConnections({
    rules,
    resolve: options.resolve ?? systemResolve,
    proxy: options.proxy,
  });
  const paced = hostPacing(options.clock);
  const robots = options.robots === true ? robotsRules(options.clock, loadText) : undefined;
  const userAgent = userAgentOf(options.contact);

  async function follow(
    address: string,
    visit: Visit,
    manners: typeof robots,
  ): Promise<Exclude<Step, { kind: "moved" }>> {
    const seen: string[] = [];
    let next = address;
    while (seen.length <= MAX_REDIRECTS) {
      const step = await hop(next, visit, manners);
      if (step.kind !== "moved") return step;
      seen.push(next);
      next = step.to;
    }
    const circle = seen.includes(next) || new Set(seen).size < seen.length;
    const reason: Message = circle
      ? { key: "redirectsInCircle" }
      : { key: "redirectsTooOften", values: { times: MAX_REDIRECTS } };
    return failure("unreachable", reason, `${seen.length} redirects`);
  }

  async function hop(address: string, visit: Visit, manners: typeof robots): Promise<Step> {
    const url = URL.parse(address);
    if (url === null) return failure("blocked", { key: "addressInvalid" }, "no valid URL");
    const refusal = rules.refusal(url);
    if (refusal !== undefined) return failure("blocked", refusal, "refused before any connection");

    const asked = await manners?.(url, visit.signal);
    if (asked?.allowed === false) {
      const values = { host: url.hostname };
      return failure("blocked", { key: "hostRobots", values }, "robots.txt");
    }
    await paced(url.host, paceOf(url, asked?.delayMs), visit.signal);
    return timed(url, visit);
  }

  /** What the operator's own hosts can take is the operator's business. */
  function paceOf({ hostname }: URL, askedMs = 0): Pace {
    const { hostIntervalMs } = options;
    if (hostIntervalMs === undefined && askedMs === 0 && !rules.allows(hostname)) return POLITE;
    return { intervalMs: Math.max(hostIntervalMs ?? 0, askedMs) };
  }

  async function timed(url: URL, visit: Visit): Promise<Step> {
    const started = performance.now();
    const deadline = AbortSignal.timeout(Math.max(1, Math.round(visit.remainingMs)));
    const signal =
      visit.signal === undefined ? deadline : AbortSignal.any([visit.signal, deadline]);
    try {
      return await requestPage(url, await connections.to(url, signal), visit, signal);
    } catch (error) {
      visit.signal?.throwIfAborted();
      if (deadline.aborted) {
        const values = { host: url.hostname };
        return failure("timeout", { key: "hostSlow", values }, `no page in ${timeoutMs} ms`);
      }
      return failureOf(error, url.hostname, { maxBytes });
    } finally {
      visit.remainingMs -= performance.now() - started;
    }
  }

  async function loadText(
    address: string,
    signal: AbortSignal | undefined,
  ): Promise<string | undefined> {
    const visit = { ...newVisit(signal), maxBytes: ROBOTS_BYTES, cut: true };
    const page = await follow(address, visit, undefined);
    return page.kind === "page" && page.status === 200
      ? new TextDecoder().decode(page.body)
      : undefined;
  }

  function newVisit(
    signal: AbortSignal | undefined,
    conditions: Record<string, string> = {},
  ): Visit {
    return {
      cookies: cookieJar(),
      signal,
      conditions,
      userAgent,
      maxBytes,
      cut: false,
      remainingMs: timeoutMs,
    };
  }

  return {
    async get(url, { signal, etag, lastModified } = {}) {
      signal?.throwIfAborted();
      const conditions = {
        ...(etag === undefined ? {} : { "if-none-match": etag }),
        ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
      };
      return follow(url, newVisit(signal, conditions), robots);
    },
    close: () => connections.close(),
  };
}

/** A name of its own and a way to complain, in the form that servers know from honest bots. */
function userAgentOf(contact: string | undefined): string {
  const about = (contact ?? "").replace(/[^\x20-\x7e]|[()]/gu, "").trim();
  return `Mozilla/5.0 (compatible; ${ROBOTS_NAME}/1.0; ${about === "" ? "self-hosted" : `+${about}`})`;
}
