import { globSync, readFileSync } from "node:fs";
import { parseSync, Visitor } from "oxc-parser";
import { LANGUAGES, words } from "../../src/languages/index.ts";

/** A literal that knows words of a language. */
export interface WordTable {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** The literals of the files that a glob names that know words of a language. */
export function wordTablesOf(glob: string): WordTable[] {
  return globSync(glob).flatMap((path) =>
    wordTablesIn(path.replaceAll("\\", "/"), readFileSync(path, "utf8")),
  );
}

/** The same of one file: its strings, its templates and its regular expressions. */
export function wordTablesIn(file: string, source: string): WordTable[] {
  const tables: WordTable[] = [];
  const see = (text: string, start: number): void => {
    if (!hasForeignLetters(text) && !listsWords(text)) return;
    tables.push({ file, line: source.slice(0, start).split("\n").length, text });
  };
  new Visitor({
    Literal(node) {
      if ("regex" in node) see(node.regex.pattern, node.start);
      else if (typeof node.value === "string") see(node.value, node.start);
    },
    TemplateElement(node) {
      see(node.value.raw, node.start);
    },
  }).visit(parseSync(file, source).program);
  return tables;
}

/** Letters that no identifier or protocol has, but for the ends of a range, which names a script. */
function hasForeignLetters(text: string): boolean {
  const single = text.replace(/\P{ASCII}-\P{ASCII}/gu, "");
  return /(?!\p{ASCII})\p{L}/u.test(single);
}

const GRAMMAR = new Set(LANGUAGES.flatMap(({ functionWords }) => words(functionWords)));
const FEWEST_WORDS = 3;

/**
 * Three alternatives or more, most of which carry grammar in some language: addresses, elements and
 * formats have lists of words, too, but not of those.
 */
function listsWords(text: string): boolean {
  const lists = text.match(/[a-z'’?-]+(?:\|[a-z'’?-]+)+/giu) ?? [];
  return lists.some((list) => {
    const all = list.toLowerCase().replaceAll("?", "").split("|");
    const grammar = all.filter((word) => word.length > 1 && GRAMMAR.has(word));
    return grammar.length >= FEWEST_WORDS && grammar.length > all.length / 2;
  });
}
