import { z } from "zod";
import type { Message } from "../messages/catalogue.ts";
import { Said } from "../messages/said.ts";

/**
 * How a reading ended. `ok` and `partial` give an article; every other verdict names why there is
 * none and is told to the person who posted.
 */
export const Verdict = z.enum([
  "ok",
  "partial",
  "paywall",
  "sign-in",
  "consent-wall",
  "bot-check",
  "not-an-article",
  "no-text",
  "not-found",
  "gone",
  "unsupported",
  "too-large",
  "timeout",
  "unreachable",
  "blocked",
  "server-error",
]);
export type Verdict = z.infer<typeof Verdict>;

/** A sentence and its position: `text === article.text.slice(start, end)`, offsets in UTF-16 units. */
export const Sentence = z.object({
  text: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Sentence = z.infer<typeof Sentence>;

/**
 * What kind of text a document is. `product` is also a service, and `listing` any page that leads to
 * others: what is neither written to be read nor talk, and left alone where nobody asked for it.
 */
export const TextKind = z.enum([
  "article",
  "documentation",
  "discussion",
  "encyclopaedia",
  "product",
  "listing",
  "mail",
  "paper",
  "legal",
  "recipe",
  "interview",
  "transcript",
]);
export type TextKind = z.infer<typeof TextKind>;

/** A kind with the facts it was seen by, short: `schema.org Recipe`. */
export const KindSeen = z.object({ name: TextKind, evidence: z.array(z.string()) });
export type KindSeen = z.infer<typeof KindSeen>;

/** What one person said in a discussion: `article.text.slice(start, end)`, offsets in UTF-16 units. */
export const Contribution = z.object({
  speaker: z.string().optional(),
  /** ISO 8601, as the page states it. */
  at: z.string().optional(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** Whoever asked took it for the answer. */
  accepted: z.literal(true).optional(),
  /** Votes for it, less those against it. */
  votes: z.int().optional(),
});
export type Contribution = z.infer<typeof Contribution>;

/** What a document says, before it is an article: the result of parsing, with no identity and no time of reading. */
export const Extraction = z.object({
  title: z.string(),
  site: z.string().optional(),
  byline: z.string().optional(),
  /** ISO 8601 as the page states it, with its zone where it gives one. */
  publishedAt: z.string().optional(),
  updatedAt: z.string().optional(),
  /** BCP 47 primary subtag: `en`, `ko`, `zh` … */
  language: z.string(),
  /** Reading order; blocks separated by one line break; no markup. */
  text: z.string(),
  sentences: z.array(Sentence),
  /** The page's own word on its address, when it is on the same site. */
  canonicalUrl: z.string().optional(),
  /** Absent where nothing tells it, and in what was read before kinds were. */
  kind: KindSeen.optional(),
  /** Of a discussion: the opening post and what was answered, in reading order. */
  contributions: z.array(Contribution).optional(),
});
export type Extraction = z.infer<typeof Extraction>;

/** An article as kept in the library. */
export const Article = Extraction.extend({
  /** Hash of the normalised text: two addresses with one text are one article. */
  id: z.string(),
  source: z.enum(["link", "text", "file"]),
  url: z.string().optional(),
  /** Where a page was fetched, redirects followed, and what its server calls this version of it. */
  fetched: z
    .object({
      url: z.string(),
      etag: z.string().optional(),
      lastModified: z.string().optional(),
    })
    .optional(),
  verdict: z.enum(["ok", "partial"]),
  /** Share of the article that could be read, 0..1. */
  readShare: z.number().min(0).max(1),
  /** Why it is partial, in a few words for the reader: `paywall`. */
  partialBecause: Said.optional(),
  /** Milliseconds since the epoch. */
  readAt: z.number(),
});
export type Article = z.infer<typeof Article>;

/** The verdicts that come with an article. */
type ReadVerdict = Article["verdict"];
/** The verdicts that come without one. */
export type RefusedVerdict = Exclude<Verdict, ReadVerdict>;

/** What was handed in to be briefed. */
export const Source = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("link"), url: z.string() }),
  z.object({ kind: z.literal("text"), text: z.string() }),
  z.object({
    kind: z.literal("file"),
    fileId: z.string(),
    name: z.string(),
    mimetype: z.string().optional(),
  }),
  /** A link to a message of the same workspace. */
  z.object({ kind: z.literal("message"), channel: z.string(), ts: z.string(), url: z.string() }),
]);
export type Source = z.infer<typeof Source>;

/** Parsing ended without an article. `reason` says in a sentence what was seen, for the reader, without a next step. */
export interface Refusal {
  readonly verdict: RefusedVerdict;
  readonly reason: Message;
  /** The facts the verdict rests on, short: `status 403`, `isAccessibleForFree: false`. */
  readonly evidence: readonly string[];
  /** Where the page says that its text can be read without scripts: its AMP twin. */
  readonly twin?: string | undefined;
  /** What a page that is no article says all the same, for whoever asks for it. */
  readonly page?: ParsedText | undefined;
}

/** The text of a document, and how much of it could be read. */
export interface ParsedText {
  readonly verdict: ReadVerdict;
  readonly extraction: Extraction;
  readonly readShare: number;
  readonly partialBecause?: Message | undefined;
  readonly evidence: readonly string[];
  /** Of the first of several pages: the addresses of the others, in their order. */
  readonly furtherPages?: readonly string[] | undefined;
}

/** What parsing a document gives: its text with a verdict, or the reason there is none. */
export type Parsed = ParsedText | Refusal;

/** How reading one source ended. */
export type Reading =
  | {
      readonly verdict: ReadVerdict;
      readonly article: Article;
      readonly evidence: readonly string[];
    }
  | Refusal;
