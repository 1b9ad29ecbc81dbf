import type { StatementForms } from "../shape/statement-forms.ts";

export const chinese: StatementForms = {
  words: {
    title:
      "教授, 主任, 所长, 所長, 经理, 經理, 市长, 市長, 局长, 局長, 记者, 研究员, 工程师, 负责人",
    says: "说, 說, 表示, 指出, 认为, 認為, 介绍",
    is: "为, 是, 約, 约为",
    scale: "万, 亿, 萬, 億",
    unit: "元, 人, 名, 公里, 米, 公斤, 吨, 小时, 分钟, 升, 瓦, 个, 条, 件, 平方米, 亩",
    but: "可是, 但是, 不过, 但",
    because: "因为, 因爲, 由于",
  },
  forms: [
    [
      String.raw`(?<role>{title})(?<speaker>\p{Script=Han}{2,3}){says}`,
      "$<role>$<speaker>说了什么？",
    ],
    [
      String.raw`^(?<subject>[^，。：；、“”\d]{2,12})(?<is>{is})\d[\d.,]*{scale}?(?<unit>{unit})`,
      "$<subject>$<is>多少$<unit>？",
    ],
    [String.raw`^{but}?(?<rest>[^，。：；“”]{6,25})，{because}`, "为什么$<rest>？"],
    [
      String.raw`(?<=，|^)(?<before>[^，。：；“”\d]{3,16})\d[\d.,]*{scale}?多?(?<unit>{unit})(?=[。，；])`,
      "$<before>多少$<unit>？",
    ],
  ],
};
