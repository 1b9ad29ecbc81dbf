import { kindName } from "../../briefing/show/kind-name.ts";
import type { Button, ContextActionsBlock, KnownBlock, RichTextSection } from "@slack/types";
import type { Article } from "../../domain/article.ts";
import type { Briefing, Point } from "../../domain/briefing.ts";
import { quotation } from "../../briefing/show/quotation.ts";
import { readingMinutes } from "../../briefing/show/reading-time.ts";
import type { Reply } from "../../domain/reply.ts";
import { cut, mrkdwnLink } from "../contract/mrkdwn.ts";
import { ACTIONS } from "../contract/slack-contract.ts";
import { type Drawn, fitted, fittedText } from "./drawn.ts";
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
} from "./block-elements.ts";
import { LIMITS } from "./block-limits.ts";
import type { Wording } from "../../messages/wording.ts";

/** More than anybody reads in a thread; a briefing has three to six. */
const MOST_POINTS = 12;

type BriefingReply = Extract<Reply, { kind: "briefing" }>;

/** A briefing as one message: headline, where it comes from, the points, what can be done next. */
export function drawBriefing(reply: BriefingReply, wording: Wording): Drawn {
  const { article, briefing } = reply;
  const facts = factsOf(article, briefing, wording);
  const points = briefing.points.slice(0, MOST_POINTS);
  const top: KnownBlock[] = [
    header(briefing.headline),
    provenance(article, facts, reply.earlier, wording),
  ];
  const bottom: KnownBlock[] = [nextSteps(reply, wording), feedback(reply.briefingKey, wording)];
  return {
    blocks: fitted((room) => [
      ...top,
      rich(bullets(points.map((point) => item(point, article.language, room)))),
      ...bottom,
    ]),
    text: fittedText(
      (room) => [
        briefing.headline,
        [article.site, article.byline, ...facts].filter(Boolean).join(" · "),
        ...points.map(
          (point) =>
            `• ${pointText(point, article.language, Math.max(room, 150))}${numbers(point.cites)}`,
        ),
        reply.earlier && `${wording.say("briefedBefore")}: ${reply.earlier}`,
        article.url,
      ],
      [article.url, reply.earlier],
    ),
  };
}

function provenance(
  article: Article,
  facts: readonly string[],
  earlier: string | undefined,
  wording: Wording,
): KnownBlock {
  const place = cut(article.site ?? hostOf(article.url) ?? sourceName(article, wording), 100);
  const source = { type: "mrkdwn", text: mrkdwnLink(article.url, place), verbatim: true } as const;
  // Names apart from figures: in one line with Hebrew or Arabic, the day of a date changes sides.
  const byline = article.byline ? [plain(cut(article.byline, 200))] : [];
  const rest = plain(facts.map((fact) => cut(fact, 200)).join(" · "));
  if (earlier === undefined) return context(source, ...byline, rest);
  const before = mrkdwnLink(earlier, wording.say("briefedBefore"));
  return context(source, ...byline, rest, { type: "mrkdwn", text: before, verbatim: true });
}

const hostOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : URL.parse(url)?.host.replace(/^www\./u, "");

const sourceName = ({ source }: Article, { say }: Wording): string =>
  say(source === "file" ? "attachedFile" : "pastedText");

/** What a reader wants to know before reading: what it is, when, how long, who wrote this, from how much. */
function factsOf(article: Article, briefing: Briefing, wording: Wording): string[] {
  const { say, share, day, clause } = wording;
  const kind = kindName(article);
  const facts = [
    kind && say(kind),
    day(article.publishedAt),
    say("readingTime", { minutes: readingMinutes(article.text) }),
    writerOf(briefing, wording),
    article.verdict === "partial"
      ? say("readShare", {
          share: share(article.readShare),
          reason: clause(article.partialBecause ?? { key: "restUnread" }),
        })
      : undefined,
    briefing.coverage < 1 ? say("coverage", { share: share(briefing.coverage) }) : undefined,
  ];
  return facts.filter((fact) => fact !== undefined && fact !== "").map(String);
}

function writerOf({ writer: model, fellBack }: Briefing, { say, clause }: Wording): string {
  const writer = model === "extractive" ? say("writtenExtractively") : say("writtenBy", { model });
  if (fellBack === undefined) return writer;
  return say("writtenInstead", { writer, reason: clause(fellBack) });
}

function item(point: Point, language: string, room: number): RichTextSection {
  return section(words(pointText(point, language, room)), words(numbers(point.cites)));
}

/** A sentence of the article stands in the quotation marks of its language, everything else in none. */
export function pointText(
  point: Pick<Point, "text" | "quoted" | "steps">,
  language: string,
  room: number,
): string {
  const steps = point.steps === undefined ? "" : ` (${point.steps.join("; ")})`;
  const text = cut(point.text.replaceAll(/\s+/gu, " ").trim(), room - steps.length);
  return point.quoted ? quotation(text, language) : `${text}${steps}`;
}

/** ` [3] [4]`: sentences are counted from 1 for people. */
const numbers = (cites: readonly number[]): string =>
  cites
    .slice(0, 8)
    .map((cite) => ` [${cite + 1}]`)
    .join("");

function nextSteps({ briefing, briefingKey }: BriefingReply, { say }: Wording): KnownBlock {
  const questions = briefing.questions
    .filter((question) => question.trim() !== "")
    .slice(0, 3)
    .map((question, position): Button =>
      button(`${ACTIONS.question}${position}`, question, cut(question, 500)),
    );
  return actions(button(ACTIONS.sources, say("sources"), briefingKey), ...questions);
}

function feedback(briefingKey: string, { say }: Wording): ContextActionsBlock {
  return {
    type: "context_actions",
    elements: [
      {
        type: "feedback_buttons",
        action_id: ACTIONS.feedback,
        positive_button: {
          text: plain(say("useful"), LIMITS.buttonText),
          value: `useful ${briefingKey}`,
        },
        negative_button: {
          text: plain(say("notUseful"), LIMITS.buttonText),
          value: `not-useful ${briefingKey}`,
        },
      },
    ],
  };
}
