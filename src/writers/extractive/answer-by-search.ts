import type { Article } from "../../article/article.ts";
import { languageName } from "../../article/language-name.ts";
import { detectLanguage } from "../../article/language.ts";
import { asksToCompare } from "../../briefing/comparison.ts";
import { indexPassages } from "../../briefing/passages.ts";
import { lastWithSubject } from "../../briefing/re-ask.ts";
import type { Draft, DraftItem, WritingTask } from "../../ports.ts";
import { keySentences } from "./brief-by-choice.ts";

type AnswerTask = Extract<WritingTask, { kind: "answer" }>;

const QUOTED_SENTENCES = 2;
const OVERVIEW =
  /\b(?:summar\w+|tl;?dr|main points?|key points?|in short|what(?:['’]s| is| was) (?:it|this|that|(?:(?:this|that|the) )?(?:article|text|story|piece|page|report)) about|zusammenfass\w*|worum geht|résum\w+|de quoi parle|resum\w+|de qué trata)\b|요약|무슨 내용|要約|要点|总结|總結|概括|لخص|ملخص/iu;

const COMPARE_CAVEAT =
  "Without a model I cannot compare; these are the key sentences of each article.";
const OVERVIEW_CAVEAT = "Without a model I can only quote; these sentences tell most of it.";

/** The sentences nearest to a question by their words, with how far they can be trusted. */
export function answerBySearch(task: AnswerTask): Draft {
  const { articles, question, earlier } = task;
  if (articles.length > 1 && asksToCompare(question)) return keysOf(articles, COMPARE_CAVEAT);
  if (OVERVIEW.test(question)) return keysOf(articles, OVERVIEW_CAVEAT);
  const { subject, previous } = lastWithSubject(question, earlier);
  const readable = articles.filter(
    ({ language }) => detectLanguage(subject, language) === language,
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
  const name = languageName(articles[0]?.language ?? "en");
  const caveat = `The question is in another language than the article. Without a model I can only match words: please ask in ${name}.`;
  return { stated: true, certain: false, items, questions: [], caveat };
}

function keysOf(articles: readonly Article[], caveat: string): Draft {
  let first = 0;
  const items: DraftItem[] = [];
  for (const article of articles) {
    for (const at of keySentences(article, QUOTED_SENTENCES)) {
      items.push({ cites: [first + at], text: article.sentences[at]?.text ?? "" });
    }
    first += article.sentences.length;
  }
  return { stated: true, certain: false, items, questions: [], caveat };
}
