import type { EarlierTurn } from "../../ports/writer.ts";
import { fenceOf, oneLine, shownNumber } from "./numbered-articles.ts";

/** A briefing is what people speak of longest: so much of the room is kept for what is not the newest. */
const SHARE_OF_BRIEFINGS = 0.5;
/** Of one statement so much shows what is meant. */
const LONGEST_STATEMENT = 400;

/**
 * What was said in a thread as a model reads it, within a fence: it was written from what strangers wrote,
 * and by people who ask. Where it takes more room than there is, the oldest is left out.
 *
 * @param bytes UTF-8, at most.
 */
export function fencedTurns(
  turns: readonly EarlierTurn[],
  fenceKey: string,
  bytes: number,
): string {
  const briefings = turns.filter(({ question }) => question === undefined);
  const exchanges = turns.filter(({ question }) => question !== undefined);
  const briefed = newestWithin(briefings.map(inWords), bytes * SHARE_OF_BRIEFINGS);
  const rest = bytes - Buffer.byteLength(briefed.join("\n"));
  const said = [...briefed, ...newestWithin(exchanges.map(inWords), rest)].join("\n");
  if (said === "") return "";
  const fence = fenceOf(fenceKey, `said ${said}`);
  return `<said-${fence}>\n${said}\n</said-${fence}>`;
}

function inWords({ question, points, verdict }: EarlierTurn): string {
  const asked = question === undefined ? [] : [`Asked: ${oneLine(question)}`];
  if (verdict === "not-stated")
    return [...asked, "You answered: the articles do not say."].join("\n");
  if (points === undefined || points.length === 0) return asked.join("\n");
  const statements = points.map(({ cites, text }, at) => {
    const said = oneLine(text).slice(0, LONGEST_STATEMENT);
    return `(${at + 1}) ${cites.map(shownNumber).join(",")}: ${said}`;
  });
  return [...asked, introduction(question, verdict), ...statements].join("\n");
}

/** What was only near is no answer, and is not told to the model as one. */
function introduction(question: string | undefined, verdict: EarlierTurn["verdict"]): string {
  if (question === undefined) return "You briefed:";
  return verdict === "closest"
    ? "You found no sentence that answers it, and quoted the nearest:"
    : "You answered:";
}

/** The last ones that fit, in their order. */
function newestWithin(texts: readonly string[], bytes: number): string[] {
  let used = 0;
  const tooOld = texts.findLastIndex((text) => (used += Buffer.byteLength(text) + 1) > bytes);
  return texts.slice(tooOld + 1);
}
