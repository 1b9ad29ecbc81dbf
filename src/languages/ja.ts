import type { Language } from "./shape/language.ts";

export const japanese: Language = {
  code: "ja",
  joinsWords: true,
  numbers: {
    scales: "千:3 万:4 億:8 兆:12",
    about: /約|以上/u,
    percent: /パーセント/u,
    years: /歳/u,
  },
  anaphora: /彼は|彼女は|彼ら|これ|それ|この|その|しかし|また/u,
  negation: {
    signs: /ない|なかっ|ません|(?<![ま必])ず(?=[、。にと]|$)|[不未無]/u,
  },
  questions: {
    openings: /誰|何|いつ(?!も)|どこ|なぜ|どうして|どのくらい|いくら/u,
    endings: /ですか|ますか|でしょうか|教えて|説明して|比較して/u,
    smallTalk: /ありがとう(?:ございます)?/u,
    pressing: /本当(?:に|ですか)?|確か(?:に|ですか)?|推測\S*|もう一度|お願い(?:します)?|たぶん/u,
    compare: /比較して/u,
    difference: /比較|違い|共通/u,
    articles: /記事|両者|両方|二つ|2つ/u,
  },
  consent: {
    buttons: /(?:すべて)?(?:同意|許可)(?:する|して.*)?/u,
    subject: /クッキー|個人情報/u,
  },
  dateline: "年 月 日 時 分 発 更新 公開 配信",
  related: {
    lines: /関連記事|あわせて読みたい/u,
    labels: /関連(?:記事|ニュース)|[あ合]わせて読みたい/u,
    elsewhere:
      /人気記事|(?:アクセス)?ランキング|最新ニュース|いま読まれています|注目の(?:連載|記事)/u,
  },
  announcement: /(?:以下|次)(?:は|が|に|の).{0,25}(?:要約|要点|ポイント|まとめ|回答)/u,
};
