import type { Article } from "../../src/domain/article.ts";
import type { Answer, Briefing } from "../../src/domain/briefing.ts";
import type { BriefedArticle } from "../../src/domain/records.ts";

const TEXT = "The harbour opens in May. Ferries will run twice a day.";

export function anArticle(id: string, change: Partial<Article> = {}): Article {
  return {
    id,
    title: `The harbour, ${id}`,
    language: "en",
    text: TEXT,
    sentences: [
      { text: TEXT.slice(0, 25), start: 0, end: 25 },
      { text: TEXT.slice(26), start: 26, end: TEXT.length },
    ],
    source: "link",
    url: `https://harbour.example/${id}`,
    verdict: "ok",
    readShare: 1,
    readAt: 1_000,
    ...change,
  };
}

export function aBriefing(articleId: string): Briefing {
  return {
    articleId,
    headline: "Harbour to open in May",
    points: [{ text: "The harbour opens in May.", cites: [0], quoted: true }],
    questions: ["How often will ferries run?"],
    writer: "extractive",
    language: "en",
    checks: { passed: 1, repaired: 0, replaced: 0, dropped: 0 },
    coverage: 1,
  };
}

export function anAnswer(articleIds: readonly string[]): Answer {
  return {
    verdict: "stated",
    sentences: [{ text: "The harbour opens in May.", cites: [0], quoted: true }],
    articleIds: [...articleIds],
    writer: "extractive",
    language: "en",
    checks: { passed: 1, repaired: 0, replaced: 0, dropped: 0 },
  };
}

/** Filed at the second `at`, from a post of its own unless one is named. */
export function aFiling(at: number, change: Partial<BriefedArticle> = {}): BriefedArticle {
  return {
    team: "T1",
    channel: "C1",
    thread: `${at}.1`,
    articleId: `article ${at}`,
    title: `Posted at ${at}`,
    site: "Harbour News",
    url: `https://harbour.example/${at}`,
    briefingKey: `briefing ${at}`,
    lead: "The harbour opens in May.",
    user: "U1",
    postTs: `${at}.1`,
    position: 0,
    postedAt: at * 1_000,
    briefedAt: at * 1_000 + 5,
    ...change,
  };
}
