import { japanesePages } from "./pages/ja.ts";
import type { Language } from "./shape/language.ts";

export const japanese: Language = {
  code: "ja",
  joinsWords: true,
  quotationMarks: {
    open: "「",
    close: "」",
    within: { "「": "『", "」": "』" },
  },
  numbers: {
    half: /半分|半減|半額|時半/u,
    afternoon: /(?:午後|夜|夕方)の?(?<hour>\d{1,2})時/u,
    scales: "割:1 千:3 万:4 億:8 兆:12",
    about: /約|以上/u,
    percent: /パーセント/u,
  },
  anaphora: /彼は|彼女は|彼ら|これ|それ|この|その|しかし|また/u,
  negation: {
    signs: /(?<!すぎ|しれ|違い|少)ない|なかっ|ません|(?<![ま必])ず(?=[、。にと]|$)|[不未無]/u,
    reply: /いいえ|いや/u,
  },
  claims: {
    possible: /かもしれ|可能性|だろう|おそれ|恐れ|検討|とみられ|見通し|見込み/u,
    tentative: /予定|計画|方針|目指|期待|提案|ようだ|そうだ|見られ|みられ|予想|目標|うる/u,
    every: /すべて|全て|全部|全員|あらゆる|完全|常に|いつも|全体/u,
    because: /ため[、に]|原因|せいで|によって|理由で|おかげ/u,
    grounds: /ため|原因|理由|から[、。]|ので|による|せい|おかげ|影響|受け|背景/u,
    reasonFirst: true,
    admits: /認め[たる]|確認し/u,
    speaker: /(?<source>[\p{Script=Han}\p{Script=Katakana}ー]{2,})によると/u,
  },
  questions: {
    pressing: /本当(?:に|ですか)?|確か(?:に|ですか)?|推測\S*|もう一度|お願い(?:します)?|たぶん/u,
    compare: /比較して/u,
    difference: /比較|違い|共通/u,
    articles: /記事|両者|両方|二つ|2つ/u,
  },
  dateline: "年 月 日 時 分 発 更新 公開 配信",
  announcement: /(?:以下|次)(?:は|が|に|の).{0,25}(?:要約|要点|ポイント|まとめ|回答)/u,
  ...japanesePages,
};
