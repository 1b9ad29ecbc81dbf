import type { Refusal } from "../../../domain/article.ts";
import { FAULT, GONE, NOT_FOUND, NOT_FOUND_ALONE, REGION } from "./error-page-phrases.ts";
import { firstMatch, refusal, saidAlone, type Check, type PageEvidence } from "./page-evidence.ts";
import { wordCount } from "../../document/words.ts";

const NO_PAGE = { key: "pageMissing" } as const;
const TAKEN_DOWN = { key: "pageTakenDown" } as const;
const SITE_FAULT = { key: "siteError" } as const;
const SIGN_IN = { key: "pageForMembers" } as const;

/** An error page says little more than that; an article about error pages says more. */
const MOST_WORDS = 160;
/** The same for a page that its data calls an article. */
const MOST_DECLARED = 60;
/** Words of the stories that are on an error page to be read instead. */
const MOST_BESIDE = 800;
/** The share of a head that says what is the matter, where it says little else. */
const ALL_BUT = 0.7;
const TITLE_PARTS = /\s[|·–—-]\s/u;
/** Words of a heading that is a status and its name. */
const NUMBER_WORDS = 6;
/** Words of an error page that goes on to say what to do. */
const FEW = 80;
/** Words beside which a heading is a heading, whatever else it says. */
const BRIEF = 40;
const ERRORS = [...NOT_FOUND, NOT_FOUND_ALONE, ...GONE, ...FAULT, ...REGION];
/** Characters of a head that says nothing but what is the matter. */
const HEAD = 90;

/** The verdict that an HTTP status gives by itself. */
export const statusError: Check = ({ status }) => {
  if (status === undefined || status < 400) return undefined;
  const fact = `status ${status}`;
  if (status >= 500) return refusal("server-error", SITE_FAULT, fact);
  switch (status) {
    case 401:
    case 407:
      return refusal("sign-in", SIGN_IN, fact);
    case 402:
      return refusal("paywall", { key: "pageForPayers" }, fact);
    case 403:
      return refusal("bot-check", { key: "siteRefusesPrograms" }, fact);
    case 408:
      return refusal("timeout", { key: "siteSlow" }, fact);
    case 410:
      return refusal("gone", TAKEN_DOWN, fact);
    case 429:
      return refusal("bot-check", { key: "siteVisitedTooOften" }, fact);
    case 451:
      return refusal("gone", { key: "pageWithheldByLaw" }, fact);
    default:
      return refusal("not-found", NO_PAGE, fact);
  }
};

/** Error pages that come with status 200: they say what they are in title or headings. */
export const softError: Check = (seen) => {
  if (!seen.declaredArticle && seen.words < MOST_BESIDE) {
    const evidence = `headed “${seen.signs.title}”`;
    if (isHeadedBy(seen, NOT_FOUND)) return refusal("not-found", NO_PAGE, evidence);
    if (isHeadedBy(seen, GONE)) return refusal("gone", TAKEN_DOWN, evidence);
  }
  if (seen.words > (seen.declaredArticle ? MOST_DECLARED : MOST_WORDS)) return undefined;
  return announced(seen) ?? numbered(seen) ?? onErrorPath(seen);
};

const NUMBERED =
  /^(?:error |http )?([45]\d\d)(?:\W*$|\W+(?:error|forbidden|unauthori[sz]ed|payment|gone|too many|unavailable|internal|bad|service|gateway|connection|web server|origin|timed)\b)/i;

/** A page that is headed by a status is what that status says. */
function numbered(seen: PageEvidence): Refusal | undefined {
  const number = shortHeads(seen.signs)
    .filter((head) => wordCount(head) <= NUMBER_WORDS)
    .map((head) => NUMBERED.exec(head)?.[1])
    .find(Boolean);
  return number ? statusError({ ...seen, status: Number(number) }) : undefined;
}

function announced(seen: PageEvidence): Refusal | undefined {
  const body = seen.signs.visibleText;
  const said = sayings(seen).join("\n");
  const missing = firstMatch(said, NOT_FOUND) ?? shortLine(said, NOT_FOUND_ALONE);
  const gone = firstMatch(said, GONE);
  if (gone && !missing) return refusal("gone", TAKEN_DOWN, `says “${gone}”`);
  const region = firstMatch(`${said}\n${body.slice(0, 1_000)}`, REGION);
  if (region) {
    return refusal("gone", { key: "pageWithheldInRegion" }, `says “${region}”`);
  }
  if (missing) return refusal("not-found", NO_PAGE, `says “${missing}”`);
  const fault = firstMatch(said, FAULT);
  return fault ? refusal("server-error", SITE_FAULT, `says “${fault}”`) : undefined;
}

/** An error page may go on with stories to read instead; it is headed by what is the matter, and no more. */
function isHeadedBy({ signs }: PageEvidence, patterns: readonly RegExp[]): boolean {
  const [title = ""] = signs.title.split(TITLE_PARTS);
  return [title, signs.heading].some(
    (head) => (firstMatch(head, patterns)?.length ?? 0) > ALL_BUT * head.length,
  );
}

function shortHeads({ title, headings }: PageEvidence["signs"]): string[] {
  const parts = title.split(TITLE_PARTS);
  return [...parts, ...headings.slice(0, 3)].filter((head) => head.length < HEAD);
}

/** What a page says of itself: its short headings and, where it has little to read, its first sentences. */
function sayings({ signs, words, besideDialogs }: PageEvidence): string[] {
  const own = words < FEW ? besideDialogs.slice(0, 600).split(/[.!?。！？\n]+/u) : [];
  const said = [...shortHeads(signs), ...own];
  // Beside a text only what says nothing else counts: people write about errors, too.
  return words < BRIEF ? said : said.filter((line) => saidAlone(line.trim(), ERRORS));
}

function shortLine(text: string, pattern: RegExp): string | undefined {
  return text.split("\n").find((line) => line.length < 60 && pattern.test(line));
}

function onErrorPath({ url, signs }: PageEvidence): Refusal | undefined {
  const named = /(?:^|\s)(?:error-?404|page-?404|is-404|http-404)(?:\s|$)/.test(signs.names);
  const path = /\/(?:404|not-?found|page-not-found)(?:\.\w+)?\/?$/i.test(url?.pathname ?? "");
  if (!named && !path) return undefined;
  return refusal("not-found", NO_PAGE, named ? "named an error page" : "address of an error page");
}
