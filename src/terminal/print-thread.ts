import { kindName } from "../briefing/show/kind-name.ts";
import type { Article } from "../domain/article.ts";
import { openingOf } from "../briefing/show/answer-opening.ts";
import type { Answer, Briefing, Point } from "../domain/briefing.ts";
import { quotation } from "../briefing/show/quotation.ts";
import { readingMinutes } from "../briefing/show/reading-time.ts";
import { quotesOf } from "./json-output.ts";
import type { Terminal } from "./terminal.ts";
import { wordingIn, type Wording } from "../messages/wording.ts";
import { locate } from "../briefing/evidence/locate.ts";

/** A briefing for people: points, each with the numbers of its sentences, and those sentences below. */
export function printBriefing(
  out: Terminal,
  article: Article,
  briefing: Briefing,
  wording: Wording,
): void {
  out.line();
  out.paragraph(out.style("bold", briefing.headline));
  out.paragraph(out.style("dim", about(article, briefing, wording)));
  out.line();
  for (const point of briefing.points) printPoint(out, point, [article]);
  if (briefing.questions.length > 0) {
    out.line();
    out.line(out.style("dim", wording.say("askForExample")));
    for (const question of briefing.questions)
      out.paragraph(question, { first: "  › ", rest: "    " });
  }
}

/** An answer for people; what the article does not say is said first. */
export function printAnswer(out: Terminal, answer: Answer, articles: readonly Article[]): void {
  out.line();
  const { phrase } = wordingIn(answer.language ?? "en");
  const opening = openingOf(answer, articles.length);
  if (opening !== undefined) out.paragraph(phrase(opening));
  for (const point of answer.sentences) printPoint(out, point, articles);
  if (answer.caveat !== undefined) out.paragraph(out.style("dim", phrase(answer.caveat)));
}

function printPoint(out: Terminal, point: Point, articles: readonly Article[]): void {
  const numbers = point.cites.map((cite) => `[${cite + 1}]`).join("");
  const language = locate(articles, point.cites[0] ?? 0)?.article.language ?? "en";
  const steps = point.steps === undefined ? "" : ` (${point.steps.join("; ")})`;
  const said = point.quoted ? quotation(point.text, language) : `${point.text}${steps}`;
  out.paragraph(`${said} ${out.style("cyan", numbers)}`, { first: "• ", rest: "  " });
  for (const [index, quote] of quotesOf(point.cites, articles).entries()) {
    if (quote === point.text) continue;
    const number = (point.cites[index] ?? 0) + 1;
    out.paragraph(out.style("dim", quotation(quote, language)), {
      first: `    ${number}  `,
      rest: "       ",
    });
  }
}

function about(article: Article, briefing: Briefing, wording: Wording): string {
  const { say, share, clause } = wording;
  const { verdict, readShare, partialBecause } = article;
  const reason = clause(partialBecause ?? { key: "restUnread" });
  const kind = kindName(article);
  return [
    kind && say(kind),
    article.site,
    article.byline,
    article.publishedAt?.slice(0, 10),
    say("readingTime", { minutes: readingMinutes(article.text) }),
    verdict === "partial" ? say("readShare", { share: share(readShare), reason }) : undefined,
    briefing.coverage < 1 ? say("coverage", { share: share(briefing.coverage) }) : undefined,
    briefing.writer,
    briefing.fellBack && clause(briefing.fellBack),
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
}
