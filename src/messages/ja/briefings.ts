import type { briefings as english } from "../en/briefings.ts";
import { translationOf } from "../template/translation.ts";

export const briefings = translationOf<typeof english>()({
  attachedFile: "添付ファイル",
  pastedText: "貼り付けた文章",
  readingTime: "読了時間 {minutes}分",
  writtenExtractively: "抜粋：モデルを使わず記事の文だけで作成",
  writtenBy: "{model} が作成",
  writtenInstead: "{writer}（{reason}）",
  readShare: "{share}のみ読み取り：{reason}",
  coverage: "本文の{share}から作成",
  briefedBefore: "以前ここで要約済み",
  kindDocumentation: "ドキュメント",
  kindDiscussion: "ディスカッション",
  kindEncyclopaedia: "百科事典の項目",
  kindProduct: "商品ページ",
  kindListing: "一覧",
  kindMail: "メール",
  kindPaper: "論文",
  kindLegal: "法律文書",
  kindRecipe: "レシピ",
  kindInterview: "インタビュー",
  kindTranscript: "文字起こし",

  restUnread: "残りは読めませんでした",
  partPaywall: "有料部分",
  partSignIn: "ログインが必要",
  partLeftOut: "ページ内の別の文章も記事の一部かもしれません",
  partTooLong: "長すぎて全部は読めません",
  partTorn: "文の途中で途切れており、続きは分かりません",
  partDamaged: "破損したファイル、{all}ページ中{read}ページ",
  partFirstPages: "{all}ページ中、最初の{read}ページ",
  partOnePage: "{all}ページ中の{page}ページ目",

  sources: "出典",
  useful: "役に立った",
  notUseful: "役に立たなかった",
  pointsAndSources: "要点と出典",
  tryAgain: "もう一度試す",
  giveText: "本文を渡す",

  alreadyBriefed: "すでにここで要約しています：",
  briefedAbove: "その記事は、このスレッドの上のほうで要約しています。",
  unchanged: "前に読んでからページは変わっていません。上の要約はそのまま有効です。",
  pageChanged: "{date}以降、ページが変わりました。元の文の{share}が残っています。",
  changeNew: "追加：{text}",
  changeGone: "削除：{text}",
  changeBefore: "変更前：{text}",
  changeNow: "変更後：{text}",
  moreChanges: "ほか{count}か所の変更",

  digestTitle: "ダイジェスト · {date}",
  digestArticles: "{since}以降の記事 {count}件",
  digestLate: "予定より遅れました",
  digestNothingNew: "{since}以降、新しい記事はありません。",
  moreStories: "ほか{count}件",
  storyUpdate: "続報",
  storyChange: "{was} → {now}",
  digestInThread: "ほかの{count}件はスレッドにあります",
  digestMore: "このほかの投稿：",
  storyAlso: "関連：",

  promptTitle: "記事について質問する",
  promptOnScreen: "いま見ているものを要約して",
  promptLast: "最後の記事で一番大事なことは何ですか？",
  promptHelp: "どう使えばよいですか？",
  nothingOnScreen:
    "何をご覧になっているか分かりません。この会話の横で記事のあるメッセージを開いてもう一度お尋ねになるか、リンクを送ってください。",
  help: "リンクを投稿するか、記事を貼り付けるか、ファイルを添付してください。スレッドに要点を、根拠となる文とともにまとめます。質問はそのスレッドでどうぞ。`/brief <リンク>` でいつでも要約し、`/digest on 09:00` で毎日ダイジェストを送ります。スレッドで `mute` と書くとそこで黙り、`unmute` で戻ります。",
  seenLate: "遅くなりました。このメッセージを今はじめて見ました。",
  couldNotRead: "{what} を読めませんでした。",
  nothingToReadAgain:
    "ここに貼り付け・添付された内容は、受け取ったとおりに読みました。新しい文章を投稿していただければ要約します。",
  articleNotKept:
    "このスレッドの記事はもう保存されていません。もう一度投稿してから質問してください。",
  verified: "記事で裏付けられた文：{sentences}文中{borneOut}文",
  verifiedHow:
    "✓ 記事の言葉で裏付けあり · ✗ 異なる点あり · ~ 別の言語。意味ではなく言葉を照合しました。",
  nothingToAsk:
    "このスレッドには読み取れた記事がありません。リンク、本文、ファイルのいずれかを投稿してから、もう一度質問してください。",
  firstOfPost:
    "{all}件のうち最初の{most}件を要約します。残りの{count}件は別のメッセージで投稿してください。",

  isReading: "が記事を読んでいます…",
  isWriting: "が要約を書いています…",
  isLooking: "が記事の中を探しています…",
  isBusy: "は混み合っています（{count}件待ち）",

  discussion: "{names}による{messages}件のメッセージのスレッド",
  somebody: "だれか",
  linkRemoved: "[リンクは削除されました]",
});
