import type { Article } from "../../domain/article.ts";
import { detectLanguage } from "../../text/detect-language.ts";
import { asksToCompare } from "../../briefing/search/comparison.ts";
import { intentOf } from "../../briefing/search/message-intent.ts";
import { indexPassages } from "../../briefing/search/passages.ts";
import { lastQuestionWithTopic } from "../../briefing/search/query/query-rewrite.ts";
import type { Draft, DraftItem, WritingTask } from "../../ports/writer.ts";
import { answerMetadata } from "./answers/answer-metadata.ts";
import { answerRequest } from "./answers/answer-request.ts";
import { compareByWords } from "./compare-by-words.ts";
import { choosePoints } from "./points/choose-points.ts";

type AnswerTask = Extract<WritingTask, { kind: "answer" }>;

/**
 * What a message wants, done without a model: a request by quoting, a question about the article itself by
 * what is known of it, any other by the sentences nearest to it.
 */
export function answerBySearch(task: AnswerTask): Draft {
  const { articles, question, language } = task;
  if (articles.length > 1 && asksToCompare(question)) return compareByWords(articles);
  const intent = intentOf(question);
  if (intent?.kind === "request" && intent.request !== "compare") {
    return answerRequest(intent.request, articles, choosePoints);
  }
  const known =
    intent?.kind === "metadata" ? answerMetadata(intent.fields, articles, language) : undefined;
  return known ?? search(task);
}

/** The sentences nearest to a question by their words, with how far they can be trusted. */
function search({ articles, question, earlier }: AnswerTask): Draft {
  const { subject, previous } = lastQuestionWithTopic(question, earlier);
  const readable = articles.filter(
    (article) => detectLanguage(subject, article.language) === article.language,
  );
  const searched = readable.length > 0 ? readable : articles;
  const numbered = numberedSentences(articles).filter(({ article }) => searched.includes(article));
  const [first] = searched;
  const title = searched.map((article) => article.title).join(" ");
  const lead = searched.map(({ sentences }) => sentences[0]?.text ?? "").join(" ");
  const found = indexPassages(numbered, first?.language ?? "en", { title, lead }).find(
    subject,
    previous,
  );
  const items = found.shown
    .flatMap((at) => numbered[at] ?? [])
    .map(({ text, cite }) => ({ cites: [cite], text }));
  if (readable.length === 0) return inOtherLanguage(items, articles);
  return { stated: true, certain: found.verdict === "stated", items, questions: [] };
}

/** Sentences of all articles under the numbers by which they are cited. */
function numberedSentences(articles: readonly Article[]) {
  return articles
    .flatMap((article) => article.sentences.map(({ text }) => ({ article, text })))
    .map((sentence, cite) => ({ ...sentence, cite }));
}

/** Only names and figures are alike in two languages: what is found may be beside the point. */
function inOtherLanguage(items: readonly DraftItem[], articles: readonly Article[]): Draft {
  const language = articles[0]?.language ?? "en";
  const opening = { key: "otherLanguage", values: { language } } as const;
  return { stated: true, certain: false, opening, items, questions: [] };
}
