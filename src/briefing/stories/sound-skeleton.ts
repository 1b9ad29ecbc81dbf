import anyAscii from "any-ascii";

/** Consonants at the end of a Korean syllable that are all spoken as t: ㅅ ㅆ ㅈ ㅊ ㅌ, as combining letters. */
const SPOKEN_T = /[\u11ba\u11bb\u11bd\u11be\u11c0]/gu;
const T = "\u11ae";

/** Letters that one alphabet writes where another writes the next, in the order in which they are taken. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, "p"],
  [/sch|sh|ch(?=[eiy])|t[sz]/gu, "s"],
  [/c(?=[eiy])/gu, "s"],
  [/[aeiouhwy]/gu, ""],
  [/[bpfv]/gu, "p"],
  [/[ckgqx]/gu, "k"],
  [/[szj]/gu, "s"],
  [/[td]/gu, "t"],
  [/[lr]/gu, "l"],
  [/(.)\1+/gu, "$1"],
];

/**
 * The consonants of a name in classes of like sound, the same for a name in whichever alphabet it is written:
 * `Gansfeld` and `간스펠트` are `knsplt`. After Soundex (R. Russell, 1918), with the first letter taken like the others.
 */
export function soundSkeleton(name: string): string {
  const spoken = name.normalize("NFD").replaceAll(SPOKEN_T, T).normalize("NFC");
  const letters = anyAscii(spoken)
    .toLowerCase()
    .replaceAll(/[^a-z]/gu, "");
  return ALIKE.reduce((text, [from, to]) => text.replaceAll(from, to), letters);
}
