import * as fc from "fast-check";
import type { Article } from "../../../src/domain/article.ts";
import type { Briefing, Point } from "../../../src/domain/briefing.ts";
import type { Reply } from "../../../src/domain/reply.ts";

/** Replies to draw: plain ones, and any that could ever be made of the text of strangers. */

const checks = { passed: 1, repaired: 0, replaced: 0, dropped: 0 };

export function article(sentences: readonly string[], more: Partial<Article> = {}): Article {
  const text = sentences.join(" ");
  return {
    id: "a1",
    source: "link",
    url: "https://news.example/talks?a=1&b=2",
    title: "Talks end",
    site: "News Example",
    byline: "Ada Writer",
    publishedAt: "2026-11-20T23:30:00-05:00",
    language: "en",
    text,
    sentences: sentences.map((sentence) => {
      const start = text.indexOf(sentence);
      return { text: sentence, start, end: start + sentence.length };
    }),
    verdict: "ok",
    readShare: 1,
    readAt: 1_790_000_000_000,
    ...more,
  };
}

export function briefing(points: readonly Point[], more: Partial<Briefing> = {}): Briefing {
  return {
    articleId: "a1",
    headline: "Ministers agree",
    points: [...points],
    questions: ["Where were the talks held?"],
    writer: "extractive",
    language: "en",
    checks,
    coverage: 1,
    ...more,
  };
}

export const quoted = (text: string, ...cites: number[]): Point => ({ text, cites, quoted: true });
export const stated = (text: string, ...cites: number[]): Point => ({ text, cites, quoted: false });

// ── Any reply ───────────────────────────────────────────────────────────────────────────────────

const ATTACKS = [
  "<!channel>",
  "@here",
  "<@U0VICTIM>",
  "https://evil.example/?d=secret",
  "<https://evil.example/x|click>",
  "[click](https://evil.example/y)",
  "*_~`",
  "\u202Egnp.exe",
  "&lt;!here&gt;",
  ":smile:",
  "\u0000",
  "الخبر",
  "뉴스",
];

/** Text of strangers: short, empty, huge, and all that could do harm. */
const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ maxLength: 8 })), { maxLength: 30 })
    .map((parts) => parts.join(" ")),
  fc
    .tuple(fc.constantFrom("word ", "語", "&<>"), fc.integer({ min: 1, max: 20_000 }))
    .map(([unit, times]) => unit.repeat(times)),
);
const link = fc.option(
  fc.oneof(
    fc.constant("https://news.example/a"),
    fc.constant("javascript:alert(1)"),
    words,
    fc.string({ maxLength: 4_000 }).map((path) => `https://news.example/${path}`),
  ),
  { nil: undefined },
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    sentences: fc.array(words, { minLength: 1, maxLength: 4 }),
    title: words,
    site: maybe(words),
    byline: maybe(words),
    publishedAt: maybe(fc.oneof(words, fc.constant("2026-13-45"), fc.constant("2026-11-20"))),
    url: link,
    verdict: fc.constantFrom("ok" as const, "partial" as const),
    readShare: fc.double({ min: 0, max: 1, noNaN: true }),
    partialBecause: maybe(words),
    source: fc.constantFrom("link" as const, "text" as const, "file" as const),
  })
  .map(({ sentences, ...more }) => article(sentences, more));

const anyPoint: fc.Arbitrary<Point> = fc.record({
  text: words,
  cites: fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 30 }),
  quoted: fc.boolean(),
});

const anyBriefing = fc
  .record({
    headline: words,
    points: fc.array(anyPoint, { minLength: 1, maxLength: 15 }),
    questions: fc.array(words, { maxLength: 5 }),
    writer: fc.oneof(
      fc.constant("extractive"),
      words.map((text) => text.slice(0, 200)),
    ),
    coverage: fc.double({ min: 0, max: 1, noNaN: true }),
    fellBack: maybe(words),
  })
  .map(({ points, ...more }) => briefing(points, more));

const anyCitedFigure = fc.record({
  figure: words,
  sentence: words,
  articleId: fc.constant("a1"),
  cite: fc.nat(),
  site: maybe(words),
  link,
});

const anyItem = fc.record({
  articleId: fc.constant("a1"),
  title: words,
  site: maybe(words),
  url: link,
  lead: words,
  channel: fc.constant("C1"),
  thread: fc.constant("1790000000.000100"),
  user: maybe(fc.oneof(fc.constant("U1"), words)),
  postedAt: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  permalink: maybe(fc.constant("https://acme.slack.com/archives/C1/p1790000000000100")),
});

export const anyReply: fc.Arbitrary<Reply> = fc.oneof(
  fc.record({
    kind: fc.constant("briefing" as const),
    article: anyArticle,
    briefing: anyBriefing,
    briefingKey: fc.constant("k".repeat(64)),
    earlier: maybe(fc.constant("https://acme.slack.com/archives/C1/p1790000000000100")),
  }),
  fc.record({
    kind: fc.constant("repost" as const),
    headline: words,
    briefingKey: fc.constant("k".repeat(64)),
    earlier: fc.constant("https://acme.slack.com/archives/C1/p1790000000000100"),
    by: maybe(fc.constant("U1")),
    at: maybe(fc.constant(1_790_000_000_000)),
  }),
  fc.record({
    kind: fc.constant("list" as const),
    items: fc.array(
      fc.record({
        headline: words,
        url: link,
        site: maybe(words),
        lead: words,
        briefingKey: fc.constant("k".repeat(64)),
        earlier: maybe(fc.constant("https://acme.slack.com/archives/C1/p1790000000000100")),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    more: maybe(words),
  }),
  fc.record({
    kind: fc.constant("answer" as const),
    question: words,
    articles: fc.array(anyArticle, { minLength: 1, maxLength: 3 }),
    answer: fc.record({
      verdict: fc.constantFrom("stated" as const, "closest" as const, "not-stated" as const),
      sentences: fc.array(anyPoint, { maxLength: 12 }),
      articleIds: fc.constant(["a1"]).map((ids): string[] => [...ids]),
      writer: words,
      caveat: maybe(words),
      checks: fc.constant(checks),
    }),
  }),
  fc.record({
    kind: fc.constant("digest" as const),
    digest: fc.record({
      channel: fc.constant("C1"),
      from: fc.constant(1_790_000_000_000),
      to: fc.constant(1_790_086_400_000),
      zone: fc.constantFrom("Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe"),
      stories: fc.array(
        fc.record({
          items: fc.array(anyItem, { minLength: 1, maxLength: 8 }),
          update: fc.boolean(),
          change: fc.option(fc.record({ was: anyCitedFigure, now: anyCitedFigure }), {
            nil: undefined,
          }),
        }),
        { maxLength: 120 },
      ),
      late: fc.boolean(),
    }),
    part: maybe(fc.nat({ max: 4 })),
  }),
  fc.record({
    kind: fc.constant("changes" as const),
    article: anyArticle,
    changes: fc.record({
      list: fc.array(fc.record({ before: maybe(words), after: maybe(words) }), { maxLength: 30 }),
      kept: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    readBefore: fc.constant(1_790_000_000_000),
  }),
  fc.record({ kind: fc.constant("notice" as const), text: words }),
  fc.record({
    kind: fc.constant("failure" as const),
    text: words,
    nextSteps: fc.uniqueArray(
      fc.constantFrom("paste" as const, "upload" as const, "retry" as const),
    ),
    source: maybe(
      fc.oneof(
        words.map((text) => ({ kind: "text" as const, text })),
        words.map((url) => ({ kind: "link" as const, url })),
      ),
    ),
  }),
);
