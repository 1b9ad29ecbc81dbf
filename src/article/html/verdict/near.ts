/**
 * A pattern for two ideas that are close together, in either order. Error pages are worded in more
 * ways than can be listed, but they always name a thing (“page”, “Seite”) and what is the matter with
 * it (“not found”, “gibt es nicht”).
 *
 * @param one @param other alternatives, separated by `|`; letters right before or behind do not match
 *   unless the alternative allows for them (`\w*`, in a raw string, stands for the rest of a word in any script).
 * @param distance characters between the two, at most.
 */
export function near(one: string, other: string, distance = 40): RegExp {
  const [a, b] = [one, other].map(alternatives);
  return new RegExp(`${a}[^.!?\\n]{0,${distance}}${b}|${b}[^.!?\\n]{0,${distance}}${a}`, "iu");
}

const LETTER = "[\\p{L}\\p{M}]";
/** Scripts without spaces have no word boundaries. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u;

function alternatives(list: string): string {
  const words = list.trim().split(/\s*\|\s*/u);
  const [unspaced, spaced] = [true, false].map((wanted) =>
    words
      .filter((word) => UNSPACED.test(word) === wanted)
      .map((word) => word.replaceAll("\\w", LETTER))
      .join("|"),
  );
  // One look behind for all of them: one for each is a hundred times slower.
  const bounded = `(?<!${LETTER})(?:${spaced})(?!${LETTER})`;
  return unspaced === "" ? bounded : `(?:${bounded}|${unspaced})`;
}
