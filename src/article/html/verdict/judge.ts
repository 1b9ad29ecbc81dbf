import type { Refusal } from "../../../domain/article.ts";
import { botCheck } from "./bot-check.ts";
import { consentDialog, consentWall } from "./consent-wall.ts";
import { wallBehind, type Wall } from "./incomplete.ts";
import { noText, notAnArticle } from "./page-kind.ts";
import { softError, statusError } from "./page-errors.ts";
import { refusal, type Check, type PageEvidence } from "./page-evidence.ts";
import { signIn } from "./sign-in.ts";
import { wordCount } from "../../document/words.ts";
import type { Message } from "../../../messages/catalogue.ts";

/** Whether a page can be briefed, and how much of it is there. */
export type Judgement =
  | { readonly verdict: "ok"; readonly readShare: 1; readonly evidence: readonly string[] }
  | {
      readonly verdict: "partial";
      readonly readShare: number;
      readonly partialBecause: Message;
      readonly evidence: readonly string[];
    }
  | Refusal;

/** Walls and errors, the surest first. A page that is none of them may still be incomplete. */
const WALLS: readonly Check[] = [botCheck, statusError, softError, consentWall, signIn];
/** Pages without walls that are no articles. */
const OTHER_PAGES: readonly Check[] = [notAnArticle, consentDialog, noText];

const BECAUSE = { paywall: { key: "partPaywall" }, "sign-in": { key: "partSignIn" } } as const;
const REASONS = {
  paywall: { key: "pagePaywall" },
  "sign-in": { key: "pageSignInWall" },
} as const;

const WHOLE = { verdict: "ok", readShare: 1, evidence: [] } as const;
/** Of news pages that were read whole, one in two hundred has less of its prose read: the rest is about other things. */
const LEAST_COVERAGE = 0.75;
/** Something was read, even where none of it is among what counts as the page's prose: its share is not 0. */
const LEAST_SHARE = 0.01;

/** A beginning worth briefing: more than the two sentences that every wall shows. */
const LEAST_PARAGRAPHS = 2;
const LEAST_WORDS = 60;
/** Words of one paragraph that is worth briefing alone: an abstract. */
const LONE_WORDS = 120;
const LEAST_SENTENCES = 3;

export function judge(seen: PageEvidence): Judgement {
  const walled = firstRefusal(WALLS, seen);
  if (walled) return walled;
  const wall = wallBehind(seen);
  if (wall) return !wall.instead && isBeginning(seen.text) ? partial(wall) : refusedBy(wall);
  return firstRefusal(OTHER_PAGES, seen) ?? leftOut(seen) ?? oneOfPages(seen) ?? WHOLE;
}

/** Much prose of the page was not read and could not be placed: it may belong to the article or not. */
function leftOut({ coverage, isEmbedded }: PageEvidence): Judgement | undefined {
  if (coverage >= LEAST_COVERAGE || isEmbedded) return undefined;
  return {
    verdict: "partial",
    readShare: Math.max(coverage, LEAST_SHARE),
    partialBecause: { key: "partLeftOut" },
    evidence: [`${Math.round(100 * coverage)} % of the page's prose was read`],
  };
}

/** The article goes on, or began, on pages that are not read. */
function oneOfPages({ position, isEmbedded }: PageEvidence): Judgement | undefined {
  if (position === undefined || isEmbedded) return undefined;
  const { page, all } = position;
  return {
    verdict: "partial",
    readShare: 1 / all,
    partialBecause:
      page === 1
        ? { key: "partFirstPages", values: { read: 1, all } }
        : { key: "partOnePage", values: { page, all } },
    evidence: [`page ${page} of ${all}`],
  };
}

function firstRefusal(checks: readonly Check[], seen: PageEvidence): Refusal | undefined {
  for (const check of checks) {
    const refused = check(seen);
    if (refused) return refused;
  }
  return undefined;
}

function partial({ kind, share, evidence }: Wall): Judgement {
  return { verdict: "partial", readShare: share, partialBecause: BECAUSE[kind], evidence };
}

function refusedBy({ kind, evidence }: Wall): Refusal {
  return refusal(kind, REASONS[kind], ...evidence);
}

function isBeginning(text: string): boolean {
  const paragraphs = text.split("\n").filter((line) => wordCount(line) >= 12).length;
  const sentences = text.match(/[.!?।؟۔]["“”’)\]」]*(?:\s|$)|[。！？]/gu)?.length ?? 0;
  return (
    wordCount(text) >= (paragraphs >= LEAST_PARAGRAPHS ? LEAST_WORDS : LONE_WORDS) &&
    sentences >= LEAST_SENTENCES
  );
}
