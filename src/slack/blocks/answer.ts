import type { KnownBlock, RichTextBlock } from "@slack/types";
import type { Article } from "../../domain/article.ts";
import { openingOf } from "../../briefing/show/answer-opening.ts";
import type { Answer, Point } from "../../domain/briefing.ts";
import { locate } from "../../briefing/evidence/locate.ts";
import type { Reply } from "../../domain/reply.ts";
import { quotation } from "../../briefing/show/quotation.ts";
import { cut } from "../contract/mrkdwn.ts";
import { pointText } from "./briefing.ts";
import { type Drawn, fitted, plainLines } from "./drawn.ts";
import { context, plain, quote, rich, section, words } from "./elements.ts";

type AnswerReply = Extract<Reply, { kind: "answer" }>;

/** A sentence of one of the articles, with the number it has in its own. */
interface Cited {
  readonly article: Article;
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** An answer with the sentences it rests on; or, plainly, that the article does not say. */
export function drawAnswer({ question, answer, articles }: AnswerReply): Drawn {
  const opening = openingOf(answer, articles.length) ?? nothingToShow(answer);
  const asked = context(plain(`Q: ${cut(question, 300)}`));
  const caveat = answer.caveat === undefined ? [] : [context(plain(answer.caveat))];
  return {
    blocks: fitted((room) => {
      const lines = opening === undefined ? [] : [rich(section(words(opening)))];
      // One block a sentence: an answer that grows keeps what it has.
      const said = answer.sentences.map((point) => rich(...statement(point, articles, room)));
      return [asked, ...lines, ...said, ...caveat] satisfies KnownBlock[];
    }),
    text: plainLines([
      opening,
      ...answer.sentences.map(
        (point) => `${pointText(point, 600)}${source(cited(point, articles), articles)}`,
      ),
      answer.caveat,
    ]),
  };
}

const nothingToShow = ({ sentences }: Answer): string | undefined =>
  sentences.length === 0 ? "I found nothing to show." : undefined;

type Lines = RichTextBlock["elements"];

/** What is said, then, unless it is a quotation already, the sentences it rests on. */
function statement(point: Point, articles: readonly Article[], room: number): Lines {
  const rests = cited(point, articles);
  const said = section(words(pointText(point, room)), words(`${source(rests, articles)}\n`));
  if (point.quoted) return [said];
  return [
    said,
    ...rests
      .slice(0, 3)
      .map((sentence) =>
        quote(words(`[${sentence.number}] ${quotation(cut(sentence.text, room))}`)),
      ),
  ];
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
