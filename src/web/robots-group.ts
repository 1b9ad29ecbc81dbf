const LINE = /^\s*(user-agent|allow|disallow|crawl-delay)\s*:([^#]*)/iu;

/**
 * The lines of a robots.txt file that are meant for a program: those of every group that names it, or else of every
 * group for all (RFC 9309 §2.2.1). One pass: a file that names ten thousand programs before ten thousand rules must
 * not become a hundred million of them.
 */
export function robotsGroup(text: string, program: string): readonly string[] {
  const own: string[] = [];
  const forAll: string[] = [];
  let named = false;
  let groups = new Set<string[]>();
  let inHeader = false;
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const [, key = "", value = ""] = LINE.exec(line) ?? [];
    if (key === "") continue;
    if (key.toLowerCase() !== "user-agent") {
      for (const group of groups) group.push(line.trim());
      inHeader = false;
      continue;
    }
    if (!inHeader) groups = new Set();
    inHeader = true;
    const agent = productToken(value);
    if (agent === "*") groups.add(forAll);
    if (agent !== program.toLowerCase()) continue;
    groups.add(own);
    named = true;
  }
  return named ? own : forAll;
}

/** `Briefdesk/2.0` is Briefdesk, in capitals or not. */
const productToken = (agent: string): string => (agent.split("/")[0] ?? "").trim().toLowerCase();
