/** Longer lines are text; with an address behind the name a byline stays below this. */
const LONGEST = 150;
/** A name in an alphabet with capitals: one to five words, with the particles names have. */
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|d['’]\p{Lu}[\p{L}'’-]+)`;
const PARTICLE = String.raw`(?:de|da|do|dos|del|della|di|la|le|van|von|der|den|zu|af|av|bin|ben|al-?|el-?|y|ter|ten)`;
const NAME = String.raw`${NAME_WORD}(?:,?\s+(?:${PARTICLE}\s+)*${NAME_WORD}){0,4}`;
const NAMES = String.raw`${NAME}(?:\s*(?:,|;|&|and|und|et|y|e|en|och|og|i|и|/)\s+${NAME}){0,4}`;

/** What was made, before “by” or a colon: `Words and recipe:`, `Interview by`. */
const WORK = String.raw`(?:words|text|story|interview|report|recipe|review|analysis|reporting|texte|entretien|texto|entrevista|testo|intervista|tekst|wywiad|interviewed)(?:\s+(?:and|&|et|y|e|und|i)\s+\p{L}+)?(?:\s+(?:by|von|par|por|di))?`;
/** Who, before the name. */
const ROLE = String.raw`(?:lead |first |corresponding )?author|autor(?:in|es|a|e|k[ai])?|auteur|autrice|autore|автор|reporter|correspondent|verfasser(?:in)?|propos recueillis par|recueilli par|aufgezeichnet von|das gespräch führte|das interview führte|rozmawiała?|intervista a cura di|a cura di`;
/** “By” in the languages whose bylines begin with it; the name must follow and end the line. */
const BY = new RegExp(
  String.raw`^(?:by|written by|story by|words by|von|par|por|di|door|av|af|od|текст|${WORK}|${ROLE})\s*[:：]?\s+((?:(?:dr|prof)\.?\s+)?${NAMES})(?:\s*[,|•·–—-]\s*.{0,60})?$`,
  "u",
);
const EAST_ASIAN = [
  /^by\s+([\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}・\s]{2,20})$/iu,
  /^(?:글|취재|글·사진)?\s*[=:：]?\s*((?:[가-힣]{2,4}[\s·,]*){1,4}?)\s*(?:선임|전문|객원|인턴|수습)?\s*(?:기자|특파원|논설위원|통신원)(?:\s*=?\s*)$/u,
  /^(?:取材・文|文|著者|執筆|記者)\s*[:：=＝/・]\s*([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\s・]{2,20})$/u,
  /^[\p{Script=Han}\p{Script=Katakana}]{0,10}(?:記者|特派員)\s*[:：・]?\s*([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\s・]{2,14})$/u,
  /^【([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\s・、]{2,24})】$/u,
  /^(?:作者|撰文|文|记者|本报记者|[\p{Script=Han}]{2,8}记者)\s*[:：/丨|]?\s*([\p{Script=Han}·\s、]{2,24})$/u,
  /^(?:بقلم|كتبت?|تقرير|إعداد)\s*[:：/]?\s*([\p{Script=Arabic}\s]{3,50})$/u,
];
/** At the head of the first paragraph, as Korean and Chinese wires write it. */
const HEAD_OF_TEXT = [
  /^[（([【<][^)）\]】>]{2,30}[)）\]】>]\s*((?:[가-힣]{2,4}[\s·,]*){1,4}?)\s*(?:특파원|기자|통신원)\s*[=＝]\s*/u,
  /^[\p{Script=Han}]{2,6}社?[\p{Script=Han}]{0,8}\d{1,2}月\d{1,2}日电\s*[（(](?:记者|通讯员)\s*([^）)]{2,30})[）)]\s*/u,
];
/** Behind the last sentence of a paragraph. */
const END_OF_TEXT = [
  /(?<=[.。!?”"])\s*[/／]?\s*([가-힣]{2,4})\s*(?:선임|전문|객원)?(?:기자|특파원)\s*(?:[<(（]?[\w.+-]+@[\w.-]+[>)）]?)?\s*$/u,
  /(?<=[。！？”」])\s*[（(]\s*(?:本报)?(?:记者|記者|責任編輯|责任编辑|编辑|文)?\s*[:：・]?\s*([\p{Script=Han}\s、]{2,20})[）)]\s*$/u,
  /(?<=[.!?”"])\s*[([]((?:\p{Lu}{2,4}\/)+\p{Lu}{2,4})[)\]]\s*$/u,
];

/** The name in a byline that is on a line of its own; undefined when the line is none. */
export function bylineOf(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  const bare = line
    .replace(/^[（(［[]([^()（）[\]［］]*)[)）\]］]$/u, "$1")
    .replace(/[<(（[]?\s*(?:[\w.+-]+@[\w.-]+\.\w+)?\s*[>)）\]]?\s*$/u, "")
    .replace(/^[-–—|•·]\s*/u, "")
    .trim();
  if (bare.length > 90 || bare === "") return undefined;
  const sentenceCase = bare.replace(/^\p{Lu}+(?=[\s:：])/u, (word) => word.toLowerCase());
  const lowered = sentenceCase.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const name =
    BY.exec(lowered)?.[1] ?? EAST_ASIAN.map((pattern) => pattern.exec(bare)?.[1]).find(Boolean);
  return name === undefined ? undefined : tidyName(name);
}

/** A paragraph without the byline that is written into its first or last words, and the name. */
export function withoutInlineByline(paragraph: string): { text: string; byline?: string } {
  for (const pattern of [...HEAD_OF_TEXT, ...END_OF_TEXT]) {
    const match = pattern.exec(paragraph);
    if (match === null) continue;
    const text = paragraph.slice(0, match.index) + paragraph.slice(match.index + match[0].length);
    const name = tidyName(match[1] ?? "");
    // Initials (`jkl/mno`) are taken off, but are nobody's name.
    return { text: text.trim(), ...(/^[A-Z/]+$/u.test(name) ? {} : { byline: name }) };
  }
  return { text: paragraph };
}

/** In one line of spaces; a name all in capitals as names are written. */
function tidyName(name: string): string {
  const shown = /\p{Ll}|\/|^\S*$/u.test(name) ? name : titled(name);
  return shown
    .replace(/[\s,·・、|]+$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}

const titled = (name: string): string =>
  name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
