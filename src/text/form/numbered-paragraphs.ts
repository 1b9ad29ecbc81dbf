import { anyCue } from "../../languages/patterns/cues.ts";
import { textLines } from "./text-lines.ts";

const NUMBERED = new RegExp(String.raw`^(?:\(?\d{1,3}[.)]|§+\s?\d+|${anyCue("numbered")})`, "u");

/** How many paragraphs carry a number, as those of judgments and laws do. */
export const numberedParagraphs = (text: string): number =>
  textLines(text).filter((line) => NUMBERED.test(line)).length;

/** Of a law or a contract, at least so much of the lines opens a provision. */
const SMALLEST_SHARE = 0.15;
const PROVISION = new RegExp(String.raw`^(?:§+\s?\d+|${anyCue("numbered")})`, "u");

/** How many lines begin as a provision does (“§ 4”, “Article 4”), if the text consists of them; else 0. */
export function numberedProvisions(text: string): number {
  const all = textLines(text);
  const count = all.filter((line) => PROVISION.test(line)).length;
  return count >= SMALLEST_SHARE * all.length ? count : 0;
}
