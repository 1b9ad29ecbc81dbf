/** Characters of a mark with its brackets: `[12]`, `[note 3]`. */
const LONGEST = 10;
/** An editor's remark, raised and in brackets: `[citation needed]`. */
const REMARK = /^\[[^[\]]{1,40}\]$/u;
const NOTES = "li[id], p[id], dd[id], div[id], aside[id]";
const BRACKETED = /^\[\s*(?:\p{L}+\s*)?\d{1,3}\s*\]$/u;

/**
 * Takes the marks of notes out of sentences, which would else be quoted with figures that nobody wrote: a
 * raised word that is a link to a place of the same page, or such a link in brackets. Exponents and
 * ordinals are no links and stay. A note that leads back to its mark goes with it: it is no sentence of
 * the article.
 */
export function removeNoteMarks(root: Element): void {
  const notes = new Map(
    Array.from(root.querySelectorAll(NOTES), (note) => [note.getAttribute("id") ?? "", note]),
  );
  for (const link of Array.from(root.querySelectorAll('a[href^="#"]'))) {
    const mark = link.closest("sup") ?? link;
    const text = (mark.textContent ?? "").trim();
    if (text.length > LONGEST || /^h[1-6]$/.test(link.parentElement?.localName ?? "")) continue;
    const isMark = mark.localName === "sup" || isNoteReference(link) || BRACKETED.test(text);
    if (!isMark || !root.contains(mark)) continue;
    const target = notes.get(link.getAttribute("href")?.slice(1) ?? "");
    noteOf(link, mark, target)?.remove();
    if (target !== undefined) removeNotesBeside(target);
    mark.remove();
  }
  for (const remark of Array.from(root.querySelectorAll("sup"))) {
    if (REMARK.test((remark.textContent ?? "").trim())) remark.remove();
  }
}

/** The note that a mark leads to, if it is a block that leads back. */
function noteOf(link: Element, mark: Element, target: Element | undefined): Element | undefined {
  const ids = [mark, link, ...mark.querySelectorAll("[id]")].map((part) => part.getAttribute("id"));
  const back = Array.from(target?.querySelectorAll('a[href^="#"]') ?? []).some((candidate) =>
    ids.includes(candidate.getAttribute("href")?.slice(1) ?? ""),
  );
  return back ? target : undefined;
}

/** Takes out a note and those beside it in its list that begin with the sign that leads back to the text. */
function removeNotesBeside(note: Element): void {
  const list = note.parentElement;
  if (list === null || !BACK.test(note.textContent ?? "")) return;
  for (const entry of Array.from(list.children)) {
    if (BACK.test(entry.textContent ?? "")) entry.remove();
  }
}
const BACK = /^\s*[\^↑↩⤴]/u;

function isNoteReference(link: Element): boolean {
  return link.getAttribute("role") === "doc-noteref";
}
