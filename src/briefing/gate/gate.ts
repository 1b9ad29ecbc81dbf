import { terms } from "../../text/terms.ts";
import { addsUnfounded } from "./added-words.ts";
import type { Checks, Point } from "../../domain/briefing.ts";
import { detectLanguage } from "../../text/detect-language.ts";
import { type Evidence, languageAt, widerPassage } from "../evidence/evidence.ts";
import { copiedSentences } from "./copied-sentences.ts";
import { findingInWords } from "./finding-in-words.ts";
import { isAnnouncement } from "./announcement.ts";
import { nearestCites } from "./nearest-cites.ts";
import { replacementFor } from "./replacement.ts";
import { derivationsIn } from "./derivations.ts";
import { verifyPoint } from "./verify-point.ts";
import type { Checkable, DraftItem, Opinion, Repair } from "../../ports/writer.ts";

/** What came through the gate, in the writer's order, and how. */
export interface Gated {
  readonly points: Point[];
  readonly checks: Checks;
}

/** What statements are checked against. */
export interface GateRules {
  readonly evidence: Evidence;
  /** In which the statements are to be written. */
  readonly language: string;
  /** For an answer: what it repeats of the question proves nothing. */
  readonly question?: string | undefined;
}

/** Asks the writer once for better versions of what failed. */
export type AskRepair = (failing: Repair["failing"]) => Promise<readonly DraftItem[]>;

/** Asks a second reader what it thinks of statements; an opinion for each, or none at all. */
export type AskReader = (statements: readonly Checkable[]) => Promise<readonly Opinion[]>;

/** With more cites than this anything could be found in the cited sentences. */
const MOST_CITES = 6;
/** Longer is no point any more, and would not fit a message beside others. */
const LONGEST_POINT = 700;

/** A word or two are in the article by chance: they state nothing that could be checked. */
const FEWEST_TERMS = 3;
/** A quotation of which another point on the same sentence has so much repeats it. */
const REPEATED = 0.5;

interface Judged {
  readonly item: DraftItem;
  readonly faults: readonly string[];
}

/** What becomes of a statement. */
interface Settled {
  readonly outcome: keyof Checks;
  readonly points: readonly Point[];
}

/**
 * Lets through only what can be shown: a statement that the check finds no fault in, else its
 * repaired version, else the sentences it cites in quotation marks. What cites no sentence at all is
 * dropped, and so is a quotation of what another point says.
 *
 * @param askReader a second reader, of those statements in which the check finds no fault.
 */
export async function applyGate(
  items: readonly DraftItem[],
  standard: GateRules,
  askRepair?: AskRepair,
  askReader?: AskReader,
): Promise<Gated> {
  const stated = items.filter(({ text }) => !isAnnouncement(text));
  const judged = await judgeAll(stated, standard, askReader);
  const failing = judged.filter(({ faults }) => faults.length > 0);
  const given = failing.length > 0 && askRepair ? await repaired(failing, askRepair) : new Map();
  const again = await judgeAll([...given.keys()], standard, askReader);
  const repairs = Map.groupBy(again, (_, at) => [...given.values()][at]);
  const settled = judged.map((one) => settle(one, repairs.get(one) ?? [], standard));
  const own = settled
    .filter(({ outcome }) => outcome !== "replaced")
    .flatMap(({ points }) => points);
  const checks = { passed: 0, repaired: 0, replaced: 0, dropped: 0 };
  const points: Point[] = [];
  for (const { outcome, points: shown } of settled) {
    const others = outcome === "replaced" ? [...own, ...points] : points;
    const fresh = shown.filter((point) => !others.some((other) => repeats(point, other)));
    checks[fresh.length > 0 ? outcome : "dropped"] += 1;
    points.push(...fresh);
  }
  return { points, checks };
}

/** Judges statements, and has the second reader look at those that are to be shown as they are written. */
async function judgeAll(
  items: readonly DraftItem[],
  standard: GateRules,
  askReader: AskReader | undefined,
): Promise<Judged[]> {
  const { evidence } = standard;
  const judged = items.map((item) => judge(item, standard));
  const sound = judged.filter(
    ({ item, faults }) =>
      faults.length === 0 && pointsOf(item, standard).some(({ quoted }) => !quoted),
  );
  if (sound.length === 0 || askReader === undefined) return judged;
  const opinions = await askReader(
    sound.map(({ item: { text, cites } }) => {
      return { text, sentences: cites.flatMap((cite) => evidence.sentences[cite] ?? []) };
    }),
  );
  return judged.map((one) => {
    const opinion = opinions[sound.indexOf(one)];
    if (opinion?.verdict !== "unsupported") return one;
    const what = opinion.words === "" ? "it" : `“${opinion.words}”`;
    return { ...one, faults: [`its sentences do not bear out ${what}`] };
  });
}

/** Judges one statement; it is cleaned first, and cites of sentences that do not exist are cut. */
function judge(raw: DraftItem, standard: GateRules): Judged {
  const { evidence } = standard;
  const known = [...new Set(raw.cites)].filter((cite) => evidence.sentences[cite] !== undefined);
  const item = { cites: known, text: plain(raw.text) };
  if (item.text === "") return { item, faults: ["it is empty"] };
  if (item.cites.length === 0) return { item, faults: ["it cites no sentence that exists"] };
  if (isQuoted(item, evidence)) return { item, faults: [] };
  const near = { ...item, cites: nearestCites(item.text, item.cites, evidence) };
  const faults = faultsOf(near, standard);
  return faults.length > 0 && near.cites.join() !== item.cites.join()
    ? { item, faults: faultsOf(item, standard) }
    : { item: near, faults };
}

function faultsOf(item: DraftItem, { evidence, language: asked, question }: GateRules): string[] {
  const { text, cites } = item;
  const language = languageOf(item, evidence, asked);
  const isAnswer = question !== undefined;
  const faults = verifyPoint(text, cites, evidence, language, isAnswer).map(findingInWords);
  if (!saysEnough(item, evidence, isAnswer)) faults.push("it is no full sentence");
  if (question !== undefined && language === languageAt(cites, evidence)) {
    if (addsUnfounded(text, question, cites, evidence)) faults.push(UNFOUNDED);
  }
  if (cites.length > MOST_CITES) faults.push(`it cites more than ${MOST_CITES} sentences`);
  if (text.length > LONGEST_POINT) faults.push("it is too long");
  return faults;
}

/** Whether a statement has enough words to be checked; to who asked, two that its sentences have say it: “Ana Lind did.” */
function saysEnough({ text, cites }: DraftItem, evidence: Evidence, isAnswer: boolean): boolean {
  const found = terms(text);
  if (found.length >= FEWEST_TERMS || !isAnswer) return found.length >= FEWEST_TERMS;
  const said = new Set(found);
  return said.size > 1 && said.isSubsetOf(new Set(terms(widerPassage(cites, evidence).folded)));
}

/** The language of its sentences, where a statement turns out to be in it; else the one asked for. */
function languageOf({ text, cites }: DraftItem, evidence: Evidence, asked: string): string {
  const cited = languageAt(cites, evidence);
  if (cited === undefined || cited === asked) return asked;
  return detectLanguage(text, asked) === cited ? cited : asked;
}

const UNFOUNDED = "what it adds to the question is not in its sentences";

/** One line of text without control characters or marks that turn the direction of writing. */
function plain(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}

/**
 * The repaired versions, each with the failing statement that it is one of. Some may be left out, one may be written as
 * two, and all may be sent again.
 */
async function repaired(
  failing: readonly Judged[],
  askRepair: AskRepair,
): Promise<Map<DraftItem, Judged>> {
  const asked = failing.map(({ item, faults }) => ({ item, why: faults.join("; ") }));
  const given = await askRepair(asked);
  if (given.length === failing.length) {
    return new Map(given.flatMap((item, at) => (failing[at] ? [[item, failing[at]]] : [])));
  }
  const found = new Map<DraftItem, Judged>();
  for (const one of failing) {
    const left = given.filter((item) => !found.has(item));
    const [nearest] = left.toSorted((a, b) => shared(one.item, b) - shared(one.item, a));
    if (nearest && shared(one.item, nearest) > 0) found.set(nearest, one);
  }
  const parts = given.flatMap((item): [DraftItem, Judged][] => {
    const whole = found.get(item) ?? failing.find((one) => isPartOf(item, one.item));
    return whole === undefined ? [] : [[item, whole]];
  });
  return new Map(parts);
}

/** Of a statement written as two each has most of its words from it. */
const OF_ITS_WORDS = 0.5;

const isPartOf = (part: DraftItem, whole: DraftItem): boolean =>
  shared(whole, part) > OF_ITS_WORDS * new Set(terms(part.text)).size;

function shared(one: DraftItem, other: DraftItem): number {
  const there = new Set(terms(other.text));
  return new Set(terms(one.text).filter((term) => there.has(term))).size;
}

function settle(judged: Judged, again: readonly Judged[], standard: GateRules): Settled {
  if (judged.faults.length === 0) {
    return { outcome: "passed", points: pointsOf(judged.item, standard) };
  }
  const cited = again.filter(({ item }) => item.cites.length > 0);
  const versions = cited.length > 0 ? cited : [judged];
  const points = versions.flatMap(({ item, faults }) =>
    faults.length === 0 ? pointsOf(item, standard) : replacementFor(item, standard.evidence),
  );
  const isRepaired = versions.every(({ faults }) => faults.length === 0);
  return { outcome: isRepaired ? "repaired" : "replaced", points };
}

/** The statement as it is shown: one that copies a sentence, as that sentence. */
function pointsOf(item: DraftItem, { evidence, language: asked, question }: GateRules): Point[] {
  const { text, cites } = item;
  if (isQuoted(item, evidence)) return [{ text, cites: [...cites], quoted: true }];
  const copied = copiedSentences(item, evidence);
  if (copied.length > 0) return replacementFor({ text, cites: copied }, evidence);
  const language = languageOf(item, evidence, asked);
  const steps = derivationsIn(text, cites, evidence, language, question !== undefined);
  return [{ text, cites: [...cites], quoted: false, ...(steps.length > 0 && { steps }) }];
}

function isQuoted({ text, cites }: DraftItem, { sentences }: Evidence): boolean {
  return cites.some((cite) => sentences[cite] === text);
}

/** Whether a quotation says what another point says: in the same words, or most of its own. */
function repeats(point: Point, other: Point): boolean {
  if (point.text === other.text) return true;
  if (!point.quoted || !point.cites.every((cite) => other.cites.includes(cite))) return false;
  const [there, said] = [new Set(terms(point.text)), new Set(terms(other.text))];
  return there.intersection(said).size >= REPEATED * there.size;
}
