import type { Article, TextKind } from "../../../domain/article.ts";
import { type Cue, cuePattern } from "../../../languages/patterns/cues.ts";
import { type SentenceSigns, signsOf } from "./sentence-signs.ts";
import { amounts } from "../../../text/form/amounts.ts";
import { contributions, exchanges } from "../../../text/form/exchanges.ts";
import { numberedParagraphs } from "../../../text/form/numbered-paragraphs.ts";

/** Kinds of text that want different things from their briefing. */
export type Kind =
  | "recipe"
  | "earnings"
  | "interview"
  | "discussion"
  | "ruling"
  | "report"
  | "paper"
  | "how-to"
  | "opinion"
  | "product"
  | "feature"
  | "news";

/** What an article is, with what it was seen by: short facts for a log or a test. */
export interface KindSeen {
  readonly kind: Kind;
  readonly evidence: readonly string[];
}

interface Look {
  readonly article: Article;
  readonly signs: readonly SentenceSigns[];
}

/** A sign of a kind in a few words; undefined where it is not seen. */
type Sign = (look: Look) => string | undefined;

/** So much of a text in the first person, outside of quotations, is by somebody who speaks for himself, or themselves. */
const SHARE_OF_SELF = 12;
const SHARE_OF_OURS = 20;

/** All signs of a row must be seen. The first row that is, decides: a recipe has steps as a how-to has. */
const RULES: readonly (readonly [Exclude<Kind, "news">, ...Sign[]])[] = [
  ["recipe", words("quantity", 3), counted(amounts, 4, "amounts")],
  ["earnings", words("earnings", 5), sums(5)],
  ["interview", counted(exchanges, 3, "questions with answers")],
  ["discussion", counted(contributions, 4, "contributions by name")],
  ["ruling", words("ruling", 6), counted(numberedParagraphs, 3, "numbered paragraphs")],
  ["report", words("report", 3), promises(2)],
  ["paper", words("paper", 5), atTheHead("paper")],
  ["how-to", inTitle("howTo")],
  ["opinion", labelled("opinion")],
  ["opinion", firstPerson("self", SHARE_OF_SELF), sentencesWith("demand", 2)],
  ["product", atTheHead("product"), words("product", 4), sums(1)],
  ["feature", firstPerson("self", SHARE_OF_SELF)],
  ["feature", firstPerson("ours", SHARE_OF_OURS)],
  ["feature", opensWithAScene],
];

/** Kinds that reading tells, as what they want from a briefing. The others say nothing of that. */
const READ_AS: Partial<Record<TextKind, Kind>> = {
  discussion: "discussion",
  documentation: "how-to",
  interview: "interview",
  paper: "paper",
  product: "product",
  recipe: "recipe",
};

/**
 * What kind of text an article is: as its reading tells, else by simple signs: words of its trade, its
 * form, who speaks in it.
 */
export function kindOf(article: Article, signs = signsOf(article)): KindSeen {
  const read = article.kind && READ_AS[article.kind.name];
  if (article.kind && read) return { kind: read, evidence: article.kind.evidence };
  for (const [kind, ...row] of RULES) {
    const evidence = row.map((sign) => sign({ article, signs }));
    if (evidence.every((fact) => fact !== undefined)) return { kind, evidence };
  }
  return { kind: "news", evidence: [] };
}

/** So many different words of a cue in the whole text. */
function words(cue: Cue, wanted: number): Sign {
  return ({ article: { text, language } }) => {
    const all = text.matchAll(new RegExp(cuePattern(language, cue).source, "giu"));
    return atLeast(wanted, new Set([...all].map(([word]) => word.toLowerCase())).size, cue);
  };
}

function counted(count: (text: string) => number, wanted: number, what: string): Sign {
  return ({ article }) => atLeast(wanted, count(article.text), what);
}

function sums(wanted: number): Sign {
  return ({ signs }) => atLeast(wanted, signs.filter(({ money }) => money).length, "sums of money");
}

/** Paragraphs below headings that promise results. */
function promises(wanted: number): Sign {
  return ({ signs }) => {
    const below = new Set(signs.flatMap((one) => (one.promised ? [one.paragraph] : [])));
    return atLeast(wanted, below.size, "paragraphs of findings");
  };
}

function sentencesWith(cue: Cue, wanted: number): Sign {
  return ({ signs }) => atLeast(wanted, signs.filter((one) => one.has(cue)).length, cue);
}

/** In the title or one of the first sentences. */
function atTheHead(cue: Cue): Sign {
  return ({ article: { title, language }, signs }) => {
    const head = [title, ...signs.slice(0, 3).map(({ text }) => text)].join("\n");
    return cuePattern(language, cue).exec(head)?.[0];
  };
}

function inTitle(cue: Cue): Sign {
  return ({ article: { title, language } }) => cuePattern(language, cue).exec(title)?.[0];
}

/** The title begins or ends with a word for the kind, set apart: “Opinion: …”, “… | Comment”. */
function labelled(cue: Cue): Sign {
  return ({ article: { title, language } }) => {
    const labels = /^([^:|–—]{1,20})[:|–—]|[|–—]([^:|–—]{1,20})$/u.exec(title)?.slice(1) ?? [];
    return cuePattern(language, cue).exec(labels.join(" "))?.[0];
  };
}

/** The first sentence says what everybody knows, or what is smelt and heard: no news begins so. */
function opensWithAScene({ signs: [first] }: Look): string | undefined {
  return first?.has("scene") === true ? "a scene" : undefined;
}

/** Percent of the sentences. */
function firstPerson(cue: "self" | "ours", wanted: number): Sign {
  return ({ signs }) => {
    const own = signs.filter((one) => one.has(cue) && one.quoted < 0.3 && !one.openQuotation);
    return atLeast(wanted, Math.round((100 * own.length) / (signs.length || 1)), "% first person");
  };
}

const atLeast = (wanted: number, count: number, what: string): string | undefined =>
  count >= wanted ? `${count} ${what}` : undefined;
