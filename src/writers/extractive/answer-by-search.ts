import type { Article } from "../../domain/article.ts";
import { detectLanguage } from "../../text/language.ts";
import { asksToCompare } from "../../briefing/search/comparison.ts";
import { indexPassages } from "../../briefing/search/passages.ts";
import { lastQuestionWithTopic } from "../../briefing/search/query-rewrite.ts";
import type { Draft, DraftItem, WritingTask } from "../../ports/writer.ts";
import { choosePoints } from "./choose-points.ts";
import { compareByWords } from "./compare-by-words.ts";

type AnswerTask = Extract<WritingTask, { kind: "answer" }>;

const OVERVIEW_SENTENCES = 2;
/** Asks for the whole in few words; not “when will flights resume” nor “what is in short supply”. */
const OVERVIEW =
  /(?<!\p{L})(?:summari[sz]e|summary|sum (?:it|this|that) up|tl;?dr|(?:main|key) points?|in short(?=\P{L}*$)|what(?:['’]s| is| was) (?:it|this|that|(?:(?:this|that|the) )?(?:article|text|story|piece|page|report)) about|zusammenfass\p{L}*|fass\p{L}* .{0,30}zusammen|worum (?:geht|handelt)|wovon handelt|résumé?\p{L}*|de quoi (?:parle|s[’']agit-il)|resum(?:en|ir|e el|e la|e esto)|de qué (?:trata|va|habla))(?!\p{L})|요약|(?:무슨|어떤) 내용|무엇에 (?:대한|관한)|要約|要点|どんな内容|何について書|何の(?:記事|話)|总结|總結|概括|[讲講說说谈談](?:了|的是)?[什甚][么麼]|主要内容|大意|لخص|ملخص|عم(?:ا|ّا) يتحدث|ما موضوع|عن ماذا/iu;

/** The sentences nearest to a question by their words, with how far they can be trusted. */
export function answerBySearch(task: AnswerTask): Draft {
  const { articles, question, earlier } = task;
  if (articles.length > 1 && asksToCompare(question)) return compareByWords(articles);
  if (OVERVIEW.test(question)) return overviewOf(articles);
  const { subject, previous } = lastQuestionWithTopic(question, earlier);
  const readable = articles.filter(
    (article) => detectLanguage(subject, article.language) === article.language,
  );
  const searched = readable.length > 0 ? readable : articles;
  const numbered = numberedSentences(articles).filter(({ article }) => searched.includes(article));
  const found = indexPassages(numbered, searched[0]?.language ?? "en").find(subject, previous);
  const items = found.shown
    .flatMap((at) => numbered[at] ?? [])
    .map(({ text, cite }) => ({ cites: [cite], text }));
  if (readable.length === 0) return inOtherLanguage(items, articles);
  return {
    stated: found.verdict !== "not-stated",
    certain: found.verdict === "stated",
    items,
    questions: [],
  };
}

/** Sentences of all articles under the numbers by which they are cited. */
function numberedSentences(articles: readonly Article[]) {
  return articles
    .flatMap((article) => article.sentences.map(({ text }) => ({ article, text })))
    .map((sentence, cite) => ({ ...sentence, cite }));
}

/** Only names and figures are alike in two languages: what is found may be beside the point. */
function inOtherLanguage(items: readonly DraftItem[], articles: readonly Article[]): Draft {
  const values = { language: articles[0]?.language ?? "en" };
  const opening = { key: "otherLanguage", values } as const;
  return { stated: true, certain: false, opening, items, questions: [] };
}

/** The key sentences of each article. */
function overviewOf(articles: readonly Article[]): Draft {
  let first = 0;
  const items: DraftItem[] = [];
  for (const article of articles) {
    for (const at of choosePoints(article, OVERVIEW_SENTENCES)) {
      items.push({ cites: [first + at], text: article.sentences[at]?.text ?? "" });
    }
    first += article.sentences.length;
  }
  return { stated: true, opening: { key: "overview" }, items, questions: [] };
}
