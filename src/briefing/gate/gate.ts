import { terms } from "../../text/terms.ts";
import { addsUnfounded } from "./added-words.ts";
import type { Checks, Point } from "../../domain/briefing.ts";
import { squeeze } from "../../text/fold.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { verifyPoint, type Finding } from "./verify-point.ts";
import type { DraftItem, Repair } from "../../ports/writer.ts";

/** What came through the gate, in the writer's order, and how. */
export interface Gated {
  readonly points: Point[];
  readonly checks: Checks;
}

/** What statements are checked against. */
export interface GateRules {
  readonly evidence: Evidence;
  /** In which the statements are written. */
  readonly language: string;
  /** For an answer: what it repeats of the question proves nothing. */
  readonly question?: string | undefined;
}

/** Asks the writer once for better versions of what failed. */
export type AskRepair = (failing: Repair["failing"]) => Promise<readonly DraftItem[]>;

/** With more cites than this anything could be found in the cited sentences. */
const MOST_CITES = 6;
/** Longer is no point any more, and would not fit a message beside others. */
const LONGEST_POINT = 700;

/** A word or two are in the article by chance: they state nothing that could be checked. */
const FEWEST_TERMS = 3;
/** From this share of common terms, both ways, a statement is a copy of its sentence with a change. */
const COPIED = 0.85;

interface Judged {
  readonly item: DraftItem;
  readonly faults: readonly string[];
}

/**
 * Lets through only what can be shown: a statement that the check finds no fault in, else its
 * repaired version, else the sentence it cites in quotation marks. What cites no sentence at all is
 * dropped.
 */
export async function applyGate(
  items: readonly DraftItem[],
  standard: GateRules,
  askRepair?: AskRepair,
): Promise<Gated> {
  const judged = items.map((item) => judge(item, standard));
  const failing = judged.filter(({ faults }) => faults.length > 0);
  const repairs = failing.length > 0 && askRepair ? await repaired(failing, askRepair) : new Map();
  const checks = { passed: 0, repaired: 0, replaced: 0, dropped: 0 };
  const points: Point[] = [];
  for (const one of judged) {
    const { outcome, point } = settle(one, repairs.get(one), standard);
    const fresh = point && !points.some(({ text }) => text === point.text) ? point : undefined;
    checks[fresh ? outcome : "dropped"] += 1;
    if (fresh) points.push(fresh);
  }
  return { points, checks };
}

/** Judges one statement; it is cleaned first, and cites of sentences that do not exist are cut. */
function judge(raw: DraftItem, { evidence, language, question }: GateRules): Judged {
  const known = raw.cites.filter((cite) => evidence.sentences[cite] !== undefined);
  const item = { cites: [...new Set(known)], text: plain(raw.text) };
  if (item.text === "") return { item, faults: ["it is empty"] };
  if (item.cites.length === 0) return { item, faults: ["it cites no sentence that exists"] };
  if (isQuoted(item, evidence)) return { item, faults: [] };
  const faults = verifyPoint(item.text, item.cites, evidence, language).map(inWords);
  if (terms(item.text).length < FEWEST_TERMS) faults.push("it is no full sentence");
  if (question !== undefined && language === evidence.language) {
    if (addsUnfounded(item.text, question, item.cites, evidence)) faults.push(UNFOUNDED);
  }
  if (item.cites.length > MOST_CITES) faults.push(`it cites more than ${MOST_CITES} sentences`);
  if (item.text.length > LONGEST_POINT) faults.push("it is too long");
  return { item, faults };
}

const UNFOUNDED = "what it adds to the question is not in its sentences";

/** One line of text without control characters or marks that turn the direction of writing. */
function plain(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}

function inWords({ kind, what, hard }: Finding): string {
  if (kind === "negation" || kind === "citation") return what;
  const place = hard ? "the article" : "the sentences it cites";
  return `${kind} "${what}" is not in ${place}`;
}

/** The repaired version of each failing statement, as far as the writer gave one. */
async function repaired(failing: readonly Judged[], askRepair: AskRepair) {
  const asked = failing.map(({ item, faults }) => ({ item, why: faults.join("; ") }));
  const given = await askRepair(asked);
  if (given.length === failing.length) return new Map(failing.map((one, at) => [one, given[at]]));
  // Some were left out, or all were sent again: each goes with the one it shares most words with.
  const found = new Map<Judged, DraftItem>();
  for (const one of failing) {
    const left = given.filter((item) => ![...found.values()].includes(item));
    const [nearest] = left.toSorted((a, b) => shared(one.item, b) - shared(one.item, a));
    if (nearest && shared(one.item, nearest) > 0) found.set(one, nearest);
  }
  return found;
}

function shared(one: DraftItem, other: DraftItem): number {
  const there = new Set(terms(other.text));
  return new Set(terms(one.text).filter((term) => there.has(term))).size;
}

function settle(
  judged: Judged,
  repair: DraftItem | undefined,
  standard: GateRules,
): { outcome: keyof Checks; point?: Point } {
  const { evidence } = standard;
  if (judged.faults.length === 0) {
    return { outcome: "passed", point: pointOf(judged.item, evidence) };
  }
  const again = repair && judge(repair, standard);
  if (again?.faults.length === 0) {
    return { outcome: "repaired", point: pointOf(again.item, evidence) };
  }
  const cited = again && again.item.cites.length > 0 ? again.item : judged.item;
  const quote = citedSentence(cited, evidence);
  return quote ? { outcome: "replaced", point: quote } : { outcome: "dropped" };
}

/**
 * The statement as it is shown. One that copies a sentence, with a change or with more around it, is
 * shown as that sentence: what was changed may be who did what to whom, which no check of words finds,
 * and what was copied may be an order to the writer, which is shown as a quotation or not at all.
 */
function pointOf(item: DraftItem, evidence: Evidence): Point {
  const { text, cites } = item;
  if (isQuoted(item, evidence)) return { text, cites: [...cites], quoted: true };
  const copied = [...cites, ...cites.flatMap((cite) => [cite - 1, cite + 1])].find((at) =>
    isCopy(text, evidence.sentences[at] ?? ""),
  );
  const sentence = copied === undefined ? undefined : evidence.sentences[copied];
  return copied === undefined || sentence === undefined
    ? { text, cites: [...cites], quoted: false }
    : { text: sentence, cites: [copied], quoted: true };
}

function isCopy(statement: string, sentence: string): boolean {
  const [said, there] = [new Set(terms(statement)), new Set(terms(sentence))];
  if (there.size < FEWEST_TERMS) return false;
  const common = [...said].filter((term) => there.has(term)).length;
  const bare = squeeze(sentence).replace(/[.!?。！？]+$/u, "");
  return common >= COPIED * Math.max(said.size, there.size) || squeeze(statement).includes(bare);
}

function isQuoted({ text, cites }: DraftItem, { sentences }: Evidence): boolean {
  return cites.some((cite) => sentences[cite] === text);
}

/** Of the sentences a statement cites, the one with most of its words. */
function citedSentence({ text, cites }: DraftItem, { sentences }: Evidence): Point | undefined {
  const wanted = new Set(terms(text));
  const common = (cite: number): number =>
    terms(sentences[cite] ?? "").filter((term) => wanted.has(term)).length;
  const [best] = cites.toSorted((one, other) => common(other) - common(one) || one - other);
  const sentence = best === undefined ? undefined : sentences[best];
  if (best === undefined || sentence === undefined || squeeze(sentence) === "") return undefined;
  return { text: sentence, cites: [best], quoted: true };
}
