import { setImmediate as nextTurn } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import robotsModule from "robots-parser";
import type { Clock } from "../ports/world.ts";
import { robotsGroup } from "./robots-group.ts";

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
/** Characters of rules that are matched in one turn of the event loop: 10 ms of it if all are wildcards. */
const TURN_CHARACTERS = 4_000;
/** A longer delay would hold up the poster; sites ask for up to minutes of crawlers. */
const LONGEST_DELAY_MS = 10_000;

/** Asks robots.txt, once a day and host. `load` gives the file's text, or undefined when there is none. */
export function robotsRules(
  clock: Pick<Clock, "now">,
  load: (robotsUrl: string, signal: AbortSignal | undefined) => Promise<string | undefined>,
): (url: URL, signal?: AbortSignal) => Promise<RobotsAnswer> {
  const kept = new LRUCache<string, readonly string[]>({
    max: HOSTS,
    ttl: KEPT_MS,
    // Asked each time: else the library keeps the time of day for a moment, with a timer of its own.
    ttlResolution: 0,
    perf: { now: () => clock.now() },
  });
  const groupFor = async (origin: string, signal: AbortSignal | undefined) => {
    const known = kept.get(origin);
    if (known !== undefined) return known;
    const group = robotsGroup((await load(`${origin}/robots.txt`, signal)) ?? "", ROBOTS_NAME);
    kept.set(origin, group);
    return group;
  };
  return async (url, signal) => {
    const rules = await decisiveRules(await groupFor(url.origin, signal), url);
    const delayMs = Math.min((rules.getCrawlDelay(ROBOTS_NAME) ?? 0) * 1000, LONGEST_DELAY_MS);
    return { allowed: rules.isAllowed(matched(url), ROBOTS_NAME) !== false, delayMs };
  };
}

/**
 * The rule that wins in each piece of the group, and the delay. The winner of all is among them, since the longest
 * pattern that matches wins (RFC 9309 §2.2.2); between the pieces others have their turn.
 */
async function decisiveRules(group: readonly string[], url: URL) {
  const decisive: string[] = [];
  for (const piece of pieces(group)) {
    const winner = parsed(url, piece).getMatchingLineNumber(matched(url), ROBOTS_NAME);
    if (winner > HEADER_LINES) decisive.push(piece[winner - HEADER_LINES - 1] ?? "");
    await nextTurn();
  }
  return parsed(url, [...decisive, group.findLast((line) => /^crawl-delay/iu.test(line)) ?? ""]);
}

function* pieces(group: readonly string[]): Generator<readonly string[]> {
  let piece: string[] = [];
  let characters = 0;
  for (const line of group) {
    piece.push(line);
    characters += line.length;
    if (characters < TURN_CHARACTERS) continue;
    yield piece;
    [piece, characters] = [[], 0];
  }
  yield piece;
}

const HEADER_LINES = 1;

const parsed = (url: URL, group: readonly string[]) =>
  robotsParser(`${url.origin}/robots.txt`, ["User-agent: *", ...group].join("\n"));

const matched = (url: URL): string => url.href.slice(0, LONGEST_MATCHED);
