import type { Button, ContextActionsBlock, KnownBlock, RichTextSection } from "@slack/types";
import type { Article } from "../../domain/article.ts";
import type { Briefing, Point } from "../../domain/briefing.ts";
import { quotation } from "../../briefing/show/quotation.ts";
import { readingMinutes } from "../../briefing/show/reading-time.ts";
import type { Reply } from "../../domain/reply.ts";
import { cut, mrkdwnLink } from "../contract/mrkdwn.ts";
import { ACTIONS } from "../contract/slack-contract.ts";
import { type Drawn, fitted, plainLines } from "./drawn.ts";
import {
  actions,
  bullets,
  button,
  context,
  header,
  plain,
  rich,
  section,
  words,
} from "./elements.ts";
import { LIMITS } from "./limits.ts";

/** More than anybody reads in a thread; a briefing has three to six. */
const MOST_POINTS = 12;

type BriefingReply = Extract<Reply, { kind: "briefing" }>;

/** A briefing as one message: headline, where it comes from, the points, what can be done next. */
export function drawBriefing(reply: BriefingReply): Drawn {
  const { article, briefing } = reply;
  const facts = factsOf(article, briefing);
  const points = briefing.points.slice(0, MOST_POINTS);
  const top: KnownBlock[] = [header(briefing.headline), provenance(article, facts, reply.earlier)];
  const bottom: KnownBlock[] = [nextSteps(reply), feedback(reply.briefingKey)];
  return {
    blocks: fitted((room) => [
      ...top,
      rich(bullets(points.map((point) => item(point, room)))),
      ...bottom,
    ]),
    text: plainLines(
      [
        briefing.headline,
        [article.site, article.byline, ...facts].filter(Boolean).join(" · "),
        ...points.map((point) => `• ${pointText(point, 600)}${numbers(point.cites)}`),
        article.url,
      ],
      [article.url],
    ),
  };
}

function provenance(
  article: Article,
  facts: readonly string[],
  earlier: string | undefined,
): KnownBlock {
  const place = cut(article.site ?? hostOf(article.url) ?? sourceName(article), 100);
  const source = { type: "mrkdwn", text: mrkdwnLink(article.url, place), verbatim: true } as const;
  // Names apart from figures: in one line with Hebrew or Arabic, the day of a date changes sides.
  const byline = article.byline ? [plain(cut(article.byline, 200))] : [];
  const rest = plain(facts.map((fact) => cut(fact, 200)).join(" · "));
  if (earlier === undefined) return context(source, ...byline, rest);
  const before = mrkdwnLink(earlier, "briefed here before");
  return context(source, ...byline, rest, { type: "mrkdwn", text: before, verbatim: true });
}

const hostOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : URL.parse(url)?.host.replace(/^www\./u, "");

const sourceName = ({ source }: Article): string =>
  source === "file" ? "Attached file" : "Pasted text";

/** What a reader wants to know before reading: when, how long, who wrote this, from how much. */
function factsOf(article: Article, briefing: Briefing): string[] {
  const facts = [
    dateOf(article.publishedAt),
    `${readingMinutes(article.text)} min read`,
    writerOf(briefing),
    article.verdict === "partial"
      ? `read ${percent(article.readShare)} %: ${article.partialBecause ?? "the rest was not to be had"}`
      : undefined,
    briefing.coverage < 1 ? `drawn from ${percent(briefing.coverage)} % of the text` : undefined,
  ];
  return facts.filter((fact) => fact !== undefined && fact !== "").map(String);
}

/** Never 100 for less than all, nor 0 for something. */
const percent = (share: number): number => Math.min(99, Math.max(1, Math.round(share * 100)));

/** The day as the page states it: in the page's own zone, not shifted into ours. */
export function dateOf(iso: string | undefined): string | undefined {
  const day = iso === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/u.exec(iso)?.[0];
  const date = new Date(`${day ?? ""}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" }).format(date);
}

function writerOf({ writer, fellBack }: Briefing): string {
  const name =
    writer === "extractive"
      ? "extractive: sentences of the article, no model"
      : `written by ${writer}`;
  return fellBack === undefined ? name : `${name} (${fellBack})`;
}

function item(point: Point, room: number): RichTextSection {
  return section(words(pointText(point, room)), words(numbers(point.cites)));
}

/** A sentence of the article stands in quotation marks, everything else does not. */
export function pointText(point: Pick<Point, "text" | "quoted">, room: number): string {
  const text = cut(point.text.replaceAll(/\s+/gu, " ").trim(), room);
  return point.quoted ? quotation(text) : text;
}

/** ` [3] [4]`: sentences are counted from 1 for people. */
const numbers = (cites: readonly number[]): string =>
  cites
    .slice(0, 8)
    .map((cite) => ` [${cite + 1}]`)
    .join("");

function nextSteps({ briefing, briefingKey }: BriefingReply): KnownBlock {
  const questions = briefing.questions
    .filter((question) => question.trim() !== "")
    .slice(0, 3)
    .map((question, position): Button =>
      button(`${ACTIONS.question}${position}`, question, cut(question, 500)),
    );
  return actions(button(ACTIONS.sources, "Sources", briefingKey), ...questions);
}

function feedback(briefingKey: string): ContextActionsBlock {
  return {
    type: "context_actions",
    elements: [
      {
        type: "feedback_buttons",
        action_id: ACTIONS.feedback,
        positive_button: {
          text: plain("Useful", LIMITS.buttonText),
          value: `useful ${briefingKey}`,
        },
        negative_button: {
          text: plain("Not useful", LIMITS.buttonText),
          value: `not-useful ${briefingKey}`,
        },
      },
    ],
  };
}
