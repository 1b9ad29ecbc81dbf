/** An escape, the head of a group, a class of characters, or a letter by itself. */
const PART =
  /\\p\{[^}]*\}|\\x[\da-f]{2}|\\.|\(\?<\p{L}+>|\[(?:\\p\{[^}]*\}|\\.|[^\]\\])*\]|\p{L}/giu;
const ESCAPE_OR_LETTER = /\\p\{[^}]*\}|\\x[\da-f]{2}|\\.|\p{L}/giu;
/** `RegExp.escape` writes the first letter so. */
const CODE = /^\\x([\da-f]{2})$/iu;

/**
 * The source of a pattern that takes small letters and capitals alike, for a part of a pattern that tells
 * them apart elsewhere. JavaScript has modifiers for this, but in V8 14 (Node 24) an alternation within
 * them may stop matching capitals, depending on what the process has compiled before.
 */
export const eitherCase = (source: string): string =>
  source.replace(PART, (part) => {
    if (part.startsWith("[")) return part.replace(ESCAPE_OR_LETTER, (one) => formsOf(one).join(""));
    const forms = formsOf(part);
    return forms.length > 1 ? `[${forms.join("")}]` : part;
  });

/** A letter small and as a capital; all else, and letters without a capital of one letter, as it is. */
function formsOf(part: string): string[] {
  const code = CODE.exec(part)?.[1];
  const letter = code === undefined ? part : String.fromCodePoint(Number.parseInt(code, 16));
  const forms = [letter.toLowerCase(), letter.toUpperCase()];
  const isLetter = /^\p{L}$/u.test(letter) && forms.every((form) => [...form].length === 1);
  return isLetter ? [...new Set(forms)] : [part];
}
