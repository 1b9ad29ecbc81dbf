import { locate } from "../../briefing/evidence/locate.ts";
import { quotation } from "../../briefing/show/quotation.ts";
import type { Article } from "../../domain/article.ts";
import type { VerifiedSentence } from "../../domain/briefing.ts";
import type { Reply } from "../../domain/reply.ts";
import type { Wording } from "../../messages/wording.ts";
import { findingsIn, isBorneOut } from "../../briefing/show/verified-sentence.ts";
import { cut } from "../contract/mrkdwn.ts";
import { context, plain, quote, rich, section, words } from "./block-elements.ts";
import { type Drawn, fitted, plainLines } from "./drawn.ts";

type Verification = Extract<Reply, { kind: "verification" }>;

/** Each sentence of a text with a sign, what was found, and the sentence of an article nearest to it. */
export function drawVerification(reply: Verification, wording: Wording): Drawn {
  const { sentences, articles } = reply;
  const borneOut = sentences.filter(isBorneOut).length;
  const heading = wording.say("verified", { borneOut, sentences: sentences.length });
  return {
    blocks: fitted((room) => [
      rich(section(words(heading, { bold: true }))),
      ...sentences.map((one) => rich(...linesOf(one, articles, room, wording))),
      context(plain(wording.say("verifiedHow"))),
    ]),
    text: plainLines([heading, ...sentences.flatMap((one) => inText(one, wording))]),
  };
}

const signOf = (one: VerifiedSentence): string => {
  if (isBorneOut(one)) return "✓";
  return one.inOtherLanguage && one.findings.length === 0 ? "~" : "✗";
};

function linesOf(
  one: VerifiedSentence,
  articles: readonly Article[],
  room: number,
  wording: Wording,
) {
  const found = isBorneOut(one) ? [] : findingsIn(one, wording);
  const said = section(
    words(`${signOf(one)} ${cut(one.text, room)}\n`),
    ...found.map((what) => words(`${what}\n`, { italic: true })),
  );
  const nearest = one.cites.slice(0, 1).flatMap((cite) => locate(articles, cite) ?? []);
  return [
    said,
    ...nearest.map(({ article, sentence, index }) =>
      quote(words(`[${index + 1}] ${quotation(cut(sentence.text, room), article.language)}`)),
    ),
  ];
}

function inText(one: VerifiedSentence, wording: Wording): string[] {
  const found = isBorneOut(one) ? [] : findingsIn(one, wording);
  return [`${signOf(one)} ${cut(one.text, 300)}`, ...found.map((what) => `  ${what}`)];
}
