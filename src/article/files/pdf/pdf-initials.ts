import type { PdfPage, TextRun } from "./pdf-runs.ts";

/** An initial is at least this many times as large as the text. */
const LARGE = 1.8;

/** Pages whose large initials are the first letters of the words that they begin. */
export function withInitials(pages: readonly PdfPage[], em: number): PdfPage[] {
  return pages.map((page) => {
    const initials = page.runs.filter((run) => run.size > LARGE * em && isInitial(run));
    return initials.reduce(
      (current, initial) => ({ ...current, runs: joined(initial, current.runs, em) }),
      page,
    );
  });
}

function isInitial({ text }: TextRun): boolean {
  return /^["'“„«»‘¿¡]?\p{Lu}$/u.test(text.trim());
}

/** The runs with an initial put before the first line beside it; the lines below move out to its edge. */
function joined(initial: TextRun, runs: readonly TextRun[], em: number): readonly TextRun[] {
  const edge = initial.left + initial.width;
  const beside = runs
    .filter(
      (run) =>
        Math.abs(run.size - em) < 0.2 * em &&
        run.left > edge - 0.5 * em &&
        run.left < edge + 1.5 * em &&
        run.top > initial.top - initial.size &&
        run.top < initial.top + 1.2 * em,
    )
    .toSorted((a, b) => a.top - b.top);
  const [first] = beside;
  if (first === undefined || beside.length < 2) return runs;
  const text = initial.text.trim() + (isWholeWord(initial, first, runs) ? " " : "") + first.text;
  return runs
    .filter((run) => run !== initial)
    .map((run) => {
      if (!beside.includes(run)) return run;
      const moved = { ...run, left: initial.left, width: run.left + run.width - initial.left };
      return run === first ? { ...moved, text } : moved;
    });
}

/** Whether an initial is a word, as in “A harbour”: what follows it is one elsewhere on the page. */
function isWholeWord(initial: TextRun, first: TextRun, runs: readonly TextRun[]): boolean {
  const next = /^\p{L}+/u.exec(first.text)?.[0];
  if (next === undefined || !/[AIOYÀÉÓÈ]$/u.test(initial.text.trim())) return false;
  const words = new Set(
    runs.filter((run) => run !== first).flatMap((run) => run.text.match(/\p{L}+/gu) ?? []),
  );
  return words.has(next) && !words.has((initial.text.trim() + next).toLowerCase());
}
