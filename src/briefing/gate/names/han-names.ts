import { languageOf, words } from "../../../languages/index.ts";
import { fold } from "../../../text/fold.ts";

const { names: chineseNames = {} } = languageOf("zh");
const { names: japaneseNames = {} } = languageOf("ja");
const oneOf = (titles: string | undefined): string => words(titles).join("|") || "(?!)";
const source = (pattern: RegExp | undefined): string => pattern?.source ?? "(?!)";

const TITLED_CHINESE = new RegExp(
  String.raw`(?:${oneOf(chineseNames.titles)})(${source(chineseNames.surnames)}\p{Script=Han})`,
  "gu",
);
const SPEAKING_CHINESE = new RegExp(
  String.raw`(\p{Script=Han}{2})(?:${source(chineseNames.saying)})`,
  "gu",
);
/** Pairs before a verb of saying that name nobody. */
const GENERAL_SPEAKERS = new RegExp(`^(?:${source(chineseNames.beforeSaying)})`, "u");
/** `培顿·曼宁`: foreign names in parts. */
const DOTTED = /(\p{Script=Han}{2})·|·(\p{Script=Han}{2})/gu;
const TITLED_JAPANESE = new RegExp(
  String.raw`(\p{Script=Han}{2})(?:${oneOf(japaneseNames.titles)})`,
  "gu",
);
const KATAKANA = /(?<!\p{Script=Katakana})[\p{Script=Katakana}ー]{3,}/gu;
/** Loanwords that tell about anything. */
const GENERAL_KATAKANA = new Set(words(japaneseNames.general));

/** Pieces of names in a Chinese or Japanese statement: each is in the article if the name is. */
export function hanNames(statement: string, language: string): string[] {
  const text = fold(statement);
  const pieces = language === "ja" ? japanese(text) : chinese(text);
  return [...new Set(pieces)];
}

function japanese(text: string): string[] {
  const people = [...text.matchAll(TITLED_JAPANESE)].map(([, end = ""]) => end);
  const loans = [...text.matchAll(KATAKANA)].map(([word]) => word);
  return [...people, ...loans.filter((word) => !GENERAL_KATAKANA.has(word))];
}

function chinese(text: string): string[] {
  const titled = [...text.matchAll(TITLED_CHINESE)].map(([, start = ""]) => start);
  const dotted = [...text.matchAll(DOTTED)].map(([, first, last]) => first ?? last ?? "");
  const speaking = [...text.matchAll(SPEAKING_CHINESE)].map(([, end = ""]) => end);
  return [...titled, ...dotted, ...speaking.filter((pair) => !GENERAL_SPEAKERS.test(pair))];
}
