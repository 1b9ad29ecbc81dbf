/** So many letters stand for a word in all its forms, as in the product's own terms. */
const STEM = 6;

/** Words cut to six letters; of scripts without spaces, and of Korean, the characters. */
function tokens(text: string, language: string): string[] {
  const small = text.normalize("NFKC").toLowerCase();
  if (/^(?:ko|ja|zh)$/.test(language)) return small.match(/[a-z0-9]+|[\p{L}\p{N}]/gu) ?? [];
  return small.match(/[\p{L}\p{N}]+/gu)?.map((word) => word.slice(0, STEM)) ?? [];
}

/**
 * ROUGE-1 and ROUGE-2 F (Lin, 2004) of a summary, 0..1, averaged over its references. Words are cut
 * instead of stemmed, so that it needs no library; figures are a point or two from those with Porter's
 * stemmer, and comparable with each other.
 */
export function rouge(summary: string, references: readonly string[], language: string) {
  const own = tokens(summary, language);
  const others = references.map((reference) => tokens(reference, language));
  const mean = (size: number): number =>
    others.reduce((sum, other) => sum + overlap(own, other, size), 0) / (others.length || 1);
  return { one: mean(1), two: mean(2) };
}

/** F of the runs of so many tokens that two texts have in common. */
function overlap(one: readonly string[], other: readonly string[], size: number): number {
  const [left, right] = [runs(one, size), runs(other, size)];
  const held = counted(right);
  let common = 0;
  for (const [run, count] of counted(left)) common += Math.min(count, held.get(run) ?? 0);
  return (2 * common) / (left.length + right.length || 1);
}

function runs(all: readonly string[], size: number): string[] {
  return all.slice(size - 1).map((_, at) => all.slice(at, at + size).join(" "));
}

function counted(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
