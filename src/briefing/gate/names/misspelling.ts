/** Shorter names are the misspelling of too many others. */
const SHORTEST = { doubled: 5, exchanged: 6, hangul: 4 } as const;

/**
 * Whether two words are one name of which one is misspelt as hands misspell it: a letter doubled or not
 * (`Milwall`, `Morrocco`), two neighbours exchanged (`Villtoa`). A letter put in the place of another one, or left
 * out, makes other names: `Hansen` and `Hanson`, `Johnson` and `Johnston`.
 *
 * @param one in small letters, as is the other one.
 */
export function isMisspelling(one: string, other: string): boolean {
  if (one[0] !== other[0] || Math.min(one.length, other.length) < SHORTEST.doubled) return false;
  const [short, long] = [withoutDoubles(one), withoutDoubles(other)];
  if (short === long) return true;
  return short.length >= SHORTEST.exchanged - 1 && haveExchangedNeighbours(short, long);
}

/**
 * Whether a text has a Korean noun with two of its syllables exchanged, or one letter of one syllable mistaken
 * (`테이터베이스`).
 *
 * @param squeezed the text without spaces.
 */
export function hasMisspeltHangul(squeezed: string, noun: string): boolean {
  if (noun.length < SHORTEST.hangul) return false;
  const syllables = [...noun];
  return syllables.some((syllable, at) => {
    const [before, behind] = [noun.slice(0, at), noun.slice(at + 1)];
    const next = syllables[at + 1];
    if (next !== undefined && squeezed.includes(before + next + syllable + noun.slice(at + 2)))
      return true;
    const similar = new RegExp(`${before}(\\p{Script=Hangul})${behind}`, "gu");
    return squeezed.matchAll(similar).some(([, other = ""]) => differInOneLetter(syllable, other));
  });
}

/** Syllables are made of two or three letters, as Unicode takes them apart. */
function differInOneLetter(one: string, other: string): boolean {
  const [letters, others] = [[...one.normalize("NFD")], [...other.normalize("NFD")]];
  if (letters.length !== others.length) return false;
  return letters.filter((letter, at) => letter !== others[at]).length === 1;
}

const withoutDoubles = (word: string): string => word.replace(/(\p{L})\1/gu, "$1");

function haveExchangedNeighbours(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
