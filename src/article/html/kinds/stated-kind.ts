import type { KindSeen, TextKind } from "../../../domain/article.ts";
import type { KindSigns } from "./kind-signs.ts";

/** All that the kind of a page's text is told by. */
export interface KindEvidence {
  readonly signs: KindSigns;
  readonly url: URL | undefined;
  /** Who wrote it, where the page says so. */
  readonly byline: string | undefined;
}

const DISCUSSION = /^(?:DiscussionForumPosting|QAPage)$/;
/** schema.org types that say what a text is. */
const TYPES: readonly (readonly [TextKind, RegExp])[] = [
  ["recipe", /^Recipe$/],
  ["discussion", DISCUSSION],
  ["paper", /^(?:ScholarlyArticle|MedicalScholarlyArticle|Thesis)$/],
  ["legal", /^Legislation(?:Object)?$/],
  ["documentation", /^APIReference$/],
];
/** Where sites keep what explains how a thing is used. */
const DOCUMENTATION_HOST = /^(?:docs?|developers?|dev|api|reference|manual|wiki)\./i;
const DOCUMENTATION_PATH =
  /\/(?:docs?|documentation|reference|manual|man|api|handbook|guides?|tutorials?)(?:\/|$)/i;
/** Headings that link to themselves: fewer may be a blog's. */
const LEAST_ANCHORED = 3;
const LEAST_NOTES = 3;

/** Addresses under which people talk. */
const TALK_HOST =
  /(?:^|\.)(?:boards?|community|discuss(?:ions?)?|discourse|bbs|talk|answers)\.|forums?\./i;
const TALK_PATH =
  /\/(?:forums?|threads?|topics?|questions|discussions?|boards?|community|comments|issues|viewtopic|showthread|showtopic|t)(?:[/.-]|$)/i;

/** Whether a page says that it holds a discussion, or is where people talk. */
export function mayBeDiscussion({ signs, url }: Pick<KindEvidence, "signs" | "url">): boolean {
  if ([...signs.types].some((type) => DISCUSSION.test(type))) return true;
  return TALK_HOST.test(url?.hostname ?? "") || TALK_PATH.test(url?.pathname ?? "");
}

/** The kind of a page's text by what it says of itself and how it is built; `undefined` where neither tells. */
export function statedKind(page: KindEvidence): KindSeen | undefined {
  return typed(page) ?? paper(page) ?? encyclopaedia(page) ?? documentation(page);
}

function typed({ signs }: KindEvidence): KindSeen | undefined {
  for (const [name, pattern] of TYPES) {
    const type = [...signs.types].find((candidate) => pattern.test(candidate));
    if (type !== undefined) return { name, evidence: [`schema.org ${type}`] };
  }
  return undefined;
}

function paper({ signs: { citation } }: KindEvidence): KindSeen | undefined {
  return citation === undefined ? undefined : { name: "paper", evidence: [citation] };
}

function encyclopaedia({ signs }: KindEvidence): KindSeen | undefined {
  if (!signs.definesTitle || signs.noteMarks < LEAST_NOTES) return undefined;
  return { name: "encyclopaedia", evidence: ["headword in bold", `${signs.noteMarks} notes`] };
}

/** Two signs of three: where it is kept, how its headings link, and code. Who signs a text with code has a blog. */
function documentation({ signs, url, byline }: KindEvidence): KindSeen | undefined {
  const path = DOCUMENTATION_PATH.exec(url?.pathname ?? "")?.[0];
  const host = DOCUMENTATION_HOST.exec(url?.hostname ?? "")?.[0];
  const address = path ?? host;
  const anchored = signs.anchoredHeadings >= LEAST_ANCHORED;
  const facts = [
    address && `address with ${address}`,
    anchored ? `${signs.anchoredHeadings} headings with anchors` : undefined,
    signs.codeBlocks > 0 ? `${signs.codeBlocks} blocks of code` : undefined,
  ].filter((fact) => fact !== undefined);
  if (facts.length < 2 || (address === undefined && byline !== undefined)) return undefined;
  return { name: "documentation", evidence: facts };
}
