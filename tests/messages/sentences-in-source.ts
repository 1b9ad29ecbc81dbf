import { globSync, readFileSync } from "node:fs";
import { parseSync, Visitor } from "oxc-parser";

export interface FoundSentence {
  /** Path below `src`, with slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** Where people are spoken to, or reasons for them are found. */
const FOLDERS =
  "{slack,flows,phrasing,article,briefing,reading,writers,web,parsing,start,cli,terminal,config}";

/** Every literal that is written like a sentence: a capital, three words or more, a final stop. */
export function sentencesInSource(): FoundSentence[] {
  return globSync(`src/${FOLDERS}/**/*.ts`).flatMap((path) => {
    const file = path.replaceAll("\\", "/").replace(/^src\//u, "");
    return sentencesIn(file, readFileSync(path, "utf8"));
  });
}

/** The sentences among the literals of one file; those of thrown errors are the log's. */
export function sentencesIn(file: string, source: string): FoundSentence[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: FoundSentence[] = [];
  const note = (text: string, start: number): void => {
    if (isSentence(text))
      found.push({ file, line: source.slice(0, start).split("\n").length, text });
  };
  new Visitor({
    Literal: ({ value, start }) => typeof value === "string" && note(value, start),
    TemplateLiteral: ({ quasis, start }) =>
      note(quasis.map(({ value }) => value.raw).join("…"), start),
  }).visit(program);
  return found;
}

const isSentence = (text: string): boolean =>
  /^[\p{Lu}“…][^\n]*[.!?]$/u.test(text.trim()) && text.trim().split(/\s+/u).length >= 3;
