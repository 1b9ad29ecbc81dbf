/** How much of a sentence is somebody's words. */
export interface QuotedPart {
  /** Share of its letters within quotation marks, 0..1. */
  readonly share: number;
  /** A quotation begins before the sentence or ends behind it. */
  readonly open: boolean;
}

/** Marks that open a quotation, with those that may close it. German and French use the angle ones both ways round. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "「": "」",
  "『": "』",
  "'": "'’",
  "‘": "'’",
};
/** They close and never open; `5′10”` is a height. */
const CLOSES_ONLY = /(?<!\p{N})[”」』]$/u;
/** Beside a letter on both sides they are apostrophes. */
const APOSTROPHE = /['’‘]/u;
const LETTER = /[\p{L}\p{N}]/u;
/** `the boy 's father`: in texts that were cut into words an apostrophe stands behind a space. */
const CONTRACTED = /^(?:s|t|ll|re|ve|d|m)(?!\p{L})/iu;
/** A single mark that nothing closes within so many characters was an apostrophe. */
const LONGEST_IN_SINGLE_MARKS = 500;

/**
 * What of each sentence of one paragraph stands in quotation marks. Quotations are followed from sentence
 * to sentence: one within a long quotation has no marks of its own. What closes one that was opened in another
 * paragraph is open, too.
 */
export function quotedParts(paragraph: readonly string[]): QuotedPart[] {
  const text = paragraph.join(" ");
  let closing = "";
  let at = 0;
  return paragraph.map((sentence) => {
    const openBefore = closing !== "";
    let [inside, letters, lacksOpening] = [0, 0, false];
    for (const end = at + sentence.length; at < end; at += 1) {
      const character = text.charAt(at);
      if (closing !== "" && closing.includes(character) && !isApostrophe(text, at)) closing = "";
      else if (closing === "" && opensAt(text, at)) closing = CLOSED_BY[character] ?? "";
      else if (closing === "" && CLOSES_ONLY.test(text.slice(Math.max(0, at - 1), at + 1)))
        lacksOpening = true;
      if (!LETTER.test(character)) continue;
      letters += 1;
      if (closing !== "") inside += 1;
    }
    at += 1;
    return { share: inside / (letters || 1), open: openBefore || closing !== "" || lacksOpening };
  });
}

/** `don't`, `the boys' coats`: no quotation ends here. */
function isApostrophe(text: string, at: number): boolean {
  if (!APOSTROPHE.test(text.charAt(at))) return false;
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  return LETTER.test(after) || (/s/iu.test(before) && /^\s\p{Ll}/u.test(text.slice(at + 1)));
}

function opensAt(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (CLOSED_BY[mark] === undefined) return false;
  if (!APOSTROPHE.test(mark)) return true;
  if (LETTER.test(text.charAt(at - 1)) || !LETTER.test(text.charAt(at + 1))) return false;
  if (CONTRACTED.test(text.slice(at + 1, at + 4))) return false;
  return /^[^\n]*?(?<!s)['’](?!\p{L})/u.test(text.slice(at + 1, at + LONGEST_IN_SINGLE_MARKS));
}
