import { anyOfAll, LANGUAGES } from "../../../languages/index.ts";
import { OFFERS, PAY_PROMPTS, REGISTER_PROMPTS } from "./wall-prompts.ts";
import { firstMatch, saidAlone, type PageEvidence } from "./page-evidence.ts";
import { outsideQuotations } from "./offers.ts";
import { isForElse } from "./subscription-terms.ts";
import { isTailHeading } from "../../document/line-patterns.ts";
import { wordCount } from "../../document/words.ts";

/** The article goes on behind a wall. */
export interface Wall {
  readonly kind: "paywall" | "sign-in";
  readonly evidence: readonly string[];
  /** The wall is in the article's place, not behind its beginning. */
  readonly instead: boolean;
  /** Share of the article that is before the wall, 0..1; an estimate where the page is silent. */
  readonly share: number;
}

/** Half of the news pages measured have more words than this, half fewer. */
const USUAL_WORDS = 650;
/** A text of this many words is whole unless the page says right behind it that it is not. */
const LONG = 350;
const VERY_LONG = 500;
/** Fewer words are a teaser if anything says so; fewer still can hardly be else. */
const FEW = 200;
const LITTLE = 60;
/** Words of a short paragraph. */
const PARAGRAPH = 12;
/** Between the end of the text and its wall is at most a share row or a fade-out. */
const BEHIND = 700;
/** There is something left to read for free, or its reader has paid. */
const OPEN = [
  new RegExp(
    String.raw`\b[1-9]\d* .{0,30}\b(?:${anyOfAll(({ walls }) => walls?.left)})(?!\p{L})`,
    "iu",
  ),
  new RegExp(
    anyOfAll(({ walls }) => walls?.open),
    "iu",
  ),
];
/** Words of a prompt with the offer in the same line. */
const LONGEST_PROMPT = 40;
/** Behind a prompt that was read with the text stand offers, of this many paragraphs at most. */
const OFFERED = 2;
const WALL_NAME =
  /(?:^|[\s_-])(?:pay-?wall|reg-?wall|sign-?(?:up|in)-?wall|subscribe-?wall|subscription-?wall|meter-?wall|piano-?(?:wall|container|offer|inline)|tp-(?:container|modal|backdrop)|premium-?(?:wall|lock|teaser|blocker)|article-?(?:locked?|gate|barrier|paywall)|content-?(?:locked?|gate|wall|barrier)|(?:is-)?locked|gated-?content|leaky|poool|offer-?wall|barrier-?page|subscriber-?only)(?:$|[\s_-])/;

/**
 * Whether what was read is only the beginning. One sign is not enough: sites that count free articles
 * call them “not free” and send them whole, and invitations to subscribe are everywhere.
 */
export function wallBehind(seen: PageEvidence): Wall | undefined {
  if (seen.url?.pathname === "/" && !seen.declaredArticle) return undefined;
  const signs = wallSigns(seen);
  if (!stopsAtWall(seen, signs)) return undefined;
  const { headed, prompt, declared, withheld, offer, named, cut, stated } = signs;
  return {
    kind: prompt?.kind === "sign-in" && !declared ? "sign-in" : "paywall",
    instead: headed !== undefined,
    share: statedShare(signs) ?? Math.min(0.5, seen.words / USUAL_WORDS),
    evidence: [
      declared ? "isAccessibleForFree: false" : undefined,
      withheld ? "the paid part is not on the page" : undefined,
      prompt && `says “${prompt.text}”`,
      !prompt && seen.offerText ? `offers “${seen.offerText.slice(0, 80)}”` : undefined,
      !prompt && !seen.offerText && offer ? `says “${offer}”` : undefined,
      named && `box named “${named}”`,
      cut ? "text ends in the middle" : undefined,
      stated === undefined ? undefined : `${seen.words} of ${Math.round(stated)} words`,
    ].filter((fact) => fact !== undefined),
  };
}

interface WallSigns {
  readonly declared: boolean;
  /** The part that is declared to be paid for is not on the page. */
  readonly withheld: boolean;
  /** The page's first heading is a wall's prompt: what is below it is the offer. */
  readonly headed: string | undefined;
  readonly prompt: Prompt | undefined;
  readonly offer: string | undefined;
  readonly named: string | undefined;
  /** The text breaks off within a sentence. */
  readonly cut: boolean;
  /** Words that the whole article has, by the page's own word. */
  readonly stated: number | undefined;
  readonly seenShare: number | undefined;
}

interface Prompt {
  readonly kind: "paywall" | "sign-in";
  readonly text: string;
  /** It is right behind the text that was read. */
  readonly behind: boolean;
}

function wallSigns(seen: PageEvidence): WallSigns {
  const remaining = remainingShare(seen.signs.visibleText);
  const stated = remaining === undefined ? seen.statedWords : seen.words / (1 - remaining);
  const declared = seen.declaredFree === false;
  return {
    declared,
    withheld: declared && seen.lockedWords === 0,
    headed: saidAlone(seen.signs.heading, [...PAY_PROMPTS, ...REGISTER_PROMPTS]),
    prompt: findPrompt(seen),
    offer: firstMatch(besideText(seen), OFFERS),
    named: WALL_NAME.exec(seen.signs.names)?.[0].trim(),
    cut: isCut(seen),
    stated,
    seenShare: stated === undefined ? undefined : seen.words / stated,
  };
}

function stopsAtWall(seen: PageEvidence, signs: WallSigns): boolean {
  const { declared, withheld, headed, prompt, offer, named, cut, seenShare } = signs;
  const { words } = seen;
  // One line may be prompt and offer at once, and is one mark.
  const sells = offer !== undefined && prompt?.text.includes(offer) !== true;
  const marks = [declared, prompt, named, sells].filter(Boolean).length;
  if (marks === 0 && seen.offerText === "") return false;
  // The page draws a beginning and sends the whole in its data.
  if (seen.isEmbedded && !cut && words >= FEW && !(seenShare !== undefined && seenShare < 0.7))
    return false;
  if (seen.declaredFree === true) return words < LITTLE && prompt !== undefined;
  if (headed !== undefined) return true;
  if (seenShare !== undefined && seenShare < 0.7 && (declared || prompt)) return true;
  if (seenShare !== undefined && seenShare > 0.85) return false;
  if (cut && (declared || ((prompt ?? named) !== undefined && words < LONG))) return true;
  if (withheld && words < LONG) return true;
  if (seen.offerText !== "") return words < LONG;
  if (prompt?.behind) return words < LONG || (words < VERY_LONG && marks > 1);
  if (marks > 1 && (declared || prompt)) return words < FEW;
  return words < LITTLE && (declared || prompt !== undefined || named !== undefined);
}

function statedShare({ seenShare }: WallSigns): number | undefined {
  return seenShare === undefined ? undefined : Math.min(1, seenShare);
}

const PROMPTS = [
  ["paywall", PAY_PROMPTS],
  ["sign-in", REGISTER_PROMPTS],
] as const;

function findPrompt(seen: PageEvidence): Prompt | undefined {
  const { visibleText } = seen.signs;
  const end = endOfText(seen);
  const behind =
    end > 0 ? promptIn(untilOthers(visibleText.slice(end, end + BEHIND)), true) : undefined;
  return behind ?? promptIn(besideText(seen), false);
}

/** What is behind a text, up to a heading below which are comments or other stories. */
function untilOthers(text: string): string {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => isTailHeading(line.trim()));
  return lines.slice(0, end < 0 ? undefined : end).join("\n");
}

/** The page's lines but those that tell of walls, as an article on them does: they are long, or text follows. */
function besideText({ text, signs }: PageEvidence): string {
  const paragraphs = text.split("\n").filter((line) => wordCount(line) >= PARAGRAPH);
  const within = new Set(paragraphs.slice(0, -OFFERED));
  const isPrompt = (line: string) =>
    wordCount(line) <= LONGEST_PROMPT && !within.has(line) && !firstMatch(line, OPEN);
  return signs.visibleText.split("\n").filter(isPrompt).join("\n");
}

function promptIn(text: string, behind: boolean): Prompt | undefined {
  const lines = text
    .split("\n")
    .filter((line) => !isForElse(line))
    .map(outsideQuotations);
  for (const [kind, patterns] of PROMPTS) {
    const said = firstMatch(lines.join("\n"), patterns);
    if (said) return { kind, text: said, behind };
  }
  return undefined;
}

/** Where in the page's visible text the text that was read ends; 0 where it is not found. */
function endOfText({ text, signs }: PageEvidence): number {
  const lines = text.split("\n").filter((line) => line.length >= 30);
  const tail = lines.at(-1)?.slice(-60) ?? "";
  const at = tail === "" ? -1 : signs.visibleText.lastIndexOf(tail);
  return at < 0 ? 0 : at + tail.length;
}

const SENTENCE_END = /[.!?。！？।॥؟۔።…“”„"»«›‹‘’')\]}」』）:：;；*♦■●]\s*$/;
const ELLIPSIS = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/;

function isCut({ text, blocks }: PageEvidence): boolean {
  const last = text.trimEnd().split("\n").at(-1) ?? "";
  if (ELLIPSIS.test(last)) return true;
  const isParagraph = blocks.some((block) => block.tag === "p" && block.text === last);
  return isParagraph && last.length >= 60 && !SENTENCE_END.test(last);
}

const REMAINING = LANGUAGES.flatMap(({ walls }) => walls?.remaining ?? []);

/** The share that the page says is still to come. */
function remainingShare(text: string): number | undefined {
  for (const pattern of REMAINING) {
    const percent = pattern.exec(text)?.[1];
    if (percent) return Number(percent.replace(",", ".")) / 100;
  }
  return undefined;
}
