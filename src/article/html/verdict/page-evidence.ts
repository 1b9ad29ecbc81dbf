import type { Refusal, RefusedVerdict } from "../../../domain/article.ts";
import type { PagePosition } from "../source/page-numbers.ts";
import type { PageSigns } from "./page-signs.ts";
import { wordCount } from "../../document/words.ts";
import type { Block } from "../../document/block.ts";
import type { Message } from "../../../messages/catalogue.ts";

/** All that a verdict rests on: the page's signs, and what was read of it. */
export interface PageEvidence {
  readonly status: number | undefined;
  readonly url: URL | undefined;
  readonly signs: PageSigns;
  /** Whether the page's data or `og:type` calls it an article. */
  readonly declaredArticle: boolean;
  /** Other articles that the page leads to in lists, taken out before it was read. */
  readonly teasers: number;
  /** `isAccessibleForFree` of the article or one of its parts; `undefined` where unsaid. */
  readonly declaredFree: boolean | undefined;
  /** Words on the page of the parts that are declared not free; `undefined` where none is named. */
  readonly lockedWords: number | undefined;
  /** `wordCount` as the page's data states it. */
  readonly statedWords: number | undefined;
  /** Text of the consent and other dialogs that were taken out. */
  readonly dialogText: string;
  /** What stood behind the article's text and offers to read on; empty where nothing did. */
  readonly offerText: string;
  /** Which of its pages this is, where the article is on several. */
  readonly position: PagePosition | undefined;
  /** What the page says beside them, its menus and links left out. */
  readonly besideDialogs: string;
  /** The text that was read, and its words. */
  readonly text: string;
  readonly words: number;
  /** The text is not what was drawn but what was in the page's data: a transcript, an article's body. */
  readonly isEmbedded: boolean;
  /** The share of the page's prose that was read, 0..1. */
  readonly coverage: number;
  /** What Readability took, before any line was dropped. */
  readonly blocks: readonly Block[];
}

/** One reason for which a page is no article to brief; `undefined` where it does not hold. */
export type Check = (seen: PageEvidence) => Refusal | undefined;

export function refusal(
  verdict: RefusedVerdict,
  reason: Message,
  ...evidence: readonly (string | undefined)[]
): Refusal {
  return {
    verdict,
    reason,
    evidence: evidence.filter((fact) => fact !== undefined).filter((fact) => fact !== ""),
  };
}

/** The first pattern that a text matches, as what it matched, for the evidence. */
export function firstMatch(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match[0].slice(0, 80);
  }
  return undefined;
}

/** Whether a page is built for scripts to fill. */
export function isShell({ source }: PageSigns): boolean {
  return /id=["'](?:root|app|__next|__nuxt|___gatsby|svelte|main-app)["']|<app-root|ng-version/i.test(
    source,
  );
}

/** Of a heading the share that must say what is the matter, for the page to be about nothing else. */
const MOSTLY = 0.5;

/** The first pattern that a short line matches for the most part: a headline on the matter says more. */
export function saidAlone(line: string, patterns: readonly RegExp[]): string | undefined {
  const said = firstMatch(line, patterns);
  return said !== undefined && said.length >= MOSTLY * line.length ? said : undefined;
}

/** Words of the shortest news item met; Korean and Turkish need fewer than English. */
const SHORT_ITEM = 18;

/** A few sentences under a headline, which says more than the name of a section. */
export function isShortItem({ signs, words, text }: PageEvidence): boolean {
  const heading = signs.heading || (signs.headings[0] ?? "");
  return wordCount(heading) >= 3 && words >= SHORT_ITEM && holdsSentences(text);
}

/** Whether a text has two sentences at least, with the marks that end them. */
export function holdsSentences(text: string): boolean {
  return (text.match(/[\p{L}\p{N}"”)][.!?。！？]+(?:\s|$)/gu) ?? []).length >= 2;
}

/** Title and headings as one text: what a page says that it is. */
export function announcement({ signs }: PageEvidence): string {
  return [signs.title, ...signs.headings].join("\n");
}
