import type { Article } from "../../domain/article.ts";
import type { Briefing } from "../../domain/briefing.ts";
import type { SourcePoint, SourcesView } from "../../domain/sources-view.ts";

/**
 * The sources of a briefing: each point with its sentences, and one before and after.
 *
 * @param translations of sentences, by their numbers.
 */
export function sourcesOf(
  article: Article,
  briefing: Briefing,
  translations: ReadonlyMap<number, string> = new Map(),
): SourcesView {
  return {
    title: article.title,
    url: article.url,
    language: article.language,
    points: briefing.points.map((point) => ({
      text: point.text,
      passages: point.cites.flatMap((number) => passage(article, number, translations.get(number))),
    })),
  };
}

function passage(
  article: Article,
  number: number,
  translation: string | undefined,
): SourcePoint["passages"] {
  const sentence = article.sentences[number];
  if (!sentence) return [];
  return [
    {
      number,
      before: article.sentences[number - 1]?.text,
      sentence: sentence.text,
      translation,
      after: article.sentences[number + 1]?.text,
      link: article.url === undefined ? undefined : linkToText(article.url, sentence.text),
    },
  ];
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
