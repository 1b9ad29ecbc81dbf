import { anyCue } from "../../languages/patterns/cues.ts";
import { textLines } from "./text-lines.ts";

const QUESTION = /[?？؟][”“"»«」』]?$/u;
const LONGEST_QUESTION = 250;
/** In a story people ask, too, but within quotation marks. */
const SPOKEN = /^["'“„«»‘—–-]/u;
/** `Q:` and `A:`, and what stands for them elsewhere. */
const MARKED = new RegExp(String.raw`^(?:${anyCue("asks")}|${anyCue("answers")})\s?[:：.]\s`, "u");
/** Of an interview at least so much of the lines, of a discussion so many contributions. */
const SMALLEST_SHARE = 0.15;

/** How many questions with an answer below them a text has, if it consists of them; else 0. */
export function exchanges(text: string): number {
  const all = textLines(text);
  const asks = all.map(
    (line) => QUESTION.test(line) && line.length <= LONGEST_QUESTION && !SPOKEN.test(line),
  );
  const answered = asks.filter((is, at) => is && at > 0 && asks[at + 1] === false).length;
  const marked = Math.floor(all.filter((line) => MARKED.test(line)).length / 2);
  const count = Math.max(answered, marked);
  return count >= SMALLEST_SHARE * all.length ? count : 0;
}

/** No space follows the wide colon of Chinese and Japanese. */
const CONTRIBUTION =
  /^[\p{Lu}\p{Lo}@][\p{L}\p{N} .’'_-]{1,30}(?:\s?[(,][^)]{0,30}\)?)?\s?(?::\s|：)/u;

/** How many lines begin with the name of who wrote them, if two write and one of them again; else 0. */
export function contributions(text: string): number {
  const all = textLines(text);
  const names = all.flatMap((line) => CONTRIBUTION.exec(line)?.[0] ?? []);
  const writers = new Set(names).size;
  const isExchange = writers >= 2 && names.length > writers;
  return isExchange && names.length >= SMALLEST_SHARE * all.length ? names.length : 0;
}
