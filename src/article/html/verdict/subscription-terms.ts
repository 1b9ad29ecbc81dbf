import { periodNames } from "../../../languages/calendar/period-names.ts";
import { anyOfAll, LANGUAGES } from "../../../languages/index.ts";
import { namesAmount, termsOfOffer } from "./offers.ts";

const PERIODS = [...new Set(LANGUAGES.flatMap(({ code }) => periodNames(code)))]
  .toSorted((one, other) => other.length - one.length)
  .map((name) => name.replace(/[.\\]/g, ""))
  .join("|");
/** Scripts without spaces have no word boundaries. */
const PERIOD = new RegExp(String.raw`(?<![\p{L}])(?:${PERIODS})(?!\p{L})`, "iu");
const COUNTED = new RegExp(String.raw`\d\s?-?\s?(?:${PERIODS})(?!\p{L})`, "iu");
const FREE = new RegExp(
  anyOfAll(({ offerTerms: terms }) => terms?.trial),
  "iu",
);
const ELSEWHERE = new RegExp(
  anyOfAll(({ walls }) => walls?.elsewhere),
  "iu",
);
/** Something is free, and how it is cancelled or what it gives access to is said as well. */
const LEAST_TERMS = 2;

/**
 * Whether a text says on which terms something can be read: a price for a period, a free period, or what
 * is free on which other terms. What letters, gifts and comments ask for is none of it.
 */
export function statesTerms(text: string): boolean {
  if (ELSEWHERE.test(text)) return false;
  if (namesAmount(text) && (PERIOD.test(text) || COUNTED.test(text))) return true;
  return FREE.test(text) && (COUNTED.test(text) || termsOfOffer(text) >= LEAST_TERMS);
}

/** Whether a prompt asks for something else than to read on in this article. */
export function isForElse(text: string): boolean {
  return ELSEWHERE.test(text);
}
