import { invites } from "../document/line-patterns.ts";
import { SENTENCE_END } from "./pasted-paragraphs.ts";

/** Lines between the name of a letter and the button that orders it. */
const LONGEST_BOX = 4;
/** Characters of a label and of a button. */
const LABEL = 60;
const BUTTON = 30;

/** Lines of boxes in which a letter is ordered: its name, what is said of it, and a button. */
export function letterBoxes(lines: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (line.length > LABEL || SENTENCE_END.test(line) || !invites(line)) continue;
    const button = lines
      .slice(at + 1, at + LONGEST_BOX)
      .findIndex((next) => next.length <= BUTTON && invites(next));
    if (button < 0) continue;
    for (let place = at; place <= at + 1 + button; place += 1) found.add(place);
  }
  return found;
}
