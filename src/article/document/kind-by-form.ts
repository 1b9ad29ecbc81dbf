import type { KindSeen, TextKind } from "../../domain/article.ts";
import { contributions, exchanges } from "../../text/form/exchanges.ts";
import { numberedProvisions } from "../../text/form/numbered-paragraphs.ts";

/** What a text consists of, how often at least for its kind, and what it is called. */
const FORMS: readonly (readonly [TextKind, (text: string) => number, number, string])[] = [
  ["discussion", contributions, 4, "contributions by name"],
  ["interview", exchanges, 3, "questions with answers"],
  ["legal", numberedProvisions, 3, "numbered provisions"],
];

/** The kind of a text that shows in its form alone; `undefined` where nothing does. */
export function kindByForm(text: string): KindSeen | undefined {
  for (const [name, count, least, what] of FORMS) {
    const found = count(text);
    if (found >= least) return { name, evidence: [`${found} ${what}`] };
  }
  return undefined;
}
