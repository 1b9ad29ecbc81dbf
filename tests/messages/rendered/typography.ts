/** What a proofreader of a language looks for in a message; what is in backticks is left out. */
export interface Typography {
  /** Quotation marks, from the outside in. */
  readonly quotes: string;
  /** What readers are never called, and forms of verbs that call them so. */
  readonly otherAddress?: RegExp;
  /** What no text of the language has. */
  readonly wrong: RegExp;
  /** How a sentence ends. */
  readonly stop: string;
  readonly colon: string;
}

/** A straight mark, or an English word that is none of the language. */
const STRAIGHT = /(?<=\p{L})'(?=\p{L})/u.source;
const ENGLISH = String.raw`(?<![\p{L}./_-])(?:the|and|of|with|for|your|you|please|this|that|were|have|cannot|been|which|into|from|nothing)(?![\p{L}./_-])`;
const foreign = (more: string): RegExp => new RegExp(`${STRAIGHT}|${ENGLISH}|${more}`, "iu");

export const TYPOGRAPHY: Readonly<Record<string, Typography>> = {
  en: {
    quotes: "“”",
    wrong: /[‘’](?!s\b)|[„«»]|\b(?:colour|color)\b|…\./u,
    stop: ".",
    colon: ":",
  },
  de: {
    quotes: "„“",
    otherAddress:
      /(?<![\p{L}_])(?:[Dd]u|dich|dir|[Dd]ein\p{L}*|Kopiere|[Ff]üge|Poste|Schreibe|[Ll]ade|Hänge|Versuche es)(?![\p{L}_])/u,
    wrong: foreign(String.raw`\p{L}…|(?<!\p{L})daß(?!\p{L})|\d%`),
    stop: ".",
    colon: ":",
  },
  fr: {
    quotes: "«»",
    otherAddress: /(?<!\p{L})(?:tu|te|toi|(?<!le )ton|tes)(?!\p{L})/iu,
    // A mark of two parts has a space before it that breaks no line.
    wrong: foreign(
      String.raw` [:;?!»]|« |[\p{L})][;?!»]|(?<!connections|user|files)(?<=\p{L}):(?!/)`,
    ),
    stop: ".",
    colon: "\u00a0:",
  },
  es: {
    quotes: "«»",
    otherAddress:
      /(?<!\p{L})(?:usted(?:es)?|escriba|pegue|adjunte|publique|inténtelo|invíteme)(?!\p{L})/iu,
    wrong: foreign(String.raw`(?<!¿[^?]{0,80})\?|(?<!\p{L})sólo(?!\p{L})`),
    stop: ".",
    colon: ":",
  },
  it: {
    quotes: "«»",
    otherAddress: /(?<!\p{L})(?:Lei|Le chiediamo|incolli|alleghi|riprovi|scriva)(?!\p{L})/u,
    wrong: foreign(String.raw`\p{L}e'|(?<!\p{L})perchè|(?<!\p{L})pò(?!\p{L})`),
    stop: ".",
    colon: ":",
  },
  pt: {
    quotes: "“”",
    otherAddress:
      /(?<!\p{L})(?:tu|teu|tua|teus|tuas)(?!\p{L})|(?:^|[.:!?] )(?:Cola|Anexa|Publica|Escreve|Tenta)(?!\p{L})/u,
    // Brazilian words: no `ficheiro`, no `ecrã`.
    wrong: foreign(String.raw`ficheiro|ecrã|(?<!\p{L})rato(?!\p{L})|por responder|não o diz`),
    stop: ".",
    colon: ":",
  },
  ko: {
    quotes: "“”",
    // A particle follows the sound of the word before it: what fills a hole may end in either.
    wrong: foreign(
      String.raw`(?<!/‹)›[은는이가을를과와](?![가-힣(])|[가-힣]\s+[.,](?:\s|$)|한다\.|했다\.|이다\.`,
    ),
    stop: ".",
    colon: ":",
  },
  ja: {
    quotes: "「」",
    wrong: foreign(String.raw`[ぁ-んァ-ン一-龠][,.!?:;]|[ぁ-んァ-ン一-龠] +[。、：]|だ。|である。`),
    stop: "。",
    colon: "：",
  },
  zh: {
    quotes: "“”",
    wrong: foreign(
      String.raw`[一-龠][,.!?:;]|[一-龠] +[。，：]|[。，]{2}|星期[一二三四五六日]{2}|每周的星期|您|這|們`,
    ),
    stop: "。",
    colon: "：",
  },
};
