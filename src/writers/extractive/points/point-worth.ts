import { endsAsSentence } from "../../../text/sentence-form.ts";
import type { Belonging } from "./belonging.ts";
import { anyCue, type Cue } from "../../../languages/patterns/cues.ts";
import { isSummaryWorthy } from "./is-summary-worthy.ts";
import type { SentenceSigns } from "./sentence-signs.ts";
import type { Wants } from "./wants.ts";

/** One figure is worth most of what several are. */
const WORTH_OF_ONE_FIGURE = 0.7;
const MANY_FIGURES = 2;
/** Somebody's words are a point where nothing else is. */
const MOSTLY_QUOTED = 0.5;
const WORTH_OF_A_QUOTATION = 0.3;
/** Fewer content words than this say little; without any, so much is lost. */
const ENOUGH_CONTENT = 10;
const THIN = 0.2;
/** What everybody knows, before the news or between. */
const SCENE = 0.4;
/** So much less is what does not belong to its text: it is a point where nothing else is left. */
const FOREIGN = 2;
/** Behind so much of its news a firm speaks of itself. */
const LAST_THIRD = 2 / 3;
/** “A double costs €95.” */
const FEWEST_WORDS_WITH_A_FIGURE = 3;
/** The question of an interview where it is marked as such. */
const MARKED_QUESTION = new RegExp(String.raw`^(?:${anyCue("asks")})\s?[:：]`, "u");

/** Whether a sentence may be a point: a statement of the article itself, whole, of nobody's unfinished words. */
export function mayBePoint(one: SentenceSigns, wants: Wants): boolean {
  if (one.openQuotation || one.has("aside") || MARKED_QUESTION.test(one.text)) return false;
  if (one.has("about") && one.depth > LAST_THIRD) return false;
  return isSummaryWorthy(one.text) || saysMuchInFewWords(one, wants);
}

function saysMuchInFewWords(one: SentenceSigns, wants: Wants): boolean {
  if (!endsAsSentence(one.text) && !wants.lines) return false;
  const isDish = wants.cues.yields !== undefined && one.has("yields");
  return isDish || (one.figures > 0 && one.words >= FEWEST_WORDS_WITH_A_FIGURE);
}

/**
 * What a sentence is worth as a point of a text that wants certain things.
 *
 * @param rank how central it is to its text, 0..1.
 */
export function worthOf(
  one: SentenceSigns,
  rank: number,
  belonging: Belonging,
  wants: Wants,
): number {
  const parts = [
    wants.rank * rank,
    wants.figures * worthOfFigures(one.figures),
    one.leads ? wants.leads : 0,
    one.money ? wants.money : 0,
    one.dated ? wants.dated : 0,
    one.promised ? wants.section : 0,
    ...cuesOf(wants).map(([cue, worth]) => (one.has(cue) ? worth : 0)),
    one.has("scene") ? -SCENE : 0,
    -THIN * Math.max(0, 1 - one.content / ENOUGH_CONTENT),
  ];
  const worth = parts.reduce((sum, part) => sum + part, 0);
  const said = one.quoted > MOSTLY_QUOTED ? worth * WORTH_OF_A_QUOTATION : worth;
  return isForeign(one, belonging) ? said - FOREIGN : said;
}

function worthOfFigures(count: number): number {
  if (count <= 1) return WORTH_OF_ONE_FIGURE * count;
  return count >= MANY_FIGURES ? 1 : WORTH_OF_ONE_FIGURE + (1 - WORTH_OF_ONE_FIGURE) * (count - 1);
}

const cuesOf = ({ cues }: Wants): [Cue, number][] => Object.entries(cues) as [Cue, number][];

/** At the head, and of an order, little in common with the rest is as bad as nothing. */
function isForeign(one: SentenceSigns, belonging: Belonging): boolean {
  return (
    belonging === "no" || (belonging === "hardly" && (one.paragraph === 0 || one.has("order")))
  );
}
