import type { StatementForms } from "../shape/statement-forms.ts";

export const japanese: StatementForms = {
  words: {
    title: "さん, 氏, 教授, 市長, 社長, 代表, 所長",
    about: "約, 最大, およそ",
    withTax: "約, 税込み, 税抜き, 消費税込みで",
    counter: "人, 本, 個, 台, 枚, 年, カ月, か月, 時間, 分, 店, 社, 件",
    unit: "センチ, ミリ, メートル, キロ, グラム, リットル, デシベル, ワット, パーセント, ％, 平方メートル",
  },
  forms: [
    [
      String.raw`(?<=[たるのだ、」]|^)(?<speaker>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}?{title})（?\d*）?は[「『]`,
      "$<speaker>は何と話していますか？",
    ],
    [
      String.raw`^(?<subject>[^、。「」（）\d]{2,14})は(?:、)?{withTax}?{MONEY}(?:で|。|だ|から|、|と)`,
      "$<subject>はいくらですか？",
    ],
    [
      String.raw`^(?<subject>[^、。「」（）\d]{2,14})は(?:、)?{about}?\d[\d,.]*(?:万|千)?(?<unit>{counter})(?:で|。|だ|間で|、)`,
      "$<subject>は何$<unit>ですか？",
    ],
    [
      String.raw`^(?<subject>[^、。「」（）\d]{2,14})は(?:、)?{about}?\d[\d,.]*(?:万|千)?{unit}(?:で|。|だ|、)`,
      "$<subject>はどのくらいですか？",
    ],
  ],
};
