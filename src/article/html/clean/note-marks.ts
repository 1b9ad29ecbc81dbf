/** Characters of a mark with its brackets: `[12]`, `[note 3]`. */
const LONGEST = 10;
const BRACKETED = /^\[\s*(?:\p{L}+\s*)?\d{1,3}\s*\]$/u;

/**
 * Takes the marks of notes out of sentences, which would else be quoted with figures that nobody wrote: a
 * raised word that is a link to a place of the same page, or such a link in brackets. Exponents and
 * ordinals are no links and stay.
 */
export function removeNoteMarks(root: Element): void {
  for (const link of Array.from(root.querySelectorAll('a[href^="#"]'))) {
    const mark = link.closest("sup") ?? link;
    const text = (mark.textContent ?? "").trim();
    if (text.length > LONGEST || /^h[1-6]$/.test(link.parentElement?.localName ?? "")) continue;
    const isMark = mark.localName === "sup" || isNoteReference(link) || BRACKETED.test(text);
    if (isMark && root.contains(mark)) mark.remove();
  }
}

function isNoteReference(link: Element): boolean {
  return link.getAttribute("role") === "doc-noteref";
}
