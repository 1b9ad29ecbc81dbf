import { LRUCache } from "lru-cache";
import robotsModule from "robots-parser";
import type { Clock } from "../ports/world.ts";

/** The package is CommonJS and its types say ES module: what is imported is the function itself. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** The name under which robots.txt files address this program. */
export const ROBOTS_NAME = "Briefdesk";

/** What a site asks of programs, for one URL. */
export interface RobotsAnswer {
  readonly allowed: boolean;
  /** `Crawl-delay`, milliseconds. */
  readonly delayMs: number;
}

/** RFC 9309 §2.4: a copy is not to be used for more than a day. */
const KEPT_MS = 24 * 60 * 60 * 1000;
const HOSTS = 500;
/** RFC 9309 §2.5: what a reader of robots.txt has to take, and what this one takes: 500 KiB. */
export const ROBOTS_BYTES = 500 * 1024;
/** Characters of an address that rules are held against: the work is rules times characters. */
const LONGEST_MATCHED = 2_000;
/** A longer delay would hold up the poster; sites ask for up to minutes of crawlers. */
const LONGEST_DELAY_MS = 10_000;

/** Asks robots.txt, once a day and host. `load` gives the file's text, or undefined when there is none. */
export function robotsRules(
  clock: Pick<Clock, "now">,
  load: (robotsUrl: string, signal: AbortSignal | undefined) => Promise<string | undefined>,
): (url: URL, signal?: AbortSignal) => Promise<RobotsAnswer> {
  const kept = new LRUCache<string, string>({
    max: HOSTS,
    ttl: KEPT_MS,
    // Asked each time: else the library keeps the time of day for a moment, with a timer of its own.
    ttlResolution: 0,
    perf: { now: () => clock.now() },
  });
  const textFor = async (origin: string, signal: AbortSignal | undefined): Promise<string> => {
    const known = kept.get(origin);
    if (known !== undefined) return known;
    const text = (await load(`${origin}/robots.txt`, signal)) ?? "";
    kept.set(origin, text);
    return text;
  };
  return async (url, signal) => {
    const rules = robotsParser(`${url.origin}/robots.txt`, await textFor(url.origin, signal));
    const delayMs = Math.min((rules.getCrawlDelay(ROBOTS_NAME) ?? 0) * 1000, LONGEST_DELAY_MS);
    return {
      allowed: rules.isAllowed(url.href.slice(0, LONGEST_MATCHED), ROBOTS_NAME) !== false,
      delayMs,
    };
  };
}
