import type { Article } from "../../domain/article.ts";
import type { Point } from "../../domain/briefing.ts";
import { type Located, locate } from "../evidence/locate.ts";
import type { SourcePoint, SourcesView } from "../../domain/sources-view.ts";

/**
 * The sources of a briefing or an answer: each point with its sentences, and one before and after.
 *
 * @param articles in the order in which cites count through their sentences.
 * @param translations of sentences, by the same numbers.
 */
export function sourcesOf(
  articles: readonly Article[],
  points: readonly Point[],
  translations: ReadonlyMap<number, string> = new Map(),
): SourcesView {
  const located = points.map(({ text, cites }) => {
    return { text, found: cites.flatMap((cite) => withCite(cite, locate(articles, cite))) };
  });
  const cited = new Set(located.flatMap(({ found }) => found.map(({ article }) => article)));
  const [first = articles[0]] = cited;
  return {
    title: first?.title ?? "",
    url: first?.url,
    language: first?.language ?? "en",
    points: located.map(({ text, found }) => ({
      text,
      passages: found.map((one) => passage(one, translations.get(one.cite), cited.size > 1)),
    })),
  };
}

type Cited = Located & { readonly cite: number };

const withCite = (cite: number, found: Located | undefined): Cited[] =>
  found === undefined ? [] : [{ ...found, cite }];

function passage(
  { article, sentence, index }: Cited,
  translation: string | undefined,
  isOneOfSeveral: boolean,
): SourcePoint["passages"][number] {
  const { title, url, language } = article;
  return {
    number: index,
    before: article.sentences[index - 1]?.text,
    sentence: sentence.text,
    translation,
    after: article.sentences[index + 1]?.text,
    link: url === undefined ? undefined : linkToText(url, sentence.text),
    ...(isOneOfSeveral && { article: { title, url, language } }),
  };
}

/** At each end of a sentence so much names it on the page: enough to be found once, short enough for a link. */
const WORDS_AT_EACH_END = 4;
const CHARACTERS_AT_EACH_END = 8;

/**
 * Address of a passage within a page, as a text fragment (`#:~:text=start,end`, WICG “URL Fragment
 * Text Directives”). A page that has changed opens at its top.
 */
export function linkToText(url: string, sentence: string): string {
  const [page, fragment = ""] = url.split("#", 2);
  const directive = textDirective(sentence.trim());
  return `${page}#${fragment.replace(/:~:.*$/, "")}:~:text=${directive}`;
}

function textDirective(sentence: string): string {
  const words = sentence.split(/\s+/);
  if (words.length > 2 * WORDS_AT_EACH_END) {
    const start = words.slice(0, WORDS_AT_EACH_END).join(" ");
    const end = words.slice(-WORDS_AT_EACH_END).join(" ");
    return `${encode(start)},${encode(end)}`;
  }
  if (words.length > 2 || sentence.length <= 3 * CHARACTERS_AT_EACH_END) return encode(sentence);
  const [start, end] = [beginning(sentence), ending(sentence)];
  // One word without end has no two.
  const apart = start.length + end.length < sentence.length;
  return apart ? `${encode(start)},${encode(end)}` : encode(sentence);
}

/**
 * Chinese, Japanese and Thai write without spaces; browsers match at the ends of words all the same, and
 * find them as the segmenter does.
 */
const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
const segmentsOf = (text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment);

/** The first words, together as long as the end of a link has to be. */
function beginning(sentence: string): string {
  return segmentsOf(sentence).reduce((start, word) =>
    start.length < CHARACTERS_AT_EACH_END ? start + word : start,
  );
}

function ending(sentence: string): string {
  return segmentsOf(sentence).reduceRight((end, word) =>
    end.length < CHARACTERS_AT_EACH_END ? word + end : end,
  );
}

/** `-`, `,` and `&` are the directive's own marks and are encoded beside what URLs need. */
function encode(text: string): string {
  // Half a letter, as a text that was cut holds it, has no encoding.
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, "%2D").replace(/'/g, "%27");
}
