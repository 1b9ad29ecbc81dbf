import { anyOfAll, type Language } from "../../../languages/index.ts";
import { wordCount } from "../../document/words.ts";
import { OFFERS, PAY_PROMPTS, REGISTER_PROMPTS } from "./wall-prompts.ts";
import type { Block } from "../../document/block.ts";

/** A prompt is a line or two; a longer block that holds its words is about walls. */
const LONGEST_PROMPT = 220;
const MOST_WORDS = 40;
const HEADING_WORDS = 10;

const phrases = (kind: keyof NonNullable<Language["offerTerms"]>): string =>
  anyOfAll(({ offerTerms }) => offerTerms?.[kind]);
/** With the currencies that papers are sold for. */
const AMOUNT = String.raw`[$€£¥₩₽₹]\s?\d|\d\s?(?:[$€£¥₩₽₹]|euro|eur|usd|kr\b|zł|円|원|元)`;
const NAMED_AMOUNT = new RegExp(AMOUNT, "iu");
const PRICE = String.raw`${AMOUNT}|\d+(?:[.,]\d\d)? (?:${phrases("per")}) (?:${phrases("period")})`;

/** What is said of prices, terms and benefits; an offer says several of these in few words. */
const TERMS = [
  PRICE,
  ...(["subscription", "cancel", "trial", "access", "renewal", "choice"] as const).map(phrases),
].map((source) => new RegExp(source, "iu"));
const LEAST_TERMS = 3;
const LONGEST_OFFER = 700;

/** A line that asks to pay or to register for reading on. */
export function isWallPrompt({ text }: Block): boolean {
  return (
    text.length <= LONGEST_PROMPT &&
    wordCount(text) <= MOST_WORDS &&
    matches(outsideQuotations(text), [...PAY_PROMPTS, ...REGISTER_PROMPTS])
  );
}

/** A heading that is a prompt: what is below it is the offer. */
export function isWallHeading({ text }: Block): boolean {
  return wordCount(text) <= HEADING_WORDS && matches(text, [...PAY_PROMPTS, ...REGISTER_PROMPTS]);
}

/**
 * A line or paragraph that sells a subscription.
 *
 * @param least how many kinds of terms it must name; fewer do where it is behind the text.
 */
export function isOffer({ text }: Block, least = LEAST_TERMS): boolean {
  if (text.length > LONGEST_OFFER) return false;
  if (text.length < 100 && matches(text, OFFERS)) return true;
  return termsOfOffer(text) >= least;
}

/** A line without what it quotes: a report on walls says what they say. */
export function outsideQuotations(line: string): string {
  const rest = line.replace(/[“„«"][^“”„«»"]{1,200}[”“»"]/gu, " ");
  return wordCount(rest) >= LEAST_AROUND ? rest : line;
}
/** Words around a quotation that make it one. */
const LEAST_AROUND = 5;

/** Whether a text names a sum of money. */
export function namesAmount(text: string): boolean {
  return NAMED_AMOUNT.test(text);
}

/** How many kinds of terms of a subscription a text names. */
export function termsOfOffer(text: string): number {
  return TERMS.filter((term) => term.test(text)).length;
}

function matches(text: string, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
