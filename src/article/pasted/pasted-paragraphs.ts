import { textWeight } from "../document/compose.ts";
import { isPageLine } from "./pasted-lines.ts";

/** A line this heavy that ends like a sentence is a paragraph; headlines are lighter or do not end so. */
export const PARAGRAPH = 60;
/** A line this heavy is a paragraph however it ends. */
const LONG_PARAGRAPH = 280;
/** A line this heavy with several sentences is one too. */
const SEVERAL_SENTENCES = 140;

export const SENTENCE_END = /[.!?。！？؟۔।…]["'”’»」』）)\]]*(?:\s?\[\d+\])*$/u;
/** A sentence and, in brackets behind it, who wrote it or where it comes from. */
const SIGNED = /[.!?。！？؟]["'”’»」』]*\s*[（(［[【〔][^（）()[\]【】]{2,40}[）)］\]】〕]$/u;
const INNER_END =
  /(?:\p{Ll}{2}[.!?]["'”»)]*\s+(?=["'“„«¿¡(]?\p{Lu})|[。！？][」』）]*(?=.)|[가-힣][.!?]["'”’]?\s|[؟.]\s(?=\p{Script=Arabic}))/gu;

/** Whether a line is a paragraph of text. */
export function isParagraph(line: string): boolean {
  if (isPageLine(line)) return false;
  const weight = textWeight(line);
  if (weight >= LONG_PARAGRAPH) return true;
  if (weight >= PARAGRAPH && (SENTENCE_END.test(line) || SIGNED.test(line))) return true;
  return weight >= SEVERAL_SENTENCES && (line.match(INNER_END)?.length ?? 0) >= 2;
}

/** Whether a line ends in a full stop: links and headings do not. */
export function isPlainStop(line: string): boolean {
  return /[\p{L}\p{N}][.。]["'”’»」』）)]*$/u.test(line) && line.includes(" ");
}
