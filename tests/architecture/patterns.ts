import { globSync, readFileSync } from "node:fs";
import { parseSync, Visitor } from "oxc-parser";

/** A regular expression as it stands in a file. */
export interface Pattern {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions written in the files that a glob names; not those composed at run time. */
export function patternsOf(glob: string): Pattern[] {
  return globSync(glob).flatMap((path) =>
    patternsIn(path.replaceAll("\\", "/"), readFileSync(path, "utf8")),
  );
}

/** The regular expressions written in a file. */
export function patternsIn(file: string, text: string): Pattern[] {
  const patterns: Pattern[] = [];
  new Visitor({
    Literal(node) {
      if (!("regex" in node)) return;
      const line = text.slice(0, node.start).split("\n").length;
      patterns.push({ file, line, source: node.regex.pattern, flags: node.regex.flags });
    },
  }).visit(parseSync(file, text).program);
  return patterns;
}
