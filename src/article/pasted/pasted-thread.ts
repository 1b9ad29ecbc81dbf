import { isPageLine } from "./pasted-lines.ts";
import { isParagraph, SENTENCE_END } from "./pasted-paragraphs.ts";

/** By which a post's writer is addressed, in a line of its own. */
const HANDLE = /^@[\w.-]{2,40}(?:@[\w.-]{4,60})?$/u;
/** A lone post may be quoted in an article. */
const LEAST_POSTS = 2;
/** Characters of a name. */
const LONGEST_NAME = 60;

/** Posts that one or several people wrote one below the other, as they are copied from a site of short posts. */
export interface PastedThread {
  /** Who wrote them, where it is one person. */
  readonly byline: string | undefined;
  /** What was written, without names, days and counters. */
  readonly lines: readonly string[];
}

/** The posts of a thread, or `undefined` where a paste is none. Each begins with a name and a handle. */
export function readThread(lines: readonly string[]): PastedThread | undefined {
  const starts = lines.flatMap((line, at) => (HANDLE.test(line) ? [at] : []));
  const posts = starts.map((start, index) => ({
    name: lines[start - 1] ?? "",
    lines: lines
      .slice(start + 1, (starts[index + 1] ?? lines.length + 1) - 1)
      .map(withoutCounter)
      .filter(isWritten),
  }));
  const written = posts.filter((post) => post.lines.length > 0);
  if (written.length < LEAST_POSTS) return undefined;
  const names = [...new Set(written.map(({ name }) => name))];
  const [name = ""] = names;
  return {
    byline: names.length === 1 && name.length <= LONGEST_NAME ? name : undefined,
    lines: written.flatMap((post) => post.lines),
  };
}

/** Which post of how many it is, at its end: `2/5`. */
const COUNTER = /\s*\(?\d{1,3}\/\d{0,3}\)?$/u;

function withoutCounter(line: string): string {
  return line.replace(COUNTER, "");
}

/** Whether somebody wrote a line; labels, days and counters are no sentences. */
function isWritten(line: string): boolean {
  return isParagraph(line) || (SENTENCE_END.test(line) && line.includes(" ") && !isPageLine(line));
}
