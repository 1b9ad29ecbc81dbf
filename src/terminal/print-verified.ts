import type { VerifiedSentence } from "../domain/briefing.ts";
import { findingsIn, isBorneOut } from "../briefing/show/verified-sentence.ts";
import { quotation } from "../briefing/show/quotation.ts";
import type { Article } from "../domain/article.ts";
import type { Wording } from "../messages/wording.ts";
import type { Terminal } from "./terminal.ts";

/** Each sentence for people: whether it is borne out, what was found, and the sentence nearest to it. */
export function printVerified(
  out: Terminal,
  article: Article,
  verified: readonly VerifiedSentence[],
  wording: Wording,
): void {
  for (const one of verified) {
    const isFine = isBorneOut(one);
    out.line();
    const mark = isFine ? out.style("green", "✓") : out.style("red", "✗");
    out.paragraph(one.text, { first: `${mark} `, rest: "  " });
    for (const what of isFine ? [] : findingsIn(one, wording)) {
      out.paragraph(what, { first: "    ", rest: "    " });
    }
    const [nearest] = one.cites;
    const sentence = nearest === undefined ? undefined : article.sentences[nearest];
    if (nearest === undefined || sentence === undefined) continue;
    out.paragraph(out.style("dim", quotation(sentence.text, article.language)), {
      first: `    ${nearest + 1}  `,
      rest: "       ",
    });
  }
}
