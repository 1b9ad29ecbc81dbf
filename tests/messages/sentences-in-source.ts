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
  "{slack,flows,phrasing,article,briefing,reading,writers,web,parsing,database,start,cli,terminal,config,eval}";

/** Functions that put text before people: what is said to them comes from the catalogue. */
const LABELLED = new Set([
  "button",
  "plain",
  "header",
  "shown",
  "words",
  "paragraph",
  "line",
  "reply",
]);

/**
 * Every literal that is written like a sentence (a capital, three words or more, a final stop), the faults of
 * keys (`PORT: is a port`), words with a capital that are given to what draws them, and clauses that are not
 * the log's nor a thrown error's.
 */
export function sentencesInSource(): FoundSentence[] {
  return globSync(`src/${FOLDERS}/**/*.ts`).flatMap((path) => {
    const file = path.replaceAll("\\", "/").replace(/^src\//u, "");
    return sentencesIn(file, readFileSync(path, "utf8"));
  });
}

/** The sentences among the literals of one file. */
export function sentencesIn(file: string, source: string): FoundSentence[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: FoundSentence[] = [];
  const labels: Span[] = [];
  const forOperators: Span[] = [];
  const note = (text: string, at: Span): void => {
    const isLabel = labels.some((span) => holds(span, at)) && /^\p{Lu}\p{Ll}/u.test(text.trim());
    const isClause = !forOperators.some((span) => holds(span, at)) && isClauseForPeople(text);
    if (isLabel || isClause || isSentence(text))
      found.push({ file, line: source.slice(0, at.start).split("\n").length, text });
  };
  // A call is visited before what is in it.
  new Visitor({
    CallExpression: ({ callee, arguments: given, start, end }) => {
      const name = nameOf(callee);
      if (LABELLED.has(name))
        labels.push(...given.map((one) => ({ start: one.start, end: one.end })));
      if (LOGGED.has(name)) forOperators.push({ start, end });
    },
    NewExpression: ({ callee, start, end }) => {
      if (nameOf(callee).endsWith("Error") && nameOf(callee) !== "ConfigError")
        forOperators.push({ start, end });
    },
    Literal: ({ value, start, end }) => typeof value === "string" && note(value, { start, end }),
    TemplateLiteral: ({ quasis, start, end }) =>
      note(quasis.map(({ value }) => value.raw).join("…"), { start, end }),
  }).visit(program);
  return found;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Their texts are the log's, or a reason in it. */
const LOGGED = new Set(["debug", "info", "warn", "error", "count", "super"]);

/** `f(…)` → f, `some.f(…)` → f */
function nameOf(callee: { readonly type: string }): string {
  if ("name" in callee && typeof callee.name === "string") return callee.name;
  return "property" in callee
    ? nameOf(callee.property as { type: string })
    : callee.type.toLowerCase();
}

const wordsOf = (text: string): number => text.trim().split(/\s+/u).length;

const isSentence = (text: string): boolean =>
  /^[\p{Lu}“…][^\n]*[.!?]$/u.test(text.trim()) && wordsOf(text) >= 3;

/** `PORT: is a port from 0 to 65535` */
const isClauseForPeople = (text: string): boolean =>
  /^(?:[A-Z][A-Z_]+: )?(?:is|are|has|cannot|must|needs|names|counts|means|does|was) [^\n=(){}<>;]*$/u.test(
    text.trim(),
  ) && wordsOf(text) >= 3;
