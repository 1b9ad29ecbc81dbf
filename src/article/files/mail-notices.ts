import { anyOfAll } from "../../languages/index.ts";

/** Longer paragraphs are text in which such words stand. */
const LONGEST = 1_500;
const NOTICE = new RegExp(
  anyOfAll(({ mail }) => mail?.notices),
  "iu",
);
/** What leads from an item of a newsletter to its page. */
const ONWARD = new RegExp(
  String.raw`^(?:${anyOfAll(({ pageLines }) => pageLines?.continues)}|.{0,30}(?:→|»|›|>>))\s*$`,
  "iu",
);
/** From here on a notice ends the mail: its share of the lines. */
const TAIL = 0.5;
const SENTENCE_END = /[.!?…。！？]["'”’»」)\]]*$/u;

/**
 * Lines of a mail without what nobody wrote: legal notices, how to unsubscribe, links to read on. A notice
 * in the later half ends the mail, and the card of its sender above goes with it.
 */
export function withoutNotices(lines: readonly string[]): string[] {
  const first = lines.findIndex((line, at) => at >= TAIL * lines.length && isNotice(line));
  const kept = first < 0 ? [...lines] : withoutCard(lines.slice(0, first));
  return kept.filter((line) => !isNotice(line) && !ONWARD.test(line.trim()));
}

function isNotice(line: string): boolean {
  return line.length < LONGEST && NOTICE.test(line);
}

/** The short lines above: a name, an office, a telephone number. */
function withoutCard(lines: readonly string[]): string[] {
  const last = lines.findLastIndex((line) => line.length > 60 || SENTENCE_END.test(line.trim()));
  return lines.slice(0, last + 1);
}
