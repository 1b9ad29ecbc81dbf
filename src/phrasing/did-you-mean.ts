import leven from "leven";

/** Letters that a slip of the fingers changes, by the length of what was meant. */
const mostSlips = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Which of the known words somebody may have meant; undefined where none is near, or two are equally so. */
export function didYouMean(given: string, known: Iterable<string>): string | undefined {
  const word = given.toLowerCase();
  const near = [...new Set(known)]
    .map((meant) => ({ meant, slips: slipsBetween(word, meant.toLowerCase()) }))
    .filter(({ meant, slips }) => slips <= mostSlips(meant.length))
    .toSorted((one, other) => one.slips - other.slips);
  const [first, second] = near;
  if (first === undefined || first.slips === second?.slips) return undefined;
  return first.meant;
}

/** Two neighbours that were exchanged are one slip. */
function slipsBetween(one: string, other: string): number {
  const slips = leven(one, other);
  if (slips !== 2 || one.length !== other.length) return slips;
  // In UTF-16 code units, as leven counts them.
  const at = one.split("").findIndex((unit, index) => unit !== other[index]);
  const isExchange =
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2);
  return isExchange ? 1 : slips;
}
