import type { ActionsBlock, KnownBlock, RichTextBlock } from "@slack/types";
import type { Article } from "../../domain/article.ts";
import { openingOf } from "../../briefing/show/answer-opening.ts";
import type { Answer, Point } from "../../domain/briefing.ts";
import { locate } from "../../briefing/evidence/locate.ts";
import type { Reply } from "../../domain/reply.ts";
import { quotation } from "../../briefing/show/quotation.ts";
import { cut } from "../contract/mrkdwn.ts";
import { ACTIONS } from "../contract/slack-contract.ts";
import { pointText } from "./briefing-blocks.ts";
import { type Drawn, fitted, fittedText } from "./drawn.ts";
import { actions, button, context, plain, quote, rich, section, words } from "./block-elements.ts";
import type { Message } from "../../messages/catalogue.ts";
import { type Wording, wordingIn } from "../../messages/wording.ts";

type AnswerReply = Extract<Reply, { kind: "answer" }>;

/** A sentence of one of the articles, with the number it has in its own. */
interface Cited {
  readonly article: Article;
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** An answer with the sentences it rests on; or, plainly, that the article does not say. */
export function drawAnswer(reply: AnswerReply): Drawn {
  const { question, askedAbove, answer, articles } = reply;
  // What is said around the sentences is in their language.
  const wording = wordingIn(answer.language ?? "en");
  const said = openingOf(answer, articles.length) ?? nothingToShow(answer);
  const opening = said && wording.phrase(said);
  const asked =
    askedAbove === true
      ? []
      : [context(plain(wording.say("question", { question: cut(question, 300) })))];
  const warned = answer.caveat && wording.phrase(answer.caveat);
  const caveat = warned === undefined ? [] : [context(plain(warned))];
  const sources = sourcesButton(reply, wording);
  return {
    blocks: fitted((room) => {
      const lines = opening === undefined ? [] : [rich(section(words(opening)))];
      // One block a sentence: an answer that grows keeps what it has.
      const sentences = answer.sentences.map((point) => rich(...statement(point, articles, room)));
      return [...asked, ...lines, ...sentences, ...caveat, ...sources] satisfies KnownBlock[];
    }),
    text: fittedText((room) => [
      askedAbove === true ? undefined : wording.say("question", { question: cut(question, 300) }),
      opening,
      ...answer.sentences.flatMap((point) => statementLines(point, articles, room)),
      warned,
    ]),
  };
}

/** What is said, and the sentences it rests on, as they are shown. */
function statementLines(point: Point, articles: readonly Article[], room: number): string[] {
  const rests = cited(point, articles);
  const said = `${textOf(point, articles, Math.max(room, 150))}${source(rests, articles)}`;
  if (point.quoted || room === 0) return [said];
  return [said, ...rests.slice(0, MOST_QUOTED).map((sentence) => quoted(sentence, room))];
}

/** A sentence with its number, in the quotation marks of its article. */
const quoted = ({ number, text, article }: Cited, room: number): string =>
  `[${number}] ${quotation(cut(text, room), article.language)}`;

/** Every sentence that was cited, with those around it. */
function sourcesButton(
  { answerKey, answer, extent }: AnswerReply,
  { say }: Wording,
): ActionsBlock[] {
  // It is kept once nothing more is written.
  if (answerKey === undefined || extent === "so-far" || answer.sentences.length === 0) return [];
  return [actions(button(ACTIONS.sources, say("sources"), answerKey))];
}

const nothingToShow = ({ sentences }: Answer): Message | undefined =>
  sentences.length === 0 ? { key: "nothingToShow" } : undefined;

type Lines = RichTextBlock["elements"];

/** The gate lets through no more cites than these; those of the past are under Sources. */
const MOST_QUOTED = 6;

/** What is said, then, unless it is a quotation already, the sentences it rests on. */
function statement(point: Point, articles: readonly Article[], room: number): Lines {
  const rests = cited(point, articles);
  const said = section(words(textOf(point, articles, room)), words(`${source(rests, articles)}\n`));
  if (point.quoted) return [said];
  return [
    said,
    ...rests
      .slice(0, MOST_QUOTED)
      .map((sentence) =>
        quote(
          words(
            `[${sentence.number}] ${quotation(cut(sentence.text, room), sentence.article.language)}`,
          ),
        ),
      ),
  ];
}

/** Quotation marks are those of the article that is quoted. */
function textOf(point: Point, articles: readonly Article[], room: number): string {
  const [first] = cited(point, articles);
  return pointText(point, first?.article.language ?? "en", room);
}

/** ` [3] [4]`; with several articles, of which one: ` [3] [4] – The title`. */
function source(sentences: readonly Cited[], articles: readonly Article[]): string {
  if (articles.length < 2) return sentences.map(({ number }) => ` [${number}]`).join("");
  const titles = [...new Set(sentences.map(({ article }) => article))];
  return titles
    .map((article) => {
      const own = sentences.filter((sentence) => sentence.article === article);
      return `${own.map(({ number }) => ` [${number}]`).join("")} – ${cut(article.title, 80)}`;
    })
    .join(";");
}

/** The first cites that a statement rests on; a number that no sentence has is left out. */
function cited({ cites }: Point, articles: readonly Article[]): Cited[] {
  return cites.slice(0, 8).flatMap((cite) => {
    const found = locate(articles, cite);
    if (found === undefined) return [];
    return [{ article: found.article, number: found.index + 1, text: found.sentence.text }];
  });
}
