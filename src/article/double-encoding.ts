/** Characters that Windows-1252 has in the place of control codes, by their byte. */
const BYTES = new Map(
  Array.from(
    new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128)),
    (character, at) => [character, at + 128] as const,
  ),
);
/** What Windows-1252 has for the bytes 80 to BF, which follow the first one of a character. */
const NEXT = String.raw`[\u0080-\u00bf\u0152-\u017e\u0192\u02c6\u02dc\u2013-\u2122]`;
/** Two to four characters that may be the bytes of one. */
const SUSPECT = new RegExp(
  String.raw`[\u00c2-\u00df]${NEXT}|[\u00e0-\u00ef]${NEXT}{2}|[\u00f0-\u00f4]${NEXT}{3}`,
  "gu",
);

/**
 * A text whose characters of several bytes were read one by one before it was stored (`â€™` for `’`), as it
 * was. What is no such sequence stays as it is: in no language do a letter with an accent and marks that make a
 * character of UTF-8 follow each other.
 */
export function withoutDoubleEncoding(text: string): string {
  return text.replace(SUSPECT, (found) => mended(found));
}

function mended(found: string): string {
  const bytes = Array.from(found, (character) => BYTES.get(character));
  return bytes.includes(undefined) ? found : (decoded(Uint8Array.from(bytes as number[])) ?? found);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not a character of UTF-8: it was written as it is.
    return undefined;
  }
}
