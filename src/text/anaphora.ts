/** Pronouns that stand for someone or something named nearby, by language. */
const PRONOUNS: Readonly<Record<string, string>> = {
  en: `he she they him her them his hers their theirs it its who this these those such former latter
    both i we my our me us you your`,
  de: `er sie es ihn ihm ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner dieser diese
    dieses diesem diesen beide beiden ich wir mein unser uns dessen deren`,
  fr: `il elle ils elles lui leur leurs son sa ses ce cet cette ces celui celle ceux eux je nous notre
    nos mon ma mes vous`,
};
const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(PRONOUNS).map(([language, list]) => [
    language,
    new RegExp(String.raw`(?<!\p{L})(?:${list.split(/\s+/u).join("|")})(?!\p{L})`, "iu"),
  ]),
);
const LIST_ITEM = /^\s*(?:\d{1,2}[.)]|[-*•–])\s/u;
const FULL_SENTENCE = /[.!?…]["'“”’»)\]\s]*$/u;

/**
 * Whether one must look at the sentences next to it to know of whom or what a sentence speaks: it has a
 * pronoun, or is no sentence but an item of a list, a heading or a line of a signature. In languages
 * that leave pronouns out, any sentence may be such a one.
 *
 * @param language BCP 47 primary subtag.
 */
export function pointsBeyond(sentence: string, language: string): boolean {
  const pronoun = PATTERNS.get(language);
  if (pronoun === undefined || pronoun.test(sentence)) return true;
  return LIST_ITEM.test(sentence) || !FULL_SENTENCE.test(sentence);
}
