import { anyCue } from "../../../languages/cues/index.ts";

const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const QUESTION = /[?？؟][”"»」』]?$/u;
const LONGEST_QUESTION = 250;
/** In a story people ask, too, but within quotation marks. */
const SPOKEN = /^["'“„«»‘—–-]/u;
/** `Q:` and `A:`, and what stands for them elsewhere. */
const MARKED = new RegExp(String.raw`^(?:${anyCue("asks")}|${anyCue("answers")})\s?[:：.]\s`, "u");
/** Of an interview at least so much of the lines, of a discussion so many contributions. */
const SMALLEST_SHARE = 0.15;

/** How many questions with an answer below them a text has, if it consists of them; else 0. */
export function exchanges(text: string): number {
  const all = lines(text);
  const asks = all.map(
    (line) => QUESTION.test(line) && line.length <= LONGEST_QUESTION && !SPOKEN.test(line),
  );
  const answered = asks.filter((is, at) => is && at > 0 && asks[at + 1] === false).length;
  const marked = Math.floor(all.filter((line) => MARKED.test(line)).length / 2);
  const count = Math.max(answered, marked);
  return count >= SMALLEST_SHARE * all.length ? count : 0;
}

const CONTRIBUTION = /^[\p{Lu}\p{Lo}@][\p{L}\p{N} .’'_-]{1,30}(?:\s?[(,][^)]{0,30}\)?)?\s?[:：]\s/u;

/** How many lines begin with the name of who wrote them, if two write and one of them again; else 0. */
export function contributions(text: string): number {
  const all = lines(text);
  const names = all.flatMap((line) => CONTRIBUTION.exec(line)?.[0] ?? []);
  const writers = new Set(names).size;
  const isExchange = writers >= 2 && names.length > writers;
  return isExchange && names.length >= SMALLEST_SHARE * all.length ? names.length : 0;
}

const NUMBERED = new RegExp(String.raw`^(?:\(?\d{1,3}[.)]|§+\s?\d+|${anyCue("numbered")})`, "u");

/** How many paragraphs carry a number, as those of judgments and laws do. */
export const numberedParagraphs = (text: string): number =>
  lines(text).filter((line) => NUMBERED.test(line)).length;

/** Weights, volumes and degrees that are written alike in many languages. */
const UNITS = String.raw`k?g|mg|[mcd]?l|cm|°\s?C|°|℃`;
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d])[\d½¼¾⅓]+(?:[.,/–-]\d+)?\s?(?:${UNITS}|${anyCue("cookingUnits")})(?![\p{Script=Latin}\p{Script=Cyrillic}])|(?:${anyCue("unitsBefore")})\s?[\d½]`,
  "gu",
);

/** How many amounts by weight, volume, spoon and degree a text gives. */
export const amounts = (text: string): number => text.match(AMOUNT)?.length ?? 0;
