import type { QuestionTable } from "./question-table.ts";

export const japanese: QuestionTable = {
  types: [
    ["切符はいくらですか？", "money"],
    ["船長は何歳ですか？", "age"],
    ["オーブンは何度まで上がりますか？", "temperature"],
    ["鐘の重さはどのくらいですか？", "weight"],
    ["港の深さはどのくらいですか？", "length"],
    ["渡るのにどのくらい時間がかかりますか？", "duration"],
    ["水車小屋はいつ建てられましたか？", "time"],
    ["牛は何頭売られましたか？", "count"],
    ["何パーセントが賛成しましたか？", "percent"],
    ["合唱団は誰が率いていますか？", "person"],
    ["彼女の職業は何ですか？", "occupation"],
    ["パン屋はなぜ閉まったのですか？", "reason"],
  ],
  requests: [
    ["要約してください", "summary"],
    ["もっと短く", "shorter"],
    ["もっと詳しく", "more"],
    ["箇条書きにして", "bullets"],
    ["数字をまとめて", "numbers"],
    ["わかりやすく説明して", "explain"],
    ["英語に翻訳して", "translate"],
  ],
  metadata: [
    ["この記事は誰が書きましたか？", "byline"],
    ["この記事はいつ公開されましたか？", "publishedAt"],
    ["どこの新聞ですか？", "site"],
    ["タイトルは何ですか？", "title"],
    ["読むのに何分かかりますか？", "readingTime"],
    ["リンクをください", "url"],
  ],
  toTheText: ["その歌は誰が作りましたか？", "市長はどんな数字を挙げましたか？"],
};
