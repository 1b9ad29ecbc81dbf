import type { Article } from "../../src/domain/article.ts";
import type { AnswerVerdict } from "../../src/domain/briefing.ts";
import { answerQuestion } from "../../src/briefing/draft/answer-question.ts";
import { writeBriefing } from "../../src/briefing/draft/write.ts";
import { openingOf } from "../../src/briefing/show/answer-opening.ts";
import { answerLanguage } from "../../src/flows/ask/answer-language.ts";
import { quotesOf } from "../../src/terminal/json-output.ts";
import { extractiveWriter } from "../../src/writers/extractive/extractive-writer.ts";
import type { Label } from "./labels.ts";
import { wordingIn } from "../../src/messages/wording.ts";

/** What came of one question. */
export interface JudgedQuestion {
  readonly question: string;
  readonly kind: "answerable" | "unanswerable" | "metadata";
  readonly verdict: AnswerVerdict;
  /** What is right is in what was shown. */
  readonly found: boolean;
  readonly opening: string | undefined;
  readonly shown: readonly string[];
}

/** What came of one article. */
export interface Judged {
  readonly id: string;
  readonly questions: readonly JudgedQuestion[];
  /** For each fact that a briefing must carry, whether it does. */
  readonly must: readonly boolean[];
  /** For each text that must never be a point, whether it is in one. */
  readonly never: readonly boolean[];
}

/** Briefs an article with the extractive writer, asks it what is labelled, and judges by the labels. */
export async function judge(article: Article, label: Label): Promise<Judged> {
  const points = await pointsOf(article);
  const holdsOneOf = (texts: readonly string[]): boolean =>
    points.some((point) => texts.some((text) => point.includes(text)));
  const questions: JudgedQuestion[] = [];
  for (const one of label.questions) questions.push(await judgeQuestion(article, one));
  return {
    id: label.id,
    questions,
    must: label.must.map((fact) => holdsOneOf(fact.in)),
    never: label.never.map((text) => holdsOneOf([text])),
  };
}

const writer = extractiveWriter();

/** The points of a briefing, each with the sentences under it. */
async function pointsOf(article: Article): Promise<string[]> {
  const { language } = article;
  const { briefing } = await writeBriefing({
    article,
    length: "standard",
    language,
    writer,
    fallback: writer,
  });
  return briefing.points.map(({ text, cites }) => [text, ...quotesOf(cites, [article])].join("\n"));
}

async function judgeQuestion(
  article: Article,
  { q: question, answer: right, in: texts, meta }: Label["questions"][number],
): Promise<JudgedQuestion> {
  const language = answerLanguage({ language: undefined }, question, [article]);
  const { answer } = await answerQuestion({
    articles: [article],
    question,
    earlier: [],
    language,
    writer,
    fallback: writer,
  });
  const said = openingOf(answer, 1);
  const opening = said && wordingIn(language).phrase(said);
  const shown = answer.sentences.map(({ text, cites }) =>
    [text, ...quotesOf(cites, [article])].join("\n"),
  );
  const whole = [opening ?? "", ...shown].join("\n");
  const answerable = right === null ? "unanswerable" : "answerable";
  return {
    question,
    kind: meta === undefined ? answerable : "metadata",
    verdict: answer.verdict,
    found: texts.some((text) => whole.includes(text)),
    opening,
    shown: answer.sentences.map(({ text }) => text),
  };
}
