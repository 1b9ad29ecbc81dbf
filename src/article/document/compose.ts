import type { Parsed } from "../../domain/article.ts";
import { detectLanguage } from "../../text/detect-language.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { Message } from "../../messages/catalogue.ts";

/** A document that is text already: what a file or a paste says of itself, and its blocks in reading order. */
export interface TextDocument {
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly site?: string | undefined;
  readonly publishedAt?: string | undefined;
  /** As declared, a BCP 47 tag. */
  readonly language?: string | undefined;
  readonly blocks: readonly string[];
}

/** Some twenty English words: below that there is nothing that a briefing could leave out. */
const ENOUGH = 120;
/** A title taken from the text is cut at a word before this many characters. */
const LONGEST_TITLE = 110;

/** A text document as a reading: its sentences numbered, or refused because it has none to speak of. */
export function compose(document: TextDocument): Parsed {
  const blocks = withoutNotes(document.blocks.map(tidyLine)).filter((block) => block !== "");
  const text = blocks.join("\n");
  if (text === "") return refused({ key: "noText" }, "no text");
  if (textWeight(text) < ENOUGH) {
    return refused({ key: "tooShort" }, `${text.length} characters`);
  }
  const language = detectLanguage(text, document.language);
  const sentences = splitSentences(text, language);
  if (sentences.every((sentence) => textWeight(sentence.text) < ENOUGH / 3)) {
    return refused({ key: "noSentences" }, "no sentence");
  }
  const title = tidyLine(document.title ?? "");
  const { byline, site, publishedAt } = document;
  return {
    verdict: "ok",
    readShare: 1,
    evidence: [`${sentences.length} sentences`],
    extraction: {
      title: title === "" ? shortened(sentences[0]?.text ?? text) : title,
      ...(byline === undefined ? {} : { byline }),
      ...(site === undefined ? {} : { site }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
      language,
      text,
      sentences,
    },
  };
}

/** `[12]` behind a word or a stop. */
const NOTE_MARK = /(?<=[\p{L}\p{N}.,;:!?…。”"’»)])(?:\[\d{1,3}\])+(?![\p{L}\p{N}([.=])/gu;
const NOTE = /^(?:\[\d{1,3}\]|[\^↑])\s/u;
/** So many marks are no accident; one pair of brackets may be an editor's. */
const LEAST_MARKS = 2;

/** Blocks without the marks of notes and the notes: figures that nobody wrote into the sentences. */
function withoutNotes(blocks: readonly string[]): string[] {
  const marks = blocks.flatMap((block) => block.match(NOTE_MARK) ?? []);
  if (marks.length < LEAST_MARKS || !marks.some((mark) => mark.startsWith("[1]")))
    return [...blocks];
  return blocks.filter((block) => !NOTE.test(block)).map((block) => block.replace(NOTE_MARK, ""));
}

/**
 * How much a text says, in Latin letters: Chinese, Japanese and Korean say in one character what
 * others say in about three.
 */
export function textWeight(text: string): number {
  const dense =
    text.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu)
      ?.length ?? 0;
  return text.length + 2 * dense;
}

/** A line with its white space in order and without invisible characters. */
export function tidyLine(line: string): string {
  return line
    .replace(/[\u200b\u2060\ufeff\u00ad]|(?!\s)\p{Cc}/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function shortened(sentence: string): string {
  if (sentence.length <= LONGEST_TITLE) return sentence;
  const cut = sentence.slice(0, LONGEST_TITLE);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > LONGEST_TITLE / 2 ? space : LONGEST_TITLE - 1).trimEnd()}…`;
}

function refused(reason: Message, evidence: string): Parsed {
  return { verdict: "no-text", reason, evidence: [evidence] };
}
